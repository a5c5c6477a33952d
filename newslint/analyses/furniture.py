"""Blocks that are likely part of the page and not of the article, whatever their wording."""

from collections.abc import Mapping

from newslint.analyses.line_setting import measures
from newslint.analyses.line_shape import lines
from newslint.analyses.line_wording import Source, model, wording
from newslint.analyses.trees import score
from newslint.analysis import analysis
from newslint.document import Document

FEWEST = 30
"""A whole page has more lines: menus, footers; own measure."""

ENDS, MENU = 5, 0.5
"""So many lines at either end are menu and footer, by their mean chance; own measure."""

LEAST = 0.3
"""So large a share of a whole page is furniture at the least; own measure."""

WORDED = 0.0
"""The mean wording of the lines at either end of a whole page; own measure."""


@analysis
def furniture(doc: Document) -> Mapping[int, float]:
    """The chance, 0 to 1, that each block is page furniture, by where the block starts.

    It is that of text as an extractor leaves it, where about one line in ten is.
    """
    return _chances(doc, "extract")


@analysis
def page_around(doc: Document) -> Mapping[int, float]:
    """The same of the blocks of a whole page, of which most are furniture.

    Empty where the text is no whole page: one begins with a menu, ends with a footer, and has much
    of both.
    """
    blocks = doc.blocks
    if len(blocks) < FEWEST or not _worded(doc):
        return {}
    chances = _chances(doc, "page")
    listed = list(chances.values())
    ends = (_mean(listed[:ENDS]), _mean(listed[-ENDS:]))
    share = _mean([float(chance > 0.5) for chance in listed])
    return chances if min(ends) > MENU and share >= LEAST else {}


def _worded(doc: Document) -> bool:
    """Whether both ends speak as menus and footers do."""
    ends = (doc.blocks[:ENDS], doc.blocks[-ENDS:])
    return all(_mean([wording(block, "page") for block in end]) > WORDED for end in ends)


def _chances(doc: Document, source: Source) -> dict[int, float]:
    told = lines(doc, source)
    trees = model()[source]["trees"]
    return {
        line.block.start: score(trees, each)
        for line, each in zip(told, measures(told), strict=True)
    }


def _mean(numbers: list[float]) -> float:
    return sum(numbers) / (len(numbers) or 1)
