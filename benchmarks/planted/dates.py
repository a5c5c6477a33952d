"""Dates that cannot be."""

import re
from datetime import date, timedelta
from random import Random

from benchmarks.planted.parts import Defect, body, swapped

WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
FIRST = date(2005, 1, 1)
DAYS = 365 * 19
FORMATS = ("%B {day}, %Y", "{day} %B %Y")
BEYOND = {"February": "30", "Feb.": "30"}
"""The day after the last that there can be; 31 in the other short months."""

_ON = re.compile(rf"\b[Oo]n ({'|'.join(WEEKDAYS)})\b(?! (?:morning|afternoon|evening|night)|['’])")
_SHORT = re.compile(
    r"\b(April|June|September|Sept\.|November|Nov\.|February|Feb\.) (?!11\b)(\d{1,2})\b"
)


def weekday_off(text: str, dice: Random) -> Defect | None:
    """A weekday stands before a date, of a random year, that falls on the day before or after."""
    found = [match for part in body(text) for match in _ON.finditer(text, part.start, part.end)]
    if not found:
        return None
    match = dice.choice(found)
    when = FIRST + timedelta(days=dice.randrange(DAYS))
    when += timedelta(days=(WEEKDAYS.index(match.group(1)) - when.weekday()) % 7)
    when += timedelta(days=dice.choice((-1, 1)))
    written = when.strftime(dice.choice(FORMATS)).format(day=when.day)
    comma = "" if text[match.end() : match.end() + 1] in (",", ".", ";", "") else ","
    defect = swapped(text, *match.span(1), f"{match.group(1)}, {written}{comma}")
    return Defect(defect.text, defect.start, defect.end - len(comma))


def impossible_date(text: str, dice: Random) -> Defect | None:
    """A day of a short month becomes one that the month has not."""
    found = [match for part in body(text) for match in _SHORT.finditer(text, part.start, part.end)]
    if not found:
        return None
    match = dice.choice(found)
    day = BEYOND.get(match.group(1), "31")
    return swapped(text, *match.span(), f"{match.group(1)} {day}")
