"""A sentence's first noun and its verb disagree.

“The figures shows”, “A candidate have”, “each of us have”: looks only at the noun that a sentence
begins with and the verb right after it. Silent on groups, which British English counts as many: the
family have, the pair are.
"""

from collections.abc import Iterator

from newslint import Document, Finding, Fix, rule
from newslint.analyses.neighbours import Place, places_of
from newslint.analyses.noun_phrases import after_adjectives
from newslint.analyses.word_classes import nouns, pure_plurals, pure_thirds

OPENERS = frozenset(
    "the a an this these those many some most all several few both his her its their my "
    "our every each another".split()
)
TO_MANY = {"is": "are", "was": "were", "has": "have", "does": "do"}
TO_ONE = {many: one for one, many in TO_MANY.items()}
PEOPLE = frozenset("people children men women police".split())
GROUPS = frozenset(
    "administration agency army audience band board cabinet cast choir church class club "
    "coalition college committee community company congregation council couple court crew "
    "crowd department duo electorate elite establishment faculty family federation firm "
    "force gang generation government group half host institute jury league lot majority "
    "management media membership military ministry minority nation network newspaper "
    "number office opposition orchestra organisation organization pair panel party "
    "percentage press proportion public quarter quartet range rest school series set "
    "share side squad staff team third total trio troupe troop union university variety "
    "village youth".split()
)
"""Own list: nouns that take a verb in the plural as well."""
OF_THEM = frozenset("us them you".split())
OF_THOSE = frozenset("the these those his her its their our".split())


@rule(
    severity="warning",
    stage="preview",
    languages=("en",),
    flags=[
        "The [[figures is => figures are]] out. The new [[reasons proves => reasons prove]] it.",
        "A big [[problem have => problem has]] come up.",
        "The [[children was => children were]] late.",
        "One of the old [[members are => members is]] late.",
        "Each of their [[reasons were => reasons was]] old.",
        "Each of [[us have => us has]] a use for it. Each one of [[them are => them is]] new.",
    ],
    passes=[
        "“The figures is out,” he said.",
        "The figures are out, but the sum of the figures is not. Figures is a magazine.",
        "The family have a house, the pair are gone, and both of us have time.",
        "The liberal think tank closed. He saw the problem have its way.",
        "The Children was a film, The Reasons Is too.",
    ],
)
def check(doc: Document) -> Iterator[Finding]:
    for place in places_of(doc, OPENERS | {"one"}):
        if not place.opens:
            continue
        steps = _of_them(place) or after_adjectives(place, 1)
        better = _better(place, steps) if place.small(steps) else ""
        if not better:
            continue
        found = doc.between(place.span(steps), place.span(steps + 1))
        better = f"{place.span(steps).text} {better}"
        yield Finding(
            found, f"“{found.text}” should be “{better}”", Fix(found, better), confidence=0.85
        )


def _of_them(place: Place) -> int:
    """Steps to the last word of “each of us”, “one of the ferries”; 0 if it is neither."""
    if place.word() not in ("each", "one"):
        return 0
    steps = 2 if place.word(1) == "one" else 1
    if place.word(steps) != "of":
        return 0
    if place.word(steps + 1) in OF_THEM:
        return steps + 1
    last = after_adjectives(place, steps + 2)
    return last if place.word(steps + 1) in OF_THOSE and place.word(last) in pure_plurals() else 0


def _better(place: Place, steps: int) -> str:
    """The verb as it should be, or nothing."""
    noun, verb = place.word(steps), place.word(steps + 1)
    if not place.small(steps + 1):
        return ""
    if _of_them(place):
        return TO_ONE.get(verb, "")
    if noun in PEOPLE or noun in pure_plurals():
        return TO_MANY.get(verb) or pure_thirds().get(verb, "")
    if noun not in nouns() or noun in GROUPS:
        return ""
    return TO_ONE.get(verb, "")  # timid: “a screen grab” and “the think tank” have no verb
