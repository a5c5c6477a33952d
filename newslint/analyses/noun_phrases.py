"""Where a noun's phrase ends, as far as the words round it tell."""

from newslint.analyses.neighbours import Place

ADJECTIVES = frozenset(
    "additional bad basic beautiful best better big bigger biggest brief broad certain clear common "
    "complete complex current deep detailed different difficult early easy entire extra famous fast "
    "final first former free full further future general giant good great greater greatest happy "
    "hard healthy high higher highest huge important international key large larger largest last "
    "late latest little local long longer low lower lowest main major massive minor modern national "
    "new next nice normal old older oldest particular past perfect political poor popular possible "
    "powerful predefined predetermined previous private public quick quiet rare real recent regular "
    "rich safe second separate serious sharp short shorter significant similar simple single slow "
    "small smaller smallest special specific steep strong stronger successful sudden third tiny top "
    "total typical unique various weak whole wide wonderful worse worst young younger youngest".split()
)
"""Own list: common adjectives, and ordinals."""

CLOSERS = frozenset(
    "of in on at by for to from with that which who is are was were has have had will would could can but "
    "as than if when because while after before since during until ago".split()
)
"""Own list: after these no further noun of the phrase comes. Not “and”: public lands and parks."""

STOPS = frozenset(".,;:!?)]—–")


def after_adjectives(place: Place, steps: int) -> int:
    """Steps to the first word from there on that is no common adjective."""
    while place.word(steps) in ADJECTIVES:
        steps += 1
    return steps


def ends_at(place: Place, steps: int) -> bool:
    """Whether the word so many steps on is the last of its phrase."""
    return place.follows(steps + 1) in CLOSERS or place.follows(steps + 1) in STOPS
