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
        "Norvik will sell the line, it said [[on Thursday]].\n\nLater this month it will vote.",
        "[[Earlier this year]], Norvik sold two ships. The crew was told on Monday.",
        "Norvik laid up a ship [[two days ago]]. It was named last week.",
    ],
    passes=[
        "Norvik was founded on 3 May 1921. It said on Thursday that it would close next month.",
        "OSLO, Nov. 3 — Norvik said on Thursday that it would sell. It will close next month.",
        Example(
            "Norvik will sell, it said on Thursday. It closes next month.", meta={"date": "2021"}
        ),
        "Norvik said on Thursday that the line would be sold.",
        "“We sold it on Thursday, and last week we knew nothing,” the mayor said.",
        "The crew meets on Thursdays. The ship sails every month.",
    ],
)
def check(
    doc: Document,
    *,
    min_times: Annotated[int, Range(1, 10), "words of time that hang on the date"] = 2,
) -> Iterator[Finding]:
    if dated(doc):
        return
    floating = [
        time
        for block in doc.body
        for time in relative_times(doc, block)
        if not in_quotation(doc, time)
    ]
    if len(floating) < min_times:  # timid: a single “last year” does no harm
        return
    first, *others = floating
    related = tuple(Related(one, "also hangs on the story's date") for one in others[:SHOWN])
    message = f"“{first.text}”: from which day? The article gives no date"
    yield Finding(first, message, related=related, confidence=0.9)
