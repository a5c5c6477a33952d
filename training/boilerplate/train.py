"""Trains the models of page furniture: `--data PATH`; writes the model file."""

import argparse
import json
from base64 import b64encode
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, TypeAlias
from zlib import crc32

import lightgbm
import numpy as np
from scipy import sparse
from sklearn.linear_model import LogisticRegression

from newslint.analyses.line_setting import measures
from newslint.analyses.line_shape import measured
from newslint.analyses.line_wording import MODEL, SLOTS, wording_slots
from training.boilerplate.pages import Page, learnt, whole
from training.packing import nested

Array: TypeAlias = "np.ndarray[Any, Any]"

FOLDS = 4
"""The trees must see what the words say of pages that they were not learnt from."""

DOUBT = -0.5
"""Lines of clean news from this wording on may be furniture that was left there."""

CLEAN = 0.3
"""The weight of a line of clean news among those of whole pages."""

WORDS = LogisticRegression(C=3, solver="liblinear")
TREES = lightgbm.LGBMClassifier(
    n_estimators=120, num_leaves=15, learning_rate=0.07, min_child_samples=100, subsample=0.7,
    subsample_freq=1, colsample_bytree=0.5, reg_lambda=10, random_state=0, verbose=-1, n_jobs=1,
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Lines:
    """The lines of all pages: what words they hold, what each is, weighs, and which fold it is."""

    slots: "sparse.csr_matrix"
    labels: Array
    weights: Array
    folds: Array
    news: Array


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, required=True)
    folder = parser.parse_args().data
    extracts = list(learnt(folder))
    clean = [replace(page, weight=CLEAN) for page in extracts if page.news]
    model = {"extract": _model(extracts), "page": _model([*whole(folder), *clean], told_too=False)}
    MODEL.write_text(json.dumps(model, separators=(",", ":")), encoding="ascii")


def _model(pages: Sequence[Page], *, told_too: bool = True) -> dict[str, Any]:
    """The wording of furniture and the trees; clean news teaches the trees only if `told_too`."""
    lines = _lines(pages)
    wording = np.zeros(len(lines.labels))
    for fold in range(FOLDS):
        found = _fitted(lines, lines.folds != fold)
        wording[lines.folds == fold] = found.decision_function(lines.slots[lines.folds == fold])
    found = _fitted(lines, lines.folds >= 0)
    model = _packed(found.coef_[0], float(found.intercept_[0]))
    told = (lines.labels >= 0) & (told_too | ~lines.news)
    shapes = np.array(_shapes(pages, wording), np.float32)[told]
    trees = TREES.fit(shapes, lines.labels[told], sample_weight=lines.weights[told])
    dumped = trees.booster_.dump_model()["tree_info"]
    return model | {"trees": [nested(tree["tree_structure"]) for tree in dumped]}


def _fitted(lines: Lines, among: Array) -> LogisticRegression:
    told = among & (lines.labels >= 0)
    return WORDS.fit(lines.slots[told], lines.labels[told], sample_weight=lines.weights[told])


def _lines(pages: Sequence[Page]) -> Lines:
    found = Lines(
        _slots(pages),
        np.array([label for page in pages for label in page.labels]),
        np.array([page.weight for page in pages for _ in page.labels]),
        np.array([crc32(page.key.encode()) % FOLDS for page in pages for _ in page.labels]),
        np.array([page.news for page in pages for _ in page.labels]),
    )
    found.labels[_doubtful(found)] = -1
    return found


def _slots(pages: Sequence[Page]) -> "sparse.csr_matrix":
    found = [wording_slots(block.text) for page in pages for block in page.blocks]
    values = [1 / len(each) ** 0.5 for each in found for _ in each]
    ends = np.cumsum([0, *map(len, found)])
    columns = [slot for each in found for slot in each]
    return sparse.csr_matrix((values, columns, ends), (len(found), SLOTS))


def _doubtful(lines: Lines) -> Array:
    """The lines of news that say what furniture of web pages says: no news is quite clean."""
    apart = ~lines.news & (lines.labels >= 0)
    found = WORDS.fit(lines.slots[apart], lines.labels[apart]).decision_function(lines.slots)
    doubtful: Array = lines.news & (found > DOUBT)
    return doubtful


def _shapes(pages: Sequence[Page], wording: Array) -> list[tuple[float, ...]]:
    found: list[tuple[float, ...]] = []
    for page in pages:
        start = len(found)
        told = [
            replace(measured(block), wording=float(wording[start + at]))
            for at, block in enumerate(page.blocks)
        ]
        found += measures(told)
    return found


def _packed(weights: Array, base: float) -> dict[str, Any]:
    """The weights as one byte each."""
    scale = float(np.quantile(abs(weights[weights != 0]), 0.999)) / 127
    steps = np.clip(np.round(weights / scale), -127, 127).astype(np.int8)
    return {"base": round(base, 4), "scale": scale, "wording": b64encode(steps.tobytes()).decode()}


if __name__ == "__main__":
    main()
