"""The findings of a report that concern what was changed."""

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

from newslint.document import Document
from newslint.errors import BadInput
from newslint.origin import Place
from newslint.readers.encoding import decode
from newslint.report import PlacedFinding, Report

NEWLINE = re.compile(r"\r\n|\r|\n")

Stretch = tuple[int, int]
"""The first and the last of some lines, from 1; where lines were taken out, the one after that gap
and the one before it."""

Had = Callable[[PlacedFinding], bool]
"""Whether a finding was there before the changes."""


def within(report: Report, doc: Document, before: bytes | None, had: Had) -> Report:
    """The report with only the findings in paragraphs that are new, or not as they were.

    A finding about two passages stays when either was changed; one elsewhere, when the changes
    brought it about, as of a name that a deleted paragraph introduced. `before` is how the file
    read: None when there was none, and then all stay.
    """
    old = _text(before)
    if old is None:
        return report
    touched = list(_touched(doc, changed_lines(old, doc.origin.source)))
    stay = [
        tuple(one for one in found if _concerns(one, touched) or not had(one))
        for found in (report.findings, report.accepted)
    ]
    return replace(report, findings=stay[0], accepted=stay[1])


def changed_lines(before: str, after: str) -> Sequence[Stretch]:
    """The lines that are not as they were."""
    old, new = NEWLINE.split(before), NEWLINE.split(after)
    borders = [(-1, -1), *_kept(old, new), (len(old), len(new))]
    gaps = (
        _trimmed(old, new, (first + 1, last), (begin + 1, end))
        for (first, begin), (last, end) in pairwise(borders)
    )
    return [(begin + 1, end) for (first, last), (begin, end) in gaps if last > first or end > begin]


def _kept(old: Sequence[str], new: Sequence[str]) -> Sequence[Stretch]:
    """The lines that stand once in each, and in one order: where the two texts are held together.

    So patience diff does it: an archive's longest article takes no time, however it was rewritten.
    """
    there, here = Counter(old), Counter(new)
    at = {line: index for index, line in enumerate(old) if there[line] == 1 == here[line]}
    pairs = [(at[line], index) for index, line in enumerate(new) if line in at]
    ends: list[int] = []  # of the increasing rows found so far, by length: the least last place
    rows: list[tuple[Stretch, int]] = []
    holders: list[int] = []
    for pair in pairs:
        length = bisect_left(ends, pair[0])
        rows.append((pair, holders[length - 1] if length else -1))
        ends[length : length + 1] = [pair[0]]
        holders[length : length + 1] = [len(rows) - 1]
    return _row(rows, holders[-1] if holders else -1)


def _row(rows: Sequence[tuple[Stretch, int]], last: int) -> Sequence[Stretch]:
    found = []
    while last >= 0:
        pair, last = rows[last]
        found.append(pair)
    return found[::-1]


def _trimmed(
    old: Sequence[str], new: Sequence[str], there: Stretch, here: Stretch
) -> tuple[Stretch, Stretch]:
    """What is left of two stretches without the lines that they begin and end alike with."""
    (first, last), (begin, end) = there, here
    while first < last and begin < end and old[first] == new[begin]:
        first, begin = first + 1, begin + 1
    while first < last and begin < end and old[last - 1] == new[end - 1]:
        last, end = last - 1, end - 1
    return (first, last), (begin, end)


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
