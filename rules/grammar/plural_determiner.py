"""A word for several stands before a singular.

“These project”, “several reason”, “hundreds of car”: one ending was lost. Looks only at nouns that
end their phrase, so that “these city officials” is left alone. So are numbers, many and few: they
stand by themselves, too (the two plan to meet), and before names of measures (a few percent).
"""

from collections.abc import Iterator

from newslint import Document, Finding, Fix, rule
from newslint.analyses.inflections import plural
from newslint.analyses.lexicon.irregular_verbs import IRREGULAR
from newslint.analyses.neighbours import Place, places_of
from newslint.analyses.noun_phrases import ADJECTIVES_TOO, after_adjectives, ends_at
from newslint.analyses.word_classes import is_singular, verbs

SURE = frozenset("these those several various numerous".split())
PAST = frozenset(past for _, past, _ in IRREGULAR)
ALONE = frozenset(("these", "those"))
"""Before a verb they stand by themselves: many note that, those range from two to ten."""
MEASURES = frozenset("dozens hundreds thousands millions scores".split())
SOME = frozenset("number couple".split())
"""Own list: a number of, a couple of."""
WHOLES = frozenset("dozen hundred thousand million billion kind sort type pair score half".split())
"""Own list: two dozen, two pair; kinds have a page of their own."""
BEFORE = frozenset("number no of gang group page chapter phase part level".split())
"""Own list: number two, Gang of Eight."""
LEADING = frozenset("in with from for at on about".split())
"""After these they do not: in these project. Not “of”: some of those range from two to ten."""
TIMES = frozenset("last next early late".split())
"""Own list: like these early last year."""


@rule(
    severity="warning",
    stage="stable",
    languages=("en",),
    flags=[
        "The folks in [[these project => these projects]] have been trained.",
        "He gave [[several reason => several reasons]] in May.",
        "They sold [[hundreds of car => hundreds of cars]] in May.",
        "He gave a [[number of reason => number of reasons]] in May.",
        "There were [[numerous action => numerous actions]].",
        "It took [[several big hour => several big hours]].",
    ],
    passes=[
        "“I saw these project in May,” he said.",
        "These city officials gave several reasons, and hundreds of cars burned.",
        "Many plan, many thought, few fear, in these project rooms, and two dozen of them talk.",
        "The two plan to meet after a three percent drop.",
        "The number two official of the Gang of Eight reads these kind of stories.",
        "These early last year, and three progressive, rich men.",
        "Those granted protection came.",
        "Those set to the task came, and a few plan.",
        "A hundred of plan are gone. The Group of Seven summit, and Seven member of it.",
        "Several Project of that name exist.",
    ],
)
def check(doc: Document) -> Iterator[Finding]:
    for place in places_of(doc, SURE | MEASURES | SOME):
        first = _first(place)
        if not first or place.word(-1) in BEFORE:
            continue
        steps = after_adjectives(place, first)
        if not _lone_singular(place, steps):
            continue
        found = doc.between(place.span(), place.span(steps))
        better = found.text.removesuffix(place.span(steps).text) + plural(place.word(steps))
        yield Finding(
            found, f"“{found.text}” should be “{better}”", Fix(found, better), confidence=0.9
        )


def _first(place: Place) -> int:
    """Steps to what is counted; 0 if nothing is."""
    if place.at > 0 and not place.small():
        return 0  # a name: Gang of Eight
    if place.word() in MEASURES:
        return 2 if place.word(1) == "of" else 0
    if place.word() in SOME:
        return 2 if place.word(1) == "of" and place.word(-1) == "a" else 0
    return 1


def _may_stand_alone(place: Place) -> bool:
    return place.word() in ALONE and place.word(-1) not in LEADING


def _lone_singular(place: Place, steps: int) -> bool:
    word = place.word(steps)
    if not is_singular(word) or word in WHOLES | ADJECTIVES_TOO or not place.small(steps):
        return False
    before = place.word(steps - 1)
    if before in TIMES or (place.word() in ALONE and before.endswith("ed")):
        return False  # those granted protection
    if steps == 1 and _may_stand_alone(place) and (word in verbs() or word in PAST):
        return False
    return ends_at(place, steps)
