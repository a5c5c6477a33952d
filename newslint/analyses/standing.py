"""How one passage stands among all the others of its article."""

from bisect import bisect_left
from dataclasses import dataclass
from functools import cached_property
from statistics import fmean, pstdev


@dataclass(frozen=True)
class Standing:
    """One measure of all passages, so that each can be held against the others."""

    values: tuple[float, ...]

    @cached_property
    def mean(self) -> float:
        return fmean(self.values)

    @cached_property
    def spread(self) -> float:
        return pstdev(self.values) + 0.05

    @cached_property
    def ranked(self) -> tuple[float, ...]:
        return tuple(sorted(self.values))

    def behind(self, value: float) -> float:
        """How many spreads the value lies from the mean; negative below it."""
        return (value - self.mean) / self.spread

    def rank(self, value: float) -> float:
        """The share of passages that have less."""
        return bisect_left(self.ranked, value) / len(self.ranked)
