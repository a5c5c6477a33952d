"""A noun that a clause begins with and its verb disagree.

“The figures shows”, “A candidate have”, “each of us have”, “the results of the study was”, “most of
the windows was”: looks at nouns that begin a sentence or a clause, where their number is sure.
Silent on groups, which British English counts as many: the family have, the pair are.
"""

from collections.abc import Iterator

from newslint import Document, Finding, Fix, rule
from newslint.analyses.neighbours import Place, places_of
from newslint.analyses.noun_phrases import after_adjectives
from newslint.analyses.subjects import (
    DETERMINERS,
    JOINTS,
    PEOPLE,
    TO_MANY,
    begins_clause,
    for_many,
    for_one,
    head,
    is_one,
    is_plural,
)

OF_THEM = frozenset("us them you".split())
OF_THOSE = frozenset("the these those his her its their our".split())


@rule(
    severity="warning",
    stage="stable",
    languages=("en",),
    flags=[
        "The [[figures is => figures are]] out. The new [[reasons proves => reasons prove]] it.",
        "A big [[problem have => problem has]] come up.",
        "The town’s [[owners is => owners are]] new. The roof [[tiles is => tiles are]] old.",
        "The [[children was => children were]] late.",
        "It is old, and the other [[owners is => owners are]] new.",
        "He left when the [[reasons was => reasons were]] out.",
        "He left because the [[driver were => driver was]] ill.",
        "One of the old [[members are => members is]] late.",
        "The number of [[members are => members is]] small.",
        "Each of their [[reasons were => reasons was]] old.",
        "One of the [[men were => men was]] ill.",
        "Each of [[us have => us has]] a use for it. Each one of [[them are => them is]] new.",
        "The [[results of the study was => results of the study were]] new.",
    ],
    passes=[
        "“The figures is out,” he said.",
        "The figures are out, but the sum of the figures is not. Figures is a magazine.",
        "The family have a house, the pair are gone, and both of us have time.",
        "The liberal think tank closed. He saw the problem have its way.",
        "The Children was a film, The Reasons Is too. If the driver were ill, it would be bad.",
        "The mayor and the driver were ill. He asked that the driver have a car.",
        "The results of the studies were new, a number of members are, the group of men is.",
        "The results of the Study was new. The gap between the town and the suburbs is wide.",
        "One of the men who were ill is here, and one of the men and two of the women were.",
    ],
)
def check(doc: Document) -> Iterator[Finding]:
    for place in places_of(doc, DETERMINERS | {"one"}):
        if not begins_clause(place):
            continue
        first, last, better = _seen(place)
        if not better:
            continue
        found = doc.between(place.span(first), place.span(last))
        better = f"{doc.between(place.span(first), place.span(last - 1)).text} {better}"
        yield Finding(
            found, f"“{found.text}” should be “{better}”", Fix(found, better), confidence=0.85
        )


def _seen(place: Place) -> tuple[int, int, str]:
    """Steps to noun and verb, and the verb as it should be, or nothing."""
    if steps := _of_them(place):
        return steps, steps + 1, for_one(place.word(steps + 1)) if _plain(place, steps) else ""
    steps = head(place, 1)
    if not _plain(place, steps):
        return 0, 0, ""
    noun, verb = place.word(steps), place.word(steps + 1)
    if is_plural(noun):
        if verb == "of" and noun not in PEOPLE:
            last = _after_of(place, steps)
            return steps, last, TO_MANY.get(place.word(last), "")
        return steps, steps + 1, for_many(verb)
    if is_one(noun) and (place.opens or place.word(-1) in JOINTS):
        # timid: “a screen grab” and “the think tank” have no verb
        return steps, steps + 1, for_one(verb)
    return 0, 0, ""


def _plain(place: Place, steps: int) -> bool:
    return place.small(steps) and place.small(steps + 1)


def _of_them(place: Place) -> int:
    """Steps to the last word of “each of us”, “one of the ferries”; 0 if it is neither."""
    numbered = place.word() == "the" and place.word(1) == "number" and place.word(2) == "of"
    if not numbered and place.word() not in ("each", "one"):
        return 0
    steps = 2 if numbered or place.word(1) == "one" else 1
    if place.word(steps) != "of" or place.word(-1) == "and":
        return 0
    if place.word(steps + 1) in OF_THEM:
        return steps + 1
    last = after_adjectives(place, steps + (1 if numbered else 2))
    sure = numbered or place.word(steps + 1) in OF_THOSE
    return last if sure and is_plural(place.word(last)) else 0


def _after_of(place: Place, steps: int) -> int:
    """Steps to the word after “of the study”; to no verb if it is not such a phrase."""
    if place.word(steps + 2) not in OF_THOSE | {"a", "an", "this"}:
        return steps + 1
    last = head(place, steps + 3)
    return last + 1 if is_one(place.word(last)) and _plain(place, last) else steps + 1
