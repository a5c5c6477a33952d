"""What a thing measures, told a second time with another figure: “the 25,000-seat stadium”."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal

from newslint.analyses.counted_again import Recount
from newslint.analyses.lexicon.number_words import SPELLED, spelled_value
from newslint.analyses.quotations import in_quotation
from newslint.analyses.sentences import sentences
from newslint.analyses.terms import WORD, term
from newslint.analysis import analysis
from newslint.document import Document
from newslint.span import Span

THINGS = (
    "seat|bed|bedroom|room|space|page|member|storey|story|acre|hectare|metre|meter|foot|ton|tonne|mile"
    "|kilometer|kilometre|turbine|home|unit|person|strong|volume|megawatt|apartment|track|song"
)
"""Own list: what a thing has so many of, and keeps."""

FIGURE = rf"(?:\d[\d,]*(?:\.\d+)?|(?<![\w-])(?:{SPELLED})(?![\w-]*-(?:{SPELLED})))"
AGAIN = re.compile(
    rf"\b(?:[Tt]he|[Tt]his|[Ii]ts|[Tt]heir)\s(?P<whole>(?P<figure>{FIGURE})[-\s](?P<thing>{THINGS})"
    r"\s(?P<head>[a-z]{3,}))\b(?!\s(?:that|which|who|in|at|on|of|from|near|next|by|for|where|it|he"
    r"|she|they|[A-Z])\b)"
)
TOLD = re.compile(
    rf"(?P<whole>(?P<figure>{FIGURE})[-\s](?P<thing>{THINGS}|feet|people)s?)\b"
    rf"|\b(?:seats?|holds|capacity\sof)\s(?P<figure2>\d+(?:,\d{{3}})*)(?![\d,]*\d)"
)
SAME = {"feet": "foot", "meter": "metre", "kilometer": "kilometre", "story": "storey"}
HEADS = {
    "house": "home", "mansion": "home", "property": "home", "villa": "home", "stadium": "ground",
    "arena": "ground", "venue": "ground", "boat": "ship", "ferry": "ship", "vessel": "ship",
    "novel": "book", "volume": "book",
}  # fmt: skip
"""Own list: two words for one thing."""

OTHERWISE = re.compile(
    r"\b(?:other|another|old|former|second|new|bigger|larger|smaller|existing|expan\w+|exten\w+"
    r"|grow\w*|grew|originally|replac\w+|instead|previous\w*|from|rival|up\sto|about|around|nearly"
    r"|almost|some|over|more|least|additional|extra|first|each|every)\b",
    re.IGNORECASE,
)
"""Own list: with these the story may tell of another such thing, or of a rough figure."""


MOST = 200
"""More measures are a list, or a catalogue."""


@dataclass(frozen=True, slots=True)
class _Measure:
    place: Span
    figure: Decimal
    thing: str
    sentence: Span
    paragraph: int


@analysis
def measured_again(doc: Document) -> tuple[Recount, ...]:
    """“The 240-bed hospital”, where the story told of 420 beds and of no other number."""
    again = list(_measures(doc, AGAIN))
    told = list(_measures(doc, TOLD)) if again else []
    return tuple(_other(again, told)) if len(told) <= MOST else ()


def _other(again: list[_Measure], told: list[_Measure]) -> Iterator[Recount]:
    for later in again:
        alike = [each for each in told if each.thing == later.thing]
        others = [each for each in alike if each.figure != later.figure]
        if len({each.figure for each in others}) != 1 or len(alike) - len(others) > 1:
            continue
        first = others[0]
        head = _head(later.place.text.rpartition(" ")[2])
        heads = {_head(word) for word in WORD.findall(first.sentence.text)}
        rough = any(OTHERWISE.search(each.sentence.text) for each in (first, later))
        if first.paragraph < later.paragraph and head in heads and not rough:
            yield Recount(later.place.start, later.place.end, later.place.text, first.place)


def _head(word: str) -> str:
    return HEADS.get(word.lower(), term(HEADS.get(word.lower(), word.lower())))


def _measures(doc: Document, shape: re.Pattern[str]) -> Iterator[_Measure]:
    for paragraph, block in enumerate(doc.blocks):
        for sentence in sentences(doc, block) if shape.search(block.text) else ():
            for match in shape.finditer(sentence.text):
                bare = match["figure"] is None
                place = sentence.cut(*match.span(0 if bare else "whole"))
                figure = _value(match["figure2"] if bare else match["figure"])
                thing = "seat" if bare else match["thing"]
                if not in_quotation(doc, place):
                    yield _Measure(place, figure, SAME.get(thing, thing), sentence, paragraph)


def _value(figure: str) -> Decimal:
    plain = figure.replace(",", "")
    return Decimal(plain) if plain[0].isdigit() else spelled_value(plain)
