"""A small word fell out.

“According the report”, “some the wounded”, “in order prevent”, “as well the mayor”: “to”, “of” or
“as” is missing. Only joints that hold together in no other way are looked for.
"""

from collections.abc import Iterator

from newslint import Document, Finding, Fix, rule
from newslint.analyses.neighbours import Place, places_of
from newslint.analyses.word_classes import nouns, plurals, pure_verbs, thirds

BEFORE_SAME = frozenset("in at of with by from".split())
HEADS = BEFORE_SAME | frozenset("according some instead one a order".split())
DETERMINERS = frozenset("the a an his its their our these those".split())
BEST = frozenset("most biggest best largest few greatest worst main".split())
AMOUNTS = frozenset("lot number variety majority series range handful bunch".split())
CLAUSES = frozenset("do have are were will would can could know say think".split())
"""A lot experts do not know."""
NOT_TO = frozenset("to as for".split())


@rule(
    severity="warning",
    stage="stable",
    languages=("en",),
    flags=[
        "It rained, [[according the => according to the]] paper.",
        "The rain hurt [[some the => some of the]] men.",
        "They met in [[order prevent => order to prevent]] a strike.",
        "It hurt workers [[instead the => instead of the]] rich.",
        "It is [[one the most => one of the most]] cited.",
        "It has [[a lot people => a lot of people]].",
        "He died [[at same => at the same]] time.",
    ],
    passes=[
        "“It rained, according the paper,” he said.",
        "It rained, according to the paper, according as it was read.",
        "Instead the mayor left, which a lot experts do not know. It is instead the old who pay.",
        "For some the hard way is best, at Latest Cafe.",
        "No one the most loyal of them knew. A number think so, in order of age.",
        "They did as well the next day as ever.",
    ],
)
def check(doc: Document) -> Iterator[Finding]:
    for place in places_of(doc, HEADS):
        gap = _gap(place)
        if not gap:
            continue
        last, at, missing = gap
        found = doc.between(place.span(), place.span(last))
        words = [place.span(step).text for step in range(last + 1)]
        better = " ".join([*words[:at], missing, *words[at:]])
        yield Finding(
            found, f"“{missing}” is missing: “{better}”", Fix(found, better), confidence=0.9
        )


def _gap(place: Place) -> tuple[int, int, str] | None:
    """Steps to the last word of the joint, where in it a word is missing, and which."""
    head, first, second = place.word(), place.word(1), place.word(2)
    if head == "according" and first and first not in NOT_TO and not first.startswith("to"):
        return 1, 1, "to"
    if head == "order" and place.word(-1) == "in" and first in pure_verbs():
        return 1, 1, "to"
    if head == "some" and first in DETERMINERS - {"a", "an"} and _takes_part(place):
        return 1, 1, "of"
    if head == "instead" and first in DETERMINERS and _follows_noun(place):
        return 1, 1, "of"
    if head == "one" and first == "the" and second in BEST and place.word(-1) not in ("no", "any"):
        return 2, 1, "of"
    if head == "a" and first in AMOUNTS and _counted(second):
        return None if place.word(3) in CLAUSES else (2, 2, "of")
    if head in BEFORE_SAME and first in ("same", "latest") and _counts(second):
        return (1, 1, "the") if place.small(1) else None
    return None


def _takes_part(place: Place) -> bool:
    return place.word(-1) != "for" and place.word(2) not in ("hard", "easy")


def _follows_noun(place: Place) -> bool:
    return place.word(-1) in plurals() or place.word(-1) in nouns()


def _counts(word: str) -> bool:
    return word in nouns() or word in plurals()


def _counted(word: str) -> bool:
    return word == "people" or (word in plurals() and word not in thirds())
