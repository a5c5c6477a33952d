"""What an article shows of its wording, so that it can be held against other articles later."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from zlib import crc32

from newslint.analyses.quotations import in_quotation
from newslint.analyses.sentences import sentences
from newslint.analysis import analysis
from newslint.document import Block, Document, Place

SHINGLE = 7
"""Words whose sequence makes one mark."""

WINDOW = 6
"""Of so many marks in a row at least one is kept, so that any SHINGLE + WINDOW - 1 equal words
show."""

LEAST = SHINGLE + WINDOW - 1
BREAK = "|"
"""Stands among the words for what was quoted: nobody's wording but the speaker's."""

LONGEST = 3000
"""Words of a passage that are looked at."""

WORD = re.compile(r"[^\W_]+(?:[’'][^\W_]+)?")


@dataclass(frozen=True, slots=True)
class Wording:
    """One passage: its words in lower case, parted by spaces, and its sentences with their places.

    `starts` is for each sentence how many words stand before it. `marks` are numbers that another
    passage with the same twelve words in a row has as well (winnowing, Schleimer et al. 2003).
    """

    words: str
    starts: tuple[int, ...]
    places: tuple[Place, ...]
    marks: tuple[int, ...]


@analysis
def wording(doc: Document) -> tuple[Wording, ...]:
    """The wording of each passage of the story that is long enough to be recognised."""
    return tuple(
        found for block in doc.body if block.area == "body" and (found := _wording(doc, block))
    )


def _wording(doc: Document, block: Block) -> Wording | None:
    if len(block.text) < 4 * LEAST:
        return None
    words: list[str] = []
    starts: list[int] = []
    places: list[Place] = []
    for sentence in sentences(doc, block):
        if len(words) > LONGEST:
            break
        starts.append(len(words))
        places.append(doc.place(sentence))
        words.extend(
            BREAK if in_quotation(doc, word) else word.text.lower().replace("’", "'")
            for word in sentence.find(WORD)
        )
    marks = tuple(dict.fromkeys(_marks(words)))
    return Wording(" ".join(words), tuple(starts), tuple(places), marks) if marks else None


def _marks(words: Sequence[str]) -> Iterator[int]:
    """The smallest hash of every window, none across a quotation."""
    hashes = [
        crc32(" ".join(words[at : at + SHINGLE]).encode("utf-8", "replace"))
        if BREAK not in words[at : at + SHINGLE]
        else -1
        for at in range(len(words) - SHINGLE + 1)
    ]
    for at in range(len(hashes) - WINDOW + 1):
        window = hashes[at : at + WINDOW]
        if -1 not in window:
            yield min(window)
