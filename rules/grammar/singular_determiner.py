"""A word for one stands before a plural.

“Each years”, “another reasons”, “this problems”, “much people”: one ending or word was forgotten.
Plurals that are verbs as well are left alone: every second counts.
"""

from collections.abc import Iterator

from newslint import Document, Finding, Fix, rule
from newslint.analyses.neighbours import Place, places_of
from newslint.analyses.noun_phrases import after_adjectives, ends_at
from newslint.analyses.word_classes import singular, thirds

ONE = frozenset("each every another this either".split())
AFTER_SUBJECT = frozenset("will would can could should must may might".split())
"""Own list: before these stands no verb, so that this rules will is one word wrong."""
COUNTS = frozenset("several few hundred thousand million".split())
FOR_MASSES = {"much": "many"}


@rule(
    severity="warning",
    stage="stable",
    languages=("en",),
    flags=[
        "[[Every reasons => Every reason]] was given.",
        "He faced [[another big problems => another big problem]] in May.",
        "There were not [[much reasons => many reasons]] for it.",
    ],
    passes=[
        "“We gave every reasons in May,” he said.",
        "Every second counts, and each reason was given for this.",
        "It shows how much cities are spending. They find much better jobs. This created problems.",
        "Another Cities of the Plain is planned.",
        "Every cities plan was read, and so much sales talk was not.",
    ],
)
def check(doc: Document) -> Iterator[Finding]:
    for place in places_of(doc, ONE | set(FOR_MASSES)):
        steps = 1 if place.word() in FOR_MASSES else after_adjectives(place, 1)
        if not _lone_plural(place, steps) or place.word(-1) == "how":
            continue
        found = doc.between(place.span(), place.span(steps))
        better = _better(place, steps, found.text)
        yield Finding(
            found, f"“{found.text}” should be “{better}”", Fix(found, better), confidence=0.9
        )


def _lone_plural(place: Place, steps: int) -> bool:
    word = place.word(steps)
    sure = place.follows(steps + 1) in AFTER_SUBJECT
    if not singular(word) or (word in thirds() and not sure) or not place.small(steps):
        return False
    before = place.word(steps - 1)
    if before.endswith("ed") or before in COUNTS:
        return False  # this created problems; another several weeks
    return ends_at(place, steps)


def _better(place: Place, steps: int, found: str) -> str:
    if place.word() in FOR_MASSES:
        return FOR_MASSES[place.word()] + found[len(place.word()) :]
    noun = place.span(steps).text
    return found.removesuffix(noun) + singular(noun)
