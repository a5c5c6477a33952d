"""The map from a document's text back to the file that it was read from."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise
from typing import NamedTuple

from newslint.lines import line_starts

LINE_END = re.compile("\r\n|\r|\n")
EXCERPT_MARGIN = 60
EXCERPT_LENGTH = 400


class Piece(NamedTuple):
    """A stretch of the text and the stretch of the source that it was decoded from.

    Stretches of one length correspond character by character; others (an entity, a collapsed run of
    spaces) correspond only as wholes. What a reader inserted has an empty source stretch.
    """

    start: int
    end: int
    source_start: int
    source_end: int

    @property
    def verbatim(self) -> bool:
        return self.end - self.start == self.source_end - self.source_start


@dataclass(frozen=True, slots=True)
class Position:
    """A place in the decoded source: `line` and `column` from 1, `offset` from 0, in characters."""

    line: int
    column: int
    offset: int


@dataclass(frozen=True, slots=True)
class Excerpt:
    """The source's own words round a place, kept short: one line's worth on either side."""

    before: str
    found: str
    after: str


@dataclass(frozen=True, slots=True)
class Place:
    """A stretch of a source file. `text` is how it reads, `excerpt` how the file writes it."""

    path: str
    start: Position
    end: Position
    text: str
    excerpt: Excerpt


def as_written(text: str) -> str:
    """The encoding of a format that needs none."""
    return text


@dataclass(frozen=True)
class Origin:
    """The decoded source and the pieces of it that the text came from, in the order of the text.

    `encode` writes a replacement as the format wants it (`&` becomes `&amp;` in HTML). A source
    that is not `writable` is only what the file says, not how: no change can be made in it.
    `lines` are where its lines begin, if that is known: many articles may share one source.
    """

    source: str
    pieces: tuple[Piece, ...]
    encode: Callable[[str], str] = as_written
    writable: bool = True
    lines: Sequence[int] = ()

    def source_range(self, start: int, end: int) -> tuple[int, int]:
        """Where the text from `start` to `end` stands in the source, as character offsets."""
        if start >= end:
            at = self._source_start(start)
            return at, at
        return self._source_start(start), self._source_end(end)

    def text_range(self, start: int, end: int) -> tuple[int, int]:
        """Where the source from `start` to `end` reads in the text: what undoes `source_range`.

        Markup reads as nothing, which stands where the text goes on.
        """
        if start >= end:
            at = self._text_start(start, bisect_left(self._source_ends, start))
            return at, at
        first = self._text_start(start, bisect_right(self._source_ends, start))
        return first, max(first, self._text_end(end))

    def unbroken(self, start: int, end: int) -> bool:
        """Whether the text from `start` to `end` comes from one stretch, with no markup within."""
        first, last = self._index(start), self._index(max(start, end - 1))
        touched = self.pieces[first : last + 1]
        return all(a.source_end == b.source_start for a, b in pairwise(touched)) and all(
            piece.verbatim or (start <= piece.start and piece.end <= end) for piece in touched
        )

    def stretches(self) -> Iterator[Piece]:
        """The maximal pieces: neighbours joined where the source, too, reads on without a gap."""
        if not self.pieces:
            return
        whole = self.pieces[0]
        for piece in self.pieces[1:]:
            if piece.source_start == whole.source_end and _inserted(piece) == _inserted(whole):
                whole = whole._replace(end=piece.end, source_end=piece.source_end)
                continue
            yield whole
            whole = piece
        yield whole

    def place(self, path: str, start: int, end: int, text: str) -> Place:
        """The place in the source file of the text from `start` to `end`."""
        source_start, source_end = self.source_range(start, end)
        first, last = self.position(source_start), self.position(source_end)
        return Place(path, first, last, text, self._excerpt(source_start, source_end))

    def position(self, offset: int) -> Position:
        """Line and column of a character of the source."""
        line = bisect_right(self._line_starts, offset)
        return Position(line, offset - self._line_starts[line - 1] + 1, offset)

    def _excerpt(self, start: int, end: int) -> Excerpt:
        before = self.source[max(0, start - EXCERPT_MARGIN) : start]
        after = self.source[end : end + EXCERPT_MARGIN]
        found = self.source[start:end]
        if len(found) > EXCERPT_LENGTH:
            found = found[: EXCERPT_LENGTH - 1] + "…"
        return Excerpt(LINE_END.split(before)[-1], found, LINE_END.split(after)[0])

    def _index(self, at: int) -> int:
        """The index of the piece that holds the character at `at`."""
        return max(0, min(bisect_right(self._starts, at) - 1, len(self.pieces) - 1))

    def _source_start(self, at: int) -> int:
        if not self.pieces:
            return 0
        piece = self.pieces[self._index(at)]
        if at >= piece.end:
            return piece.source_end
        return piece.source_start + (at - piece.start if piece.verbatim else 0)

    def _source_end(self, at: int) -> int:
        if not self.pieces:
            return 0
        piece = self.pieces[self._index(at - 1)]
        return piece.source_start + at - piece.start if piece.verbatim else piece.source_end

    def _text_start(self, at: int, index: int) -> int:
        """Where the source at `at` reads; `index` is that of the first piece not before it."""
        if index == len(self._read):
            return self._read[-1].end if self._read else 0
        piece = self._read[index]
        return piece.start + (max(0, at - piece.source_start) if piece.verbatim else 0)

    def _text_end(self, at: int) -> int:
        index = bisect_left(self._read, at, key=lambda piece: piece.source_start) - 1
        if index < 0:
            return 0
        piece = self._read[index]
        inside = piece.start + at - piece.source_start
        return min(piece.end, inside) if piece.verbatim else piece.end

    @cached_property
    def _read(self) -> list[Piece]:
        """The pieces that were read from the source, in its order: a title may come last there."""
        read = (piece for piece in self.pieces if not _inserted(piece))
        return sorted(read, key=lambda piece: piece.source_start)

    @cached_property
    def _source_ends(self) -> list[int]:
        return [piece.source_end for piece in self._read]

    @cached_property
    def _starts(self) -> list[int]:
        return [piece.start for piece in self.pieces]

    @cached_property
    def _line_starts(self) -> Sequence[int]:
        return self.lines or line_starts(self.source)


def _inserted(piece: Piece) -> bool:
    return piece.source_start == piece.source_end
