"""Quotations told twice: the same words of a speaker in two paragraphs."""

from collections.abc import Iterator
from dataclasses import dataclass

from newslint.analyses.quotations import SINGLE_MARKS
from newslint.analyses.repeats import WORD
from newslint.analyses.speakers import Speech, speeches
from newslint.document import Block, Document

OPENING = 3
"""Paragraphs that may quote what a later one quotes again."""

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


def quoted(doc: Document, min_words: int) -> Iterator[Quoted]:
    """The quotations of the story after its opening, titles and slogans left out."""
    said = speeches(doc)
    single = 2 * sum(one.text.startswith(SINGLE_MARKS) for one in said) > len(said)
    opening = {block.start for block in doc.body[:OPENING]}
    blocks = {block.start: block for block in doc.body if block.kind == "paragraph"}
    for speech in said:
        block = doc.block_at(speech)
        if block is None or block.start in opening or block.start not in blocks:
            continue
        if speech.text.startswith(SINGLE_MARKS) != single:
            continue  # a headline that is quoted, or words within another's speech
        if single and not speech.quotation.inner.text.rstrip().endswith(STOPS):
            continue
        words = WORD.findall(speech.quotation.inner.text)
        capitals = sum(word[0].isupper() for word in words)
        if len(words) >= min_words and capitals < CAPITALS * len(words):
            yield Quoted(speech, tuple(word.lower() for word in words), block)


def same_words(one: Quoted, other: Quoted) -> bool:
    """Whether both are tellings of one quotation."""
    if one.block == other.block:
        return False
    if one.words == other.words:
        return True
    longer = max(len(one.words), len(other.words))
    if abs(len(one.words) - len(other.words)) > ALIKE_LENGTH * longer or longer > MOST_WORDS:
        return False
    if len(set(one.words) & set(other.words)) < OTHERWISE * len(set(one.words)):
        return False
    from difflib import SequenceMatcher

    return SequenceMatcher(None, one.words, other.words, autojunk=False).ratio() >= OTHERWISE
