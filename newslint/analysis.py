"""Questions about an article whose answers are kept inside it.

    @analysis
    def language(doc: Document) -> str: ...

    @analysis_by_block
    def sentences(doc: Document, block: Block) -> tuple[Span, ...]: ...

An analysis is called like the function that it decorates; it is computed once for a document, when
first asked. Dependence is a call. Answers are immutable: they are shared by all that ask.
"""

from collections.abc import Callable
from functools import update_wrapper
from typing import Generic, TypeVar

from newslint.document import Block, Document

Answer = TypeVar("Answer")
Item = TypeVar("Item")


class Analysis(Generic[Answer]):
    """A question about the whole article."""

    def __init__(self, compute: Callable[[Document], Answer]) -> None:
        self._compute = compute
        update_wrapper(self, compute)

    def __call__(self, doc: Document) -> Answer:
        return doc.answer(self, self._compute)


class BlockAnalysis(Generic[Item]):
    """A question that is asked of each block by itself: `sentences(doc)`, `sentences(doc, block)`.

    What it computes for a block may depend on nothing outside that block: the answers stay when
    other blocks are taken out of the document.
    """

    def __init__(self, compute: Callable[[Document, Block], tuple[Item, ...]]) -> None:
        self._compute = compute
        update_wrapper(self, compute)

    def __call__(self, doc: Document, block: Block | None = None) -> tuple[Item, ...]:
        if block is not None:
            return doc.block_answer(self, block, self._compute)
        return doc.answer(self, self._all)

    def _all(self, doc: Document) -> tuple[Item, ...]:
        return tuple(item for block in doc.blocks for item in self(doc, block))


def analysis(compute: Callable[[Document], Answer]) -> Analysis[Answer]:
    """Make a question about the article of a function that answers it."""
    return Analysis(compute)


def analysis_by_block(
    compute: Callable[[Document, Block], tuple[Item, ...]],
) -> BlockAnalysis[Item]:
    """Make a question about the article of a function that answers it for one block."""
    return BlockAnalysis(compute)
