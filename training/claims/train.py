"""Trains the model of sentences worth checking: `--data PATH`; writes the model file."""

import argparse
import json
from pathlib import Path
from zlib import crc32

import numpy as np
from scipy import sparse
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import average_precision_score

from benchmarks.quality.sets import rows
from newslint.analyses.claim_wording import MODEL, SLOTS, said, words_of
from newslint.analyses.letter_groups import SLOTS as LETTERS
from newslint.analyses.letter_groups import letter_slots
from newslint.analyses.word_weights import slots
from training.packing import Array, packed_both, rows_of_slots

FOLDS = 5
SHARE = 0.6
"""What groups of letters weigh beside words."""
WORDS = LogisticRegression(C=6, solver="liblinear")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, required=True)
    folder = parser.parse_args().data
    every = list(rows(folder / "claims" / "checkthat24_train.jsonl.gz"))
    words = rows_of_slots([slots(said(one["text"]), SLOTS) for one in every], SLOTS)
    letters = rows_of_slots([letter_slots(words_of(one["text"])) for one in every], LETTERS)
    seen = sparse.hstack([words, SHARE * letters]).tocsr()
    labels = np.array([one["label"] for one in every])
    folds = np.array([crc32(one["text"].lower().encode()) % FOLDS for one in every])
    slope, shift = _chances(seen, labels, folds)
    found = WORDS.fit(seen, labels)
    base = slope * float(found.intercept_[0]) + shift
    weights = slope * found.coef_[0]
    weights[SLOTS:] *= SHARE
    model = packed_both(weights, base, SLOTS)
    MODEL.write_text(json.dumps(model, separators=(",", ":")), encoding="ascii")


def _chances(seen: "sparse.csr_matrix", labels: Array, folds: Array) -> tuple[float, float]:
    """What makes weights of sentences not learnt from the logarithms of odds; prints figures."""
    unseen = np.zeros(len(labels))
    for fold in range(FOLDS):
        found = WORDS.fit(seen[folds != fold], labels[folds != fold])
        unseen[folds == fold] = found.decision_function(seen[folds == fold])
    fitted = LogisticRegression(C=1e6).fit(unseen[:, None], labels)
    slope, shift = float(fitted.coef_[0, 0]), float(fitted.intercept_[0])
    print(f"average precision {average_precision_score(labels, unseen):.4f}")
    for chance in np.arange(0.2, 0.8, 0.1):
        odds = np.log(chance / (1 - chance))
        print(f"{chance:.1f} F1 {_f1(slope * unseen + shift > odds, labels):.4f}")
    return slope, shift


def _f1(said_so: Array, labels: Array) -> float:
    return float(2 * (said_so & labels).sum() / (said_so.sum() + labels.sum()))


if __name__ == "__main__":
    main()
