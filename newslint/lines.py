"""Where the lines of a text begin."""

from collections.abc import Sequence


def line_starts(source: str) -> Sequence[int]:
    """The offset of each line's first character; lines end at newlines, as editors count them."""
    starts, at = [0], 0
    for line in source.splitlines(keepends=True):
        at += len(line)
        if line.endswith(("\n", "\r")):
            starts.append(at)
    return starts
