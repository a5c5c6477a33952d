"""Two negatives cancel each other.

“Didn’t have no money”, “can’t hardly wait”: outside a quotation one of them is a slip. Silent on
“not only” and on “no” that answers: he didn’t, no matter what.
"""

from collections.abc import Iterator

from newslint import Document, Finding, rule
from newslint.analyses.neighbours import Place, places_of

NEGATIVES = frozenset(
    "didn't don't doesn't can't couldn't won't wouldn't haven't hasn't hadn't isn't "
    "aren't wasn't weren't cannot".split()
)
BARELY = frozenset("hardly barely scarcely".split())
NOTHING = frozenset("no nothing nobody none nowhere".split())
VERBS = frozenset("have get do see know say want need got give make find take".split())
"""Own list: verbs after which the second negative can only be the object."""


@rule(
    severity="warning",
    stage="stable",
    languages=("en",),
    flags=[
        "The town [[doesn’t have no]] money left.",
        "He [[couldn’t hardly]] walk, and there [[wasn’t nothing]] to eat.",
    ],
    passes=[
        "“I don’t have no money,” he said.",
        "The town has no money, doesn’t have any, and could hardly pay.",
        "He didn’t, no matter what. They don’t do business here; they don’t say nothing-new.",
        "It won’t be nothing, and he couldn’t walk.",
    ],
)
def check(doc: Document) -> Iterator[Finding]:
    for place in places_of(doc, NEGATIVES):
        if steps := _second(place):
            found = doc.between(place.span(), place.span(steps))
            yield Finding(
                found, f"“{found.text}” says no twice; keep one of the two", confidence=0.9
            )


def _second(place: Place) -> int:
    """Steps to the second negative; 0 if there is none."""
    if place.word(1) in BARELY or place.word(1) in NOTHING:
        return 1
    return 2 if place.word(1) in VERBS and place.word(2) in NOTHING else 0
