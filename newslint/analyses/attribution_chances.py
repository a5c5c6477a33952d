"""How likely it is that a sentence hands what it says to somebody.

`attributions` finds who says what by which words. A model of plain weights decides where that is
in doubt: by the wording of a sentence, of its paragraph and of its neighbours.
"""

from bisect import bisect_left
from collections.abc import Mapping

from newslint.analyses.attribution_signs import measured, measures
from newslint.analyses.attribution_wording import model
from newslint.analyses.sentences import sentences
from newslint.analyses.trees import score
from newslint.analysis import analysis
from newslint.document import Document
from newslint.span import Span

LIKELY = 0.46
"""From here on a sentence has an attribution more often than not; chosen where F1 was highest in
five folds of PolNeAR's training part."""


@analysis
def attribution_chances(doc: Document) -> tuple[float, ...]:
    """The chance, 0 to 1, of each sentence of the article, in reading order."""
    trees = model()["trees"]
    return tuple(score(trees, seen) for seen in measures(measured(doc)))


@analysis
def _by_start(doc: Document) -> Mapping[int, float]:
    starts = (sentence.start for block in doc.blocks for sentence in sentences(doc, block))
    return dict(zip(starts, attribution_chances(doc), strict=True))


def highest_chance(doc: Document, span: Span) -> float:
    """The highest chance of the sentences that begin within the span; 0 where none does."""
    chances = _by_start(doc)
    starts = _starts(doc)
    found = starts[bisect_left(starts, span.start) : bisect_left(starts, span.end)]
    return max((chances[start] for start in found), default=0.0)


@analysis
def _starts(doc: Document) -> tuple[int, ...]:
    return tuple(_by_start(doc))
