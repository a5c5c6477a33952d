"""“To” is written for “too”.

“They were to strong in the end”, “it is to late for that”: one letter is missing. Only adjectives
that are no verbs, and only where no noun comes after them: the threat is to small firms.
"""

import re
from collections.abc import Iterator

from newslint import Document, Finding, Fix, rule

WRONG = re.compile(
    r"\b(?:is|are|was|were|been|be|seems?|seemed|felt|proved|became|far|way|(?i:it)[’']?s|not|came|come)"
    r" (?P<to>to) (?:strong|weak|late|early|high|big|small|few|long|expensive|dangerous|old|young"
    r"|soon|often|fast|easy|difficult|tired|heavy|large|good|bad|great|busy|afraid|ill|sick|rich"
    r"|wide|risky|costly|cheap|complex|cold|hot|loud|important|ambitious|powerful|similar|vague)"
    r"(?=[.,;:!?](?:\s|\Z)|\Z| (?:to|for|in|at|on|when|after|then|because|but)\b)"
)
"""Own lists: what “too strong” comes after, adjectives, and what comes after their phrase."""


@rule(
    severity="warning",
    stage="preview",
    quotations="check",
    languages=("en",),
    flags=[
        "The hosts were [[to => too]] strong in the end.",
        "Its [[to => too]] early to say. It was far [[to => too]] late, he said.",
        "“It is [[to]] late for that,” he said.",
    ],
    passes=[
        "The hosts were too strong in the end, and the talks were to end.",
        "The threat is to small firms, and his talk was to old and young.",
        "“It is too late for that,” he said. It is up to you, to date.",
    ],
)
def check(doc: Document) -> Iterator[Finding]:
    for block in doc.blocks:
        for to in block.find(WRONG, "to"):
            yield Finding(to, "“to”: did you mean “too”?", Fix(to, "too"), confidence=0.9)
