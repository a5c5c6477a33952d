"""An article as the rules see it: readable text in blocks."""

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Collection, Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any, Literal, TypeVar, cast

from newslint.origin import Origin, Piece, Place
from newslint.span import Span

BlockKind = Literal["headline", "heading", "byline", "paragraph", "item", "caption", "quotation"]
Area = Literal["body", "header", "nav", "aside", "footer", "share", "related"]
MarkKind = Literal["link", "code", "emphasis"]

Answer = TypeVar("Answer")


@dataclass(frozen=True, slots=True)
class Mark(Span):
    """A stretch of a block that the page sets apart: a link, code, emphasis."""

    kind: MarkKind = "link"
    target: str = ""
    """Where a link leads."""


@dataclass(frozen=True, slots=True)
class Block(Span):
    """A span that the page shows as one piece.

    `level` is a heading's rank (1 to 6), `area` the part of the page that the block stands in.
    `outer` is all that the block takes up in the source, as character offsets: its tags or list
    marker, and the blank line after it, which go when the block is deleted.
    """

    kind: BlockKind = "paragraph"
    level: int = 0
    area: Area = "body"
    marks: tuple[Mark, ...] = ()
    outer: tuple[int, int] = (0, 0)


@dataclass(frozen=True, eq=False)
class Document:
    """An article: readable `text`, `blocks`, `meta`, `path`, and the text's `origin` in the file.

    Blocks stand in reading order, parted by blank lines; all spans count characters of `text`.
    `meta` holds what the file says of itself (title, date, author), as plain data. `given` hands in
    answers of analyses that are not to be computed.
    """

    text: str
    blocks: tuple[Block, ...]
    path: str = "-"
    format: str = "text"
    encoding: str = "utf-8"
    meta: Mapping[str, Any] = field(default_factory=dict)
    origin: Origin = field(default_factory=lambda: Origin("", ()), repr=False)
    given: Mapping[Any, Any] = field(default_factory=dict, repr=False)
    _answers: dict[Any, Any] = field(default_factory=dict, init=False, repr=False)
    _block_answers: dict[Any, dict[int, Any]] = field(default_factory=dict, repr=False)

    @property
    def headline(self) -> Block | None:
        """The block that is the story's headline, if it has one."""
        return next((block for block in self.blocks if block.kind == "headline"), None)

    @property
    def body(self) -> tuple[Block, ...]:
        """The blocks that tell the story: all but headline and byline."""
        return tuple(block for block in self.blocks if block.kind not in ("headline", "byline"))

    def cut(self, start: int, end: int) -> Span:
        """The span from `start` to `end` of the text."""
        return Span(start, end, self.text[start:end])

    def between(self, first: Span, last: Span) -> Span:
        """The span from the beginning of the first to the end of the last."""
        return self.cut(first.start, last.end)

    def block_at(self, span: Span) -> Block | None:
        """The block that the span lies in."""
        at = bisect_right(self._starts, span.start) - 1
        block = self.blocks[at] if at >= 0 else None
        return block if block is not None and block.covers(span) else None

    def blocks_within(self, span: Span) -> tuple[Block, ...]:
        """The blocks that the span covers whole."""
        first = bisect_left(self._starts, span.start)
        last = bisect_right(self._starts, span.end)
        return tuple(block for block in self.blocks[first:last] if span.covers(block))

    def place(self, span: Span) -> Place:
        """Where the span stands in the source file."""
        return self.origin.place(self.path, span.start, span.end, span.text)

    def without(self, blocks: Collection[Block]) -> "Document":
        """The document less these blocks: same text, same offsets. Answers per block carry over."""
        if not blocks:
            return self
        kept = tuple(block for block in self.blocks if block not in blocks)
        return self._with(kept, self.given)

    def with_given(self, given: Mapping[Any, Any]) -> "Document":
        """The same document with these answers of analyses handed in."""
        return self._with(self.blocks, {**self.given, **given}) if given else self

    def answer(self, question: object, compute: Callable[["Document"], Answer]) -> Answer:
        """The kept answer to a question about the article, computed when first asked."""
        if question in self.given:
            return cast(Answer, self.given[question])
        if question not in self._answers:
            self._answers[question] = compute(self)
        return cast(Answer, self._answers[question])

    def block_answer(
        self, question: object, block: Block, compute: Callable[["Document", Block], Answer]
    ) -> Answer:
        """The kept answer to a question about one block."""
        answers = self._block_answers.setdefault(question, {})
        if block.start not in answers:
            answers[block.start] = compute(self, block)
        return cast(Answer, answers[block.start])

    @cached_property
    def _starts(self) -> list[int]:
        return [block.start for block in self.blocks]

    def _with(self, blocks: tuple[Block, ...], given: Mapping[Any, Any]) -> "Document":
        return Document(
            self.text, blocks, self.path, self.format, self.encoding, self.meta, self.origin, given,
            self._block_answers,
        )  # fmt: skip


def from_blocks(texts: Collection[str], **parts: Any) -> Document:
    """A document of these paragraphs, which stand in no file. For tests and benchmarks."""
    return Document("\n\n".join(texts), tuple(_paragraphs(texts)), **parts)


def _paragraphs(texts: Collection[str]) -> Iterator[Block]:
    at = 0
    for text in texts:
        yield Block(at, at + len(text), text, outer=(at, at + len(text)))
        at += len(text) + 2


__all__ = [
    "Area",
    "Block",
    "BlockKind",
    "Document",
    "Mark",
    "Origin",
    "Piece",
    "Place",
    "from_blocks",
]
