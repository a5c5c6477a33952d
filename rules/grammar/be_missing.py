"""A participle follows “will” or “must” at once.

“Will replaced”, “must hired”: “be” fell out, or an ending is one too many. Silent after “as” and
“than”, where a verb may be left out: as he would, exhausted.
"""

from collections.abc import Iterator

from newslint import Document, Finding, rule
from newslint.analyses.lexicon.irregular_verbs import IRREGULAR
from newslint.analyses.neighbours import Place, places_of
from newslint.analyses.verbs import base_of

MODALS = frozenset(
    "will would can could should must may might cannot can't won't wouldn't couldn't shouldn't "
    "didn't doesn't don't".split()
)
AHEAD = frozenset(
    "has have had need needs needed going expected likely scheduled set supposed want wants wanted "
    "trying tried able plans planned".split()
)
"""Own lists: after these, and after “to” behind those, a verb is in its base form."""
SPOKEN = frozenset("speak speaks spoke spoken talk talks talked wrote listened".split())
"""Own list: experts I spoke to noted a problem."""
SAME = frozenset("become come overcome run put cut let set found ground left felt shot".split())
IRREGULARS = frozenset(one for _, _, one in IRREGULAR) - {base for base, _, _ in IRREGULAR} - SAME
"""Participles that are no other form of a verb: sold, written. Not those that are other words."""
ADVERBS = frozenset("not also never soon now".split())
OBJECTS = frozenset("the a an his its their that him them".split())
"""Own list: what only an active verb takes, so that “to reduced the deficit” is one word wrong."""
NOUNS_BEFORE = frozenset(
    "as than the a his her their its our my your of free good ill iron last political public sheer "
    "strong all what whatever full military how why where who ever beer great".split()
)
"""Own list: before these, or words of theirs, “will” and “can” are nouns."""


@rule(
    severity="warning",
    stage="stable",
    languages=("en",),
    flags=[
        "The envoy [[will replaced]] in May, and someone [[must appointed]].",
        "It is meant [[to reduced]] the deficit.",
        "The council [[could not opened]] it.",
        "The old quay has [[to demolished]], and the new one [[may sold]].",
    ],
    passes=[
        "“He will replaced in May,” he said.",
        "The envoy will be replaced, and as he would, replaced the rest.",
        "Good will achieved it. It was put to bed the day before.",
        "It is meant to reduce the deficit, to limited effect, with a can repaired.",
        "Those he spoke to noted the cost. How would closed docks help?",
        "He turned to reduced rates. Mr Will Appointed left.",
    ],
)
def check(doc: Document) -> Iterator[Finding]:
    for place in places_of(doc, MODALS | {"to"}):
        if not _before_participle(place):
            continue
        found = doc.between(place.span(), place.span(_steps(place)))
        if place.word() == "to" and place.word(-1) not in AHEAD:
            message = f"“{found.text}”: the verb should be in its base form"
        else:
            message = f"“{found.text}”: “be” is missing, or the ending is one too many"
        yield Finding(found, message, confidence=0.9)


def _before_participle(place: Place) -> bool:
    steps = _steps(place)
    word = place.word(steps)
    if (
        not place.small()
        or not place.small(steps)
        or place.word(-1) in NOUNS_BEFORE
        or place.at == 0
    ):
        return False
    if place.word() == "to" and not _base_is_due(place):
        return False
    if word in IRREGULARS:
        return place.word() != "to" or place.word(-1) in AHEAD
    return bool(base_of(word))


def _steps(place: Place) -> int:
    """Steps to the verb: “not” may stand before it."""
    return 2 if place.word() != "to" and place.word(1) in ADVERBS else 1


def _base_is_due(place: Place) -> bool:
    if place.word(-1) in AHEAD:
        return True
    return place.word(2) in OBJECTS and place.word(-1) not in SPOKEN
