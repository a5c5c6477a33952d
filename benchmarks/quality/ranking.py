"""How well confidences rank and how far they can be believed."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby, pairwise

from benchmarks.quality.intervals import Figure, wilson

EDGES = (0.0, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 1.0)


def threshold(alarms: Iterable[float], allowed: float) -> float:
    """The lowest confidence above which all may stand, false alarms being no more than allowed.

    `alarms` are the confidences of the false ones; those of one confidence stand or fall together,
    and what is as sure as the first that must fall falls with it.
    """
    count = 0
    for confidence, group in groupby(sorted(alarms, reverse=True)):
        count += sum(1 for _ in group)
        if count > allowed:
            return confidence
    return 0.0


def recall_at(hits: Sequence[float], alarms: Sequence[float], allowed: float) -> Figure | None:
    """The share of faults found when so many false alarms are allowed, with Wilson's interval.

    `hits` holds a confidence for each fault, 0 where it is not found at all.
    """
    lowest = threshold(alarms, allowed)
    return wilson(sum(1 for one in hits if one > lowest), len(hits))


@dataclass(frozen=True, slots=True)
class Bin:
    """The findings of a range of confidence: their mean confidence and the share that was right."""

    low: float
    high: float
    n: int
    confidence: float
    right: Figure


def reliability(findings: Sequence[tuple[float, bool]]) -> Iterator[Bin]:
    """The findings, each a confidence and whether it was right, by ranges of confidence."""
    for low, high in pairwise(EDGES):
        here = [one for one in findings if low <= one[0] < high or one[0] == high == EDGES[-1]]
        right = wilson(sum(one[1] for one in here), len(here))
        if right is not None:
            mean = sum(one[0] for one in here) / len(here)
            yield Bin(low, high, len(here), mean, right)


def calibration_error(bins: Sequence[Bin]) -> float | None:
    """How far confidence and share right lie apart, bins weighing what they hold (ECE)."""
    n = sum(one.n for one in bins)
    if not n:
        return None
    return sum(one.n * abs(one.confidence - one.right.value) for one in bins) / n
