"""A figure in the headline stands nowhere in the story.

The toll rose, the sum was corrected, the headline was not: readers see the wrong figure first and
largest. The figure is compared with every figure of the story by its value: $0.3bn is $300m, three
is 3, 1,234 may be rounded to 1,200, and 12 may be the sum of 7 and 5.

Silent on small counts, years, scores, ages, words such as “24-hour”, headlines that promise a list,
quotations, headlines that are another story's altogether, and stories that hold hardly a figure.
Check which of the two is right.
"""

from collections.abc import Iterator
from typing import Annotated

from newslint import Document, Finding, Range, Related, rule
from newslint.analyses.headline_figures import UntoldFigure, untold_figures
from newslint.analyses.headline_fit import strange_headline

ELSEWHERE = 0.88
"""From this chance on the whole headline is another story's, which another rule says."""

STRIKE = (
    "{}\n\nDockers stopped 14 ships on Monday, and 23 on Tuesday, the union said.\n\nThe port lost "
    "$300 million, the port authority said, a fifth of what it earns in a month.\n\nThe dockers "
    "want a rise of 6.4 percent for all 1,234 workers, and the union will meet the authority."
)


@rule(
    severity="warning",
    stage="preview",
    languages=("en",),
    flags=[
        STRIKE.format("Dockers stop [[41]] ships in strike at port"),
        STRIKE.format("Dockers’ strike costs port [[$400 million]]"),
        STRIKE.format("Dockers want rise of [[8.2 percent]], union says"),
        STRIKE.format("Dockers’ Strike: Port Adds [[964]] Workers"),
        STRIKE.format("Dockers end strike at port after [[16 days]]") + " It took 14 days.",
    ],
    passes=[
        STRIKE.format("Dockers stop 14 ships in strike at port"),
        STRIKE.format("Dockers stop 37 ships on two days at port"),
        STRIKE.format("Dockers’ strike costs port $0.3bn"),
        STRIKE.format("Dockers want rise of 6 percent, union says"),
        STRIKE.format("Dockers’ strike: 1,200 workers stop ships"),
        STRIKE.format("Dockers stop four ships in strike at port"),
        STRIKE.format("Dockers in 48-hour strike at port"),
        STRIKE.format("Dockers end strike at port after two weeks") + " It took 14 days.",
        STRIKE.format("Dockers end strike at port after 16 days"),
        STRIKE.format("Dockers of 13 ports are on strike") + " So are 12 other ports.",
        STRIKE.format("Dockers’ strike: 4 of 5 ships stay at port"),
        STRIKE.format("Dockers at port say “we have stopped 41 ships”"),
        STRIKE.format("41 reasons why the dockers stop ships at the port"),
        STRIKE.format("Dockers at port begin first strike since 1987"),
        "Dockers stop 41 ships\n\nDockers stopped ships on Monday, the union said.",
    ],
)
def check(
    doc: Document,
    *,
    min_value: Annotated[int, Range(1, 100), "the smallest bare count that is looked for"] = 5,
) -> Iterator[Finding]:
    untold = untold_figures(doc)
    if not untold or strange_headline(doc) >= ELSEWHERE:
        return
    for figure in untold:
        if figure.number.unit or figure.number.value >= min_value:
            yield _finding(figure)


def _finding(figure: UntoldFigure) -> Finding:
    message = f"“{figure.number.text}” stands in the headline and nowhere in the story"
    related = (Related(figure.meant, "is this the figure?"),) if figure.meant else ()
    return Finding(figure.number, message, related=related, confidence=0.75)
