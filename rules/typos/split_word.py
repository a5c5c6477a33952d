"""A word is written as two.

A space stands within a word: “governme nt”, “reporte d”. Only where a part is no word at all and
both together are a common one, so that “in to” and “any one”, which are right at times, are left
alone. Where letters are spaced for show, or the part stands elsewhere in the article too, nothing
is said.
"""

import re
from collections.abc import Iterator
from itertools import pairwise

from newslint import Block, Document, Finding, Fix, Span, rule
from newslint.analyses.house import house_names, house_words
from newslint.analyses.spelling import frequency, known
from newslint.analyses.unknown_words import spellings

PIECE = re.compile(r"(?<![^\s“(\[—])[a-z]{1,16}(?=[\s,.;:!?)”\]—]|\Z)(?!\.\w)")
COMMON = 14
"""How common the whole must be (log2 per billion words)."""

SHORTEST = 6
"""Letters of the shortest word looked for: what is left of shorter ones may be anything."""


@rule(
    severity="warning",
    stage="stable",
    languages=("en",),
    flags=[
        "The [[governme nt => government]] said so, and they [[reporte d => reported]] it.",
        "Most [[i nsisted => insisted]] that it was so.",
    ],
    passes=[
        "“The governme nt left,” she wrote.",
        "He went in to see any one of them; it may be so some times.",
        "The w o r d was spelt; the t e r m i n a l was met.",
        "The natio ending: natio nal is spelt with natio.",
        "He wrote governme, nt, reporte. D was next; add governme-nt to it.",
        "The ha rm was done.",
        "A crwth quartet and a ministe rium met.",
    ],
)
def check(doc: Document) -> Iterator[Finding]:
    own = {word.lower() for word in house_words(doc) | house_names(doc)}
    seen = spellings(doc)
    for block in doc.blocks:
        for first, second in _torn(block):
            parts = {first.text, second.text}
            if parts & own or any(seen[part] > 1 for part in parts if not known(part)):
                continue
            both, whole = doc.between(first, second), first.text + second.text
            message = f"“{both.text}” is one word: “{whole}”"
            yield Finding(both, message, Fix(both, whole), confidence=0.85)


def _torn(block: Block) -> Iterator[tuple[Span, Span]]:
    """Neighbours with nothing but a space between them that make one word, one of them none."""
    pieces = list(block.find(PIECE))
    strange = {text for text in {piece.text for piece in pieces} if not known(text)}
    if not strange:
        return
    for at, (one, two) in enumerate(pairwise(pieces)):
        if two.start - one.end != 1 or not {one.text, two.text} & strange:
            continue
        whole = one.text + two.text
        if len(whole) < SHORTEST or frequency(whole) < COMMON:
            continue
        beside = [pieces[near] for near in (at - 1, at + 2) if 0 <= near < len(pieces)]
        if not any(len(near) == 1 and near.text not in "ai" for near in beside):
            yield one, two
