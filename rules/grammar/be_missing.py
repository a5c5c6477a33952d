"""A participle follows “will” or “must” at once.

“Will replaced”, “must hired”: “be” fell out, or an ending is one too many. Silent after “as” and
“than”, where a verb may be left out: as he would, exhausted.
"""

from collections.abc import Iterator

from newslint import Document, Finding, rule
from newslint.analyses.inflections import participle
from newslint.analyses.neighbours import Place, places_of
from newslint.analyses.word_classes import pure_verbs

MODALS = frozenset(
    "will would can could should must may cannot can't won't wouldn't couldn't shouldn't "
    "didn't doesn't don't".split()
)
"""Own list. Not “might”: the might displayed."""
OBJECTS = frozenset("the a an his its their that him them".split())
"""Own list: what only an active verb takes, so that “to reduced the deficit” is one word wrong."""
NOUNS_BEFORE = frozenset(
    "as than the a his her their its of free good ill iron last political public sheer "
    "strong".split()
)
"""Own list: before these, or words of theirs, “will” and “can” are nouns."""


@rule(
    severity="warning",
    stage="preview",
    languages=("en",),
    flags=[
        "The envoy [[will replaced]] in May, and someone [[must appointed]].",
        "It is meant [[to reduced]] the deficit.",
    ],
    passes=[
        "“He will replaced in May,” he said.",
        "The envoy will be replaced, and as he would, replaced the rest.",
        "Good will achieved it. It was put to bed the day before.",
        "It is meant to reduce the deficit, to limited effect, with a can repaired.",
        "He turned to reduced rates. Mr Will Appointed left.",
    ],
)
def check(doc: Document) -> Iterator[Finding]:
    for place in places_of(doc, MODALS | {"to"}):
        if not _before_participle(place):
            continue
        found = doc.between(place.span(), place.span(1))
        if place.word() == "to":
            message = f"“{found.text}”: the verb should be in its base form"
        else:
            message = f"“{found.text}”: “be” is missing, or the ending is one too many"
        yield Finding(found, message, confidence=0.9)


def _before_participle(place: Place) -> bool:
    word = place.word(1)
    if not word.endswith("ed") or word == "bed" or not place.small() or not place.small(1):
        return False
    if place.word() == "to" and place.word(2) not in OBJECTS:
        return False
    if place.word(-1) in NOUNS_BEFORE or place.at == 0:
        return False
    stems = (word[:-1], word[:-2], word[:-3], word[:-3] + "y")
    return any(stem in pure_verbs() and participle(stem) == word for stem in stems)
