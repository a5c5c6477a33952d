"""Passages of a source with their words marked, as compilers show them.

Line numbers stand at the left; the words are underlined or, where they fill several rows, have a
bar beside them.
"""

from collections.abc import Iterator, Mapping, Sequence
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
        yield from _window(group, room) if _fit(group, room) else _barred(group[0], room)
        last = group[-1].last


def _groups(passages: Sequence[Passage], room: int) -> Iterator[list[Passage]]:
    """The passages, those together that can stand in one row."""
    group: list[Passage] = []
    for one in passages:
        if group and not _fit([*group, one], room):
            yield group
            group = []
        group.append(one)
    if group:
        yield group


def _fit(group: Sequence[Passage], room: int) -> bool:
    """Whether they fit into a row, with the marks of what was cut at both sides."""
    first, end = group[0], max(one.end for one in group)
    if any(one.text is not first.text for one in group) or end - first.start > REACH * room:
        return False
    if LINE_END.search(first.text, first.start, end):
        return False
    return sum(map(width, _words(group).values())) <= room - 2 * len(f" {ELLIPSIS}") - 1


def _words(group: Sequence[Passage]) -> Mapping[int, list[Cell]]:
    """The letters from each edge of a passage to the next; of nothing but blanks, their names."""
    edges = sorted({edge for one in group for edge in (one.start, one.end)})
    found = {(one.start, one.end) for one in group}
    words = {}
    for start, end in pairwise(edges):
        text = group[0].text[start:end]
        is_seen = any(one.isprintable() and one != " " for one in text)
        words[start] = cells(text, spelt=(start, end) in found and not is_seen)
    return {**words, edges[-1]: []}


def _window(group: Sequence[Passage], room: int) -> Iterator[Row]:
    """The line round the words, and below it each passage underlined."""
    first, words = group[0], _words(group)
    points = any(one.start == one.end for one in group)  # each takes a column, be it the last
    spare = room - points - sum(map(width, words.values()))
    before, after = _beside(first, max(words), spare, room)
    row, column_at, letter_at = list(before), {}, {}
    for edge, letters in words.items():
        column_at[edge], letter_at[edge] = width(row), len(joined(row))
        row += letters
    main = next((one for one in group if one.mark == "^"), first)
    loud = (letter_at[main.start], letter_at[main.end])
    yield Row(joined([*row, *after]).rstrip(), first.line, main.mark, loud)
    for one in group:
        start = column_at[one.start]
        yield from _underlined(one, start, max(1, column_at[one.end] - start), room)


def _beside(first: Passage, end: int, spare: int, room: int) -> tuple[list[Cell], list[Cell]]:
    """What stands before and after the words in their line, as much as there is room for."""
    before = cells(_line_before(first, room * REACH))
    after = cells(_line_after(first, end, room * REACH))
    left = max(spare // 2, spare - width(after))
    shown = end_of(before, left)
    return shown, start_of(after, spare - width(shown))


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
