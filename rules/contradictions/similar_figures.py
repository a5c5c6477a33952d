"""Two figures are so much alike that one may be a slip for the other.

“$258,000” here and “$285,000” there may be two sums, or one that somebody typed wrong: the desk can
tell at a glance, once it sees them side by side.

As in `contradictions/value-conflict`, but where chance may well have made the two alike. Silent on
figures of one paragraph, on shares and years, where both stand twice, and in quotations.
"""

from collections.abc import Iterator
from typing import Annotated

from newslint import Document, Finding, Range, Related, rule
from newslint.analyses.figure_slips import figure_slips, told_of


@rule(
    severity="note",
    stage="preview",
    languages=("en",),
    flags=[
        "The town paid £41,265 for the roof of the pier.\n\nThe [[£42,265]] for the roof came from"
        " a fund.",
        "The pier cost £41m.\n\nA new school will open in Hull for [[£14m]].",
    ],
    passes=[
        "The firm sold 938,570 cars last year.\n\nIt had planned to sell 983,570 cars.",
        "The fund paid $258,000 for the pier.\n\n“He spent $285,000,” the mayor said.",
        "The fund paid $258,000 for the pier.\n\nWhat the mayor did was spend $269,000.",
        "The pier cost £41m.\n\nA new school will open in Hull for £21m.",
        "The pier drew 400 visitors in May.\n\nThe fair in June had 300 guests.",
    ],
)
def check(
    doc: Document,
    *,
    min_likeness: Annotated[
        float, Range(-2, 4), "how much likelier a slip than chance (log odds) two figures must be"
    ] = -1.0,
) -> Iterator[Finding]:
    """At the later figure."""
    for slip in figure_slips(doc):
        if slip.likeness >= min_likeness and not slip.sure:
            yield Finding(slip, told_of(slip), related=(Related(slip.earlier, "the other figure"),))
