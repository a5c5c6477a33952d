"""Two figures of one article that are alike but for a digit or two."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import combinations
from typing import Literal

from newslint.analyses.told_figures import ToldFigure

SlipKind = Literal["swapped", "changed"]

MOST = 60
"""Among more figures of one unit and length, some are alike by chance."""

PLACES = 3
"""So many of the places where a figure stands are held against those of another."""


@dataclass(frozen=True, slots=True)
class Pair:
    """Two figures in reading order, and how they differ.

    `count` is how many there are of their unit and length, `told` how often the more frequent one
    stands, `values` how many values the thing has that the earlier one counts.
    """

    earlier: ToldFigure
    later: ToldFigure
    kind: SlipKind
    count: int
    told: int
    values: int


def alike(told: Sequence[ToldFigure]) -> Iterator[Pair]:
    """Pairs of figures that may be slips; not two that are both told more than once."""
    shapes: defaultdict[tuple[str, ...], defaultdict[str, list[ToldFigure]]]
    shapes = defaultdict(lambda: defaultdict(list))
    values: defaultdict[str, set[str]] = defaultdict(set)
    for figure in told:
        values[figure.thing].add(figure.digits)
        if len(figure.digits) > 1:
            shapes[figure.shape][figure.digits].append(figure)
    for written in shapes.values():
        count = sum(len(places) for places in written.values())
        if count > MOST:
            continue
        for one, other in combinations(written, 2):
            kind = slip_kind(one, other)
            once = min(len(written[one]), len(written[other])) == 1
            if kind and once and not _side_by_side(written[one], written[other]):
                for a in written[one][:PLACES]:
                    for b in written[other][:PLACES]:
                        if a.paragraph != b.paragraph:
                            first, second = sorted((a, b), key=lambda each: each.number)
                            often = max(len(written[one]), len(written[other]))
                            things = len(values[first.thing]) if first.thing else 1
                            yield Pair(first, second, kind, count, often, things)


def _side_by_side(one: Sequence[ToldFigure], other: Sequence[ToldFigure]) -> bool:
    """Whether a paragraph tells both: then both are meant."""
    return not {each.paragraph for each in one}.isdisjoint(each.paragraph for each in other)


def slip_kind(one: str, other: str) -> SlipKind | None:
    """How two figures of as many digits differ, if a slip could do it."""
    differ = [at for at in range(len(one)) if one[at] != other[at]]
    if len(differ) == 1:
        return "changed"
    if len(differ) != 2 or differ[0] + 1 != differ[1]:
        return None
    first, second = differ
    swapped = one[first] == other[second] and one[second] == other[first]
    return "swapped" if swapped else None
