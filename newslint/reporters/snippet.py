"""Passages of a source with their words marked, as compilers show them.

Line numbers stand at the left; the words are underlined or, where they fill several rows, have a
bar beside them.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import islice, pairwise

from newslint.origin import LINE_END
from newslint.reporters.cells import (
    ELLIPSIS,
    Cell,
    cells,
    end_of,
    joined,
    rows,
    start_of,
    width,
    wrapped,
)
from newslint.reporters.passage import Passage

HEAD, TAIL = 3, 1
"""Rows of a long passage that are shown of its beginning and of its end. Own choice."""

REACH = 4
"""Characters that are looked at for each column: marks and joiners take none."""


@dataclass(frozen=True, slots=True)
class Row:
    """A row of a snippet: `number` of its line, where one begins; `mark` says how it is painted.

    The characters `loud` of `text` are those that are found.
    """

    text: str
    number: int | None = None
    mark: str = ""
    loud: tuple[int, int] = (0, 0)


GAP = Row("...", mark="...")
Line = tuple[int | None, str]
CUT: Line = (None, "...")


def snippet(passages: Sequence[Passage], room: int) -> Iterator[Row]:
    """The passages of one file in its order, in rows of so many columns."""
    last = None
    for group in _groups(sorted(passages, key=lambda one: (one.line, one.start, one.end)), room):
        if last is not None and group[0].line > last + 1:
            yield GAP
        yield from _window(group, room) if _is_short(group[0], room) else _barred(group[0], room)
        last = group[-1].last


def _groups(passages: Sequence[Passage], room: int) -> Iterator[list[Passage]]:
    """The passages, those together that can stand in one row."""
    group: list[Passage] = []
    for one in passages:
        if group and not (_together([*group, one], room) and _is_short(one, room)):
            yield group
            group = []
        group.append(one)
    if group:
        yield group


def _is_short(one: Passage, room: int) -> bool:
    """Whether the words fit into a row, with the marks of what was cut at both sides."""
    return _fits(one.text, one.start, one.end, room)


def _together(group: Sequence[Passage], room: int) -> bool:
    first, last = group[0], max(one.end for one in group)
    return all(one.text is first.text for one in group) and _fits(
        first.text, first.start, last, room
    )


def _fits(text: str, start: int, end: int, room: int) -> bool:
    if end - start > REACH * room or LINE_END.search(text, start, end):
        return False
    return width(_found(text[start:end])) <= room - 4


def _window(group: Sequence[Passage], room: int) -> Iterator[Row]:
    """The line round the words, and below it each passage underlined."""
    first = group[0]
    edges = sorted({edge for one in group for edge in (one.start, one.end)})
    spans = {(one.start, one.end) for one in group}
    inner = {
        at: (_found if (at, end) in spans else cells)(first.text[at:end])
        for at, end in pairwise(edges)
    }
    points = any(one.start == one.end for one in group)  # each takes a column, be it the last
    spare = room - points - sum(map(width, inner.values()))
    before, after = _beside(first, edges[-1], spare, room)
    row, column_at, letter_at = list(before), {}, {}
    for edge in edges:
        column_at[edge], letter_at[edge] = width(row), len(joined(row))
        row += inner.get(edge, [])
    main = next((one for one in group if one.mark == "^"), first)
    loud = (letter_at[main.start], letter_at[main.end])
    yield Row(joined([*row, *after]).rstrip(), first.line, main.mark, loud)
    for one in group:
        start = column_at[one.start]
        yield from _underlined(one, start, max(1, column_at[one.end] - start), room)


def _found(text: str) -> list[Cell]:
    """The words; those that nobody would see are spelt."""
    return cells(text, spelt=not any(one.isprintable() and one != " " for one in text))


def _beside(first: Passage, end: int, spare: int, room: int) -> tuple[list[Cell], list[Cell]]:
    """What stands before and after the words in their line, as much as there is room for."""
    before = cells(_line_before(first, room * REACH))
    after = cells(_line_after(first, end, room * REACH))
    left = max(spare // 2, spare - width(after))
    shown = end_of(before, max(0, left)) if left > 2 else []
    return shown, start_of(after, max(0, spare - width(shown)))


def _line_before(one: Passage, reach: int) -> str:
    begin = max(0, one.start - reach)
    text = LINE_END.split(one.text[begin : one.start])[-1]
    return f"{ELLIPSIS} {text}" if one.opens and len(text) == one.start else text


def _line_after(one: Passage, end: int, reach: int) -> str:
    text = LINE_END.split(one.text[end : end + reach])[0]
    return f"{text} {ELLIPSIS}" if one.goes_on and end + len(text) == len(one.text) else text


def _underlined(one: Passage, start: int, length: int, room: int) -> Iterator[Row]:
    """The underline, and what the passage says: beside it where there is room, or below."""
    line = " " * start + one.mark * length
    says = cells(one.says)
    if not one.says or start + length + 1 + width(says) <= room:
        yield Row(f"{line} {joined(says)}".rstrip(), mark=one.mark, loud=(start, len(line)))
        return
    yield Row(line, mark=one.mark, loud=(start, len(line)))
    indent = max(0, min(start, room - width(says)))
    yield from (Row(" " * indent + text) for text in wrapped(one.says, room - indent))


def _barred(one: Passage, room: int) -> Iterator[Row]:
    """The words in rows with a bar at their left, without the middle of them if they are many."""
    shown = _lines(one, room)
    last = len(shown) - 1
    for index, (number, text) in enumerate(shown):
        bar = "|" if 0 < index < last or not last else "/" if index == 0 else "\\"
        yield Row(f"{bar} {text}".rstrip(), number, one.mark, (0, len(text) + 2))
    for text in wrapped(one.says, room - 2) if one.says else ():
        yield Row(f"{one.mark} {text}", mark=one.mark, loud=(0, 1))


def _lines(one: Passage, room: int) -> list[Line]:
    """The rows that a passage fills, the first and the last of them if they are many."""
    late = one.end - room * REACH
    if late <= one.start + room * REACH:
        every = list(_numbered(one, one.start, one.end, one.line, room))
        many = len(every) > HEAD + TAIL + 1
        return [*every[:HEAD], CUT, *every[-TAIL:]] if many else every
    head = _numbered(one, one.start, one.start + room * REACH, one.line, room)
    line = one.last - len(LINE_END.findall(one.text, late, one.end))
    tail = list(_numbered(one, late, one.end, line, room))
    return [*islice(head, HEAD), CUT, *tail[-TAIL:]]


def _numbered(one: Passage, start: int, end: int, line: int, room: int) -> Iterator[Line]:
    """The rows that a part of the words fills, with the numbers of the lines that begin there."""
    lines = LINE_END.split(one.text[start:end])
    if start == one.start and (one.opens or _line_before(one, 2).strip()):
        lines[0] = f"{ELLIPSIS} {lines[0]}"
    if end == one.end and (one.goes_on or _line_after(one, end, 2).strip()):
        lines[-1] = f"{lines[-1]} {ELLIPSIS}"
    for number, text in enumerate(lines, line):
        for index, row in enumerate(rows(cells(text), room - 2)):
            yield (number if index == 0 else None), joined(row).rstrip()
