"""An article within a string of another format: its places carried over to the file."""

from bisect import bisect_right
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cached_property

from newslint.document import Block, Document
from newslint.origin import Origin, Piece
from newslint.readers.draft import Fragment


@dataclass(frozen=True)
class Decoded:
    """A string that was decoded from stretches of a source; an escape stands for one character."""

    fragments: Sequence[Fragment]

    @cached_property
    def _starts(self) -> Sequence[int]:
        starts, at = [], 0
        for fragment in self.fragments:
            starts.append(at)
            at += len(fragment.text)
        return starts

    def start(self, at: int) -> int:
        """Where the character at `at` of the string begins in the source."""
        if not self.fragments:
            return 0
        index = max(0, bisect_right(self._starts, at) - 1)
        fragment, inside = self.fragments[index], at - self._starts[index]
        if inside >= len(fragment.text):
            return fragment.end
        return fragment.start + (inside if _verbatim(fragment) else 0)

    def end(self, at: int) -> int:
        """Where the character before `at` of the string ends in the source."""
        if at <= 0 or not self.fragments:
            return self.start(at)
        index = max(0, bisect_right(self._starts, at - 1) - 1)
        fragment = self.fragments[index]
        return self.start(at - 1) + 1 if _verbatim(fragment) else fragment.end

    def parts(self, start: int, end: int) -> Iterator[tuple[int, int]]:
        """The stretches of the string that correspond to the source in one way."""
        index = max(0, bisect_right(self._starts, start) - 1)
        while start < end:
            border = self._starts[index] + len(self.fragments[index].text)
            yield start, min(end, border)
            start, index = min(end, border), index + 1


def carried(
    inner: Document, decoded: Decoded, source: str, encode: Callable[[str], str]
) -> Document:
    """The article that was read from a decoded string, with its places in the source of that."""
    origin = Origin(
        source,
        tuple(piece for one in inner.origin.pieces for piece in _pieces(one, decoded)),
        lambda text: encode(inner.origin.encode(text)),
    )
    blocks = tuple(replace(block, outer=_outer(block, decoded)) for block in inner.blocks)
    return replace(inner, blocks=blocks, origin=origin)


def _pieces(piece: Piece, decoded: Decoded) -> Iterator[Piece]:
    if not piece.verbatim or piece.start == piece.end:
        at = decoded.start(piece.source_start)
        end = decoded.end(piece.source_end) if piece.source_start < piece.source_end else at
        yield piece._replace(source_start=at, source_end=end)
        return
    moved = piece.start - piece.source_start
    for start, end in decoded.parts(piece.source_start, piece.source_end):
        yield Piece(start + moved, end + moved, decoded.start(start), decoded.end(end))


def _outer(block: Block, decoded: Decoded) -> tuple[int, int]:
    start, end = block.outer
    return (decoded.start(start), decoded.end(end)) if start < end else block.outer


def _verbatim(fragment: Fragment) -> bool:
    return len(fragment.text) == fragment.end - fragment.start
