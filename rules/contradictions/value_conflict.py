"""Two figures of one thing differ by a slip of the fingers.

“938,570 cars” and “983,570 cars”: one was typed wrong, and both look right by themselves.

Figures of the same unit are held against each other that differ only by two neighbouring digits in
each other's place, or by one digit. How long they are, what they count, the words round them, and
how many such figures there are say whether that may be chance; what is likelier chance is left to
`contradictions/similar-figures`. Silent on figures of one paragraph, which are mostly set side by
side on purpose, on shares and years, where both figures stand twice, and in quotations. Check both
against the source.
"""

from collections.abc import Iterator

from newslint import Document, Finding, Related, rule
from newslint.analyses.figure_slips import figure_slips, told_of


@rule(
    severity="warning",
    stage="stable",
    languages=("en",),
    flags=[
        "The firm sold 938,570 cars last year.\n\nIt had planned to sell [[983,570]] cars.",
        "The pier drew 41,000 visitors in May.\n\nMost of the [[14,000]] visitors to the pier came"
        " by train.",
        "The town paid £41,265 for the roof of the pier.\n\nNobody knew.\n\nThe [[£42,265]] for"
        " the roof came from a fund.",
    ],
    passes=[
        "The firm sold 938,570 cars last year.\n\nIt sold 938,570 cars, the owner said.",
        "The firm sold 938,570 cars last year.\n\n“We sold 983,570 cars,” the owner said.",
        "The firm sold 938,570 cars last year, and 983,570 cars a year before.",
        "The town paid £41,265 for the roof of the pier.\n\nThe £42,265 for the roof came from a"
        " fund.",
        "The firm sold 938,570 cars last year.\n\nAnalysts had expected it to sell 983,570 cars.",
        "The firm sold 938,570 cars last year.\n\nIt had planned to sell 939,680 cars.",
        "The pier cost £41m.\n\nA new school will open in Hull for £14m.",
        "The town paid £41,265 for the roof.\n\nThe $42,265 for the door came from a fund.",
        "Some 41% of voters liked the pier.\n\nOf the voters in Hull 14% liked the pier.",
        "The pier drew 41,265 visitors in May.\n\nIt drew 42,265 visitors in June.\n\nThe 41,265"
        " visitors of May came by train, the 42,265 visitors of June by bus.",
    ],
)
def check(doc: Document) -> Iterator[Finding]:
    """At the later figure."""
    for slip in figure_slips(doc):
        if slip.sure:
            yield Finding(slip, told_of(slip), related=(Related(slip.earlier, "the other figure"),))
