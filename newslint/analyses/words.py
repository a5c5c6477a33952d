"""Words."""

import re

from newslint.analysis import analysis_by_block
from newslint.document import Block, Document
from newslint.span import Span

NO_WORD = re.compile(
    r"(?<![^\s(\[{<>—–…“”\"|])"
    r"(?:(?:https?:|www\.)\S*|[^\s(\[{<>—–…“”\"|]*(?:[\d_@#\\²³¹¼½¾]|\w\.[a-zа-я]{2})[^\s)\]}<>—–…“”\"|]*)"
)
"""A link, an address, a handle, a tag, a file or site name, and whatever has a figure in it."""

LETTERS = r"[^\W\d_](?:\w|[\u00ad\u0300-\u036f\u200c\u200d])*"
WORD = re.compile(
    r"(?<!\w)(?:"
    r"(?:[^\W\d_]\.){2,}(?:[^\W\d_](?!\w))?|Ph\.D\.?|(?:[^\W\d_]\.)+[^\W\d_](?!\w)"
    rf"|[A-Z]{{1,3}}&[A-Z]{{1,3}}(?!\w)|{LETTERS})"
    rf"(?:[’'‘\-‐‑]{LETTERS})*"
)
"""Initials and abbreviations with stops, firms such as AT&T, or letters; then their joints."""


@analysis_by_block
def words(doc: Document, block: Block) -> tuple[Span, ...]:
    """Words in reading order: letters with inner apostrophes and hyphens (`don’t`, `high-level`).

    `U.S.` and `a.m.` are words with their stops. No words are figures and what holds one (`10th`,
    `5G`, `20-year-old`), links, addresses, `@handles`, `#tags`, and names of files and sites: so
    neighbours in the answer need not be neighbours in the text.
    """
    text = NO_WORD.sub(_blank, block.text)
    return tuple(block.cut(*match.span()) for match in WORD.finditer(text))


def _blank(match: re.Match[str]) -> str:
    return " " * len(match[0])
