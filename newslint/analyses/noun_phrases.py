"""Where a noun's phrase ends, as far as the words round it tell."""

import re

from newslint.analyses.neighbours import Place
from newslint.analyses.word_classes import nouns

ADJECTIVES = frozenset(
    "additional bad basic beautiful best better big bigger biggest brief broad certain "
    "clear common complete complex current deep detailed different difficult early easy "
    "entire extra famous fast final first former free full further future general giant "
    "good great greater greatest happy hard healthy high higher highest huge important "
    "international key large larger largest last late latest little local long longer low "
    "lower lowest main major massive minor modern national new next nice normal old older "
    "oldest particular past perfect political poor popular possible powerful predefined "
    "predetermined previous private public quick quiet rare real recent regular rich safe "
    "second separate serious sharp short shorter significant similar simple single slow "
    "small smaller smallest special specific steep strong stronger successful sudden "
    "third tiny top total typical unique various weak whole wide wonderful worse worst "
    "young younger youngest".split()
)
"""Own list: common adjectives, and ordinals."""

SUFFIX = re.compile(r".{3,}(?:al|ous|ive|ful|less|able|ible|ic|ed|est|ary|ant|ent)")
"""Endings of adjectives. Not -ing, which may be a verb: a living extorting companies."""

ADJECTIVES_TOO = frozenset(
    "community conservative gay independent individual liberal majority minority moderate private "
    "progressive professional quality state "
    "subject".split()
)
"""Own list: nouns that are adjectives as well: three progressive, multimillionaire women."""

CLOSERS = frozenset(
    "of in on at by for to from with about against among around behind between into near "
    "onto over through toward towards under upon without that which who whose where why "
    "how is are was were has have had do does did will would can could may might must "
    "should cannot but as than if when because while after before since during until ago "
    "i you he she it we they not never also so".split()
)
"""Own list: after these no further noun of the phrase comes. Not “and”: public lands and parks."""

STOPS = frozenset(".,;:!?)]—–")


def after_adjectives(place: Place, steps: int) -> int:
    """Steps to the first word from there on that is no common adjective."""
    while is_adjective(place.word(steps)):
        steps += 1
    return steps


def is_adjective(word: str) -> bool:
    """Whether the word is a common adjective, or looks like one and is no noun."""
    return word in ADJECTIVES or (SUFFIX.fullmatch(word) is not None and word not in nouns())


def ends_at(place: Place, steps: int) -> bool:
    """Whether the word so many steps on is the last of its phrase."""
    return place.follows(steps + 1) in CLOSERS or place.follows(steps + 1) in STOPS
