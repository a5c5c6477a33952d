"""A sentence is very long.

Readers keep about twenty words in mind; past sixty-five nobody remembers how the sentence began.
Edited news holds such a sentence once in twenty articles, mostly a list that could be one.

Silent where the length is a speaker's (more than half of the words are quoted), where a semicolon
already parts the sentence, and beyond the third finding of an article. Put a full stop where a new
thought begins.
"""

import re
from collections.abc import Iterator
from itertools import islice
from typing import Annotated

from newslint import Document, Finding, Range, Span, rule
from newslint.analyses.quotations import quotations
from newslint.analyses.readability import prose

PARTS = re.compile(r"[;•|]|\bMORE\b")
"""What parts a sentence that is a list, or lines that were glued together; some sites glue titles
of other stories into a sentence and end them with “MORE”."""

AT_MOST = 3
"""Findings an article: an author who writes so does it all the time."""


HARBOUR = "The harbour" + " and the pier and the market" * 10
"""62 words."""


@rule(
    severity="note",
    stage="preview",
    languages=("en",),
    quotations="check",
    flags=[
        f"[[{HARBOUR} will open in May.]]",
        f"[[The mayor called it “a day for the town”: {HARBOUR} opened in May.]]",
        "\n\n".join(
            [f"[[{HARBOUR} will open in May.]]"] * AT_MOST + [f"{HARBOUR} closed again."] * 2
        ),
    ],
    passes=[
        f"{HARBOUR} open soon.",
        f"“{HARBOUR} will open again in May,” the mayor said.",
        f"{HARBOUR} will open; the rest stays shut.",
        f"{HARBOUR} will open MORE (Harbour Party) said.",
        "The pier opens in May. The market opens in June, and the town is glad of it.",
    ],
)
def check(
    doc: Document,
    *,
    max_words: Annotated[int, Range(20, 200), "words that a sentence may have"] = 65,
) -> Iterator[Finding]:
    """The first ones only."""
    yield from islice(_long(doc, max_words), AT_MOST)


def _long(doc: Document, max_words: int) -> Iterator[Finding]:
    for sentence in prose(doc):
        count = len(sentence.text.split())
        if count <= max_words or PARTS.search(sentence.text):
            continue
        if _quoted_share(doc, sentence) > 0.5:
            continue
        yield Finding(
            sentence, f"This sentence has {count} words; split it where a new thought begins"
        )


def _quoted_share(doc: Document, sentence: Span) -> float:
    quoted = sum(
        min(quotation.end, sentence.end) - max(quotation.start, sentence.start)
        for quotation in quotations(doc)
        if quotation.touches(sentence)
    )
    return quoted / len(sentence)
