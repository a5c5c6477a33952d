"""“To” is missing before a verb.

“It is looking introduce new models”: a small word fell out. Only verbs that are no nouns are looked
for, so that “seeking help” and “the expected move” are left alone, as are clauses that end before
the verb: “those who are willing become members”.
"""

import re
from collections.abc import Iterator

from newslint import Document, Finding, Fix, rule
from newslint.analyses.neighbours import Place, places_of
from newslint.analyses.verbs import PURE_VERBS
from newslint.analyses.word_classes import pure_verbs

GAP = re.compile(
    r"\b(?P<clause>(?:who|that|which|what|those|where|when|how|as|if)\s+)?"
    r"(?:am|is|are|was|were|be|been|being|isn['’]t|aren['’]t|wasn['’]t|weren['’]t|(?<=\w)['’](?:s|re|m))\s+"
    r"(?:not\s+|also\s+|still\s+|now\s+|[a-z]+ly\s+)?"
    r"(?P<head>looking|hoping|planning|aiming|seeking|trying|able|unable|willing|unwilling|likely|unlikely|expected"
    r"|scheduled|poised|ready|eager|keen|bound|due|supposed|allowed|forced|required|determined|reluctant|prepared"
    r"|preparing|threatening|refusing|set)\s+(?P<verb>[a-z]+)\b(?![-’'])"
)

WANTING = frozenset(
    "want wants wanted wanting decided decides refused refuses intend intends intended "
    "managed agreed hoping hoped trying tried tries seeking able unable continue "
    "continues continued vowed threatened".split()
)
ASKING = frozenset(
    "allow allows allowed allowing enable enables enabled enabling encourage encourages "
    "encouraged want wants wanted force forces forced urge urges urged expect expects "
    "expected invite invites invited persuade persuaded convince convinced".split()
)
"""Own lists: verbs that take “to” at once, and after whom they ask."""
ASKED = frozenset("him them me us you".split())
BE = frozenset("am is are was were be been being".split())
DONE = frozenset("do does did done doing work works worked vote voted best".split())
NEW_CLAUSE = frozenset("who that which those as what".split())
"""Own list: those who want are free."""


@rule(
    severity="warning",
    stage="stable",
    languages=("en",),
    flags=[
        "The firm would be [[looking introduce => looking to introduce]] 15 models.",
        "The council is [[expected announce => expected to announce]] the winner.",
        "She was still [[unable enter => unable to enter]] the hall.",
        "The town [[continued expand => continued to expand]] in May.",
        "That [[enables you have => enables you to have]] room.",
        "There is room [[for you choose => for you to choose]].",
    ],
    passes=[
        "“They are looking introduce it,” he said.",
        "The firm is looking to introduce 15 models and is seeking help.",
        "People who are willing become members.",
        "The council is expected, announce it or not, to pay.",
        "The move is likely good news, and prices are set free.",
        "The team looking introduce themselves in May.",
        "“We want announce it,” he said. What those who wanted get is little.",
        "What they do for you get noticed, and the court that ruled for them have it.",
        "He wanted Announce, the paper. Those who wanted enter by night.",
    ],
)
def check(doc: Document) -> Iterator[Finding]:
    for block in doc.blocks:
        for spans in block.groups(GAP):
            head, verb = spans["head"], spans["verb"]
            if "clause" in spans or verb.text not in PURE_VERBS:
                continue
            found = doc.between(head, verb)
            better = f"{head.text} to {verb.text}"
            yield Finding(found, f"“to” is missing: “{better}”", Fix(found, better), confidence=0.9)
    for place in places_of(doc, WANTING | ASKING | {"for"}):
        if not (steps := _verb(place)):
            continue
        found = doc.between(place.span(), place.span(steps))
        before = doc.between(place.span(), place.span(steps - 1)).text
        better = f"{before} to {place.span(steps).text}"
        yield Finding(found, f"“to” is missing: “{better}”", Fix(found, better), confidence=0.9)


def _verb(place: Place) -> int:
    """Steps to the verb that “to” is missing before; 0 if it is not."""
    steps = 2 if place.word(1) in ASKED and place.word() in ASKING | {"for"} else 1
    if steps == 1 and (place.word() not in WANTING or place.word(-1) in NEW_CLAUSE | BE):
        return 0  # the first pattern sees to “is unable”
    verb = place.word(steps)
    if place.word() == "for" and (verb == "have" or place.word(-1) in DONE):
        return 0  # what he does for them helps; the court that ruled for them has
    return steps if verb in pure_verbs() and place.small(steps) else 0
