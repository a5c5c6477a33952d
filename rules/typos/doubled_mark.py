"""A comma or a full stop stands twice.

“Nobody came..” and “the mayor,, who left”: a finger was too long on the key, or two drafts were put
together. Three dots or more are an ellipsis; two dots within a sentence may be meant for one, and
two in a path or between figures are none of ours.
"""

import re
from collections.abc import Iterator

from newslint import Document, Finding, Fix, rule

TWICE = re.compile(
    r"(?<=[^\W_]|[”’)\]])(?:,\s?,|\.\.(?=[”’\"')\]]*(?:\s+[“\"‘'(]?[A-Z0-9]|\s*\Z))"
    r"|,\.(?=\s|\Z)|;;)(?![.,;])"
)


@rule(
    severity="warning",
    stage="preview",
    languages=("en",),
    flags=[
        "Nobody came[[.. => .]] The ferry left at 8 a.m[[.. => .]]",
        "The mayor[[,, => ,]] who is 61, left[[,. => .]]",
        "The harbour reopened[[;; => ;]] the ferry did not.",
    ],
    passes=[
        "“Nobody came.. The ferry left,” she wrote.",
        "Nobody came... The ferry left .... And then..... Nothing.",
        "Nobody came.. or so it seemed. Look in ../quay or in 1..9 there.",
        "The firm Quill Inc., of Rome, left; nobody came, he said.",
    ],
)
def check(doc: Document) -> Iterator[Finding]:
    for block in doc.blocks:
        for twice in block.find(TWICE):
            if any(mark.kind == "code" and mark.touches(twice) for mark in block.marks):
                continue
            better = twice.text[-1]
            message = f"“{twice.text}” should be “{better}”"
            yield Finding(twice, message, Fix(twice, better, safe=True), confidence=0.9)
