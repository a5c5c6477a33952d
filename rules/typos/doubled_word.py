"""A word stands twice in a row.

The eye leaps over “the the”, above all where a line breaks. Doubles that mean something are left
alone: had had, that that, very very, came in in March.
"""

import re
from collections.abc import Iterator

from newslint import Document, Finding, Fix, rule
from newslint.analyses.spelling import frequency

DOUBLE = re.compile(
    r"(?<![\w’'./@#&-])(?P<first>[^\W\d_]+)\s+(?P<second>(?i:(?P=first)))(?![\w’'/@&-]|\.\w)"
)

SLIPS = frozenset(
    "a an the of to and or at from with was were be been are as it its his our their they we he "
    "she these will would could should have has if than then when which while whose after before "
    "because between during for but into since until per can may might must against am also being "
    "does each how including made near only other said says some such them through us where "
    "whether without your about".split()
)
"""Own list: words that nobody doubles on purpose. Missing are those of “what it is is”, “came in
in March”, “gave her her coat”, “more and more”, “moved on on Monday” and their like."""

COMMON = 14
"""Of other words only those this common (log2 per billion words): rarer doubles are names and
sounds."""

MEANT = frozenset(
    "again always around black clean clear closer crazy daily double early every extra faster "
    "fifty first forward fresh funny girls going great green happy heavy higher hundred knock "
    "later light little lower march maybe million money mother never night nothing pizza please "
    "quick quiet quite rather really right rolling round second shake sharp small sorry special "
    "stand still stuff sugar super sweet thank thanks there things those tight today tonight "
    "tweet twenty white whole worse young".split()
)
"""Own list: common words that are doubled for force, as a sound or in a title (the first First
Lady)."""


@rule(
    severity="error",
    stage="stable",
    languages=("en",),
    flags=[
        "The minister signed [[the the => the]] treaty.",
        "[[The the => The]] treaty was signed.",
        "Prices [[of of => of]] bread rose, the [[company company => company]] said.",
    ],
    passes=[
        "“I saw the the man,” she said.",
        "He had had enough, and said that that was all.",
        "The vote came in in March, a very very late date.",
        "Mr Boutros Boutros spoke for the in-house house band.",
        "He moved to, to be exact, the north. The city, city leaders say, is poor.",
        "She gave her her coat and left.",
        "The birds went chiff chiff all day.",
        "A break-in in May and an in in-fighting.",
    ],
)
def check(doc: Document) -> Iterator[Finding]:
    for block in doc.blocks:
        for spans in block.groups(DOUBLE):
            first, second = spans["first"].text, spans["second"].text
            if first.lower() != second or not _slip(first):
                continue
            message = f"“{second}” stands twice"
            yield Finding(
                spans["all"],
                message,
                Fix(spans["all"], first, safe=second in SLIPS),
                confidence=0.9,
            )


def _slip(word: str) -> bool:
    if word.lower() in SLIPS:
        return True
    return word.islower() and len(word) > 4 and word not in MEANT and frequency(word) >= COMMON
