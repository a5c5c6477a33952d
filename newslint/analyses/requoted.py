"""Quotations told twice: the same words of a speaker in two paragraphs."""

from collections.abc import Iterator
from dataclasses import dataclass

from newslint.analyses.quotations import SINGLE_MARKS
from newslint.analyses.repeats import WORD
from newslint.analyses.speakers import Speech, speeches
from newslint.document import Block, Document

OPENING = 3
"""Paragraphs that may quote what a later one quotes again, word for word."""

OTHERWISE = 0.85
"""Words that two tellings of one quotation share; parallel sentences of one speech share fewer."""

ALIKE_LENGTH = 0.25
CAPITALS = 0.6
MOST_WORDS = 300
STOPS = (".", ",", "?", "!", "…")
"""What ends speech between single marks, which also stand round titles."""


@dataclass(frozen=True, slots=True)
class Quoted:
    """What is quoted: its words in small letters, and the paragraph."""

    speech: Speech
    words: tuple[str, ...]
    block: Block
    opening: bool
    """Whether it stands in the first paragraphs."""


def quoted(doc: Document, min_words: int) -> Iterator[Quoted]:
    """The quotations of the story, titles and slogans left out."""
    said = speeches(doc)
    single = 2 * sum(one.text.startswith(SINGLE_MARKS) for one in said) > len(said)
    opening = {block.start for block in doc.body[:OPENING]}
    blocks = {block.start: block for block in doc.body if block.kind == "paragraph"}
    for speech in said:
        block = doc.block_at(speech)
        if block is None or block.start not in blocks:
            continue
        if speech.text.startswith(SINGLE_MARKS) != single:
            continue  # a headline that is quoted, or words within another's speech
        if single and not speech.quotation.inner.text.rstrip().endswith(STOPS):
            continue
        words = WORD.findall(speech.quotation.inner.text)
        capitals = sum(word[0].isupper() for word in words)
        if len(words) >= min_words and capitals < CAPITALS * len(words):
            lower = tuple(word.lower() for word in words)
            yield Quoted(speech, lower, block, block.start in opening)


def same_words(one: Quoted, other: Quoted) -> bool:
    """Whether both are tellings of one quotation."""
    if one.words == other.words:
        return one.block != other.block and not one.opening
    if one.opening and _within(*sorted((one.words, other.words), key=len)):
        return False
    longer = max(len(one.words), len(other.words))
    if abs(len(one.words) - len(other.words)) > ALIKE_LENGTH * longer or longer > MOST_WORDS:
        return False
    if len(set(one.words) & set(other.words)) < OTHERWISE * len(set(one.words)):
        return False
    from difflib import SequenceMatcher

    return SequenceMatcher(None, one.words, other.words, autojunk=False).ratio() >= OTHERWISE


def _within(short: tuple[str, ...], long: tuple[str, ...]) -> bool:
    """Whether the one is the other cut at its ends, as in the line under a headline."""
    return f" {' '.join(short)} " in f" {' '.join(long)} "
