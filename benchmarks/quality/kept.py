"""Which lines of whole pages are kept as the article: by newslint, and by extractors."""

from collections.abc import Sequence

from benchmarks.quality.extracted import verdict
from benchmarks.quality.furniture import Counts, Linted, counted, figures, judged_by
from benchmarks.quality.intervals import Figure, bootstrap, f1, share
from benchmarks.quality.pages import EXTRACTORS, WHOLE
from benchmarks.quality.tables import Table, shown

OWN = "newslint, all of boilerplate"


def kept_lines(linted: Linted) -> Table:
    """Newslint beside the extractors' stored output, on the same whole pages."""
    whole, said = linted[WHOLE]
    rows = [_row(OWN, counted(whole, said))]
    for mode in EXTRACTORS:
        left = {page.article.id: page for page in linted[mode][0]}
        both = [page for page in whole if page.article.id in left]
        lines = [verdict(page, left[page.article.id]) for page in both]
        rows.append(_row(mode, judged_by(both, lines)))
    head = ("who", "pages", "kept: precision (B)", "recall (B)", "F1 (B)", "furniture: F1 (B)")
    remark = (
        f"boilerplate/wcxb_dev.{WHOLE}: a line that nobody marks is kept. The extractors see the "
        "markup, newslint the lines alone."
    )
    return Table("Lines of whole pages kept as the article", head, rows, (remark,))


def _row(name: str, counts: Counts) -> tuple[str, ...]:
    cells = (*_kept(counts), figures(counts)[2])
    return name, str(len(counts.right)), *(shown(one, 3) for one in cells)


def _kept(counts: Counts) -> tuple[Figure | None, ...]:
    """Precision, recall and F1 of the lines that are kept."""
    right = _less(counts.good, counts.wrong)
    missed = _less(counts.furniture, counts.right)
    kept = [sum(both) for both in zip(right, missed, strict=True)]
    return share(right, kept), share(right, counts.good), bootstrap((right, kept, counts.good), f1)


def _less(whole: Sequence[int], part: Sequence[int]) -> list[int]:
    return [one - other for one, other in zip(whole, part, strict=True)]
