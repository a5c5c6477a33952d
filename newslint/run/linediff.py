"""The lines of a text that are not as they were."""

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Sequence
from itertools import pairwise

NEWLINE = re.compile(r"\r\n|\r|\n")

Stretch = tuple[int, int]
"""The first and the last of some lines, from 1; where lines were taken out, the one after that gap
and the one before it."""


def changed_lines(before: str, after: str) -> Sequence[Stretch]:
    """The lines that are not as they were."""
    old, new = NEWLINE.split(before), NEWLINE.split(after)
    borders = [(-1, -1), *_kept(old, new), (len(old), len(new))]
    gaps = (
        _trimmed(old, new, (first + 1, last), (begin + 1, end))
        for (first, begin), (last, end) in pairwise(borders)
    )
    return [(begin + 1, end) for (first, last), (begin, end) in gaps if last > first or end > begin]


def _kept(old: Sequence[str], new: Sequence[str]) -> Sequence[Stretch]:
    """The lines that stand once in each, and in one order: where the two texts are held together.

    So patience diff does it: an archive's longest article takes no time, however it was rewritten.
    """
    there, here = Counter(old), Counter(new)
    at = {line: index for index, line in enumerate(old) if there[line] == 1 == here[line]}
    pairs = [(at[line], index) for index, line in enumerate(new) if line in at]
    ends: list[int] = []  # of the increasing rows found so far, by length: the least last place
    rows: list[tuple[Stretch, int]] = []
    holders: list[int] = []
    for pair in pairs:
        length = bisect_left(ends, pair[0])
        rows.append((pair, holders[length - 1] if length else -1))
        ends[length : length + 1] = [pair[0]]
        holders[length : length + 1] = [len(rows) - 1]
    return _row(rows, holders[-1] if holders else -1)


def _row(rows: Sequence[tuple[Stretch, int]], last: int) -> Sequence[Stretch]:
    found = []
    while last >= 0:
        pair, last = rows[last]
        found.append(pair)
    return found[::-1]


def _trimmed(
    old: Sequence[str], new: Sequence[str], there: Stretch, here: Stretch
) -> tuple[Stretch, Stretch]:
    """What is left of two stretches without the lines that they begin and end alike with."""
    (first, last), (begin, end) = there, here
    while first < last and begin < end and old[first] == new[begin]:
        first, begin = first + 1, begin + 1
    while first < last and begin < end and old[last - 1] == new[end - 1]:
        last, end = last - 1, end - 1
    return (first, last), (begin, end)
