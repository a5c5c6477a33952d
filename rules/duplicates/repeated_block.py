"""A paragraph stands in the article twice.

Something was pasted twice, or a page shows a passage both as a teaser and in its place. Case,
punctuation and the shape of quotation marks make no difference. Silent on short lines, labels and
questions, on what stands three times or more (a refrain), in live tickers, and on pull quotes: a
block quotation, caption or box that repeats the text. Delete one.
"""

import re
from collections.abc import Iterator
from typing import Annotated

from newslint import Block, Document, Example, Finding, Fix, Range, Related, rule
from newslint.analyses.titles import ends_sentence

WORD = re.compile(r"[^\W_]+")
LABELLED = re.compile(r"\A\W*\w+(?: \w+){0,2}:\s")
CLOCK = re.compile(
    r"\W*\d{1,2}(?:[:.h]\d\d)?\s?(?:[ap]\.?m\.?)?(?:\s?[A-Z]{2,4})?\W*", re.IGNORECASE
)
TICKER = 3
"""So many lines with nothing but the time make a live ticker, which repeats on purpose."""

REFRAIN = 3

PULLED = frozenset({"quotation", "caption", "headline", "heading"})
"""What repeats the text on purpose."""

SHUT = "The harbour is shut until Monday because the crane fell over."


@rule(
    severity="warning",
    stage="preview",
    noise=True,
    quotations="check",
    flags=[
        f"{SHUT}\n\nShips wait outside.\n\n[[{SHUT} => ]]",
        f"{SHUT}\n\nShips wait outside.\n\n[[{SHUT.replace(' until', ', until')} => ]]",
        f"{SHUT}\n\n[[{SHUT} => ]]",
        "“We will not leave before the crane is up again,” she said.\n\nShips wait.\n\n"
        '[["We will not leave before the crane is up again," she said. => ]]',
        "The harbour is shut until Monday, it said.\n\nShips wait.\n\n"
        "[[The harbour is shut until Monday, it said. => ]]",
    ],
    passes=[
        f"{SHUT}\n\nShips wait outside.\n\n{SHUT.replace('Monday', 'Friday')}",
        "The harbour is shut until Monday, too.\n\nShips wait.\n\nThe harbour is shut until "
        "Monday, too.",
        "\n\n".join([SHUT, "Ships wait.", SHUT, "Ships wait on.", SHUT]),
        Example(f"{SHUT}\n\nShips wait outside.\n\n> {SHUT}\n", format="markdown"),
        "Duration: two to four weeks, not counting the time at sea.\n\nShips wait.\n\n"
        "Duration: two to four weeks, not counting the time at sea.",
        "How did the town make use of the harbour then?\n\nBadly.\n\n"
        "How did the town make use of the harbour then?",
        "“We will not leave.”\n\nShips wait outside.\n\n“We will not leave.”",
        "\n\n".join(["8:15 p.m.", SHUT, "7:30 p.m.", "Ships wait outside.", "7 p.m.", SHUT]),
    ],
)
def check(
    doc: Document,
    *,
    min_words: Annotated[int, Range(6, 20), "paragraphs of fewer words are not compared"] = 8,
) -> Iterator[Finding]:
    if sum(bool(CLOCK.fullmatch(block.text)) for block in doc.blocks) >= TICKER:
        return
    for same in _alike(doc, min_words).values():
        if not 1 < len(same) < REFRAIN or same[1].kind in PULLED or same[0].kind in PULLED:
            continue
        first, second = same
        if {first.area, second.area} - {"body", "header"}:
            continue
        yield Finding(
            second,
            "This paragraph stands in the article twice",
            Fix(second, ""),
            (Related(first, "the same paragraph"),),
            0.97,
        )


def _is_prose(block: Block) -> bool:
    """Whether the block is told in sentences: labels and questions of an interview come again."""
    return ends_sentence(block) and not LABELLED.match(block.text)


def _alike(doc: Document, min_words: int) -> dict[tuple[str, ...], list[Block]]:
    found: dict[tuple[str, ...], list[Block]] = {}
    for block in doc.blocks:
        said = tuple(WORD.findall(block.text.lower()))
        if len(said) >= min_words and _is_prose(block):
            found.setdefault(said, []).append(block)
    return found
