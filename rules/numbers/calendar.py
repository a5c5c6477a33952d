"""A date that no calendar has, or a weekday that it did not fall on.

“Tuesday, March 6, 2024” sends readers to an empty hall on one of two days, and a historian to the
wrong newspaper.

Without a year the weekday is checked only when the file, or a line at its top, says its own date
and the day written lies within two months of it. Silent on dates before 1925, when other calendars
were in use in places, and in quotations.
"""

import datetime
from collections.abc import Iterator

from newslint import Document, Example, Finding, Related, rule
from newslint.analyses.dates import (
    WEEKDAYS,
    WrittenDate,
    impossible_figures,
    month_length,
    published,
    surely_day,
    written_dates,
)

OLDEST = 1925
NEAR = datetime.timedelta(days=60)
NAMES = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split()
MONTHS = (
    "January February March April May June July August September October November December".split()
)


@rule(
    severity="warning",
    stage="stable",
    languages=("en",),
    flags=[
        "The hall opens on [[Tuesday]], March 6, 2024.",
        "The hall opened on [[Wed]] 5 March 2024 at noon.",
        "The hall opened on [[Sunday]] (3rd of December 2018).",
        "The lease runs out on [[31 June 2025]], the council said.",
        "The lease ran out on [[Feb. 29, 2023]].",
        "The fair ends on [[November 31]].",
        "The hall was full on [[Nov. 31]] when the choir sang.",
        "The [[June 31st]] fair was called off.",
        "It runs until [[September 31]] if the mayor agrees.",
        "The lease ends with the [[31st day of April]].",
        "The lease ends on [[31/06/2025]], the deed says, and began on [[2023-02-29]].",
        Example("The hall opens on [[Friday]], March 7.", meta={"date": "2024-03-01"}),
        "A hall opens\n\nUpdated March 1, 2024\n\nThe hall opens on [[Friday]], March 7.",
    ],
    passes=[
        "The hall opens on Wednesday, March 6, 2024.",
        "The hall opened on Monday (3 December 2018).",
        "“Meet me on Tuesday, March 6, 2024,” she wrote.",
        "The lease runs out on Feb. 29, 2024.",
        "The hall opens on Friday, March 7.",
        Example("The hall opens on Thursday, March 7.", meta={"date": "2024-03-01"}),
        "A hall opens\n\nUpdated March 1, 2024\n\nThe hall opens on Thursday, March 7.",
        Example("The hall opened on Friday, September 7.", meta={"date": "2024-03-01"}),
        "The court met on Monday, October 25, 1917.",
        "In June 31 people were hurt. On Sunday May 1,500 people came.",
        "By June 31 had been hurt. Since April 31 children were born. Last June 31 came.",
        "The April 31 percent jump in prices was the last.",
        "The lease ends on 06/30/2025, the deed 31/40/2025 says, and began on 2024-02-29.",
        "The festival runs from Tuesday to March 6, 2024.",
    ],
)
def check(doc: Document) -> Iterator[Finding]:
    """At the weekday, or at a date that does not exist."""
    for block in doc.blocks:
        for figures in impossible_figures(doc, block):
            yield Finding(figures, f"No calendar has the date “{figures.text}”")
    for date in written_dates(doc):
        length = month_length(date.month, date.year)
        if date.day > length:
            if surely_day(doc, date):
                year = f" {date.year}" if date.month == 2 and date.year else ""
                month = f"{MONTHS[date.month - 1]}{year}"
                yield Finding(date, f"“{date.text}” does not exist: {month} has {length} days")
            continue
        day = _day(doc, date)
        if date.weekday and day and day.weekday() != WEEKDAYS.index(date.weekday.text[:3].lower()):
            yield Finding(
                date.weekday,
                f"“{date.weekday.text}” does not fit: {_written(day)} is a {NAMES[day.weekday()]}",
                related=(Related(date, "the date"),),
            )


def _day(doc: Document, date: WrittenDate) -> datetime.date | None:
    """The day meant, if its year is sure."""
    if date.day == 0:
        return None
    if date.year is not None:
        return datetime.date(date.year, date.month, date.day) if date.year >= OLDEST else None
    today = published(doc)
    if today is None or (date.month, date.day) == (2, 29):
        return None
    nearest = min(
        (datetime.date(today.year + more, date.month, date.day) for more in (-1, 0, 1)),
        key=lambda day: abs(day - today),
    )
    return nearest if abs(nearest - today) <= NEAR else None


def _written(day: datetime.date) -> str:
    return f"{MONTHS[day.month - 1]} {day.day}, {day.year},"
