"""“Since” stands before a length of time.

“Since three years” is for three years, or since a date three years ago. A slip of translated copy.
"""

from collections.abc import Iterator

from newslint import Document, Finding, Fix, rule
from newslint.analyses.neighbours import places_of
from newslint.analyses.noun_phrases import STOPS

COUNTS = frozenset("two three four five six seven eight nine ten twelve twenty several".split())
LENGTHS = frozenset("years months weeks days decades hours".split())
ENDS = STOPS | frozenset("and but in at with".split())
"""Own list. Not “ago”, “before”, “earlier”, “after”: since two days before the vote."""


@rule(
    severity="warning",
    stage="preview",
    languages=("en",),
    flags=[
        "He has lived there [[since three years => for three years]].",
        "They have waited [[since two weeks => for two weeks]] in vain.",
    ],
    passes=[
        "“I live here since three years,” he said.",
        "He has lived there since three years ago, since two days before the vote.",
        "They have waited for two weeks, since two men left.",
    ],
)
def check(doc: Document) -> Iterator[Finding]:
    for place in places_of(doc, ("since",)):
        if place.word(1) not in COUNTS or place.word(2) not in LENGTHS:
            continue
        if place.follows(3) not in ENDS:
            continue
        found = doc.between(place.span(), place.span(2))
        better = f"for {place.span(1).text} {place.span(2).text}"
        yield Finding(
            found, f"“{found.text}” should be “{better}”", Fix(found, better), confidence=0.85
        )
