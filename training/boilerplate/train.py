"""Trains the model of page furniture: `--data PATH`; writes the model file."""

import argparse
import json
from base64 import b64encode
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any
from zlib import crc32

import lightgbm
import numpy as np
from scipy import sparse
from sklearn.linear_model import LogisticRegression

from newslint.analyses.line_shape import features, measured
from newslint.analyses.line_wording import MODEL, SLOTS, wording_slots
from training.boilerplate.pages import Page, learnt

FOLDS = 4
"""The trees must see what the words say of pages that they were not learnt from."""

DOUBT = -0.5
"""Lines of clean news from this wording on may be furniture that was left there."""

WORDS = LogisticRegression(C=3, solver="liblinear")
TREES = lightgbm.LGBMClassifier(
    n_estimators=150, num_leaves=15, learning_rate=0.06, min_child_samples=100, subsample=0.7,
    subsample_freq=1, colsample_bytree=0.5, reg_lambda=10, random_state=0, verbose=-1,
)  # fmt: skip


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, required=True)
    pages = list(learnt(parser.parse_args().data))
    slots = _slots(pages)
    labels = np.array([label for page in pages for label in page.labels])
    weights = np.array([page.weight for page in pages for _ in page.labels])
    folds = np.array([crc32(page.key.encode()) % FOLDS for page in pages for _ in page.labels])
    labels[_doubtful(slots, labels, [page.news for page in pages for _ in page.labels])] = -1
    wording = np.zeros(len(labels))
    for fold in range(FOLDS):
        apart = (folds != fold) & (labels >= 0)
        found = WORDS.fit(slots[apart], labels[apart], sample_weight=weights[apart])
        wording[folds == fold] = found.decision_function(slots[folds == fold])
    told = labels >= 0
    found = WORDS.fit(slots[told], labels[told], sample_weight=weights[told])
    model = _packed(found.coef_[0], float(found.intercept_[0]))
    shapes = np.array(_shapes(pages, wording), np.float32)
    trees = TREES.fit(shapes[told], labels[told], sample_weight=weights[told])
    dumped = trees.booster_.dump_model()["tree_info"]
    model["trees"] = [_nested(tree["tree_structure"]) for tree in dumped]
    MODEL.write_text(json.dumps(model, separators=(",", ":")), encoding="ascii")


def _slots(pages: Sequence[Page]) -> "sparse.csr_matrix":
    found = [wording_slots(block.text) for page in pages for block in page.blocks]
    values = [1 / len(each) ** 0.5 for each in found for _ in each]
    ends = np.cumsum([0, *map(len, found)])
    columns = [slot for each in found for slot in each]
    return sparse.csr_matrix((values, columns, ends), (len(found), SLOTS))


def _doubtful(
    slots: "sparse.csr_matrix", labels: "np.ndarray[Any, Any]", news: Sequence[bool]
) -> "np.ndarray[Any, Any]":
    """The lines of news that say what furniture of web pages says: no news is quite clean."""
    apart = ~np.array(news) & (labels >= 0)
    found = WORDS.fit(slots[apart], labels[apart]).decision_function(slots)
    doubtful: np.ndarray[Any, Any] = np.array(news) & (found > DOUBT)
    return doubtful


def _shapes(pages: Sequence[Page], wording: "np.ndarray[Any, Any]") -> list[tuple[float, ...]]:
    found: list[tuple[float, ...]] = []
    for page in pages:
        start = len(found)
        told = [
            replace(measured(block), wording=float(wording[start + at]))
            for at, block in enumerate(page.blocks)
        ]
        found += features(told)
    return found


def _packed(weights: "np.ndarray[Any, Any]", base: float) -> dict[str, Any]:
    """The weights as one byte each."""
    scale = float(np.quantile(abs(weights[weights != 0]), 0.999)) / 127
    steps = np.clip(np.round(weights / scale), -127, 127).astype(np.int8)
    return {"base": round(base, 4), "scale": scale, "wording": b64encode(steps.tobytes()).decode()}


def _nested(node: dict[str, Any]) -> Any:
    if "leaf_value" in node:
        return round(node["leaf_value"], 4)
    threshold = float(f"{node['threshold']:.4g}")
    low, high = _nested(node["left_child"]), _nested(node["right_child"])
    return [node["split_feature"], threshold, low, high]


if __name__ == "__main__":
    main()
