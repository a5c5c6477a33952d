"""The hash by which GitHub knows a line again when others change.

GitHub's code scanning matches alerts by `primaryLocationLineHash`. A tool that leaves it out gets
it computed by the upload action, which needs a checkout; so we write the same value ourselves. The
way it is computed is public: a rolling hash, modulo 2 to the 64th, over the 100 UTF-16 units from
the line's start on, blanks left out, each line end taken as a newline.
"""

from collections import Counter, deque
from collections.abc import Iterator, Mapping

WINDOW = 100
FACTOR = 37
MODULUS = 1 << 64
LEAVING = pow(FACTOR, WINDOW, MODULUS)
END = 0xFFFF


def line_hashes(source: str) -> Mapping[int, str]:
    """The hash of each line, by its number from 1: hexadecimal, and which of equal ones it is."""
    hashes: dict[int, str] = {}
    met: Counter[str] = Counter()
    for line, value in _rolled(source):
        name = f"{value:x}"
        met[name] += 1
        hashes[line] = f"{name}:{met[name]}"
    return hashes


def _rolled(source: str) -> Iterator[tuple[int, int]]:
    """Each line's number and hash, once the window has moved past its first unit."""
    window: deque[tuple[int, int]] = deque([(0, 0)] * WINDOW)
    value, line, begins = 0, 0, True
    for unit in (*_units(source), END, *[0] * WINDOW):
        if window[0][1]:
            yield window[0][1], value
        starts = begins and unit != 0
        line += starts
        begins = unit == 0x0A
        leaving, _ = window.popleft()
        window.append((unit, line if starts else 0))
        value = (value * FACTOR + unit - leaving * LEAVING) % MODULUS


def _units(source: str) -> Iterator[int]:
    """The UTF-16 units that count: no blanks, and one newline for each end of a line."""
    text = source.replace("\r\n", "\n").replace("\r", "\n").replace(" ", "").replace("\t", "")
    units = text.encode("utf-16-le", "surrogatepass")
    return (low | high << 8 for low, high in zip(units[::2], units[1::2], strict=True))
