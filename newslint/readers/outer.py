"""What goes with a block when it is deleted, so that the rest of the file stays tidy."""

import re
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from itertools import islice

from newslint.readers.draft import Draft

NEWLINE = re.compile(r"\r\n|[\n\r]")
BLANK_LINES = re.compile(r"(?:[^\S\r\n]*+(?:\r\n|[\n\r]))*+")
REST = re.compile(r"\s*+\Z")


@dataclass(frozen=True)
class SourceLines:
    """Where the lines of a source begin and end."""

    source: str

    def start(self, at: int) -> int:
        """Where the line begins that the character at `at` stands in."""
        return self._edges[bisect_right(self._edges, at, key=lambda edge: edge[1]) - 1][1]

    def end(self, at: int) -> int:
        """Where the line ends, before its newline, that the character at `at` stands in."""
        line = bisect_right(self._edges, at, key=lambda edge: edge[1])
        return self._edges[line][0] if line < len(self._edges) else len(self.source)

    @cached_property
    def _edges(self) -> Sequence[tuple[int, int]]:
        """The newlines: where one line ends and the next begins."""
        return [(0, 0), *(match.span() for match in NEWLINE.finditer(self.source))]


def tidy(lines: SourceLines, start: int, end: int) -> tuple[int, int]:
    """What to delete with the lines from `start` to `end` so that the rest stays parted as it was.

    The blank lines after them, but no more than stand before; those before where none come after.
    """
    source = lines.source
    start, end = lines.start(start), lines.end(end)
    before = _space_before(source, start)
    if REST.match(source, end):
        return before, end
    blank = BLANK_LINES.match(source, end)
    parted = max(1, len(NEWLINE.findall(source, before, start))) if before else None
    newlines = NEWLINE.finditer(source, end, blank.end() if blank else end)
    return start, max((match.end() for match in islice(newlines, parted)), default=end)


def apart(lines: SourceLines, drafts: Sequence[Draft]) -> list[Draft]:
    """The drafts; of two that share a line of the source neither takes the other with it."""
    found = list(drafts)
    for at in range(1, len(found)):
        first, second = found[at - 1], found[at]
        end, begin = first.fragments[-1].end, second.fragments[0].start
        if first.outer[1] > begin:
            start = max(first.outer[0], lines.start(first.fragments[0].start))
            found[at - 1] = replace(first, outer=(start, begin))
        if second.outer[0] < end:
            found[at] = replace(second, outer=(begin, second.outer[1]))
    return found


def _space_before(source: str, at: int) -> int:
    while at and source[at - 1].isspace():
        at -= 1
    return at
