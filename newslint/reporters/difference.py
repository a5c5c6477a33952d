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


def difference(fix: Edit, place: Place, source: str, room: int) -> list[Row]:
    """The rows of the diff; none where it would not fit, or the source now reads otherwise."""
    old, new = source[fix.start : fix.end], fix.replacement
    is_long = max(len(old), len(new)) > room * REACH
    if is_long or LINE_END.search(old + new) or passage(place, source).text is not source:
        return []
    made = list(_rows(fix, old, place.start.line, source))
    return made if all(columns(row.text) <= room for row in made) else []


def _rows(fix: Edit, old: str, line: int, source: str) -> Iterator[Row]:
    new, start, end = fix.replacement, fix.start, fix.end
    ahead = LINE_END.split(source[max(0, start - BESIDE * REACH) : start])[-1]
    rest = LINE_END.split(source[end : end + BESIDE * REACH])[0]
    before, after = joined(end_of(cells(ahead), BESIDE)), joined(start_of(cells(rest), BESIDE))
    at, gone, come = changed(old, new)
    for text, letters, mark in ((old, gone, "-"), (new, come, "+")):
        head = before + _shown(text[:at])
        words = _shown(text[at : at + letters])
        whole = f"{head}{words}{_shown(text[at + letters :])}{after}".rstrip()
        yield Row(whole, line, mark, (len(head), len(head) + len(words)))
        if words:
            yield Row(" " * columns(head) + mark * max(1, columns(words)), mark=mark)


def _shown(text: str) -> str:
    return joined(cells(text))


def changed(old: str, new: str) -> tuple[int, int, int]:
    """Where the two begin to differ, and how many letters of each do."""
    start = _alike(old, new)
    end = _alike(old[start:][::-1], new[start:][::-1])
    return start, len(old) - start - end, len(new) - start - end


def _alike(one: str, other: str) -> int:
    """How many letters the two begin with alike."""
    return sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], zip(one, other, strict=False)))
