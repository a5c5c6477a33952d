"""Figures of the headline that the story does not tell."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from itertools import combinations

from newslint.analyses.numbers import Number, numbers
from newslint.analysis import analysis
from newslint.document import Document

MOST_SUMMED = 8
"""So many figures of one paragraph are added up; more are a table."""

LONGEST = 300
"""Characters of a headline that is read."""

FEWEST = 2
"""A story that tells fewer figures may be cut off, or leave them to a table."""

DIGITS = re.compile(r"\d+(?:,\d{3})*(?:\.\d+)?")
APPROXIMATE = Decimal("0.1")
"""“Nearly 300” may be so far off."""

SMALL = 100
"""Counts below this are not rounded."""

SPANS = frozenset("year month week day hour minute".split())
LESS = Decimal("0.99")

LISTED = re.compile(
    r"\b(?:\d+|two|three|four|five|six|seven|eight|nine|ten|twelve)\s+(?:[\w’-]+\s+){0,2}?(?:things?|"
    r"ways|reasons|tips|facts|takeaways|questions|lessons|moments|steps|charts|photos|signs|times|"
    r"myths|ideas|quotes|challenges|issues|points|keys|rules|stories|races|maps|books|examples|"
    r"problems|winners|losers|numbers|words|lines|highlights|trends|secrets|mistakes|choices)\b"
    r"|\b(?:top|best|worst)\s\d+\b|\bto watch\b",
    re.IGNORECASE,
)
"""A headline that promises a list: its figure counts what stands below. Own list."""

IN_NAME = re.compile(r"[-/]\s?\d|\d\s?[-/x×:]|\b[A-Z][\w’']*\s\d+\Z|#\s?\d|\bNo\.?\s\d")
"""A figure that is part of a name or a word: “24-hour”, “Formula 1”, “24/7”."""


@dataclass(frozen=True, slots=True)
class UntoldFigure:
    """A figure of the headline, and a figure of the story that may be meant."""

    number: Number
    meant: Number | None


@analysis
def untold_figures(doc: Document) -> tuple[UntoldFigure, ...]:
    """Quantities of the headline that no figure of the story equals, rounds to or adds up to."""
    title = doc.headline
    if title is None or len(title) > LONGEST or LISTED.search(title.text):
        return ()
    figures = [
        number for number in numbers(doc, title) if _telling(title.text, number, title.start)
    ]
    if not figures:
        return ()
    told = [number for block in doc.blocks if block is not title for number in numbers(doc, block)]
    if len(told) < FEWEST:
        return ()
    digits = _digits(doc)
    return tuple(
        UntoldFigure(number, _meant(number, told))
        for number in figures
        if not _in_digits(number, digits)
        and not any(_tells(one, number) for one in told)
        and not _added_up(doc, number)
    )


def _telling(text: str, number: Number, start: int) -> bool:
    at, end = number.start - start, number.end - start
    if number.kind != "quantity" or number.high is not None:
        return False
    if number.unit in SPANS and number.value < SMALL:
        return False  # “five years after”: told as a date
    bare_year = not number.unit and 1500 <= number.value <= 2100
    return not bare_year and not IN_NAME.search(text[max(0, at - 12) : end + 2])


def _digits(doc: Document) -> frozenset[str]:
    """All that is written in figures below the headline, without commas."""
    return frozenset(
        found.replace(",", "")
        for block in doc.blocks
        if block.kind != "headline"
        for found in DIGITS.findall(block.text)
    )


def _in_digits(number: Number, digits: frozenset[str]) -> bool:
    written = DIGITS.search(number.text)
    bare = written[0].replace(",", "") if written else str(int(number.value))
    return bare in digits or format(number.value.normalize(), "f") in digits


def _tells(told: Number, number: Number) -> bool:
    """Whether the figure of the story is the headline's, or may be rounded to it."""
    if told.kind not in ("quantity", "ratio", "age") or not told.value:
        return False
    low, high = told.value, told.high if told.high is not None else told.value
    below, above = _slack(number)
    if low - above <= number.value <= high + below:
        return True
    return told.approximate and abs(told.value - number.value) <= told.value * APPROXIMATE


def _slack(number: Number) -> tuple[Decimal, Decimal]:
    """How far what the figure rounds may lie below and above it."""
    value = abs(number.value)
    if number.approximate:
        return value * APPROXIMATE, value * APPROXIMATE
    exponent = number.value.normalize().as_tuple().exponent
    step = Decimal(1).scaleb(exponent) if isinstance(exponent, int) else Decimal(0)
    if not number.unit and value < SMALL:
        return Decimal(0), Decimal(0)
    return step / 2, step * LESS  # cut off rather than rounded: 6.8 is “6 percent”


def _added_up(doc: Document, number: Number) -> bool:
    """Whether figures of one paragraph add up to it, or differ by it."""
    for block in doc.body:
        values = [one.value for one in numbers(doc, block) if one.kind == "quantity"][:MOST_SUMMED]
        if any(number.value in sums for sums in _sums(values)):
            return True
    return False


def _sums(values: list[Decimal]) -> Iterator[tuple[Decimal, ...]]:
    for one, other in combinations(values, 2):
        yield one + other, abs(one - other)
    for three in combinations(values, 3):
        yield (sum(three, Decimal(0)),)


def _meant(number: Number, told: list[Number]) -> Number | None:
    """The first figure of the story that measures or counts the same."""
    for one in told:
        alike = one.unit == number.unit and one.counts == number.counts
        if one.kind == "quantity" and alike and (one.unit or one.counts):
            return one
    return None
