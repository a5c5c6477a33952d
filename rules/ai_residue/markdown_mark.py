"""A mark of Markdown stands in text that is no Markdown.

“**bold**”, “### Heading” and “[text](address)” are how chatbots and some editing programs write
what a page shows as bold, as a title or as a link. In plain text and in HTML the reader sees the
stars. In Markdown files they are mark-up, and never found; code and quotations are left alone too.
"""

import re
from collections.abc import Iterator

from newslint import Block, Document, Example, Finding, Fix, Span, rule
from newslint.analyses.code import in_code

BOLD = re.compile(r"(?<![\w*\\/])\*\*(?P<inner>(?=[^\s*])[^*\n]{1,200}?(?<!\s))\*\*(?![\w*])")
LINK = re.compile(
    r"(?<!!)\[(?P<inner>[^\[\]\n]{1,200})\]\((?:https?://|www\.|/|mailto:)[^\s()]{1,500}\)"
)
HEADING = re.compile(r"(?P<mark>#{2,6} )(?=[^\W\d_]|\d+\.|\*\*)|(?P<fence>```\w*)")
LETTER = re.compile(r"[^\W\d_]{2}")


@rule(
    severity="warning",
    stage="stable",
    flags=[
        "The quay is [[**shut** => shut]] in May.",
        "[[## => ]] Why the quay is shut\n\nIt leaks.",
        "- [[**Cost:** => Cost:]] two million\n- [[**Time:** => Time:]] a year",
        "See [[[the plan](https://example.org/plan) => the plan]] of the quay.",
        Example("<p>The quay is [[**shut** => shut]].</p>", format="html"),
    ],
    passes=[
        Example(
            "## Why\n\nThe quay is **shut**; see [the plan](https://example.org).",
            format="markdown",
        ),
        "“The quay is **shut**,” she wrote.",
        "The **** hotel has 3** stars** and a **, a #1 hit, # 2 and f**k. 2**8**2 is much.",
        "Write `**bold**` for bold. The [plan] (of May) is new.",
    ],
)
def check(doc: Document) -> Iterator[Finding]:
    if doc.format == "markdown":
        return
    for block in doc.blocks:
        for pattern in (BOLD, LINK):
            for spans in block.groups(pattern):
                if LETTER.search(spans["inner"].text):
                    yield from _finding(block, spans["all"], spans["inner"].text)
        if opening := HEADING.match(block.text):
            mark = block.cut(*opening.span()).strip()
            yield from _finding(block, mark, "")


def _finding(block: Block, found: Span, better: str) -> Iterator[Finding]:
    if in_code(block, found):
        return
    message = f"“{found.text}” is marked up for Markdown, which this text is not"
    yield Finding(found, message, Fix(found, better), confidence=0.9)
