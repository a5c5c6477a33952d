"""Words among their neighbours: what rules about grammar walk along."""

from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass

from newslint.analyses.words import words
from newslint.analysis import analysis, analysis_by_block
from newslint.document import Block, Document
from newslint.span import Span

APOSTROPHES = str.maketrans("’‘‐‑", "''--")
TELLING = ("paragraph", "item", "caption", "quotation")
"""Blocks that are written in sentences: headlines leave words out."""


@dataclass(frozen=True, slots=True)
class Row:
    """Words that nothing but white space parts.

    `lower` holds them in small letters, with plain apostrophes. `before` and `after` are the
    characters next to the row in its block, or nothing where it begins or ends.
    """

    words: tuple[Span, ...]
    lower: tuple[str, ...]
    before: str
    after: str


@dataclass(frozen=True, slots=True)
class Place:
    """One word of a row, and a way to its neighbours."""

    row: Row
    at: int

    def word(self, steps: int = 0) -> str:
        """The word so many steps to the right (left if negative) in small letters, or nothing."""
        at = self.at + steps
        return self.row.lower[at] if 0 <= at < len(self.row.lower) else ""

    def span(self, steps: int = 0) -> Span:
        """Where that word stands."""
        return self.row.words[self.at + steps]

    def small(self, steps: int = 0) -> bool:
        """Whether that word is there, in small letters, so that it is no name."""
        at = self.at + steps
        return 0 <= at < len(self.row.words) and self.row.words[at].text.islower()

    @property
    def opens(self) -> bool:
        """Whether a sentence begins with the word, as far as stops tell."""
        return self.at == 0 and self.row.before in ("", ".", "!", "?")

    def follows(self, steps: int) -> str:
        """The word so many steps on, or the character that ends the row before it."""
        at = self.at + steps
        return self.row.lower[at] if at < len(self.row.lower) else self.row.after or "."


@analysis
def places(doc: Document) -> Mapping[str, tuple[Place, ...]]:
    """Each word of the article's sentences, in small letters, with the places where it stands."""
    found: dict[str, list[Place]] = defaultdict(list)
    for block in doc.blocks:
        if block.kind in TELLING:
            for row in rows(doc, block):
                for at, word in enumerate(row.lower):
                    found[word].append(Place(row, at))
    return {word: tuple(each) for word, each in found.items()}


def places_of(doc: Document, some: Collection[str]) -> Iterator[Place]:
    """The places of any of these words."""
    known = places(doc)
    for word in sorted(known.keys() & some):
        yield from known[word]


@analysis_by_block
def rows(doc: Document, block: Block) -> tuple[Row, ...]:
    """The rows of a block in reading order."""
    return tuple(_rows(block, words(doc, block)))


def _rows(block: Block, spans: tuple[Span, ...]) -> Iterator[Row]:
    first = 0
    for at, span in enumerate(spans, 1):
        if at < len(spans) and _parted_by_space(block, span, spans[at]):
            continue
        yield _row(block, spans[first:at])
        first = at


def _parted_by_space(block: Block, one: Span, other: Span) -> bool:
    return block.text[one.end - block.start : other.start - block.start].isspace()


def _row(block: Block, spans: tuple[Span, ...]) -> Row:
    start, end = spans[0].start - block.start, spans[-1].end - block.start
    lower = tuple(span.text.lower().translate(APOSTROPHES) for span in spans)
    return Row(
        spans,
        lower,
        block.text[max(0, start - 40) : start].rstrip()[-1:],
        block.text[end : end + 40].lstrip()[:1],
    )
