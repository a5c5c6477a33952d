"""Text as a terminal sets it: letters with the columns they take, and nothing that steers it."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple

JOINERS = frozenset("\u200c\u200d")
"""What joins or parts letters, and shows as nothing: in emoji, in Indian and Arabic writing."""

FLAG = "\U0001f3f4"
"""The black flag, which tags make into a country's."""

TAB = "    "
MOST_MARKS = 12
"""Characters of one letter: a pile of marks would hide the lines above it. Own choice."""

ELLIPSIS = "…"


class Cell(NamedTuple):
    """One letter as it is printed, with the columns that it takes."""

    text: str
    width: int


PLAIN: Mapping[str, tuple[Cell]] = {chr(code): (Cell(chr(code), 1),) for code in range(32, 127)}
"""What most of a text is made of, at hand: an article is gone through for every finding."""


def cells(text: str, *, spelt: bool = False) -> list[Cell]:
    """The letters of the text. What shows as nothing is spelt out, blanks too where it is asked."""
    letters: Iterable[str] = text
    if not text.isascii():
        from wcwidth import iter_graphemes

        letters = iter_graphemes(text)
    plain = {} if spelt else PLAIN
    return [cell for letter in letters for cell in plain.get(letter) or _cells(letter, spelt)]


def columns(text: str) -> int:
    """How many columns of a terminal the text takes."""
    return width(cells(text))


def width(row: Sequence[Cell]) -> int:
    """How many columns the letters take."""
    return sum(cell.width for cell in row)


def joined(row: Sequence[Cell]) -> str:
    """The letters as one string."""
    return "".join(cell.text for cell in row)


def rows(text: Sequence[Cell], room: int) -> Iterator[list[Cell]]:
    """The letters in rows of so many columns, parted at blanks where there are any."""
    row: list[Cell] = []
    taken, blank = 0, 0
    for cell in text:
        if row and taken + cell.width > room:
            if cell.text == " ":  # the end of the row stands for it
                yield row
                row, taken, blank = [], 0, 0
                continue
            kept, row = (row[:blank], row[blank:]) if blank else (row, [])
            yield kept
            taken, blank = width(row), 0
        row.append(cell)
        taken += cell.width
        if cell.text == " ":
            blank = len(row)
    yield row


def wrapped(text: str, room: int) -> Iterator[str]:
    """The text on lines of so many columns."""
    return (joined(row).rstrip() for row in rows(cells(" ".join(text.split())), room))


def start_of(row: Sequence[Cell], room: int) -> list[Cell]:
    """As much of the beginning as there is room for, with a mark where it was cut."""
    if width(row) <= room:
        return list(row)
    kept = _most(row, room - 2)
    blank = _last_blank(kept)
    return [*(kept[:blank] if blank else kept), Cell(" ", 1), Cell(ELLIPSIS, 1)]


def end_of(row: Sequence[Cell], room: int) -> list[Cell]:
    """As much of the end as there is room for, with a mark where it was cut."""
    return start_of(row[::-1], room)[::-1]


def shortened(row: Sequence[Cell], room: int) -> list[Cell]:
    """The letters, or their two ends when they take more than so many columns."""
    if width(row) <= room:
        return list(row)
    return [*start_of(row, room // 2), *_most(row[::-1], room // 2)[::-1]]


def _most(row: Sequence[Cell], room: int) -> list[Cell]:
    kept: list[Cell] = []
    for cell in row:
        room -= cell.width
        if room < 0:
            break
        kept.append(cell)
    return kept


def _last_blank(row: Sequence[Cell]) -> int:
    """Where the last whole word ends, if that leaves the better part of the row."""
    at = next((at for at in range(len(row) - 1, -1, -1) if row[at].text == " "), 0)
    return at if at > len(row) // 2 else 0


def _cells(letter: str, spelt: bool) -> Iterator[Cell]:
    from wcwidth import wcswidth

    letter = letter[:MOST_MARKS]
    if not _shows(letter):
        yield from (cell for one in letter for cell in _blank_or_code(one, spelt))
        return
    if spelt and letter == " ":
        yield from _code(letter)
        return
    taken = wcswidth(letter)
    yield Cell(letter, taken) if taken > 0 else Cell(f"◌{letter}", 1)


def _shows(letter: str) -> bool:
    """Whether it is printed as it stands."""
    if letter[0] in JOINERS:
        return False
    tags = letter[0] == FLAG
    return all(
        one.isprintable() or one in JOINERS or (tags and "\U000e0020" <= one <= "\U000e007f")
        for one in letter
    )


def _blank_or_code(one: str, spelt: bool) -> Iterator[Cell]:
    if one.isprintable():
        yield from _cells(one, spelt)
    elif one == "\t" and not spelt:
        yield Cell(TAB, len(TAB))
    elif one.isspace() and one not in "\x85\u2028\u2029" and ord(one) > ord(" ") and not spelt:
        wide = one == "\u3000"
        yield Cell("  " if wide else " ", 2 if wide else 1)
    else:
        yield from _code(one)


def _code(one: str) -> Iterator[Cell]:
    return (Cell(letter, 1) for letter in f"<U+{ord(one):04X}>")
