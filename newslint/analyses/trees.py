"""A trained model of decision trees, run without the library that trained it."""

from collections.abc import Sequence
from math import exp
from typing import Any

Tree = Any
"""A leaf's score, or a list: a feature's number, its threshold, the tree for up to it, the one for
more."""


def score(trees: Sequence[Tree], features: Sequence[float]) -> float:
    """The chance, 0 to 1, that the trees give to what has these features."""
    total = 0.0
    for tree in trees:
        node = tree
        while isinstance(node, list):
            feature, threshold, low, high = node
            node = low if features[feature] <= threshold else high
        total += node
    return 1 / (1 + exp(-total))
