"""March or May is written small.

“In march 2024”, “since may”: no dictionary sees it, as both are words. Speaks only where a month is
bound to stand, so that a march, and what may be, are left alone.
"""

import re
from collections.abc import Iterator

from newslint import Document, Finding, Fix, rule

SMALL = re.compile(
    r"(?<![\w-])(?:(?i:in|since|until|by|early|late|mid|in early|in late)[ -](?P<after>march|may)"
    r"(?=[.,;:!?)”\"]{1,3}(?:\s|\Z)|\Z| (?:1[5-9]|20)\d\d\b| (?:when|after|before|last|but)\b)"
    r"|(?i:on|until|by|since|from|of) (?P<before>march|may)(?= (?:[12]?\d|3[01])(?![\d,.:%]\d|\w))"
    r"|(?i:on|until|by|since|from|of) (?:the )?(?:[12]?\d|3[01])(?:st|nd|rd|th)?(?: of)?"
    r" (?P<dated>march|may)(?=[.,;:!?)](?:\s|\Z)|\Z| (?:1[5-9]|20)\d\d\b))"
)


@rule(
    severity="warning",
    stage="preview",
    quotations="check",
    languages=("en",),
    flags=[
        "It closed in [[march => March]] 2024, and it was shut until [[may => May]].",
        "It closed on [[may => May]] 5 and again on 12 [[march => March]].",
        "“It closed in [[march]],” he said.",
    ],
    passes=[
        "It closed in March 2024. They march, and may 2 of them fall?",
        "“In March, they march on 12 March,” he said.",
        "The place they live in may be sold, and he was first in march and song.",
        "Since may be is no word, he fell out of march formation.",
    ],
)
def check(doc: Document) -> Iterator[Finding]:
    for block in doc.blocks:
        for spans in block.groups(SMALL):
            month = next(span for kind, span in spans.items() if kind != "all")
            better = month.text.capitalize()
            message = f"“{month.text}” is written “{better}”"
            yield Finding(month, message, Fix(month, better), confidence=0.9)
