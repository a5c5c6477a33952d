"""A statistic comes without a source.

A fact desk cannot check every sentence. This worklist holds those that most look as if their source
had been cut: short statements of a share, a sum or a large number. Only so many are shown, the
likeliest. The rule is silent where the sentence's paragraph names somebody who speaks, quotes,
mentions a report or has a link, in quotations, headings, lists and captions, and about laws, what
elections brought and what only may be; other rules show charges and figures that went up or down.
Check it, and say where it comes from.
"""

from collections.abc import Iterator
from itertools import islice
from typing import Annotated

from newslint import Document, Finding, Range, rule
from newslint.analyses.bare_statistics import bare_statistics

LEAD = "The council met in the hall.\n\nIt rained.\n\n"


@rule(
    severity="note",
    stage="preview",
    languages=("en",),
    flags=[
        LEAD + "[[The council has spent $40 million on roads in the last two years.]]",
        LEAD + "[[One in five roads in the city is closed to cars.]] It rained.",
        LEAD + "[[Almost 40 percent of the roads are closed to cars.]] It rained."
        "\n\nThe council has spent $4,000 on each of the roads in two years.\n\n"
        "[[More than 40 percent of the bridges are closed to cars.]] The mayor was there.",
    ],
    passes=[
        LEAD + "The council has spent $40 million on roads in two years, Ada Quill said.",
        LEAD + "“The council has spent $40 million on roads in the last two years,” she said.",
        LEAD + "The council has spent money on roads in the last two years.",
        LEAD + "The council met in the hall by the harbour at 9 Pier Road, and it rained.",
        LEAD + "A report came in May. The council has spent $40 million on roads in two years.",
        LEAD + "The council may spend $40 million on roads in the next two years.",
        LEAD + "Ada Quill, who has led the council of Tarrow since she left Norvik, walked 40 miles"
        " from Tarrow to the Old Pier in Norvik, where Bea Larsen of the Harbour Crew met her with"
        " a band, a cake and three of the oldest captains of the line.",
    ],
)
def check(
    doc: Document,
    *,
    most: Annotated[int, Range(1, 20), "findings an article"] = 2,
    min_chance: Annotated[
        float, Range(0.01, 0.5), "the chance that the sentence once had a source"
    ] = 0.12,
) -> Iterator[Finding]:
    found = (one for one in bare_statistics(doc) if one.chance >= min_chance)
    for one in islice(found, most):
        message = "Worth checking: the paragraph gives no source for this figure"
        yield Finding(one, message, confidence=0.5)
