"""An adjective is raised twice.

“More better”, “most biggest”, “very fastest”: one of the two is enough. “More” before words that
may count things (more older people) is left alone, and so is “the very best”.
"""

from collections.abc import Iterator

from newslint import Document, Finding, Fix, rule
from newslint.analyses.neighbours import Place, places_of

COMPARATIVES = frozenset(
    "better worse bigger faster stronger weaker easier harder cheaper richer poorer safer "
    "healthier happier closer deeper wider simpler brighter cleaner tougher heavier "
    "quicker nicer smarter".split()
)
SUPERLATIVES = frozenset(
    "best worst biggest smallest largest highest lowest fastest slowest strongest weakest "
    "easiest hardest cheapest oldest youngest longest shortest greatest richest poorest "
    "safest healthiest happiest closest deepest widest simplest brightest".split()
)
"""Own lists."""
OWNERS = frozenset("the its his her their our my your".split())
COUNTS = frozenset("many much few no some any two three".split())
"""Many more better schools: “more” counts."""


@rule(
    severity="warning",
    stage="stable",
    languages=("en",),
    flags=[
        "The road is [[more better => better]] now.",
        "It is the [[most biggest => biggest]] of all.",
        "It has [[very fastest => fastest]] lanes, a [[more easiest => easiest]] way.",
    ],
    passes=[
        "“The road is more better now,” he said.",
        "The road is much better, more so than ever, and the very best there is.",
        "There are many more better roads, and more older people.",
        "The most older roads can do is bend.",
    ],
)
def check(doc: Document) -> Iterator[Finding]:
    for place in places_of(doc, ("more", "most", "very")):
        if not _twice(place):
            continue
        found = doc.between(place.span(), place.span(1))
        better = place.span(1).text
        yield Finding(found, f"“{found.text}” is raised twice", Fix(found, better), confidence=0.9)


def _twice(place: Place) -> bool:
    first, second, before = place.word(), place.word(1), place.word(-1)
    if first == "very":
        return second in SUPERLATIVES and before not in OWNERS
    if first == "more":
        return second in COMPARATIVES | SUPERLATIVES - {"best"} and before not in COUNTS
    return second in SUPERLATIVES | COMPARATIVES
