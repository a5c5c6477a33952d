"""“To” is missing before a verb.

“It is looking introduce new models”: a small word fell out. Only verbs that are no nouns are looked
for, so that “seeking help” and “the expected move” are left alone, as are clauses that end before
the verb: “those who are willing become members”.
"""

import re
from collections.abc import Iterator

from newslint import Document, Finding, Fix, rule
from newslint.analyses.verbs import PURE_VERBS

GAP = re.compile(
    r"\b(?P<clause>(?:who|that|which|what|those|where|when|how|as|if)\s+)?"
    r"(?:am|is|are|was|were|be|been|being|isn['’]t|aren['’]t|wasn['’]t|weren['’]t|(?<=\w)['’](?:s|re|m))\s+"
    r"(?:not\s+|also\s+|still\s+|now\s+|[a-z]+ly\s+)?"
    r"(?P<head>looking|hoping|planning|aiming|seeking|trying|able|unable|willing|unwilling|likely|unlikely|expected"
    r"|scheduled|poised|ready|eager|keen|bound|due|supposed|allowed|forced|required|determined|reluctant|prepared"
    r"|preparing|threatening|refusing|set)\s+(?P<verb>[a-z]+)\b(?![-’'])"
)


@rule(
    severity="warning",
    stage="preview",
    languages=("en",),
    flags=[
        "The firm would be [[looking introduce => looking to introduce]] 15 models.",
        "The council is [[expected announce => expected to announce]] the winner.",
        "She was still [[unable enter => unable to enter]] the hall.",
    ],
    passes=[
        "“They are looking introduce it,” he said.",
        "The firm is looking to introduce 15 models and is seeking help.",
        "People who are willing become members.",
        "The council is expected, announce it or not, to pay.",
        "The move is likely good news, and prices are set free.",
        "The team looking introduce themselves in May.",
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
