"""A change from one figure to another is not the one that is told.

“Doubled from 40 to 60”, “rose from 200 to 180”, “went up by $40, from $100 to $150”: each part
looks right by itself, and a reader with a pencil sees that one of them is not.

Changes in per cent are left to `numbers/change-arithmetic`. Silent where hedges, rounding or
another unit can explain the difference, on small figures without a unit, which may be ranks, and
in quotations. Work the change out again from the source.
"""

from collections.abc import Iterator

from newslint import Document, Finding, Related, rule
from newslint.analyses.two_ends import misfits


@rule(
    severity="warning",
    stage="preview",
    languages=("en",),
    flags=[
        "The charity [[doubled]] its staff from 40 to 60 last year.",
        "The price [[tripled]] from $20 to $50.",
        "The number of homes [[doubled]] to 900 from 300.",
        "Membership [[halved]], from 800 to 300, in a decade.",
        "Sales more than [[doubled]] from 400 to 700.",
        "Sales nearly [[doubled]] from 400 to 500.",
        "Ticket sales [[rose]] from 200 to 180.",
        "The share of pupils who walk [[fell]] from 20% to 25%.",
        "Attendance dropped by [[300]], from 1,200 to 800.",
        "The fee went from $100 to $150, an increase of [[$40]].",
        "Enrolment rose by [[a third]], from 300 to 500.",
    ],
    passes=[
        "The charity doubled its staff from 40 to 82.",
        "Sales more than doubled from 400 to 900, and then nearly tripled, from 400 to 1,100.",
        "They doubled down, from 40 to 60 rallies.",
        "Rents doubled among people from 40 to 60.",
        "“The charity doubled its staff from 40 to 60,” she said.",
        "The song rose from 5 to 2, and fell from 2 to 5.",
        "Ticket sales rose from 200 to 280.",
        "Output fell from 1.5 to 1.2 million.",
        "Output rose from about 200 to 180.",
        "Attendance dropped by 400, from 1,200 to 800.",
        "The fee went from $100 to $150, an increase of $50.",
        "Enrolment rose by a third, from 300 to 410, and fell by a quarter, from 400 to 300.",
        "The rising number of jobs was cut to 180 from 200. The increase fell to 180 from 200.",
        "Double rooms went from $100 to $150. Doubles went from 40 to 60 matches.",
        "The fee went from $100 to $150, an increase of £40.",
    ],
)
def check(doc: Document) -> Iterator[Finding]:
    """At the word or the figure of the change."""
    for block in doc.body:
        for misfit in misfits(doc, block):
            before, after = misfit.before, misfit.after
            yield Finding(
                misfit,
                f"“{misfit.text}” does not fit a change from {before.text} to {after.text}",
                related=(Related(before, "before"), Related(after, "after")),
            )
