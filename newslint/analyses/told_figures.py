"""Figures of the story, as they are written, with the words that stand round them."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from decimal import Decimal

from newslint.analyses.facts import PERIOD
from newslint.analyses.numbers import Number, numbers
from newslint.analyses.quotations import in_quotation
from newslint.analyses.sentences import sentences
from newslint.analyses.terms import WORD, term
from newslint.analyses.within import within
from newslint.analysis import analysis
from newslint.document import Document
from newslint.span import Span


@dataclass(frozen=True, slots=True)
class ToldFigure:
    """A figure in the article's own voice.

    `thing` is what it counts, a plural noun or the “page” of “60-page”, empty where unsure.
    `digits` are those written, `shape` what a slip in a digit leaves as it is: unit, scale, number
    of digits and of decimals. `near` are terms some words round, `beside` those right before and
    after; `names` and `periods` are of its sentence. `paragraph` counts from the top. `definite`
    says that it stands as one that the reader knows, `changing` that another is told beside it.
    """

    number: Number
    thing: str
    digits: str
    shape: tuple[str, ...]
    paragraph: int
    near: frozenset[str]
    beside: frozenset[str]
    names: frozenset[str]
    periods: frozenset[str]
    definite: bool
    changing: bool


NEAR, REACH = 8, 120
"""So many words on either side belong to a figure, within so many characters. Own measures."""

BESIDE = 2
"""So many words on either side stand right beside it."""

LONGEST = 500
"""Characters of a sentence that is looked at; what is longer is a table or a list."""

FIGURE = re.compile(r"\d[\d,]*(?:\.\d+)?")
YEAR = re.compile(r"(?:1[5-9]|20)\d\d")
ATTRIBUTE = re.compile(r"\d[\d,]*-(?!to|plus|something|ish)(?P<thing>[a-z]{3,})\Z")
DEFINITE = re.compile(r"\b(?:the|those|these|its|their|his|her|all|both)\s[$£€]?\Z", re.IGNORECASE)
CHANGING = re.compile(
    r"\b(?:from|up|down|another|other|additional|more|fewer|less|further|remaining|first|earlier"
    r"|previous(?:ly)?|original(?:ly)?|initial(?:ly)?|later|next|last|rose|risen|fell|fallen"
    r"|increas\w+|decreas\w+|rais\w+|grew|grown|dropped|instead|compared|than|versus|only|each"
    r"|average|per|new)\b",
    re.IGNORECASE,
)
"""Own list: with these the story tells a second figure of a thing."""

TURN = 30
"""Characters on either side of a figure where such words are looked for."""


@analysis
def told_figures(doc: Document) -> tuple[ToldFigure, ...]:
    """Figures in reading order, without ranges and without quotations."""
    return tuple(_told(doc))


def _told(doc: Document) -> Iterator[ToldFigure]:
    for at, block in enumerate(doc.body):
        if block.kind not in ("paragraph", "caption"):
            continue
        found = [number for number in numbers(doc, block) if _plain(number)]
        for sentence, held in within(sentences(doc, block) if found else (), found):
            if len(sentence) <= LONGEST:
                for number in held:
                    if not in_quotation(doc, number):
                        yield _figure(number, sentence, at)


def _plain(number: Number) -> bool:
    if number.kind == "label":
        return ATTRIBUTE.match(number.text) is not None
    if number.kind != "quantity" or number.high is not None or number.words:
        return False
    if not FIGURE.search(number.text):
        return False
    return bool(number.unit or number.counts) or not YEAR.fullmatch(number.text)


def _figure(number: Number, sentence: Span, paragraph: int) -> ToldFigure:
    start, end = number.start - sentence.start, number.end - sentence.start
    before = WORD.findall(sentence.text[max(0, start - REACH) : start])[-NEAR:]
    after = WORD.findall(sentence.text[end : end + REACH])[:NEAR]
    words = WORD.findall(sentence.text)
    places = {f"-{at}": word for at, word in enumerate(reversed(before[-BESIDE:]))}
    places |= {f"+{at}": word for at, word in enumerate(after[:BESIDE])}
    attribute = ATTRIBUTE.match(number.text)
    thing = attribute["thing"] if attribute else number.counts
    return ToldFigure(
        number,
        thing,
        *_written(number, f"-{thing}" if attribute else number.unit),
        paragraph,
        _terms([*before, *after]),
        frozenset(f"{place} {word.lower()}" for place, word in places.items() if _terms([word])),
        _terms([word for word in words if word[0].isupper()]),
        frozenset(match.lower() for match in PERIOD.findall(sentence.text)),
        DEFINITE.search(sentence.text[max(0, start - 10) : start]) is not None,
        CHANGING.search(sentence.text[max(0, start - TURN) : end + TURN]) is not None,
    )


def _written(number: Number, unit: str) -> tuple[str, tuple[str, ...]]:
    """The figure's digits, and its shape."""
    figure = FIGURE.search(number.text)
    plain = figure[0].replace(",", "") if figure else ""
    scale = number.value / Decimal(plain) if Decimal(plain) and number.value else Decimal(1)
    whole, _, decimals = plain.partition(".")
    shape = (unit, f"{scale.normalize():f}", str(len(whole)), str(len(decimals)))
    return whole + decimals, shape


def _terms(words: Iterable[str]) -> frozenset[str]:
    return frozenset(term(word.lower()) for word in words) - {""}
