"""Trains the model of strange headlines: `--data PATH`; writes the model file."""

import argparse
import json
from collections.abc import Sequence
from itertools import chain
from pathlib import Path
from typing import Any

import numpy as np
from sklearn.linear_model import LogisticRegression

from benchmarks.quality.headline_pairs import HELD_OUT, Pair, fnc, news
from newslint.analyses.headline_fit import MODEL, features, headline_story

FNC = 0.5
"""The weight of a pair of FNC: its stories are few, and each stands there many times."""

DIGITS = 4


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, required=True)
    folder = parser.parse_args().data
    shown = (pair for pair in news(folder, "train", "tune") if pair.outlet not in HELD_OUT)
    model = fitted(list(chain(shown, fnc(folder, "tune"))))
    MODEL.write_text(json.dumps(model) + "\n", encoding="ascii")


def fitted(pairs: Sequence[Pair]) -> dict[str, Any]:
    """The weights, as they apply to features that are not brought to one scale."""
    seen = [(pair, found) for pair in pairs if (found := _measured(pair))]
    measured = np.array([found for _, found in seen])
    strange = np.array([pair.strange for pair, _ in seen])
    weights = np.array(
        [1.0 if pair.kind in ("genuine", "same", "any") else FNC for pair, _ in seen]
    )
    # chances shall be right where every other headline is another story's
    weights[~strange] *= weights[strange].sum() / weights[~strange].sum()
    mean, spread = measured.mean(axis=0), measured.std(axis=0)
    fit = LogisticRegression(max_iter=2000).fit((measured - mean) / spread, strange, weights)
    factors = fit.coef_[0] / spread
    start = float(fit.intercept_[0] - (factors * mean).sum())
    return {
        "start": round(start, DIGITS),
        "weights": [round(float(one), DIGITS) for one in factors],
    }


def _measured(pair: Pair) -> tuple[float, ...] | None:
    doc = pair.document
    told = headline_story(doc)
    return features(doc, told) if told else None


if __name__ == "__main__":
    main()
