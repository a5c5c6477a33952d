"""What extractors of main text leave out of whole pages: their verdict on page furniture."""

import re
from collections.abc import Sequence

from benchmarks.quality.furniture import figures, judged_by
from benchmarks.quality.pages import EXTRACTORS, WHOLE, Page, pages
from benchmarks.quality.sets import Scope
from benchmarks.quality.tables import Table, shown

EDGES = re.compile(r"^\W+|\W+$")
LONG = 4
"""A line of so many words is kept also where the extractor ran it together with others."""


def left_out(scope: Scope) -> Table:
    """Each extractor as a judge of lines, from its stored output: what is gone was marked."""
    whole = pages(scope, WHOLE)
    rows = []
    for mode in EXTRACTORS:
        kept = {page.article.id: page for page in pages(scope, mode)}
        both = [page for page in whole if page.article.id in kept]
        lines = [verdict(page, kept[page.article.id]) for page in both]
        cells = [shown(one, 3) for one in figures(judged_by(both, lines))[:4]]
        rows.append((mode, str(len(both)), *cells))
    head = ("extractor", "pages", "precision (B)", "recall (B)", "F1 (B)", "good lines marked (B)")
    remark = (
        f"boilerplate/wcxb_dev.{WHOLE}, {scope.half} half; from the extractors' output that comes "
        "with the set, so none needs to be installed. They see the markup, which the lines do not."
    )
    return Table("Extractors as finders of page furniture", head, rows, (remark,))


def verdict(page: Page, kept: Page) -> Sequence[float]:
    """For each line of the whole page 1 where the extractor left it out, 0 where it kept it."""
    lines = {_bare(line) for line in kept.lines}
    text = " ".join(_bare(line) for line in kept.lines)
    return [0.0 if line in lines or _inside(line, text) else 1.0 for line in map(_bare, page.lines)]


def _bare(line: str) -> str:
    """The line without list markers and the like, which extractors put there or take away."""
    return EDGES.sub("", line).lower()


def _inside(line: str, text: str) -> bool:
    return len(line.split()) >= LONG and line in text
