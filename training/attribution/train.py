"""Trains the model of attributed sentences: `--data PATH`; writes the model file."""

import argparse
import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any
from zlib import crc32

import lightgbm
import numpy as np
from scipy import sparse
from sklearn.linear_model import LogisticRegression

from benchmarks.quality.attribution import Marked, marked
from newslint.analyses.attribution_signs import measured, measures
from newslint.analyses.attribution_wording import MODEL, SLOTS, said, words_of
from newslint.analyses.letter_groups import SLOTS as LETTERS
from newslint.analyses.letter_groups import letter_slots
from newslint.analyses.word_weights import slots
from training.packing import Array, nested, packed_both, rows_of_slots

FOLDS = 5
"""The trees must see what the words say of articles that they were not learnt from."""

WORDS = LogisticRegression(C=3, solver="liblinear")
TREES = lightgbm.LGBMClassifier(
    n_estimators=80, num_leaves=8, learning_rate=0.1, min_child_samples=60, subsample=0.7,
    subsample_freq=1, colsample_bytree=0.5, reg_lambda=10, random_state=0, verbose=-1, n_jobs=1,
)  # fmt: skip


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, required=True)
    articles = list(marked(parser.parse_args().data, "train"))
    labels = np.array([label for one in articles for label in one.labels])
    folds = np.array([crc32(one.id.encode()) % FOLDS for one in articles for _ in one.labels])
    words = _slots(articles)
    unseen = np.zeros(len(labels))
    for fold in range(FOLDS):
        found = WORDS.fit(words[folds != fold], labels[folds != fold])
        unseen[folds == fold] = found.decision_function(words[folds == fold])
    seen = _seen(articles, unseen)
    _report(seen, labels, folds)
    trees = TREES.fit(seen, labels).booster_.dump_model()["tree_info"]
    found = WORDS.fit(words, labels)
    model = packed_both(found.coef_[0], float(found.intercept_[0]), SLOTS)
    model["trees"] = [nested(tree["tree_structure"]) for tree in trees]
    MODEL.write_text(json.dumps(model, separators=(",", ":")), encoding="ascii")


def _slots(articles: Sequence[Marked]) -> "sparse.csr_matrix":
    texts = [one.text for article in articles for one in article.sentences]
    words = rows_of_slots([slots(said(text), SLOTS) for text in texts], SLOTS)
    letters = rows_of_slots([letter_slots(words_of(text)) for text in texts], LETTERS)
    return sparse.hstack([words, letters]).tocsr()


def _seen(articles: Sequence[Marked], worded: Array) -> Array:
    found: list[tuple[float, ...]] = []
    for article in articles:
        weights = worded[len(found) : len(found) + len(article.labels)]
        found += measures(measured(article.doc, [float(weight) for weight in weights]))
    return np.array(found, np.float32)


def _report(seen: Array, labels: Array, folds: Array) -> None:
    """Prints F1 of articles not learnt from, by threshold."""
    chances = np.zeros(len(labels))
    for fold in range(FOLDS):
        trees = TREES.fit(seen[folds != fold], labels[folds != fold])
        chances[folds == fold] = _chances(trees, seen[folds == fold])
    for threshold in np.arange(0.3, 0.7, 0.04):
        said_so = chances > threshold
        right = (said_so & labels).sum()
        f1 = 2 * right / (said_so.sum() + labels.sum())
        precision, recall = right / said_so.sum(), right / labels.sum()
        print(f"{threshold:.2f} F1 {f1:.4f} precision {precision:.3f} recall {recall:.3f}")


def _chances(trees: Any, seen: Array) -> Array:
    found: Array = trees.predict_proba(seen)[:, 1]
    return found


if __name__ == "__main__":
    main()
