"""A word that has no plural has one, or “a” before it.

“Informations”, “equipments”, “many advice”, “a furniture”: what cannot be counted takes no number.
Words that trades do count (trainings, infrastructures, peoples) are left alone.
"""

from collections.abc import Iterator

from newslint import Document, Finding, rule
from newslint.analyses.neighbours import places_of
from newslint.analyses.noun_phrases import after_adjectives, ends_at

PLURALS = frozenset(
    "informations advices equipments furnitures softwares luggages baggages homeworks "
    "feedbacks aircrafts spacecrafts offsprings sheeps machineries merchandises sceneries "
    "hardwares mens womens childrens criterias phenomenons bacterias datas weathers infos "
    "cattles".split()
)
MASSES = frozenset(
    "advice equipment furniture luggage baggage homework progress evidence machinery "
    "legislation clothing scenery".split()
)
"""Own lists. Not “information”, which prosecutors file, nor “research”, which some count."""
COUNTS = frozenset("a an many several these those few two three".split())


@rule(
    severity="warning",
    stage="stable",
    languages=("en",),
    flags=[
        "The town sold its [[equipments]] and asked for [[informations]].",
        "He gave [[a quick progress]] on it. They bought [[many furniture]].",
    ],
    passes=[
        "“We sold our equipments,” he said.",
        "The town sold its equipment, a furniture shop, and many pieces of advice.",
        "She took a quick equipment check, and two evidence bags, with a little advice.",
        "The Equipments of Ghent is a firm. Womens Day came.",
    ],
)
def check(doc: Document) -> Iterator[Finding]:
    for place in places_of(doc, PLURALS | COUNTS):
        steps = 0 if place.word() in PLURALS else after_adjectives(place, 1)
        if not place.small(steps):
            continue
        if place.word(steps - 1) == "little" and steps:
            continue  # a little advice
        if steps and not (place.word(steps) in MASSES and ends_at(place, steps)):
            continue
        found = doc.between(place.span(), place.span(steps))
        yield Finding(found, f"“{found.text}”: this word is not counted", confidence=0.85)
