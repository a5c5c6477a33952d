"""One sum is given in millions here and in billions there.

“The $132 million fund” and “the $132 billion fund” are a word apart and a thousand times: the slip
that newspapers correct most often.

Figures of the same digits and unit are held together when they have three digits that tell, or
stand among the same words. Silent within one paragraph, where the two are mostly set side by side
on purpose (“$31.2 billion, or $31.2 million a mile”), and in quotations. Look up which it is.
"""

from collections import defaultdict
from collections.abc import Iterator

from newslint import Document, Finding, Related, rule
from newslint.analyses.slip_chances import Rare, rarity
from newslint.analyses.terms import term
from newslint.analyses.told_figures import ToldFigure, told_figures

WORDS = {10**6: "million", 10**9: "billion", 10**12: "trillion"}
SCALES = {str(scale) for scale in WORDS}
SAY_NOTHING = {term(word) for word in WORDS.values()}

MOST = 20
"""Among more sums of the same digits, chance has the greater share."""


@rule(
    severity="warning",
    stage="preview",
    languages=("en",),
    flags=[
        "The fund for the pier holds $132 billion.\n\nWhat the town can spend is [[$132 million]].",
        "The fund holds $132 billion.\n\nHull can spend [[$132 million]].\n\nThe $132 million is"
        " there.",
        "The loan for the pier is £25m.\n\nHull will repay the [[£25bn]] loan by May.",
        "The loan for the pier in Hull is £5m.\n\nHull will repay the [[£5bn]] pier loan by May.",
    ],
    passes=[
        "The fund for the pier holds $132 billion.\n\nWhat the town can spend is $132 billion.",
        "The wall costs $31.2 billion, or $31.2 million a mile.",
        "The fund for the pier holds $13 billion.\n\nA new school will cost $13 million.",
        "The loan is £5m.\n\nHull is owed £5bn.",
        "The fund holds $132 billion.\n\n“We can spend $132 million,” she said.",
        "The pier drew 132 million people.\n\nIt cost $132 billion.",
        "The pier drew 5 million visitors.\n\nIt drew 5 visitors in May.",
    ],
)
def check(doc: Document) -> Iterator[Finding]:
    """At the later sum, once for each two."""
    told: set[frozenset[tuple[str, ...]]] = set()
    for earlier, later in _pairs(doc):
        two = frozenset({(earlier.digits, *earlier.shape), (later.digits, *later.shape)})
        if two not in told:
            yield Finding(
                later.number,
                f"“{later.number.text}” here and “{earlier.number.text}” elsewhere: which is it?",
                related=(Related(earlier.number, "the other sum"),),
            )
        told.add(two)


def _pairs(doc: Document) -> Iterator[tuple[ToldFigure, ToldFigure]]:
    written: defaultdict[tuple[str, ...], list[ToldFigure]] = defaultdict(list)
    rare: Rare = {}
    for figure in told_figures(doc):
        unit, scale, *places = figure.shape
        same = written[unit, figure.digits, *places]
        if scale not in SCALES or len(same) >= MOST:
            continue
        for other in same:
            if other.shape != figure.shape:
                rare = rare or rarity(doc)
                if _one_sum(other, figure, rare):
                    yield other, figure
        same.append(figure)


def _one_sum(one: ToldFigure, other: ToldFigure, rare: Rare) -> bool:
    """Whether hardly anything but a slip parts the two."""
    if one.paragraph == other.paragraph:
        return False
    telling = len(one.digits.strip("0"))
    shared = (one.near & other.near) - SAY_NOTHING
    # a round sum is met often: what it shares must be rare in the article
    return telling >= 3 or bool(
        shared and (telling == 2 or sum(rare.get(each, 0) for each in shared) > 1.5)
    )
