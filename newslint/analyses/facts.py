"""Figures that the story tells, each with the names, words and periods of its sentence."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal

from newslint.analyses.numbers import Number, numbers
from newslint.analyses.sentences import sentences
from newslint.analyses.terms import WORD, term
from newslint.analyses.within import within
from newslint.document import Block, Document
from newslint.span import Span

PERIOD = re.compile(
    r"\b(?:1[5-9]|20)\d\d\b|\b(?:Jan(?:uary)?|Feb(?:ruary)?|March|April|June|July|Aug(?:ust)?"
    r"|Sept(?:ember)?"
    r"|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?|same (?:period|month|quarter|week|time)"
    r"|(?:first|second|third|fourth|last|this|previous) (?:half|quarter|year|month|week|decade)"
    r"|a year (?:ago|earlier))\b"
)
RISE = re.compile(
    r"\b(?:ris|rose|up\b|increas|grow|grew|gain|climb|jump|surg|higher|more)", re.IGNORECASE
)
FALL = re.compile(
    r"\b(?:fall|fell|down\b|decreas|declin|drop|shr[ai]n|lost|slump|plung|lower|fewer|less)",
    re.IGNORECASE,
)
"""Own lists."""

ROUND = frozenset({0, 1, 2, 3, 10, 20, 50, 100, 1000, 1_000_000})

COUNTED = 10
"""Up to so many things are often counted, and not always the same ones."""

NAMELESS = 3
"""Two sentences with no name in common have so many words in common."""

NEAR, REACH = 8, 120
"""So many words on either side belong to a figure, within so many characters. Own measures."""

LONGEST = 500
"""Characters of a sentence that is looked at; what is longer is a table or a list."""

EXACT = 4
"""A figure of so many digits hardly stands twice by chance."""

BOUND = re.compile(r"\s*or (?:less|more|fewer|under|over|older|younger|above|below)\b")
SCALE = re.compile(
    r"\b(?:per|every|out of|plus or minus|first|last|next|past|previous)\s*\Z", re.IGNORECASE
)
"""What makes a figure the bound, the scale or the length of something told: own lists."""

LEAD = 2
"""The first paragraphs say in short what the story is about."""


@dataclass(frozen=True, slots=True)
class Fact:
    """A figure with what its sentence says of it."""

    number: Number
    sentence: Span
    block: Block
    names: frozenset[str]
    words: frozenset[str]
    near: frozenset[str]
    """The words just before and after the figure, names included, what it counts left out."""
    periods: frozenset[str]
    beside: frozenset[Decimal]
    """The figures of the sentence that measure the same, this one too."""


def facts(doc: Document) -> Iterator[Fact]:
    for block in [block for block in doc.body if block.kind == "paragraph"][LEAD:]:
        figures = [number for number in numbers(doc, block) if _telling(number)]
        told = sentences(doc, block) if figures else ()
        for sentence, held in within(told, figures):
            if len(sentence) <= LONGEST:
                for number in held:
                    if not _measures(number, sentence):
                        yield _fact(number, held, sentence, block)


def _measures(number: Number, sentence: Span) -> bool:
    """Whether the figure only says what is measured: “$200 or less”, “per 100,000 births”."""
    at, end = number.start - sentence.start, number.end - sentence.start
    before, after = sentence.text[max(0, at - 15) : at], sentence.text[end : end + 15]
    return bool(SCALE.search(before) or BOUND.match(after))


def _telling(number: Number) -> bool:
    """Whether the figure is unlikely to stand twice by chance."""
    return (
        number.kind == "quantity"
        and bool(number.unit or number.counts)
        and number.value not in ROUND
        and bool(number.unit or number.value > COUNTED)
    )


def _fact(number: Number, held: Sequence[Number], sentence: Span, block: Block) -> Fact:
    found = [(word, term(word.lower())) for word in WORD.findall(sentence.text)]
    # The first word has its capital anyway: it may be a name or not.
    names = frozenset(each for word, each in found if word[0].isupper()) - {""}
    words = frozenset(each for word, each in found if word.islower()) | {
        each for _, each in found[:1]
    }
    periods = frozenset(match.lower() for match in PERIOD.findall(sentence.text))
    beside = frozenset(one.value for one in held if one.unit == number.unit)
    near = _near(number, sentence)
    return Fact(number, sentence, block, names, words - WEAK, near, periods, beside)


def _near(number: Number, sentence: Span) -> frozenset[str]:
    at, end = number.start - sentence.start, number.end - sentence.start
    before = WORD.findall(sentence.text[max(0, at - REACH) : at])[-NEAR:]
    after = WORD.findall(sentence.text[end : end + REACH])[:NEAR]
    counted = {term(word.lower()) for word in WORD.findall(f"{number.unit} {number.counts}")}
    return frozenset(term(word.lower()) for word in (*before, *after)) - WEAK - counted


WEAK = frozenset(
    term(word) for word in "percent per cent down up decline rise fall period total number".split()
) | {""}
"""Words that go with any figure."""


def tells_the_same(one: Fact, other: Fact, min_shared: int) -> bool:
    """Whether two facts of one figure tell the same: thing, period, and no opposite direction."""
    if one.block == other.block or one.number.high != other.number.high:
        return False
    if not one.periods & other.periods:
        return False
    if not one.names & other.names and len(one.words & other.words) < NAMELESS:
        return False
    if _years(one) and _years(other) and not _years(one) & _years(other):
        return False
    if one.beside != other.beside and min(len(one.beside), len(other.beside)) > 1:
        return False  # one of several shares is the same by chance
    exact = len(str(one.number.value).strip("0.").replace(".", "")) >= EXACT
    dated = len(one.periods & other.periods) > 1 and bool(one.names & other.names)
    surely = (exact or dated) and bool(one.words & other.words)
    if len(one.near & other.near) < min_shared and not surely:
        return False
    return not (_goes(one, RISE, FALL) and _goes(other, FALL, RISE)) and not (
        _goes(one, FALL, RISE) and _goes(other, RISE, FALL)
    )


def _years(fact: Fact) -> frozenset[str]:
    return frozenset(period for period in fact.periods if period.isdigit())


def _goes(fact: Fact, way: re.Pattern[str], other: re.Pattern[str]) -> bool:
    return bool(way.search(fact.sentence.text)) and not other.search(fact.sentence.text)
