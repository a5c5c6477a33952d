"""“Since” stands before a length of time.

“Since three years” is for three years, or since a date three years ago. A slip of translated copy.
"""

import re
from collections.abc import Iterator

from newslint import Document, Finding, Fix, rule
from newslint.analyses.neighbours import Place, places_of
from newslint.analyses.noun_phrases import STOPS

COUNTS = frozenset(
    "many two three four five six seven eight nine ten eleven twelve twenty thirty several".split()
)
ABOUT = frozenset("almost nearly about over around".split())
LENGTHS = frozenset("years months weeks days decades hours seasons minutes".split())
LENGTH = frozenset("year month week decade century".split())
FIGURE = re.compile(
    r"\bsince (?P<length>(?:[2-9]|[1-9]\d) (?:years|months|weeks|days|decades|hours))"
    r"(?=[.,;:!?)]|\s(?:and|but|in|at|with)\b)"
)
FEW = frozenset(("few", "couple"))
ENDS = STOPS | frozenset("and but in at with".split())
"""Own list. Not “ago”, “before”, “earlier”, “after”: since two days before the vote."""


@rule(
    severity="warning",
    stage="stable",
    languages=("en",),
    flags=[
        "He has lived there [[since three years => for three years]].",
        "They have waited [[since two weeks => for two weeks]] in vain.",
        "It is shut [[since 14 days => for 14 days]], and ill [[since a year => for a year]].",
        "It is shut [[since a couple of weeks => for a couple of weeks]].",
        "It is shut [[since over a year => for over a year]].",
        "It is idle [[since a few days => for a few days]].",
    ],
    passes=[
        "“I live here since three years,” he said.",
        "He has lived there since three years ago, since two days before the vote.",
        "They have waited for two weeks, since two men left, since a day in May, since 1 weeks.",
        "It was so since a year ago, and since a few men left.",
    ],
)
def check(doc: Document) -> Iterator[Finding]:
    for place in places_of(doc, ("since",)):
        last = _length(place)
        if not last or place.follows(last + 1) not in ENDS:
            continue
        found = doc.between(place.span(), place.span(last))
        better = f"for {doc.between(place.span(1), place.span(last)).text}"
        yield Finding(
            found, f"“{found.text}” should be “{better}”", Fix(found, better), confidence=0.85
        )

    for block in doc.blocks:
        for spans in block.groups(FIGURE):
            found, length = spans["all"], spans["length"].text
            message = f"“{found.text}” should be “for {length}”"
            yield Finding(found, message, Fix(found, f"for {length}"), confidence=0.85)


def _length(place: Place) -> int:
    """Steps to the last word of a length of time; 0 where there is none."""
    at = 2 if place.word(1) in ABOUT else 1
    if place.word(at) == "a":
        few = place.word(at + 1) in FEW
        if place.word(at + 1) == "couple":
            at += 1 if place.word(at + 2) == "of" else 0
        lengths = LENGTHS if few else LENGTH
        at += 1 if few else 0
        return at + 1 if place.word(at + 1) in lengths else 0
    return at + 1 if place.word(at) in COUNTS and place.word(at + 1) in LENGTHS else 0
