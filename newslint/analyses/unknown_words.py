"""Words that no dictionary holds, as they stand in running text."""

import re
from collections import Counter
from collections.abc import Mapping

from newslint.analyses.coinages import plausible
from newslint.analyses.spelling import known, misspelling
from newslint.analyses.words import words
from newslint.analysis import analysis, analysis_by_block
from newslint.document import Block, Document
from newslint.span import Span

POSSESSIVE = re.compile(r"['’]s\Z")
DRAWLED = re.compile(r"(.)\1\1")

BESIDE = r"\s“”‘—–()\],;!?\""
GLUED_BEFORE = re.compile(rf"(?:[^{BESIDE}]|[\]-]|-\s+)\Z")
GLUED_AFTER = re.compile(rf"(?!['’]s\b|[.:](?!\w))[^{BESIDE}]|…")
"""What stands directly beside a part of an address, a formula, a clipped or a broken word."""


@analysis_by_block
def unlisted_words(doc: Document, block: Block) -> tuple[Span, ...]:
    """Words that no list holds, names and coinages among them; without possessive endings.

    No parts of hyphened words are among them, no abbreviations, nothing that the page sets apart.
    """
    stems = (_stem(word) for word in words(doc, block))
    return tuple(stem for stem in stems if _unlisted(stem.text) and _loose(block, stem))


@analysis_by_block
def unknown_words(doc: Document, block: Block) -> tuple[Span, ...]:
    """Words that no list holds, built of no known parts; without possessive endings.

    The misspellings that everyone makes are among them, and so are words with accents. Names and
    other words with capitals are not, nor parts of hyphened words and what the page sets apart.
    """
    return tuple(word for word in unlisted_words(doc, block) if _strange(word.text))


@analysis
def spellings(doc: Document) -> Mapping[str, int]:
    """How often each word stands in the article, by its exact spelling, less possessive endings."""
    return Counter(_stem(word).text for word in words(doc))


def _stem(word: Span) -> Span:
    ending = POSSESSIVE.search(word.text)
    return word.cut(0, ending.start()) if ending else word


def _unlisted(text: str) -> bool:
    return text[1:].islower() and "-" not in text and not known(text)


def _strange(text: str) -> bool:
    if misspelling(text):
        return True
    return text.islower() and not plausible(text) and not DRAWLED.search(text)


def _loose(block: Block, word: Span) -> bool:
    """Whether the word stands by itself, set apart by nothing: no italics, no code."""
    start, end = word.start - block.start, word.end - block.start
    if GLUED_BEFORE.search(block.text[max(0, start - 3) : start]):
        return False
    if GLUED_AFTER.match(block.text[end : end + 3]):
        return False
    return not any(mark.kind in ("code", "emphasis") and mark.touches(word) for mark in block.marks)
