"""Words that are misspelt, with what they should be and how much speaks for it."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from newslint.analyses.coinages import plausible
from newslint.analyses.corrections import Correction, Slip, correction
from newslint.analyses.quotations import in_quotation
from newslint.analyses.spelling import a_name, joined, misspelling
from newslint.analyses.unknown_words import DRAWLED, spellings, unknown_words, unlisted_words
from newslint.analysis import analysis
from newslint.document import Block, Document
from newslint.span import Span

CERTAIN = 99
"""The evidence for a misspelling that everyone makes."""

SURE_LENGTH = 8
"""From here on a known misspelling may begin with a capital: it is no name."""

SHORTEST_NAME = 6
NAMES: Mapping[Slip, int] = {
    "swapped": 2,
    "missing": 3,
    "key": 2,
    "doubling": 3,
    "extra": 3,
    "vowel": 3,
    "letter": 4,
}
"""What counts against a slip in a word with a capital, which may be a name that no list holds."""

COINED: Mapping[Slip, int] = {"swapped": 2, "doubling": 1, "missing": 3}
"""What counts against a slip in a word that may be made of two known parts; others are none."""

IN_SPEECH = 2
"""What counts against a slip in quoted speech, which has its own words."""

IN_ARTICLE = 2
"""What it adds that the correction stands in the article too."""

NEAR = 3
"""With fewer words than this between two unknown ones, they are a foreign phrase and no slips."""

WRITTEN = re.compile(
    r"\b(?:wr(?:ote|it)|tweet|twitter|facebook|post(?:ed|s|ing)?\b|e-?mail|text(?:s|ed|ing)?\b"
    r"|messag|letter|caption|headline|sic\b|spell|pronounc|slogan|hashtag|accent)",
    re.IGNORECASE,
)
"""Of words like these in its paragraph a quotation may be spelt as it is. Own list."""

DROPPED_G = re.compile(r"in\Z")


@dataclass(frozen=True, slots=True)
class Misspelt:
    """A misspelt word; `evidence` in bits, `CERTAIN` for what everyone misspells."""

    word: Span
    better: str
    evidence: int


@analysis
def misspelt(doc: Document) -> tuple[Misspelt, ...]:
    """Words that are probably misspelt, the doubtful among them too, in reading order."""
    return tuple(found for block in doc.blocks for found in _in_block(doc, block))


def _in_block(doc: Document, block: Block) -> Iterator[Misspelt]:
    strange = set(unknown_words(doc, block))
    unlisted = unlisted_words(doc, block)
    if not unlisted:
        return
    as_written = block.kind == "quotation" or WRITTEN.search(block.text) is not None
    for at, word in enumerate(unlisted):
        if as_written and in_quotation(doc, word):
            continue
        better = misspelling(word.text)
        if better and (word.text.islower() or len(word) >= SURE_LENGTH):
            yield Misspelt(word, better, CERTAIN)
            continue
        beside = (*unlisted[max(0, at - 1) : at], *unlisted[at + 1 : at + 2])
        if better or not _alone(doc, word) or any(_near(doc, word, other) for other in beside):
            continue
        meant = correction(word.text)
        if meant and (evidence := _evidence(doc, word, meant, coined=word not in strange)) > 0:
            yield Misspelt(word, meant.word, evidence)


def _alone(doc: Document, word: Span) -> bool:
    """Whether the word may be a slip: not written twice, no name, no word with an accent."""
    text, seen = word.text, spellings(doc)
    if not text.isascii() or seen.get(text, 0) > 1 or joined(text) or DRAWLED.search(text):
        return False  # two joined words are better mended by typos/joined-word
    if text.islower():
        return text.capitalize() not in seen
    return len(text) >= SHORTEST_NAME and text.lower() not in seen and not a_name(text)


def _near(doc: Document, word: Span, other: Span) -> bool:
    """Whether another unknown word stands so near that both are a foreign phrase, or a name."""
    first, last = sorted((word, other))
    if misspelling(other.text) or (word.text.islower() and not other.text.islower()):
        return False
    return len(doc.text[first.end : last.start].split()) < NEAR


def _evidence(doc: Document, word: Span, meant: Correction, *, coined: bool) -> int:
    """What speaks for the slip after all; 0 if it is none."""
    found, seen = meant.evidence, spellings(doc)
    if DROPPED_G.search(word.text) and meant.word == f"{word.text.lower()}g":
        return 0
    if meant.slip != "ends" and (meant.word in seen or meant.word.capitalize() in seen):
        found += IN_ARTICLE
    if not word.text.islower():
        if meant.slip not in NAMES or plausible(word.text):
            return 0
        found -= NAMES[meant.slip]
    elif coined:
        if meant.slip not in COINED:
            return 0
        found -= COINED[meant.slip]
    return found - IN_SPEECH if in_quotation(doc, word) else found
