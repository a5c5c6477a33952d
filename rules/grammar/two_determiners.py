"""Two words for one place stand before a noun.

“A the chemical attack”, “the his murder conviction”: a writer changed one into the other and left
both.
"""

from collections.abc import Iterator

from newslint import Document, Finding, rule
from newslint.analyses.neighbours import Place, places_of

FIRST = frozenset("the a an his their our my".split())
SECOND = FIRST | frozenset("this these those its your".split())
"""Own lists. Not “her” and “this” first: gave her the book, call this the end."""
LATIN = frozenset("priori posteriori fortiori la cappella".split())
"""Own list: what “a” stands before in other tongues."""


@rule(
    severity="warning",
    stage="stable",
    languages=("en",),
    flags=[
        "The court upheld [[the his]] conviction after [[a the]] review.",
        "They sold [[our the]] house.",
    ],
    passes=[
        "“They upheld the his conviction,” he said.",
        "He gave her the book and called this the end of the, a, and an era.",
        "It runs against his a priori beliefs, and the A team won. The The played.",
        "Is this a plan?",
    ],
)
def check(doc: Document) -> Iterator[Finding]:
    for place in places_of(doc, FIRST):
        if not _meet(place):
            continue
        found = doc.between(place.span(), place.span(1))
        message = f"“{found.text}”: only one of the two can stand here"
        yield Finding(found, message, confidence=0.9)


def _meet(place: Place) -> bool:
    second = place.word(1)
    if second not in SECOND or second == place.word() or place.word(2) in LATIN:
        return False
    return place.small(1) and (place.small() or place.opens)
