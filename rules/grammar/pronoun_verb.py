"""A pronoun and its verb disagree.

“They spreads”, “because he have”, “there is many”: an ending was lost or left over. Silent after
words that ask for the plain form (demanded that he go) and on questions (did he go).
"""

from collections.abc import Iterator

from newslint import Document, Finding, Fix, rule
from newslint.analyses.inflections import third
from newslint.analyses.neighbours import Place, places_of
from newslint.analyses.word_classes import nouns, plurals, pure_verbs, thirds

MANY = frozenset("they we you".split())
ONE = frozenset("he she it everyone everybody someone somebody nobody".split())
AUXILIARIES = {
    "is": "are",
    "was": "were",
    "has": "have",
    "does": "do",
    "isn't": "aren't",
    "wasn't": "weren't",
    "hasn't": "haven't",
    "doesn't": "don't",
}
TO_ONE = {many: one for one, many in AUXILIARIES.items()}
JOINTS = frozenset(
    "and but that because if when while as what where although though so since than "
    "before after until whether how why unless".split()
)
"""Own list: what a clause begins with, so that “you” is not the object of the one before."""
FIRM_JOINTS = frozenset("because although though while when whereas".split())
"""Own list: of these, those no plain form (that he go) and no question comes after."""
AS_IF = frozenset(("were", "weren't", "be"))
ASKING = frozenset(
    "demand hope idea insistence order prayer proposal recommendation request requirement "
    "suggestion urging wish".split()
)
"""Own list: after these the plain form is right: his demand she go."""
COUNTS = frozenset("many several numerous various".split())


@rule(
    severity="warning",
    stage="stable",
    languages=("en",),
    flags=[
        "On that ground [[they spreads => they spread]] the word, and [[we was => we were]] glad.",
        "He left because [[she have => she has]] no time.",
        "[[He go => He goes]] to school. The paper says that [[you is => you are]] late.",
        "After school [[he go => he goes]] home.",
        "[[There is many => There are many]] ways out.",
    ],
    passes=[
        "“Because they was late, he have to go,” he said.",
        "Did he go? He demanded that she go, at the request she go, if it be so.",
        "Thank you notes are sold.",
        "What drives you is fear, and giving you answers takes time.",
        "Though he were king, when it were so, they spread the word.",
        "We conservatives and we normals gave it have and hold. They Has and we Plans.",
        "There is much to do and there are many ways. Because he goes, she has no time.",
    ],
)
def check(doc: Document) -> Iterator[Finding]:
    for place in places_of(doc, MANY | ONE | {"there"}):
        better = _better(place)
        if not better:
            continue
        found = doc.between(place.span(), place.span(2 if place.word() == "there" else 1))
        better = f"{place.span().text} {better}"
        yield Finding(
            found, f"“{found.text}” should be “{better}”", Fix(found, better), confidence=0.9
        )


def _better(place: Place) -> str:
    """The verb as it should be (and what follows “there is”), or nothing."""
    pronoun, verb = place.word(), place.word(1)
    if pronoun == "there":
        counted = place.word(2)
        return (
            f"{AUXILIARIES[verb]} {counted}" if verb in ("is", "was") and counted in COUNTS else ""
        )
    if not place.small(1):
        return ""
    if pronoun in ONE:
        return _for_one(place, verb)
    if pronoun == "you" and not (place.opens or place.word(-1) in JOINTS):
        return ""
    if verb in plurals():
        return ""  # thank you notes, we normals
    return AUXILIARIES.get(verb) or thirds().get(verb, "")


def _after_noun(place: Place) -> bool:
    """Whether a noun stands before “he” or “she”, which can then be no question."""
    before = place.word(-1)
    return place.word() in ("he", "she") and before in nouns() and before not in ASKING


def _for_one(place: Place, verb: str) -> str:
    if verb in AS_IF or not (place.opens or place.word(-1) in FIRM_JOINTS or _after_noun(place)):
        return ""
    if verb in TO_ONE:
        return TO_ONE[verb]
    return third(verb) if verb in pure_verbs() else ""
