"""The things that were counted before are another number now.

“Three men were arrested on Monday”, and two paragraphs on “the four men appeared in court”: the
reader looks for the fourth, and the toll, the vote or the number of jobs was changed in one place.

The same goes for scores (“the 2-1 win”) and votes, for the seats or beds of a place, for the dead
and the hurt, and for what a player or a thing cost.

Only where the later count speaks of things the reader knows (“the four men”), described in the same
words, and the story has counted them once. Silent when what follows says which ones are meant (“the
four men who”) or another vote, match or time is told of, on rough figures, and in quotations. Check
which number is right.
"""

from collections.abc import Iterator

from newslint import Document, Finding, Related, rule
from newslint.analyses.counted_again import Recount, recounts
from newslint.analyses.fees_again import fees_again
from newslint.analyses.figure_slips import figure_slips
from newslint.analyses.measured_again import measured_again
from newslint.analyses.prices_again import prices_again
from newslint.analyses.results_again import results_again
from newslint.analyses.tolls_again import tolls_again

LATER = "\n\nThe town was quiet.\n\n"


@rule(
    severity="warning",
    stage="preview",
    languages=("en",),
    flags=[
        f"Police in Hull arrested three men on Monday.{LATER}The [[four men]] are due in Hull.",
        f"Rovers beat City 3-1 on Saturday.{LATER}The [[2-1]] win took them to the top.",
        f"The council voted 7-4 to build the pier.{LATER}After the [[7-5]] vote the mayor left.",
        f"The stadium will seat 18,000.{LATER}The [[25,000-seat stadium]] will be red.",
        f"Two guards were hurt in a raid in Hull.{LATER}[[Three guards were injured]] in the raid.",
        "Lane, who joined for £12m, ran. The striker, who cost [[£21m]], scored.",
        f"The bridge cost $300m.{LATER}The [[$30m]] bridge is red.",
        f"The firm will cut 450 jobs in Hull.{LATER}All [[560 jobs]] will go from Hull by May.",
    ],
    passes=[
        f"Police in Hull arrested three men on Monday.{LATER}The three men are due in Hull.",
        f"Police in Hull arrested three men on Monday.{LATER}Four men are due in Hull.",
        f"Police in Hull arrested three men on Monday.{LATER}The four men who fled left Hull.",
        f"Police in Hull arrested three men on Monday.{LATER}The four old men are due in Hull.",
        f"Police in Hull arrested three men on Monday.{LATER}“The four men left Hull,” she said.",
        f"Rovers beat City 3-1 on Saturday.{LATER}The 3-1 win took them to the top.",
        f"Rovers beat City 3-1 on Saturday.{LATER}The 2-1 win over United was in May.",
        f"The House voted 7-4 to build the pier.{LATER}In the Senate the 7-5 vote came late.",
        f"The stadium will seat 18,000.{LATER}The 18,000-seat stadium will be red.",
        f"The stadium will seat 18,000.{LATER}The 25,000-seat stadium in Hull is red.",
        f"The arena will seat 18,000.{LATER}The 240-seat theatre will be red.",
        f"Two guards were hurt in a raid in Hull.{LATER}Three others were injured in the raid.",
        f"Two guards were hurt in a raid in Hull.{LATER}“Three guards were hurt in it,” he said.",
        "Lane, who joined for £12m, ran. Ben Ott, who cost £21m, scored.",
        f"Police in Hull arrested about three men.{LATER}The four men are due in Hull.",
        f"Police in Hull arrested three men and saw four men flee.{LATER}The four men left Hull.",
        f"Police arrested three men on Monday.{LATER}The four men are due in Hull.",
    ],
)
def check(doc: Document) -> Iterator[Finding]:
    """At the later count."""
    slips = {slip.start for slip in figure_slips(doc) if slip.sure}  # told by another rule
    for told_again in (
        recounts,
        results_again,
        measured_again,
        tolls_again,
        fees_again,
        prices_again,
    ):
        for recount in told_again(doc):
            if recount.start not in slips:
                yield _told_twice(recount)


def _told_twice(recount: Recount) -> Finding:
    return Finding(
        recount,
        f"“{recount.text}” here and “{recount.earlier.text}” earlier: which is right?",
        related=(Related(recount.earlier, "the earlier figure"),),
    )
