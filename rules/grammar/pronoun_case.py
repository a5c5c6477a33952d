"""“He” or “they” stands after a preposition.

“Of he New York Times”, “with they”: a letter is missing (the), or the pronoun should be him or
them. Silent on “for he knows”, which is old but right, and on questions.
"""

from collections.abc import Iterator

from newslint import Document, Finding, rule
from newslint.analyses.neighbours import Place, places_of
from newslint.analyses.word_classes import thirds, verbs

PREPOSITIONS = frozenset("of with from at into between against towards".split())
"""Own list. Not “for”, “to”, “in”, “by” and “about”: the thing he believed in he lost."""
BEFORE_PAIRS = frozenset("to by about on among in beside".split())
"""Own list: after these only “he and”, or “he Senate” for “the Senate”."""
PRONOUNS = frozenset("he she they we".split())


@rule(
    severity="warning",
    stage="stable",
    languages=("en",),
    flags=[
        "A critic [[of he]] New York Times raved.",
        "The deal [[between he]] and the town failed.",
    ],
    passes=[
        "“A deal between he and the town,” he said.",
        "A critic of the paper raved, for he knows the deal between him and the town.",
        "The man he spoke of he has forgotten, the place they came from they love.",
        "The men of We the People met.",
    ],
)
def check(doc: Document) -> Iterator[Finding]:
    for place in places_of(doc, PREPOSITIONS | BEFORE_PAIRS):
        if place.word(1) not in PRONOUNS or not place.small(1) or _begins_clause(place):
            continue
        if place.word() in BEFORE_PAIRS and not _goes_on(place):
            continue
        found = doc.between(place.span(), place.span(1))
        message = f"“{found.text}”: a letter is missing, or the pronoun is wrong"
        yield Finding(found, message, confidence=0.85)


def _goes_on(place: Place) -> bool:
    """Whether “and” and another one follow the pronoun: by he and two neighbours."""
    return place.word(2) == "and" and (place.word(3) in OTHERS or not place.small(3))


def _begins_clause(place: Place) -> bool:
    """Whether the pronoun has a verb of its own: the man he spoke of he has forgotten."""
    verb = place.word(2)
    known = verb in verbs() or verb in thirds() or verb.endswith("ed") or "'" in verb
    return known or verb in AUXILIARIES


OTHERS = frozenset("the a his her their two three four other others".split())
"""Own list."""
AUXILIARIES = frozenset(
    "is are was were has have had will would can could may might must should do does did".split()
)
