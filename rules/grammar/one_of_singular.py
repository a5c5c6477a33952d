"""“One of the” is followed by a singular.

“One of the reason” picks one out of many, so there must be many: one of the reasons. Names of
groups are left alone: one of the crew, one of the family.
"""

from collections.abc import Iterator

from newslint import Document, Finding, Fix, rule
from newslint.analyses.inflections import plural
from newslint.analyses.neighbours import Place, places_of
from newslint.analyses.noun_phrases import ADJECTIVES_TOO, ends_at, is_adjective
from newslint.analyses.word_classes import nouns

OWNERS = frozenset("the these those my our his her their its your".split())
DEGREES = frozenset("most very few".split())
GROUPS = frozenset(
    "administration army audience band cabinet choir class club committee community "
    "company couple crew crowd duo electorate elite establishment family field force "
    "generation government group jury kind lot majority minority night opposition order "
    "pair panel party police press public quartet side squad staff team trio set type "
    "village world".split()
)
"""Own list: groups that one can be of, and “one of its kind”."""


@rule(
    severity="warning",
    stage="preview",
    languages=("en",),
    flags=[
        "Cost was one of the [[reason => reasons]].",
        "It is one of the most favorite [[deal => deals]] in years.",
        "She spoke in one of her first [[interview => interviews]] of the year.",
    ],
    passes=[
        "“It is one of the reason,” he said.",
        "Cost was one of the reasons, and the house is one of a pair.",
        "One of the city halls burned, one of its kind.",
        "One of the most liberal of the crew died.",
        "On Day One of his project, one of Ghent. One of the Deal is gone.",
    ],
)
def check(doc: Document) -> Iterator[Finding]:
    for place in places_of(doc, ("one",)):
        if place.word(1) != "of" or place.word(2) not in OWNERS or _counts_days(place):
            continue
        steps = _head(place)
        word = place.word(steps)
        if word not in nouns() - ADJECTIVES_TOO - GROUPS or not place.small(steps):
            continue
        if not ends_at(place, steps):
            continue  # timid: “one of the city halls”
        noun, better = place.span(steps), plural(word)
        yield Finding(
            noun, f"“one of” wants “{better}”, not “{word}”", Fix(noun, better), confidence=0.9
        )


def _counts_days(place: Place) -> bool:
    """Whether it is Day One, Phase One."""
    return place.at > 0 and not place.small()


def _head(place: Place) -> int:
    steps = 3
    while _describes(place, steps):
        steps += 1
    return steps


def _describes(place: Place, steps: int) -> bool:
    word = place.word(steps)
    return is_adjective(word) or word in DEGREES or (place.word(steps - 1) == "most" and word != "")
