"""The same fact is told twice.

The same figure for the same thing and period, in other words, several paragraphs apart: the article
was put together from two sources, or the writer forgot. Found when two sentences have the figure, a
name, the period and the words round the figure in common. Silent when the first stands in the
headline or the opening paragraphs, which say in short what the story says at length; on round
shares such as half or 100 percent; on scales and bounds (“per 1,000”, “$200 or less”); in
quotations; and when one sentence speaks of a rise and the other of a fall. The same sentence twice
is `duplicates/repeated-sentence`. Tell it once, where it counts.
"""

from collections import defaultdict
from collections.abc import Iterator
from decimal import Decimal
from typing import Annotated

from newslint import Document, Finding, Range, Related, rule
from newslint.analyses.facts import Fact, facts, tells_the_same
from newslint.analyses.quotations import in_quotation
from newslint.analyses.retold import repeated_blocks, repeated_sentences

MANY = 12
"""So many tellings of one figure are held against a later one."""

TALE = (
    "Rotterdam port shrinks\n\nThe port had a bad year.\n\nCranes stood idle.\n\n{}\n\nShips "
    "went elsewhere.\n\n{}"
)
ONCE = "The port of Rotterdam said that container traffic was down 7% from the same period in 2016."


@rule(
    severity="note",
    stage="preview",
    languages=("en",),
    flags=[
        TALE.format(
            ONCE,
            "[[Container traffic in Rotterdam came to 938,570 boxes, a decline of 7 per cent"
            " from the same period in 2016.]]",
        ),
        TALE.format(
            "A storm in Rotterdam brought down 17 cranes in 2016.",
            "[[The storm that brought down 17 cranes in 2016 came to Rotterdam at night.]]",
        ),
        TALE.format(
            "The rent of the Rotterdam pilots rose to $72,814 in July.",
            "[[In July the port of Rotterdam took $72,814 from pilots.]]",
        ),
    ],
    passes=[
        TALE.format(
            ONCE, "Container traffic in Rotterdam fell by 8 per cent from the same period in 2016."
        ),
        TALE.format(
            ONCE, "Container traffic in Rotterdam rose by 7 per cent from the same period in 2016."
        ),
        TALE.format(
            ONCE, "Container traffic in Rotterdam fell by 7 per cent from the same period in 2011."
        ),
        TALE.format(
            ONCE, "Container traffic in Antwerp fell by 7 per cent from the same period in 2016."
        ),
        TALE.format(
            ONCE, "Ferry fares to Rotterdam fell by 7 per cent from the same period in 2016."
        ),
        TALE.format(
            ONCE,
            "“Container traffic in Rotterdam fell by 7 per cent from the same period in 2016,” he "
            "said.",
        ),
        f"Rotterdam port shrinks\n\n{ONCE}\n\nCranes stood idle.\n\n{ONCE.replace('was', 'is')}",
        TALE.format(
            ONCE.replace("7", "50"),
            "Container traffic in Rotterdam was down 50% on the same period in 2016.",
        ),
        TALE.format(ONCE, "The port of Rotterdam, where cranes stood idle, lost 7% of its staff."),
        TALE.format(
            "“The port of Rotterdam said container traffic was down 7% from the same period in "
            "2016,” she said.",
            "Container traffic in Rotterdam was down 7 per cent from the same period in 2016.",
        ),
        TALE.format(
            "The port of Rotterdam said container traffic was down 7% and rents 4% from the same "
            "period in 2016.",
            "Container traffic in Rotterdam was down 7 per cent and profits 5 per cent from the "
            "same period in 2016.",
        ),
        TALE.format(
            "Rotterdam counted 412 ships with 7 tons or more in 2016.",
            "Rotterdam counted 380 barges with 7 tons or more in 2016.",
        ),
        TALE.format(
            "A storm in Rotterdam brought down 7 cranes in 2016.",
            "The storm that brought down 7 cranes in 2016 came to Rotterdam at night.",
        ),
    ],
)
def check(
    doc: Document,
    *,
    min_shared: Annotated[
        int, Range(1, 5), "so many of the words round the figure are the same"
    ] = 2,
) -> Iterator[Finding]:
    told: dict[tuple[Decimal, str], list[Fact]] = defaultdict(list)
    found = {one.second.span for one in (*repeated_blocks(doc), *repeated_sentences(doc))}
    for later in facts(doc):
        earlier = told[later.number.value, later.number.unit]
        first = next((one for one in earlier if tells_the_same(one, later, min_shared)), None)
        if len(earlier) < MANY and not in_quotation(doc, later.number):
            earlier.append(later)
        if first is not None and not {later.sentence, later.block} & found:
            found.add(later.sentence)
            yield Finding(
                later.sentence,
                f"The same fact, “{later.number.text}”, was told further up",
                related=(Related(first.sentence, "the same fact"),),
                confidence=0.7,
            )
