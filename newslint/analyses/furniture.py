"""Blocks that are likely part of the page and not of the article, whatever their wording."""

from collections.abc import Mapping

from newslint.analyses.line_shape import features, lines
from newslint.analyses.line_wording import model
from newslint.analyses.trees import score
from newslint.analysis import analysis
from newslint.document import Document


@analysis
def furniture(doc: Document) -> Mapping[int, float]:
    """The chance, 0 to 1, that each block is page furniture, by where the block starts.

    It is that of text as an extractor leaves it, where about one line in ten is.
    """
    told = lines(doc)
    trees = model()["trees"]
    measured = features(told)
    return {line.block.start: score(trees, each) for line, each in zip(told, measured, strict=True)}
