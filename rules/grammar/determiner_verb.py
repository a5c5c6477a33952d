"""“The” or “a” stands right before a verb.

“The were tears of joy”, “the was troubled”, “a called for”: a letter or a noun is missing. Looks
only at verb forms that are never nouns.
"""

from collections.abc import Iterator

from newslint import Document, Finding, rule
from newslint.analyses.neighbours import Place, places_of
from newslint.analyses.word_classes import PASTS

DETERMINERS = frozenset("the a an their our my every".split())
AUXILIARIES = frozenset("is are was were has had cannot isn't wasn't aren't weren't became".split())
ADJECTIVES = frozenset("broke".split())


@rule(
    severity="warning",
    stage="stable",
    languages=("en",),
    flags=[
        "And [[the were]] tears of joy.",
        "He said that [[the was]] troubled, and [[a went]] home.",
    ],
    passes=[
        "“And the were tears of joy,” he said.",
        "They were tears of joy. The Was (not Was) played, and candidate A is out.",
        "He is a could be star, and the broke student paid.",
        "The, was the reply.",
    ],
)
def check(doc: Document) -> Iterator[Finding]:
    for place in places_of(doc, DETERMINERS):
        if not _before_verb(place):
            continue
        found = doc.between(place.span(), place.span(1))
        message = f"“{found.text}”: a word is missing or misspelt"
        yield Finding(found, message, confidence=0.9)


def _before_verb(place: Place) -> bool:
    verb = place.word(1)
    if not place.small(1) or place.span().text == "A" or verb in ADJECTIVES:
        return False
    return verb in AUXILIARIES or verb in PASTS
