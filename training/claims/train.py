"""Trains the model of sentences worth checking: `--data PATH`; writes the model file."""

import argparse
import json
from pathlib import Path
from zlib import crc32

import numpy as np
from scipy import sparse
from sklearn.linear_model import LogisticRegression

from benchmarks.quality.sets import rows
from newslint.analyses.claim_wording import MODEL, SLOTS, said
from newslint.analyses.word_weights import slots
from training.packing import Array, packed, rows_of_slots

FOLDS = 5
WORDS = LogisticRegression(C=6, solver="liblinear")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, required=True)
    folder = parser.parse_args().data
    every = list(rows(folder / "claims" / "checkthat24_train.jsonl.gz"))
    words = rows_of_slots([slots(said(one["text"]), SLOTS) for one in every], SLOTS)
    labels = np.array([one["label"] for one in every])
    folds = np.array([crc32(one["text"].lower().encode()) % FOLDS for one in every])
    threshold = _threshold(words, labels, folds)
    found = WORDS.fit(words, labels)
    model = packed(found.coef_[0], float(found.intercept_[0]) - threshold)
    MODEL.write_text(json.dumps(model, separators=(",", ":")), encoding="ascii")


def _threshold(words: "sparse.csr_matrix", labels: Array, folds: Array) -> float:
    """Where F1 of sentences not learnt from is highest; prints the figures."""
    unseen = np.zeros(len(labels))
    for fold in range(FOLDS):
        found = WORDS.fit(words[folds != fold], labels[folds != fold])
        unseen[folds == fold] = found.decision_function(words[folds == fold])
    best = max((_f1(unseen > at, labels), float(at)) for at in np.arange(-2, 0.5, 0.1))
    print(f"F1 {best[0]:.4f} from {best[1]:.1f} on")
    return best[1]


def _f1(said_so: Array, labels: Array) -> float:
    return float(2 * (said_so & labels).sum() / (said_so.sum() + labels.sum()))


if __name__ == "__main__":
    main()
