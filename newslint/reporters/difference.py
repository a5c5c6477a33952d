"""A change as a small diff: the line as it is and as it would be, the changed letters marked."""

from collections.abc import Iterator
from itertools import takewhile

from newslint.origin import LINE_END, Place
from newslint.report import Edit
from newslint.reporters.cells import cells, columns, end_of, joined, start_of
from newslint.reporters.passage import passage
from newslint.reporters.snippet import REACH, Row

BESIDE = 24
"""Columns of the line that are shown before and after the change. Own choice."""


def difference(fix: Edit, place: Place, source: str, room: int) -> Iterator[Row]:
    """The rows of the diff; none where it would not fit, or the source now reads otherwise."""
    old, new = source[fix.start : fix.end], fix.replacement
    if passage(place, source).text is not source or LINE_END.search(old + new):
        return
    line = LINE_END.split(source[max(0, fix.start - BESIDE * REACH) : fix.start])[-1]
    rest = LINE_END.split(source[fix.end : fix.end + BESIDE * REACH])[0]
    before, after = joined(end_of(cells(line), BESIDE)), joined(start_of(cells(rest), BESIDE))
    if max(columns(old), columns(new)) + columns(before + after) > room:
        return
    number = place.start.line + source.count("\n", place.start.offset, fix.start)
    start, gone, come = _changed(old, new)
    for text, letters, mark in ((old, gone, "-"), (new, come, "+")):
        ahead = before + _shown(text[:start])
        words = _shown(text[start : start + letters])
        whole = f"{ahead}{words}{_shown(text[start + letters :])}{after}".rstrip()
        yield Row(whole, number, mark, (len(ahead), len(ahead) + len(words)))
        if words:
            yield Row(" " * columns(ahead) + mark * max(1, columns(words)), mark=mark)


def _shown(text: str) -> str:
    return joined(cells(text))


def _changed(old: str, new: str) -> tuple[int, int, int]:
    """Where the two begin to differ, and how many letters of each do."""
    start = _alike(old, new)
    end = _alike(old[start:][::-1], new[start:][::-1])
    return start, len(old) - start - end, len(new) - start - end


def _alike(one: str, other: str) -> int:
    """How many letters the two begin with alike."""
    return sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], zip(one, other, strict=False)))
