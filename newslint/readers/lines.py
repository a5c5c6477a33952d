"""Whether a newline in a text is where the line was full, or where the paragraph ends."""

import re
from collections.abc import Iterable, Sequence
from itertools import pairwise

from newslint.readers.roles import MARKER, is_byline

MAX_WIDTH = 120
MIN_WIDTH = 40
"""Text is wrapped at 60 to 100 columns, with some give; a shorter line has another reason."""

RAGGED = 0.75
"""How full a line is at least when its sentence goes on in the next: some wrap for even edges."""

STOP = re.compile(r"[.!?…:;][\"'”’»)\]*_]*$")
LAST_WORD = re.compile(r"([\w’']+)\W?$")
FIRST_WORD = re.compile(r"\s*(\S+)")
LOWER = re.compile(r"[\s\"'“‘«(\[*_]*[^\W\d_A-Z]")

BINDING = frozenset(
    "a an the of to in on at by for from with and or but nor as than that which who whose when "
    "if into onto over under between is are was were be been has have had will would could should "
    "may might its their his her our your my this these those mr mrs ms dr gov sen rep".split()
)
"""Words that no paragraph ends in. Own list."""


def page_width(chunks: Iterable[Sequence[str]]) -> int:
    """How wide the lines of a page are that are wrapped for certain; 0 when it is not wrapped.

    A chunk is the lines between two blank ones.
    """
    certain, long = 0, 0
    width = 0
    for lines in chunks:
        widths = [len(line) for line, after in pairwise(lines) if _goes_on(line, after)]
        certain += len(widths)
        long += _too_long(lines)
        width = max([width, *widths])
    return width if certain > long else 0


def wraps(lines: Sequence[str], page: int) -> tuple[bool, ...]:
    """For each newline between these lines whether the line was merely full.

    `page` is the `page_width`, for want of better signs in the lines themselves.
    """
    certain = [_goes_on(line, after) for line, after in pairwise(lines)]
    wide = [len(line) for line in lines if len(line) <= MAX_WIDTH and " " in line.strip()]
    longest = max(wide, default=0)
    if not any(certain):
        width = 0 if _too_long(lines) or longest > page else page
    else:
        # Where most lines are whole paragraphs, one that goes on in the next is a slip.
        width = longest if sum(certain) > _too_long(lines) else 0
    found: list[bool] = []
    hanging = _hanging(lines[0]) if lines else 0
    for (line, after), sure in zip(pairwise(lines), certain, strict=True):
        held = hanging > 0 and _indent(after) >= hanging and not MARKER.match(after)
        found.append(held or (width > 0 and _is_wrap(line, after, width, sure)))
        hanging = hanging if found[-1] else _hanging(after)
    return tuple(found)


def _too_long(lines: Sequence[str]) -> int:
    """How many lines are longer than any that is wrapped; a long address is none of them."""
    return sum(len(line) > MAX_WIDTH and " " in line.strip() for line in lines)


def _hanging(line: str) -> int:
    """How far lines are indented that go on with the list item on this line; 0 if it has none."""
    marker = MARKER.match(line)
    return max(2, marker.end() - 1) if marker else 0


def _goes_on(line: str, after: str) -> bool:
    """Whether the sentence of the line is certain to go on in the line after it."""
    if not MIN_WIDTH <= len(line) <= MAX_WIDTH or len(after) > MAX_WIDTH:
        return False
    if line.endswith(","):
        return True
    last = LAST_WORD.search(line)
    if last and last[1].lower() in BINDING:
        return True
    lower = LOWER.match(after)
    return lower is not None and after[lower.end() - 1].islower() and not STOP.search(line)


def _is_wrap(line: str, after: str, width: int, sure: bool) -> bool:
    if not sure and is_byline(after):
        return False
    first = FIRST_WORD.match(after)
    word = len(first[1]) if first else 0
    full = len(line) + 1 + word > width
    marker = MARKER.match(after)
    if marker:
        # A dash or a number may stand at the beginning of a line by chance; a bullet does not.
        chance = marker["sign"][0] in "-–" or marker["sign"][0].isdigit()
        return chance and full and not STOP.search(line) and not MARKER.match(line)
    if _indent(after) > _indent(line) and not MARKER.match(line):
        return False
    if sure:
        return full or len(line) >= RAGGED * width
    return full and len(line) <= width and len(after) <= max(width, word)


def _indent(line: str) -> int:
    return len(line) - len(line.lstrip())
