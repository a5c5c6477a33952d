"""A block on its way into a document: what it says and where it came from."""

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from typing import Any, NamedTuple

from newslint.document import Area, Block, BlockKind, Document, Mark, MarkKind
from newslint.origin import Origin, Piece, as_written

SEPARATOR = "\n\n"


class Fragment(NamedTuple):
    """Some of a block's text and the stretch of the source that it was decoded from."""

    text: str
    start: int
    end: int


class Stroke(NamedTuple):
    """A mark on a block, from `start` to `end` of the block's text."""

    kind: MarkKind
    target: str
    start: int
    end: int


@dataclass(frozen=True)
class Draft:
    """A block whose place in the document is not known yet."""

    fragments: tuple[Fragment, ...]
    kind: BlockKind = "paragraph"
    level: int = 0
    area: Area = "body"
    strokes: tuple[Stroke, ...] = ()
    outer: tuple[int, int] = (0, 0)

    @cached_property
    def text(self) -> str:
        return "".join(fragment.text for fragment in self.fragments)

    def cut(self, start: int, end: int | None = None) -> "Draft":
        """The draft with this part of its text only; `outer` stays."""
        end = len(self.text) if end is None else end
        return replace(
            self,
            fragments=tuple(_cut(self.fragments, start, end)),
            strokes=tuple(_moved(self.strokes, start, end)),
        )


def document(
    drafts: Iterable[Draft],
    source: str,
    path: str,
    *,
    format: str,  # noqa: A002
    encoding: str,
    meta: Mapping[str, Any] | None = None,
    encode: Callable[[str], str] = as_written,
) -> Document:
    """The document made of these blocks, in this order."""
    blocks: list[Block] = []
    pieces: list[Piece] = []
    for draft in drafts:
        if blocks:
            at, here = pieces[-1].end, pieces[-1].source_end
            pieces.append(Piece(at, at + len(SEPARATOR), here, here))
        blocks.append(_block(draft, pieces[-1].end if pieces else 0))
        for fragment in joined(draft.fragments):
            at = pieces[-1].end if pieces else 0
            pieces.append(Piece(at, at + len(fragment.text), fragment.start, fragment.end))
    text = SEPARATOR.join(block.text for block in blocks)
    origin = Origin(source, tuple(pieces), encode)
    return Document(text, tuple(blocks), path, format, encoding, meta or {}, origin)


def joined(fragments: Iterable[Fragment]) -> Iterator[Fragment]:
    """The fragments, neighbours that correspond character by character made one."""
    texts: list[str] = []
    start = end = 0
    for fragment in fragments:
        verbatim = len(fragment.text) == fragment.end - fragment.start
        if texts and verbatim and fragment.start == end:
            texts.append(fragment.text)
            end = fragment.end
            continue
        if texts:
            yield Fragment("".join(texts), start, end)
            texts = []
        if verbatim:
            texts, start, end = [fragment.text], fragment.start, fragment.end
        else:
            yield fragment
    if texts:
        yield Fragment("".join(texts), start, end)


def stripped(draft: Draft) -> Draft:
    """The draft without the white space at the ends of its text."""
    text = draft.text
    start = len(text) - len(text.lstrip())
    end = len(text.rstrip())
    return draft if (start, end) == (0, len(text)) else draft.cut(start, end)


def parts(draft: Draft, edges: Sequence[int]) -> Iterator[Draft]:
    """The draft in parts that end before these characters of its text, each a fragment of its own.

    The characters at the edges belong to no part. In one pass: a paragraph may be a whole book.
    """
    starts = [0, *(edge + 1 for edge in edges)]
    ends = [*edges, len(draft.text)]
    strokes: list[list[Stroke]] = [[] for _ in starts]
    for stroke in draft.strokes:
        for part in range(bisect_right(starts, stroke.start) - 1, bisect_left(starts, stroke.end)):
            strokes[part].extend(_moved((stroke,), starts[part], ends[part]))
    fragments: list[Fragment] = []
    at = part = 0
    for fragment in draft.fragments:
        if part < len(edges) and at == edges[part]:
            yield replace(draft, fragments=tuple(fragments), strokes=tuple(strokes[part]))
            fragments, part = [], part + 1
        else:
            fragments.append(fragment)
        at += len(fragment.text)
    yield replace(draft, fragments=tuple(fragments), strokes=tuple(strokes[part]))


def _cut(fragments: Iterable[Fragment], start: int, end: int) -> Iterator[Fragment]:
    at = 0
    for fragment in fragments:
        length = len(fragment.text)
        first, last = max(0, start - at), min(length, end - at)
        at += length
        if first >= last:
            continue
        if length == fragment.end - fragment.start:
            yield Fragment(fragment.text[first:last], fragment.start + first, fragment.start + last)
        else:
            yield fragment._replace(text=fragment.text[first:last])


def _moved(strokes: Iterable[Stroke], start: int, end: int) -> Iterator[Stroke]:
    for stroke in strokes:
        first, last = max(stroke.start, start) - start, min(stroke.end, end) - start
        if first < last:
            yield stroke._replace(start=first, end=last)


def _block(draft: Draft, at: int) -> Block:
    text = draft.text
    marks = tuple(
        Mark(at + start, at + end, text[start:end], kind, target)
        for kind, target, start, end in draft.strokes
    )
    return Block(
        at, at + len(text), text, draft.kind, draft.level, draft.area, marks, draft.outer
    )  # fmt: skip
