"""The article tells time from a day that it does not give.

“On Thursday” and “earlier this year” say something only to readers who know when the story ran.
Copy that is archived, syndicated or pasted loses its date line first. One finding an article: the
other places are shown with it. The rule is silent where the file has a date, in its front matter or
page head, in a dateline, or anywhere in its text, and in quotations. Give the date of the story, or
the dates of the events.
"""

from collections.abc import Iterator
from typing import Annotated

from newslint import Document, Example, Finding, Range, Related, rule
from newslint.analyses.quotations import in_quotation
from newslint.analyses.timing import dated, relative_times

SHOWN = 6
"""Other places shown with the finding; a longer list tells the writer nothing more."""


@rule(
    severity="note",
    stage="preview",
    languages=("en",),
    flags=[
        "Norvik will sell, it said [[on Thursday]].\n\nNext month it votes, next year it ends.",
        "[[Earlier this year]], Norvik sold two ships. It told us on Monday. It left last week.",
        "Norvik laid up a ship [[two days ago]]. It was named last week. It will sail next month.",
    ],
    passes=[
        "Norvik dates from 3 May 1921. It said on Thursday it will close next month or next week.",
        "OSLO, Nov. 3 — Norvik said on Thursday it would sell next year. It closes next month.",
        Example(
            "It will sell, it said on Thursday. It opened last year, closes next month.",
            meta={"date": "2021"},
        ),
        "Norvik said on Thursday that the line would be sold next year.",
        "“We sold it on Thursday, and last week we knew nothing,” the mayor said.",
        "The crew meets on Thursdays. The ship sails every month.",
    ],
)
def check(
    doc: Document,
    *,
    min_times: Annotated[int, Range(1, 10), "words of time that hang on the date"] = 3,
) -> Iterator[Finding]:
    if dated(doc):
        return
    floating = [
        time
        for block in doc.body
        for time in relative_times(doc, block)
        if not in_quotation(doc, time)
    ]
    if len(floating) < min_times:  # timid: a “last year” or two does no harm
        return
    first, *others = floating
    related = tuple(Related(one, "also hangs on the story's date") for one in others[:SHOWN])
    more = f" ({len(others)} more)" if others else ""
    message = f"“{first.text}”: from which day? The article gives no date{more}"
    yield Finding(first, message, related=related, confidence=0.9)
