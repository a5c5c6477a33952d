"""A trained model of decision trees, run without the library that trained it."""

from collections.abc import Sequence
from dataclasses import dataclass
from math import exp
from typing import Any

Tree = Any
"""A leaf's score, or a list: a feature's number, its threshold, the tree for up to it, the one for
more."""


@dataclass(frozen=True, slots=True)
class Glance:
    """A first look: below the sum `least` of the first `trees` trees the others are not asked."""

    trees: int
    least: float


def score(trees: Sequence[Tree], features: Sequence[float], glance: Glance | None = None) -> float:
    """The chance, 0 to 1, that the trees give to what has these features."""
    if glance is None:
        return _chance(_sum(trees, features))
    first = _sum(trees[: glance.trees], features)
    if first < glance.least:
        return _chance(first)
    return _chance(first + _sum(trees[glance.trees :], features))


def _sum(trees: Sequence[Tree], features: Sequence[float]) -> float:
    total = 0.0
    for tree in trees:
        node = tree
        while isinstance(node, list):
            feature, threshold, low, high = node
            node = low if features[feature] <= threshold else high
        total += node
    return total


def _chance(total: float) -> float:
    return 1 / (1 + exp(-total))
