"""Tables as Markdown that a terminal shows well too."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from benchmarks.quality.intervals import Figure

ABSENT = "–"


@dataclass(frozen=True, slots=True)
class Table:
    """Figures under a title, and what must be known to read them."""

    title: str
    head: Sequence[str]
    rows: Sequence[Sequence[str]]
    remarks: Sequence[str] = ()


def shown(found: Figure | None, digits: int = 2) -> str:
    """A figure with its interval: `0.94 [0.90, 0.97]`."""
    if found is None:
        return ABSENT
    return f"{found.value:.{digits}f} [{found.low:.{digits}f}, {found.high:.{digits}f}]"


def plain(value: float | None, digits: int = 2) -> str:
    """A figure without an interval."""
    return ABSENT if value is None else f"{value:.{digits}f}"


def markdown(table: Table) -> Iterator[str]:
    """The lines of a table under its title, columns aligned, remarks below."""
    rows = [tuple(row) for row in (table.head, *table.rows)]
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    yield from (f"### {table.title}", "", _line(rows[0], widths))
    yield "|".join(
        ["", *("-" * (width + 1) + (":" if at else "-") for at, width in enumerate(widths)), ""]
    )
    yield from (_line(row, widths) for row in rows[1:])
    yield ""
    for remark in table.remarks:
        yield from (remark, "")


def _line(row: Sequence[str], widths: Sequence[int]) -> str:
    cells = [
        cell.rjust(width) if at else cell.ljust(width)
        for at, (cell, width) in enumerate(zip(row, widths, strict=True))
    ]
    return f"| {' | '.join(cells)} |"
