"""A share goes up or down by percentage points, and the article says per cent.

A rate that goes from 4% to 6% rises by 2 percentage points, or by 50%; “rose 2%” would take it to
4.08%. Readers who reckon for themselves are misled, and the others believe a small change.

Only where both shares stand beside the change and the points fit. Silent where the percentage is
right too, where a figure is said to be rough, and in quotations.
"""

from collections.abc import Iterator
from decimal import Decimal

from newslint import Document, Finding, Fix, Related, rule
from newslint.analyses.changes import Change, changes, rounding

CLOSE = Decimal(1)
"""Percentage points that the true change may be off and still be what was meant."""


@rule(
    severity="warning",
    stage="preview",
    languages=("en",),
    flags=[
        "The rate rose [[2% => 2 percentage points]] to 6% from 4%.",
        "The rate fell [[2 per cent => 2 percentage points]], from 6 per cent to 4 per cent.",
        "The share went up from 40% to 50%, a [[10 percent => 10 percentage points]] increase.",
    ],
    passes=[
        "The rate rose 2 percentage points to 6% from 4%.",
        "The rate rose 50% to 6% from 4%.",
        "The rate rose 3% to 6% from 4%.",
        "The rate rose about 2% to 6% from 4%.",
        "The share rose from 99% to 100%, a 1% increase.",
        "“The rate rose 2% to 6% from 4%,” she said.",
        "Sales rose 2% to 102 million from 100 million.",
    ],
)
def check(doc: Document) -> Iterator[Finding]:
    """At the percentage that should be points."""
    for change in changes(doc):
        if not change.of_shares or change.approximate or not _in_points(change):
            continue
        points = f"{change.share.text.rstrip('% abcdefghijklmnopqrstuvwxyz')} percentage points"
        yield Finding(
            change.share,
            f"From {change.before.text} to {change.after.text} is a change in percentage points,"
            f" not of {change.share.text}",
            Fix(change.share, points),
            related=(Related(change.before, "before"), Related(change.after, "after")),
        )


def _in_points(change: Change) -> bool:
    """Whether the share fits the difference, and not the change itself."""
    difference = abs(change.after.value - change.before.value)
    low, high = change.shares
    fits = low - CLOSE <= change.share.value <= high + CLOSE
    return abs(difference - change.share.value) < rounding(change.share) and not fits
