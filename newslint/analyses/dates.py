"""Full dates: day, month and year, with the weekday that the article gives them."""

import datetime
import re
from collections.abc import Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass
from itertools import accumulate

from newslint.analyses.lexicon.counted import counted
from newslint.analysis import analysis, analysis_by_block
from newslint.document import Block, Document
from newslint.span import Span


@dataclass(frozen=True, slots=True)
class WrittenDate(Span):
    """A date as it stands in the text; `weekday` and `year` where they are written.

    The day may be one that no calendar has.
    """

    day: int
    month: int
    year: int | None = None
    weekday: Span | None = None


WEEKDAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
MONTHS = tuple("jan feb mar apr may jun jul aug sep oct nov dec".split())
LENGTHS = (31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)

_WEEKDAY = (
    r"(?P<weekday>Mon(?:day|\.)?|Tue(?:sday|s\.|s|\.)?|Wed(?:nesday|\.)?|Thu(?:rsday|rs\.|rs"
    r"|\.)?|Fri(?:day|\.)?"
    r"|Sat(?:urday|\.)?|Sun(?:day|\.)?)"
)
_MONTH = (
    r"(?P<month>Jan(?:uary|\.)?|Feb(?:ruary|\.)?|Mar(?:ch|\.)?|Apr(?:il|\.)?|May|June?|July?"
    r"|Aug(?:ust|\.)?"
    r"|Sep(?:tember|t\.?|\.)?|Oct(?:ober|\.)?|Nov(?:ember|\.)?|Dec(?:ember|\.)?)"
)
_DAY = r"(?P<day>\d{1,2})(?:st|nd|rd|th)?(?![\d%:]|[.,]\d(?!\d{3})|\s?[-–/]\s?\d)"
_YEAR = r"(?:,?\s(?:in\s)?(?P<year>1[89]\d\d|20\d\d)(?![\d,]*\d|\s?[-–%]\d))?"
_BEFORE = rf"(?:\b{_WEEKDAY}(?:,?\s(?:the\s|on\s)?|\s\())?"
_SHAPES = (
    re.compile(rf"{_BEFORE}(?<!\w){_MONTH}\s(?:the\s)?{_DAY}{_YEAR}(?!\w)"),
    re.compile(rf"{_BEFORE}(?<![\w.,:$£€-]){_DAY}\s(?:day\s)?(?:of\s)?{_MONTH}(?!\w){_YEAR}"),
)


@analysis_by_block
def written_dates(doc: Document, block: Block) -> tuple[WrittenDate, ...]:
    """Dates with a day and a month, in reading order; of two readings of one place the longer."""
    found = sorted(_dates(block), key=lambda date: (date.start, -date.end))
    ends = accumulate((date.end for date in found), max, initial=0)
    return tuple(date for date, end in zip(found, ends, strict=False) if date.start >= end)


ENDS = frozenset(".,;:)]\n’'")
"""After these characters a figure counts nothing more."""

_NO_DAY = re.compile(
    r"[-–—]?\s?(?:per\s?cent|pct|percentage|points?|thousand|million|billion|trillion)\b"
)
_OF_A_DAY = re.compile(
    r"\b(?:on|the|an?|its|his|her|their|our|(?:day|night|morning|evening|week|weekend) of|as of"
    r"|dated)\s\Z",
    re.IGNORECASE,
)
_OF_A_MONTH = re.compile(
    r"\b(?:in|last|this|next|every|each|during|all)\s(?:(?:early|late)\s|mid-)?\Z", re.IGNORECASE
)
_COUNTED = re.compile(
    r"\s(?:of|more|other|others|another|were|was|are|is|have|had|has|would|will|could|died|went)\b"
)
"""Own lists: what may stand beside a month and a number that belong together, or do not."""


def surely_day(doc: Document, date: WrittenDate) -> bool:
    """Whether the figure must be a day: “in June 31 people were hurt” counts people."""
    if date.year is not None or date.weekday is not None or date.end == len(doc.text):
        return True
    if _NO_DAY.match(doc.text, date.end):
        return False
    before = doc.text[max(0, date.start - 20) : date.start]
    if doc.text[date.end] in ENDS or _OF_A_DAY.search(before):
        return True
    follows = _COUNTED.match(doc.text, date.end) or counted(doc.text, date.end)
    return not follows and not _OF_A_MONTH.search(before)


_IN_FIGURES = re.compile(
    r"(?<![\w/.-])(?:(?P<year>20\d\d)-(?P<month>\d\d)-(?P<day>\d\d)"
    r"|(?P<one>\d{1,2})/(?P<two>\d{1,2})/(?P<last>(?:19|20)\d\d))(?![\w/-])"
)


@analysis_by_block
def impossible_figures(doc: Document, block: Block) -> tuple[Span, ...]:
    """Dates written in figures that no calendar has, whichever figure is the month."""
    return tuple(part["all"] for part in block.groups(_IN_FIGURES) if not _exists(part))


def _exists(part: Mapping[str, Span]) -> bool:
    if "year" in part:
        year, one, two = (int(part[name].text) for name in ("year", "month", "day"))
        return not (0 < one < 13 and 0 < two < 32) or two <= month_length(one, year)
    year, one, two = (int(part[name].text) for name in ("last", "one", "two"))
    low, high = sorted((one, two))
    if not (0 < low < 13 and high < 32):
        return True  # no date at all
    return high <= month_length(low, year)


def month_length(month: int, year: int | None) -> int:
    """How many days the month has, at most when the year is not known."""
    leap = year is None or (year % 4 == 0 and (year % 100 != 0 or year % 400 == 0))
    return LENGTHS[month - 1] if leap or month != 2 else LENGTHS[1] - 1


@analysis
def published(doc: Document) -> datetime.date | None:
    """The day that the file says the article is of, or a line at its top, if there is one."""
    for key in ("date", "published", "pubdate", "datePublished", "date_published"):
        try:
            return datetime.date.fromisoformat(str(doc.meta.get(key))[:10])
        except ValueError:
            continue
    return next(_datelines(doc), None)


_TOP = 6
"""Blocks among which a line with the article's date stands."""

_WORD = re.compile(r"[^\W\d_]{3,}")


def _datelines(doc: Document) -> Iterator[datetime.date]:
    """Dates with a year that stand in a byline, or almost alone: “Updated March 5, 2024”."""
    for block in doc.blocks[:_TOP]:
        for date in written_dates(doc, block) if len(block) < 100 else ():
            alone = len(_WORD.findall(block.text)) - len(_WORD.findall(date.text)) <= 1
            if date.year and (alone or block.kind == "byline"):
                with suppress(ValueError):
                    yield datetime.date(date.year, date.month, date.day)


def _dates(block: Block) -> Iterator[WrittenDate]:
    for shape in _SHAPES:
        for part in block.groups(shape):
            place, weekday, year = part["all"], part.get("weekday"), part.get("year")
            month = MONTHS.index(part["month"].text[:3].lower()) + 1
            yield WrittenDate(
                place.start,
                place.end,
                place.text,
                int(part["day"].text),
                month,
                int(year.text) if year else None,
                weekday,
            )
