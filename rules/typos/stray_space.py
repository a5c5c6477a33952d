"""A space stands before a comma or a stop.

It is left behind when a link or a word is cut out of a sentence, and a line may break there, so
that the comma opens the next one. Three dots with spaces, decimals such as .45 and names such as
.NET are left alone, and so is a paragraph that has many of them.
"""

import re
from collections.abc import Iterator

from newslint import Document, Finding, Fix, Span, rule

STRAY = re.compile(
    r"(?<=[^\W_]|[”’)%\]])(?P<space>[ \u00a0\u202f]{1,3})(?P<mark>[,;.])(?=[ \u00a0\n”\"’]|\Z)"
)
MARKS_AFTER = re.compile(r"\s*[.,;:-]")
MOST = 3
"""With more of them in a block they are the way of its author, or of a machine that split words."""


@rule(
    severity="warning",
    stage="stable",
    languages=("en",),
    flags=[
        "The mayor[[ , => ,]] who is 61, left the quay[[ . => .]]",
        "The harbour reopened on Monday[[ ; => ;]] the ferry did not.",
        "The ships (all of them)[[ , => ,]] left.",
    ],
    passes=[
        "“The mayor , he left ,” the clerk wrote.",
        "He waited . . . and left, hitting .300 with a .45 in a .NET shop.",
        "The mayor, who is 61, left. The clerk ... stayed.",
        "Rates: 4.5 , 5.5 , 6.5 and 7.5 , as the table says , in its way .",
        "Vraiment ? Oui ! Voici : tout. A smile :) and a frown ;)",
        "It ran under the name of www.example.org . , - and so on.",
    ],
)
def check(doc: Document) -> Iterator[Finding]:
    for block in doc.blocks:
        found = list(block.groups(STRAY))
        if len(found) > MOST:
            continue
        for spans in found:
            stray, mark = spans["all"], spans["mark"]
            if _beside_a_mark(block.text, stray.start - block.start, stray):
                continue
            if any(one.kind == "code" and one.touches(stray) for one in block.marks):
                continue
            message = f"There is a space before “{mark.text}”"
            yield Finding(stray, message, Fix(stray, mark.text, safe=True), confidence=0.9)


def _beside_a_mark(text: str, start: int, stray: Span) -> bool:
    """Whether the mark is one of several, with spaces between."""
    end = start + len(stray)
    return bool(MARKS_AFTER.match(text[end : end + 4]) or "." in text[max(0, start - 3) : start])
