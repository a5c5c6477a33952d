"""Two prepositions meet that never stand together.

“From of the government”, “a view into to the queries”: one was changed for the other and both
stayed. Looks only at pairs that do not occur otherwise.
"""

from collections.abc import Iterator

from newslint import Document, Finding, rule
from newslint.analyses.neighbours import places_of

PAIRS = {
    "of": frozenset("into with among".split()),
    "to": frozenset("of into against".split()),
    "for": frozenset("of into from among".split()),
    "from": frozenset("of to with into for".split()),
    "with": frozenset("of into among".split()),
    "at": frozenset("of from with into".split()),
    "into": frozenset("of to about for by on".split()),
    "by": frozenset("of into for from".split()),
    "about": frozenset("of into".split()),
    "between": frozenset("of in to at on for by with".split()),
    "among": frozenset("of to for from with".split()),
    "against": frozenset("of to".split()),
    "during": frozenset("of to for by".split()),
    "despite": frozenset("of to".split()),
}
"""Own list: pairs that nine million words of news hold next to never, and not rightly."""
PHRASAL = frozenset("come comes came go goes went going coming turn turned".split())
"""Own list: where he came from to here; what he turned into for her."""


@rule(
    severity="warning",
    stage="preview",
    languages=("en",),
    flags=[
        "The news [[from of]] the town is bad.",
        "It gives a view [[into to]] the deal, [[despite of]] the cost.",
    ],
    passes=[
        "“News from of the town is bad,” he said.",
        "The news from the town is bad, and from, of all places, Ghent.",
        "Where he came from to this day is unknown. What it turned into for her is sad.",
        "He came out from under it, and looked on as rain set in by noon. The man To Of is.",
    ],
)
def check(doc: Document) -> Iterator[Finding]:
    for place in places_of(doc, PAIRS):
        if place.word(1) not in PAIRS[place.word()] or place.word(-1) in PHRASAL:
            continue
        if not place.small(1):
            continue
        found = doc.between(place.span(), place.span(1))
        yield Finding(found, f"“{found.text}”: only one of the two can stand here", confidence=0.9)
