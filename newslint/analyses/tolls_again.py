"""The dead and the hurt of one event, told twice with different numbers."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal

from newslint.analyses.counted_again import Recount
from newslint.analyses.headline_figures import untold_figures
from newslint.analyses.lexicon.number_words import SPELLED, spelled_value
from newslint.analyses.quotations import in_quotation
from newslint.analyses.sentences import sentences
from newslint.analyses.terms import WORD, term
from newslint.analysis import analysis
from newslint.document import Document
from newslint.span import Span

FIGURE = rf"(?P<figure>(?<![\w.,$£€-])(?:\d{{1,3}}(?:,\d{{3}})*|{SPELLED})(?![\w%-]|[.,]\d))"
TOLD = re.compile(
    rf"{FIGURE}(?P<who>(?:\s(?!and\b|or\b|to\b|of\b|more\b|other)[a-z-]+){{0,3}}?)"
    r"\s(?:(?:were|was|are|is|have\sbeen|had\sbeen)\s)?(?:[a-z]+ly\s)?"
    r"(?P<deed>injured|hurt|wounded|killed|dead|died)\b(?!\s(?:or|in\s(?:19|20)))",
    re.IGNORECASE,
)
HURT = frozenset(("injured", "hurt", "wounded"))
OTHERS = re.compile(
    r"\b(?:other|others|another|more|additional|further|also|later|earlier|previous\w*|including"
    r"|among|of\swhom|at\sleast|about|nearly|almost|over|some|up\sto|as\smany"
    r"|ago|last|year|years|since|separate\w*|first|second|then|initial\w*|rose|risen|toll|total"
    r"|another|elsewhere|seriously|critically|slightly|badly|revised|updated|correct\w*"
    r"|(?:19|20)\d\d|in\s(?:January|February|March|April|May|June|July|August|September|October"
    r"|November|December))\b",
    re.IGNORECASE,
)
"""Own list: with these the story may tell of others, of some of them, or of a rough number."""

LEAD = 4
"""Paragraphs that tell what the story is about."""

SHARED = 2
"""So many words tell that two sentences are of one event: who was hurt, and what stands round."""


ANYBODY = frozenset(((), (term("people"),), (term("person"),), (term("others"),)))

FEW = 5
"""Counts of a headline below it are not looked for in the story otherwise."""

BEFORE, AFTER = 100, 30
"""Characters before and after a toll where words of other tolls are looked for."""


@dataclass(frozen=True, slots=True)
class _Toll:
    place: Span
    value: Decimal
    hurt: bool
    who: tuple[str, ...]
    near: frozenset[str]
    plain: bool
    paragraph: int


@analysis
def tolls_again(doc: Document) -> tuple[Recount, ...]:
    """A toll that is another than the headline's or the lead's, where only these two are told."""
    tolls = list(_tolls(doc))
    return tuple(
        found
        for hurt in (False, True)
        for found in _conflict(doc, [toll for toll in tolls if toll.hurt is hurt])
    )


def _conflict(doc: Document, tolls: list[_Toll]) -> Iterator[Recount]:
    if len({toll.value for toll in tolls}) != 2:
        return
    # a number that the story repeats is told by the story, not by the headline alone
    first = next((toll for toll in tolls[1:] if toll.value == tolls[0].value), tolls[0])
    later = next(
        (toll for toll in tolls if toll.value != first.value and toll.place > first.place), None
    )
    if later is None or first.paragraph in (later.paragraph, *range(LEAD, len(doc.blocks))):
        return
    if not all(toll.plain for toll in tolls):
        return
    title = doc.headline
    in_title = title is not None and title.covers(first.place)
    if in_title:
        untold = any(one.number.touches(first.place) for one in untold_figures(doc))
        if untold and first.value >= FEW:
            return  # the headline's rule says so
        if later.paragraph > LEAD:
            return
        if first.who != later.who and not {first.who, later.who} <= ANYBODY:
            return
    elif first.who != later.who or len((first.near & later.near) | set(first.who)) < SHARED:
        return
    yield Recount(later.place.start, later.place.end, later.place.text, first.place)


def _tolls(doc: Document) -> Iterator[_Toll]:
    for paragraph, block in enumerate(doc.blocks):
        for sentence in sentences(doc, block) if TOLD.search(block.text) else ():
            for match in TOLD.finditer(sentence.text):
                place = sentence.cut(*match.span())
                if in_quotation(doc, place):
                    continue
                figure = match["figure"].replace(",", "")
                value = Decimal(figure) if figure[0].isdigit() else spelled_value(figure)
                who = tuple(term(word.lower()) for word in match["who"].split())
                told = {term(word.lower()) for word in WORD.findall(place.text)}
                near = {term(word.lower()) for word in WORD.findall(sentence.text)} - told - {""}
                start, end = match.span()
                beside = sentence.text[max(0, start - BEFORE) : end + AFTER]
                hurt = match["deed"].lower() in HURT
                yield _Toll(
                    place, value, hurt, who, frozenset(near), not OTHERS.search(beside), paragraph
                )
