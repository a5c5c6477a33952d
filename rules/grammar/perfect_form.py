"""After “have” stands a verb that is not in its participle.

“Has went”, “have take”, “had just came”: another tense was meant first, and half of it stayed.
Silent on forms that writers use for both, as “has showed” and “has proved”.
"""

from collections.abc import Iterator

from newslint import Document, Finding, Fix, rule
from newslint.analyses.inflections import PARTICIPLES, participle
from newslint.analyses.neighbours import Place, places_of
from newslint.analyses.word_classes import PASTS, pure_thirds, pure_verbs

HAVE = frozenset("have has had having i've we've they've you've".split())
ADVERBS = frozenset("not also never only still always just already recently since even now".split())
BOTH = frozenset("showed".split())
PRONOUNS = frozenset("he she it".split())
WHAT = frozenset("what all do does did".split())
"""What they have take up no room."""
SAME = frozenset(base for base, participle in PARTICIPLES.items() if base == participle)
"""Become, come: base and participle are one."""


@rule(
    severity="warning",
    stage="stable",
    languages=("en",),
    flags=[
        "He [[has went => has gone]] home as if he [[had just came => had just come]] in.",
        "The banks [[have take => have taken]] it.",
        "He [[has knows => has known]] it.",
        "The town [[has also announce => has also announced]] it.",
    ],
    passes=[
        "“He has went home,” he said.",
        "He has gone home, has showed it and has become, just now, rich.",
        "The pair had, went the tale, come home. He has Took’s hat.",
        "What they have take up no room.",
        "They have a plan, and the trust the house has involves it.",
    ],
)
def check(doc: Document) -> Iterator[Finding]:
    for place in places_of(doc, HAVE):
        steps = 2 if place.word(1) in ADVERBS else 1
        better = _participle(place, steps)
        if not better:
            continue
        found = doc.between(place.span(), place.span(steps))
        better = found.text.removesuffix(place.span(steps).text) + better
        yield Finding(
            found, f"“{found.text}” should be “{better}”", Fix(found, better), confidence=0.9
        )


def _participle(place: Place, steps: int) -> str:
    """The participle of the verb that stands in another form, or nothing."""
    verb = place.word(steps)
    if not place.small(steps) or verb in BOTH or verb in SAME:
        return ""
    if verb in PASTS:
        return participle(PASTS[verb])
    if verb in pure_thirds() and verb != place.word() and place.word(-1) in PRONOUNS:
        return participle(pure_thirds()[verb])  # “the trust he has involves” is right
    if (
        verb in pure_verbs()
        and verb != place.word()
        and place.word(-1) not in WHAT
        and place.word(-2) not in WHAT
    ):
        return participle(verb)
    return ""
