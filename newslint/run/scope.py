"""The findings of a report that concern what was changed."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from difflib import SequenceMatcher

from newslint.document import Document
from newslint.errors import BadInput
from newslint.origin import Place
from newslint.readers.encoding import decode
from newslint.report import PlacedFinding, Report

NEWLINE = re.compile(r"\r\n|\r|\n")

Stretch = tuple[int, int]
"""The first and the last of some lines, from 1; where lines were taken out, the one after that gap
and the one before it."""


def within(report: Report, doc: Document, before: bytes | None) -> Report:
    """The report with only the findings in paragraphs that are new, or not as they were.

    A finding about two passages stays when either was changed. `before` is how the file read: None
    when there was none, and then all stay.
    """
    old = _text(before)
    if old is None:
        return report
    touched = list(_touched(doc, changed_lines(old, doc.origin.source)))
    return replace(
        report,
        findings=tuple(one for one in report.findings if _concerns(one, touched)),
        accepted=tuple(one for one in report.accepted if _concerns(one, touched)),
    )


def changed_lines(before: str, after: str) -> Sequence[Stretch]:
    """The lines that are not as they were."""
    match = SequenceMatcher(None, NEWLINE.split(before), NEWLINE.split(after), autojunk=False)
    return [(start + 1, end) for kind, _, _, start, end in match.get_opcodes() if kind != "equal"]


def _text(raw: bytes | None) -> str | None:
    try:
        return None if raw is None else decode(raw)[0]
    except BadInput:
        return None  # it was no text: all of it is new


def _touched(doc: Document, changed: Sequence[Stretch]) -> Iterator[tuple[int, int]]:
    """The blocks with a changed line, as offsets of the source."""
    for block in doc.blocks:
        start, end = doc.origin.source_range(block.start, block.end)
        first, last = doc.origin.position(start).line, doc.origin.position(end).line
        if any(first <= below and above <= last for above, below in changed):
            yield start, end


def _concerns(finding: PlacedFinding, touched: Iterable[tuple[int, int]]) -> bool:
    places = [finding.place, *(other.place for other in finding.related)]
    here = [place for place in places if place.path == finding.place.path]
    return any(_overlap(place, extent) for place in here for extent in touched)


def _overlap(place: Place, extent: tuple[int, int]) -> bool:
    return place.start.offset < extent[1] and extent[0] < place.end.offset
