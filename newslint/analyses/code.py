"""Code: what stands in an article to be shown as it is typed."""

from newslint.document import Block
from newslint.span import Span


def in_code(block: Block, span: Span) -> bool:
    """Whether the page, or a pair of backticks in plain text, sets the span of the block as code.

    Between backticks is what has one directly before it or directly after it.
    """
    if any(mark.kind == "code" and mark.touches(span) for mark in block.marks):
        return True
    start, end = span.start - block.start, span.end - block.start
    return "`" in (block.text[start - 1 : start], block.text[end : end + 1])
