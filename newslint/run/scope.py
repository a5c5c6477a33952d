"""The findings of a report that concern what was changed."""

from bisect import bisect_left
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace

from newslint.document import Block, Document
from newslint.errors import BadInput
from newslint.origin import Place
from newslint.readers.encoding import decode
from newslint.report import PlacedFinding, Report
from newslint.run.linediff import changed_lines

Extent = tuple[int, int]
"""Where a paragraph begins and ends in the source."""

NOT_IN_LINES = ("json", "docx")
"""Formats in which lines are nothing that a writer sees: there, paragraphs are compared."""


@dataclass(frozen=True, slots=True)
class Earlier:
    """How a file was: its bytes, its articles, and whether a finding was there."""

    raw: bytes
    articles: Callable[[], Sequence[Document]]
    had: Callable[[PlacedFinding], bool]


def within(report: Report, doc: Document, earlier: Earlier | None) -> Report:
    """The report with only the findings in paragraphs that are new, or not as they were.

    A finding about two passages stays when either was changed; one elsewhere, when the changes
    brought it about, as of a name that a deleted paragraph introduced. Where there was no such
    file, or none that could be read, all stay.
    """
    if earlier is None:
        return report
    try:
        touched = sorted(_touched(doc, earlier))
    except BadInput:
        return report
    stay = [
        tuple(one for one in found if _concerns(one, touched) or not earlier.had(one))
        for found in (report.findings, report.accepted)
    ]
    return replace(report, findings=stay[0], accepted=stay[1])


def _touched(doc: Document, earlier: Earlier) -> Iterator[Extent]:
    """The blocks that are not as they were, as offsets of the source."""
    is_new = _of_new_words(earlier) if doc.format in NOT_IN_LINES else _of_new_lines(doc, earlier)
    for block in doc.blocks:
        if is_new(block):
            yield doc.origin.source_range(block.start, block.end)


def _of_new_words(earlier: Earlier) -> Callable[[Block], bool]:
    known = {block.text for one in earlier.articles() for block in one.blocks}
    return lambda block: block.text not in known


def _of_new_lines(doc: Document, earlier: Earlier) -> Callable[[Block], bool]:
    changed = changed_lines(decode(earlier.raw)[0], doc.origin.source)
    last_lines = [last for _, last in changed]

    def is_new(block: Block) -> bool:
        places = map(doc.origin.position, doc.origin.source_range(block.start, block.end))
        first, last = (place.line for place in places)
        next_one = bisect_left(last_lines, first)
        return next_one < len(changed) and changed[next_one][0] <= last

    return is_new


def _concerns(finding: PlacedFinding, touched: Sequence[Extent]) -> bool:
    places = [finding.place, *(other.place for other in finding.related)]
    here = (place for place in places if place.path == finding.place.path)
    return any(_overlaps(place, touched) for place in here)


def _overlaps(place: Place, touched: Sequence[Extent]) -> bool:
    """Whether the place lies in one of these extents, which are in order and apart."""
    before = bisect_left(touched, (place.end.offset, 0)) - 1
    return before >= 0 and place.start.offset < touched[before][1]
