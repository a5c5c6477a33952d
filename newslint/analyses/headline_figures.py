"""Figures of the headline that the story does not tell."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from itertools import chain, combinations

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

FINER = Decimal("0.04")
"""“Nearly 340” hardly more than this."""

MOST_YEARS = 40
"""Years of a story of which each two are held together."""

SMALL = 100
"""Counts below this are not rounded."""

SPANS = {"year": 365, "month": 30, "week": 7, "day": 1}
HOURS = frozenset(("hour", "minute"))
YEAR = re.compile(r"\b(?:1[89]|20)\d\d\b")
LESS = Decimal("0.99")

LISTED = re.compile(
    r"(?<![\d,.])\b(?:\d{1,2}|two|three|four|five|six|seven|eight|nine|ten|twelve)\s+"
    r"(?:[\w’-]+\s+){0,2}?(?:things?|predictions|findings|lessons|counts|options|scenarios|claims|"
    r"ways|reasons|tips|facts|takeaways|questions|lessons|moments|steps|charts|photos|signs|times|"
    r"myths|ideas|quotes|challenges|issues|points|keys|rules|stories|races|maps|books|examples|"
    r"problems|winners|losers|numbers|words|lines|highlights|trends|secrets|mistakes|choices)\b"
    r"|\b(?:top|best|worst)\s(?:\d+|three|five|ten)\b|\bto watch\b",
    re.IGNORECASE,
)
"""A headline that promises a list: its figure counts what stands below. Own list."""

IN_NAME = re.compile(
    r"[-/]\s?\d|\d\s?[-/x×:]|\d[A-Z]"
    r"|\b(?!(?:At|Least|Over|Than|Nearly|Almost|About|To|Kills?|Hits?|In|Of)\s)[A-Z][\w’']*\s\d+\Z"
    r"|#\s?\d|\bNo\.?\s\d|\d\sof\s\d|\ba\s(?:thousand|million)",
)
"""A figure that is part of a name, a word or a saying: “24-hour”, “Formula 1”, “24/7”, “4 of 5”."""

OTHERS = re.compile(r"\sother\b")


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
    digits = _digits(doc)
    found = (
        UntoldFigure(number, _meant(number, told))
        for number in figures
        if not _in_digits(number, digits)
        and not any(_tells(doc, one, number) for one in told)
        and not _added_up(doc, number)
    )
    return tuple(one for one in found if _sure(doc, one, len(told)))


def _telling(text: str, number: Number, start: int) -> bool:
    at, end = number.start - start, number.end - start
    if number.kind != "quantity" or number.high is not None:
        return False
    bare_year = not number.unit and 1500 <= number.value <= 2100
    return not bare_year and not IN_NAME.search(text[max(0, at - 12) : end + 2])


def _sure(doc: Document, untold: UntoldFigure, told: int) -> bool:
    """Whether the story would tell the figure, had it not told another one."""
    number, meant = untold.number, untold.meant
    if number.unit not in SPANS and number.unit not in HOURS:
        return told >= FEWEST or meant is not None
    if number.value >= SMALL:
        return told >= FEWEST
    if meant is None or any(one.approximate and _rough(one.value) for one in (number, meant)):
        return False  # “five years after”: told as a date
    years = sorted({int(year) for block in doc.blocks for year in YEAR.findall(block.text)})
    apart = {abs(one - other) for one, other in combinations(years[-MOST_YEARS:], 2)}
    return number.unit != "year" or all(abs(int(number.value) - each) > 1 for each in apart)


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


def _tells(doc: Document, told: Number, number: Number) -> bool:
    """Whether the figure of the story is the headline's, or may be rounded to it."""
    if told.kind not in ("quantity", "ratio", "age") or not told.value:
        return False
    low, high = told.value, told.high if told.high is not None else told.value
    if number.value in (low, high):
        return True
    if {number.unit, told.unit} <= SPANS.keys():  # “18 months” is a year and a half
        days = number.value * SPANS[number.unit]
        return abs(days - told.value * SPANS[told.unit]) * 20 <= days and number.unit != told.unit
    if number.unit != told.unit and (told.unit or not number.unit):
        return False
    if OTHERS.match(doc.text, told.end):  # “with ten other states” makes eleven
        high += 1
    below, above = _slack(number)
    if low - above <= number.value <= high + below:
        return True
    return told.approximate and abs(told.value - number.value) <= _rough(told.value)


def _slack(number: Number) -> tuple[Decimal, Decimal]:
    """How far what the figure rounds may lie below and above it."""
    value = abs(number.value)
    if number.approximate and (rough := _rough(value)):
        return rough, rough
    exponent = number.value.normalize().as_tuple().exponent
    step = Decimal(1).scaleb(exponent) if isinstance(exponent, int) else Decimal(0)
    if value < SMALL and (not number.unit or number.unit in SPANS):
        return Decimal(0), Decimal(0)
    return step / 2, step * LESS  # cut off rather than rounded: 6.8 is “6 percent”


def _rough(value: Decimal) -> Decimal:
    """How far off a figure may be that is said to be rough: 23 would not be called so."""
    digits = "".join(map(str, value.normalize().as_tuple().digits))
    if len(digits) == 1 or digits.endswith("5"):
        return value * APPROXIMATE
    return value * FINER if value >= SMALL and len(digits) == 2 else Decimal(0)


def _added_up(doc: Document, number: Number) -> bool:
    """Whether figures of one paragraph that measure the same add up to it, or differ by it."""
    for block in doc.body:
        alike = [
            one for one in numbers(doc, block) if one.kind == "quantity" and one.unit == number.unit
        ]
        if any(number.value in sums for sums in _sums(alike[:MOST_SUMMED])):
            return True
    return False


def _sums(figures: list[Number]) -> Iterator[tuple[Decimal, ...]]:
    for some in chain(combinations(figures, 2), combinations(figures, 3)):
        counted = {one.counts for one in some} - {""}
        if len(counted) < 2 or len(some) == 2:
            total = sum((one.value for one in some), Decimal(0))
            yield (total, abs(2 * some[0].value - total)) if len(some) == 2 else (total,)


def _meant(number: Number, told: list[Number]) -> Number | None:
    """The first figure of the story that measures or counts the same."""
    for one in told:
        alike = one.unit == number.unit and one.counts == number.counts
        if one.kind == "quantity" and alike and (one.unit or one.counts):
            return one
    return None
