"""Figures with their 95 % intervals.

A share of independent cases has Wilson's interval. What is counted many times in an article (lines,
alarms per 1,000 words, F1) has a bootstrap's: articles are drawn with replacement, a thousand
times, with a fixed seed.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from math import log, sqrt
from operator import mul
from random import Random

NORMAL = 1.959964
"""The 97.5th percentile of the normal distribution."""

NONE_SEEN = -log(0.025)
"""The most cases to be expected where none came: the upper end of Poisson's exact interval."""

TIMES = 1000
SEED = 20240229
FAULTY = 0.05
"""One faulty article in twenty: the rate that precision is also given for."""

Statistic = Callable[..., float | None]
"""From the sums of some columns to a figure, None where there is none."""


@dataclass(frozen=True, slots=True)
class Figure:
    """A measured figure and the ends of its interval."""

    value: float
    low: float
    high: float


def wilson(right: int, n: int) -> Figure | None:
    """A share of independent cases; None of no case."""
    if not n:
        return None
    share, square = right / n, NORMAL**2
    middle = (share + square / (2 * n)) / (1 + square / n)
    reach = NORMAL * sqrt(share * (1 - share) / n + square / (4 * n * n)) / (1 + square / n)
    return Figure(share, max(0.0, middle - reach), min(1.0, middle + reach))


def bootstrap(columns: Sequence[Sequence[float]], statistic: Statistic) -> Figure | None:
    """A statistic of the columns' sums; each column has one number an article."""
    value = statistic(*map(sum, columns))
    if value is None:
        return None
    sums = [_sums(tuple(column)) for column in columns]
    drawn = [statistic(*each) for each in zip(*sums, strict=True)]
    ranked = sorted(one for one in drawn if one is not None)
    cut = len(ranked) // 40
    return Figure(value, ranked[cut], ranked[-1 - cut])


def share(part: Sequence[float], whole: Sequence[float]) -> Figure | None:
    """What share the sum of one column is of another's, by bootstrap.

    At 0 and 1 every drawing says the same, which is no interval: there it is Wilson's, over the
    articles that have any.
    """
    found = bootstrap((part, whole), ratio)
    if found is None or 0 < found.value < 1:
        return found
    n = sum(1 for one in whole if one)
    return wilson(round(found.value) * n, n)


def rate(counts: Sequence[float], sizes: Sequence[float], per: float) -> Figure | None:
    """How many there are per so many of a size, by bootstrap; of none at all, after Poisson."""
    if any(counts):
        return bootstrap((counts, sizes), lambda count, size: ratio(per * count, size))
    size = sum(sizes)
    return Figure(0.0, 0.0, per * NONE_SEEN / size) if size else None


def ratio(part: float, whole: float) -> float | None:
    """A share; None of nothing."""
    return part / whole if whole else None


def f1(right: float, marked: float, faults: float) -> float | None:
    """The harmonic mean of precision (right of marked) and recall (right of faults)."""
    return 2 * right / (marked + faults) if marked + faults else None


def at_rate(recall: float, alarms: float, faulty: float = FAULTY) -> float | None:
    """Precision where such a share of the articles is faulty.

    `recall` is that of a faulty article; `alarms` is how many a clean article has on average.
    """
    found, false = faulty * recall, (1 - faulty) * alarms
    return ratio(found, found + false)


def rare_precision(
    found: Sequence[float], faults: Sequence[float], false: Sequence[float], clean: Sequence[float]
) -> Figure | None:
    """Precision where a fault is rare (`FAULTY`), by bootstrap, from recall and false alarms.

    Without a false alarm every drawing says 1: there the low end is what Poisson's bound leaves.
    """
    columns = found, faults, false, clean
    figure = bootstrap(columns, _rare)
    if figure is None or any(false):
        return figure
    low = at_rate(sum(found) / sum(faults), NONE_SEEN / sum(clean)) or 0.0
    return Figure(figure.value, low, 1.0)


def _rare(found: float, faults: float, false: float, clean: float) -> float | None:
    return at_rate(found / faults, false / clean) if faults and clean else None


@lru_cache(maxsize=4)
def _drawings(n: int) -> tuple[bytes, ...]:
    """For each drawing of n articles out of n, how often each was drawn."""
    dice = Random(SEED)
    return tuple(_drawing(dice, n) for _ in range(TIMES))


def _drawing(dice: Random, n: int) -> bytes:
    times = bytearray(n)
    for at in dice.choices(range(n), k=n):
        times[at] += 1
    return bytes(times)


@lru_cache(maxsize=64)
def _sums(column: tuple[float, ...]) -> tuple[float, ...]:
    """The column's sum in each drawing."""
    drawings = _drawings(len(column))
    filled = [(at, number) for at, number in enumerate(column) if number]
    if 3 * len(filled) < len(column):
        return tuple(sum(times[at] * number for at, number in filled) for times in drawings)
    return tuple(sum(map(mul, times, column)) for times in drawings)
