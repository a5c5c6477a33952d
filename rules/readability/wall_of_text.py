"""A paragraph is a wall of text.

On a phone a paragraph of 150 words fills the screen, and readers skip what offers no hold. Most
news paragraphs have 20 to 60 words; one of this length often lost the breaks within it.

Silent where most of the paragraph is a speaker's or opens as in a transcript (“QUILL:”), on lists,
headings, captions and block quotations, and beyond the third finding of an article. Break it where
the thought turns.
"""

import re
from collections.abc import Iterator
from itertools import islice
from typing import Annotated

from newslint import Block, Document, Finding, Range, rule
from newslint.analyses.quotations import quotations

AT_MOST = 3
"""Findings an article: whoever writes so does it all the time."""

TURN = re.compile(r"(?:[A-Z][A-Z.'’-]*\s?){1,5}:")
"""How a turn of a transcript opens."""

SENTENCE = "The harbour opened again in May and the town was glad of it. "
"""13 words."""


@rule(
    severity="note",
    stage="preview",
    languages=("en",),
    quotations="check",
    flags=[
        f"The pier is old.\n\n[[{SENTENCE * 19}It was late.]]",
        "\n\n".join([f"[[{SENTENCE * 20}It was late.]]"] * AT_MOST + [f"{SENTENCE * 20}It was."]),
        f"[[{SENTENCE * 18}“{SENTENCE * 4}It was late,” the mayor said.]]",
    ],
    passes=[
        f"{SENTENCE * 12}It was late.\n\n{SENTENCE * 12}It was late.",
        f"“{SENTENCE * 19}It was late,” the mayor said.",
        f"ADA QUILL: {SENTENCE * 20}",
        "It was late.",
        "",
    ],
)
def check(
    doc: Document,
    *,
    max_words: Annotated[int, Range(40, 1000), "words that a paragraph may have"] = 240,
) -> Iterator[Finding]:
    """The first ones only."""
    yield from islice(_walls(doc, max_words), AT_MOST)


def _walls(doc: Document, max_words: int) -> Iterator[Finding]:
    for block in doc.body:
        count = len(block.text.split())
        if count <= max_words or block.kind != "paragraph" or block.area != "body":
            continue
        if TURN.match(block.text) or _quoted_share(doc, block) > 0.5:
            continue
        yield Finding(block, f"This paragraph has {count} words; break it where the thought turns")


def _quoted_share(doc: Document, block: Block) -> float:
    quoted = sum(len(quotation) for quotation in quotations(doc) if block.covers(quotation))
    return quoted / len(block)
