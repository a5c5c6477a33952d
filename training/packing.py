"""Weights and trees as plain numbers, the way model files hold them."""

from base64 import b64encode
from collections.abc import Collection, Sequence
from typing import Any, TypeAlias

import numpy as np
from scipy import sparse

Array: TypeAlias = "np.ndarray[Any, Any]"


def rows_of_slots(found: Sequence[Collection[int]], count: int) -> "sparse.csr_matrix":
    """Each text's slots as a row of length one."""
    values = [1 / len(each) ** 0.5 for each in found for _ in each]
    ends = np.cumsum([0, *map(len, found)])
    columns = [slot for each in found for slot in each]
    return sparse.csr_matrix((values, columns, ends), (len(found), count))


def packed(weights: Array, base: float) -> dict[str, Any]:
    """The weights as one byte each."""
    scale = float(np.quantile(abs(weights[weights != 0]), 0.999)) / 127
    steps = np.clip(np.round(weights / scale), -127, 127).astype(np.int8)
    return {"base": round(base, 4), "scale": scale, "words": b64encode(steps.tobytes()).decode()}


def packed_both(weights: Array, base: float, words: int) -> dict[str, Any]:
    """The weights of words, which come first and are so many, and those of groups of letters."""
    return packed(weights[:words], base) | {"letters": packed(weights[words:], 0.0)}


def nested(node: dict[str, Any]) -> Any:
    """A tree of lightgbm as nested lists."""
    if "leaf_value" in node:
        return round(node["leaf_value"], 4)
    threshold = float(f"{node['threshold']:.4g}")
    low, high = nested(node["left_child"]), nested(node["right_child"])
    return [node["split_feature"], threshold, low, high]
