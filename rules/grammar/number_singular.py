"""A number stands before a singular.

“10 year ago”, “after 3 month”: the ending was lost. What a number makes into one word is left
alone (a 10-year plan, a 5 mile run), as are dates.
"""

import re
from collections.abc import Iterator

from newslint import Document, Finding, Fix, rule
from newslint.analyses.inflections import plural

UNITS = "year|month|week|day|hour|minute|kilomet(?:re|er)|mile|dollar|euro"
"""Own list. Not “pound”, “million” or “point”: five pound, six point two."""

PEOPLE = (
    "student|worker|voter|soldier|officer|patient|candidate|resident|protester|passenger|prisoner"
    "|teacher|driver|member|lawmaker|official|house|office|school|company|country"
)
"""Own list: whom and what news counts; only before a verb for several."""

COUNTED = re.compile(
    r"(?<![\w.,:/$€£#’'-])(?P<number>[2-9]|[1-9]\d{1,2}|(?i:two|three|four|five|six|seven|eight|nine|ten"
    r"|eleven|twelve|twenty|thirty|several))[ \u00a0](?:(?:thousand|million|billion)[ \u00a0])?"
    rf"(?:(?P<unit>{UNITS})(?=[.,;:!?)]|[ \u00a0]"
    r"(?:ago|later|earlier|after|before|since|from|until|and|in|of|for|with|long|away|apart"
    r"|north|south|east|west|late|along|a)\b)"
    rf"|(?P<person>{PEOPLE})(?=[ \u00a0](?:were|are|have|who|died)\b))"
)
MONTH = re.compile(
    r"(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]*\.?\s$"
    r"|\b(?:[Aa]n?|[Tt]he|every|each|this|that|per|number|day|week|phase|[Ii]ts|[Hh]is|[Tt]heir)\s(?:\w+\s)?$"
)
"""“May 4 day of action”; “a 10 year and 5 month term”; “day 2 hour 5”."""


@rule(
    severity="warning",
    stage="stable",
    languages=("en",),
    flags=[
        "The mayor died 10 [[year => years]] ago.",
        "It ended after three [[month => months]].",
        "They walked 12 [[mile => miles]] in the rain. It cost 2 million [[euro => euros]].",
        "There 40 [[soldier => soldiers]] were hurt. Nine [[house => houses]] are lost.",
    ],
    passes=[
        "“That was 10 year ago,” he said.",
        "The mayor died 10 years ago, 1 year after his wife and 0.5 mile from her.",
        "It is a 10 year plan, a 3 month and 2 week affair, and the 12 mile in question.",
        "On May 4 day of action was called. The 10 year bond fell.",
    ],
)
def check(doc: Document) -> Iterator[Finding]:
    for block in doc.blocks:
        for spans in block.groups(COUNTED):
            number, unit = spans["number"], spans.get("unit") or spans["person"]
            at = number.start - block.start
            if MONTH.search(block.text[max(0, at - 24) : at]):
                continue
            several = plural(unit.text)
            message = f"“{number.text}” wants “{several}”"
            yield Finding(unit, message, Fix(unit, several), confidence=0.9)
