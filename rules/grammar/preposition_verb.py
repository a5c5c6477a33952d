"""A preposition stands before a verb in its base form.

“Instead of tackle the problem”, “plans with meet”: after a preposition the verb takes -ing. Only
verbs that are no nouns are looked for, so that “of value” and “for hire” are left alone.
"""

from collections.abc import Iterator

from newslint import Document, Finding, Fix, rule
from newslint.analyses.neighbours import Place, places_of
from newslint.analyses.verbs import gerund
from newslint.analyses.word_classes import pure_verbs

PREPOSITIONS = frozenset("of for by without in from about with into".split())
AS_NOUNS = frozenset(
    "be cancel carry connect contact define employ empower fail follow grab leave miss "
    "move produce raise rebound refuse say sell sing spur stem treat want cause defund "
    "find get go have hire kill know make prey pull quit redirect remake repeal replace "
    "see seek bypass cling spend suck take think torch tell uphold unify".split()
)
"""Own list: verbs that jargon uses as nouns (cancel culture, a make, ad spend)."""
SORT = frozenset("sort sorts kind kinds".split())
"""He sort of forgave them."""


@rule(
    severity="warning",
    stage="preview",
    languages=("en",),
    flags=[
        "The council closed it instead [[of tackle => of tackling]] the problem.",
        "He left [[without explain => without explaining]] why.",
    ],
    passes=[
        "“They closed it instead of tackle it,” he said.",
        "The council spoke of tackling it, of cancel culture and of Build Back.",
        "He sort of forgave them, and they kind of forgive him.",
        "The car is for hire, and what he came for, announce it.",
    ],
)
def check(doc: Document) -> Iterator[Finding]:
    for place in places_of(doc, PREPOSITIONS):
        if not _before_verb(place):
            continue
        found = doc.between(place.span(), place.span(1))
        better = f"{place.span().text} {gerund(place.word(1))}"
        yield Finding(
            found, f"“{found.text}” should be “{better}”", Fix(found, better), confidence=0.85
        )


def _before_verb(place: Place) -> bool:
    verb = place.word(1)
    if verb not in pure_verbs() or verb in AS_NOUNS or not place.small(1):
        return False
    return place.word(-1) not in SORT
