"""Two dates cannot both fall on the weekdays that they are given.

“Tuesday, March 5” and “Thursday, March 8” belong to different years, and the article speaks of one:
readers miss the meeting on one of the two days.

Only dates without a year are compared, less than two months apart, and only when the article does
not say its own date, which `numbers/calendar` checks them against. Silent on dates in quotations.
"""

import datetime
from collections.abc import Iterator

from newslint import Document, Example, Finding, Related, rule
from newslint.analyses.dates import WEEKDAYS, WrittenDate, published, written_dates
from newslint.analyses.quotations import in_quotation

NEAR = 60
"""Days; further apart, the two may well be of different years."""

LEAP, COMMON = 2000, 2001


@rule(
    severity="warning",
    stage="preview",
    languages=("en",),
    flags=[
        "The hall opens on Tuesday, March 5.\n\nA choir sings there on [[Thursday]], March 8.",
        "The hall opens on Tuesday, Feb. 27, and closes on [[Wednesday]], 5 March.",
    ],
    passes=[
        "The hall opens on Tuesday, March 5.\n\nA choir sings there on Thursday, March 7.",
        "The hall opens on Tuesday, Feb. 27, and closes on Tuesday, 5 March.",
        "The hall opens on Tuesday, Feb. 27, and closes on Monday, 5 March.",
        "The hall opens on Tuesday, March 5.\n\nA choir sings there on Thursday, June 8.",
        "The hall opens on Tuesday, March 5.\n\n“Come on Thursday, March 8,” she wrote.",
        "The hall opened on Tuesday, March 5, 2024, and Thursday, March 8, is free.",
        Example(
            "The hall opens on Wednesday, March 5.\n\nA choir sings on Thursday, March 7.",
            meta={"date": "2024-03-01"},
        ),
    ],
)
def check(doc: Document) -> Iterator[Finding]:
    """At the weekday of the later one."""
    if published(doc):
        return
    seen: dict[tuple[int, int, str], WrittenDate] = {}
    for date in written_dates(doc):
        if not date.weekday or date.year or not _real(date) or in_quotation(doc, date):
            continue
        other = next((one for one in seen.values() if _apart(one, date)), None)
        if other:
            yield Finding(
                date.weekday,
                f"“{date.text}” and “{other.text}” are not of one year: check both weekdays",
                related=(Related(other, "the other date"),),
            )
        seen.setdefault((date.month, date.day, _weekday(date)), date)


def _real(date: WrittenDate) -> bool:
    """Whether every year has the day."""
    return 0 < date.day <= (28 if date.month == 2 else 30)


def _weekday(date: WrittenDate) -> str:
    return date.weekday.text[:3].lower() if date.weekday else ""


def _apart(one: WrittenDate, other: WrittenDate) -> bool:
    """Whether no year, leap year or not, gives both dates their weekdays."""
    between = WEEKDAYS.index(_weekday(other)) - WEEKDAYS.index(_weekday(one))
    days = [
        (datetime.date(year, other.month, other.day) - datetime.date(year, one.month, one.day)).days
        for year in (LEAP, COMMON)
    ]
    return abs(days[0]) < NEAR and all((between - each) % 7 for each in days)
