"""A percentage does not fit the two figures that it compares.

“Rose 10% to 120 from 100” is wrong whichever of the three is: readers with a calculator write in,
and the slip is often a figure copied from the wrong line of a table.

Silent when one of the figures is said to be rough, when rounding can explain the difference, when
the two are rates themselves (“rose 2% to 6% from 4%”), not in the same unit, or compared in some
other way (annual averages, adjusted or like-for-like figures). Work the change out again from the
source.
"""

import re
from collections.abc import Iterator
from decimal import Decimal
from typing import Annotated

from newslint import Document, Finding, Range, Related, rule
from newslint.analyses.changes import Change, changes, rounding

OTHERWISE = re.compile(
    r"\b(?:annual(?:ly|i[sz]ed)?|averag\w+|adjust\w+|real terms|inflation|constant|like-for-like"
    r"|organic\w*|comparable"
    r"|excluding|stripp\w+|compound\w*|(?:a|per|each|every) (?:year|month|quarter|week)(?!"
    r" (?:ago|earlier|before|later))|after tax|percentage|points?)\b",
    re.IGNORECASE,
)
"""Own list of words that compare in another way than from one figure to the other."""

SOME = 5
"""Percentage points that “some” before a figure may hide."""


@rule(
    severity="warning",
    stage="stable",
    languages=("en",),
    flags=[
        "Sales rose [[10%]] to 120 million from 100 million.",
        "Profit fell [[25 per cent]], from £80m to £70m.",
        "The number of visits went up from 2,000 to 3,000, a [[20 percent]] increase.",
        "Output fell from 4,000 to 3,000 tonnes, a drop of [[30%]].",
        "Revenue was $120 million, up [[10%]] from $100 million a year earlier.",
        "The town counted 1,500 visitors, a [[25 per cent]] drop from 3,000 in May.",
        "Shares [[rose]] 20% to $80 from $100.",
        "Sales rose [[12.5%]] to 110 million from 100 million.",
        "Output fell from 4,000 to 3,000 tonnes — a [[30%]] drop.",
        "Output fell to 3,000 tonnes from 4,000 in May, a [[30%]] drop.",
        "The fee rose from $200 to $300, or [[60 percent]].",
        "The budget, $200 million last year, rose [[60 percent]] to $300 million.",
        "Some 3,000 guests came, down [[35%]] from the 4,000 guests of May.",
        "Output fell to 3,000 tonnes from 4,000 tonnes, a change of [[35%]].",
        "The town counted 3,000 visitors, [[35%]] fewer than the 4,000 of May.",
        "Rents have gone from $800 to $1,200, a [[40 percent]] jump.",
        "Shares in the firm rose [[12%]] to 310p from 250p.",
        "The mayor cut the fee by [[25%]], from $400 to $320.",
        "A [[12%]] rise from 250p to 310p made the owners rich.",
        "The firm paid 3,000 guests, down [[35%]] from the 4,000 guests of May.",
    ],
    passes=[
        "Sales rose 20% to 120 million from 100 million.",
        "Sales rose about 18% to 120 million from 100 million.",
        "Sales rose 19% to 1.2 million from 1 million.",
        "Revenue was $120 million, up 20% from $100 million a year earlier.",
        "The rate rose 2% to 6% from 4%.",
        "“Sales rose 10% to 120 million from 100 million,” she said.",
        "Sales rose by an average of 10% a year to 150 million from 100 million.",
        "Sales rose 10% to 120 million from $100.",
        "The fare rose 10% to 110 pence from 100 pence.",
        "Sales rose 10.8% to 110 million from 100 million.",
        "Some 3,000 guests came, down 29% from the 4,000 guests of May.",
        "Output fell to 3,000 tonnes from 4,000 tonnes, a change of 25%.",
        "The mayor cut the fee by 20%, from $400 to $320.",
        "Hull spends 30% of its budget, up from £3m to £4m.",
        "Sales rose 10%, and profit went to 120 million from 100 million.",
    ],
)
def check(
    doc: Document,
    *,
    tolerance: Annotated[
        float, Range(0, 5), "percentage points that rounding may not explain"
    ] = 1.0,
) -> Iterator[Finding]:
    """`tolerance` comes on top of what the figures' own rounding allows."""
    for change in changes(doc):
        if change.of_shares or _rough(doc, change) or OTHERWISE.search(change.text):
            continue
        before, after = change.before, change.after
        shown = (Related(before, "before"), Related(after, "after"))
        if change.rises != (after.value > before.value):
            found = f"“{change.verb.text}” does not fit a change from {before.text} to {after.text}"
            yield Finding(change.verb, found, related=shown)
        elif _off(change, Decimal(str(tolerance)) + (SOME if change.approximate else 0)):
            found = (
                f"From {before.text} to {after.text} is a change of {_share(change)}%, "
                f"not {change.share.text}"
            )
            yield Finding(change.share, found, related=shown)


def _rough(doc: Document, change: Change) -> bool:
    """Whether a figure is said to be rough, more so than by “some”."""
    figures = (change.share, change.before, change.after)
    hedged = [figure for figure in figures if figure.approximate]
    return any(doc.text[max(0, each.start - 5) : each.start].lower() != "some " for each in hedged)


def _off(change: Change, tolerance: Decimal) -> bool:
    low, high = change.shares
    room = rounding(change.share) + tolerance
    return change.share.value + room < low or change.share.value - room > high


def _share(change: Change) -> str:
    share = 100 * abs(change.after.value - change.before.value) / change.before.value
    return f"{share:.1f}".removesuffix(".0")
