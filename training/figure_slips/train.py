"""Finds the weights of `newslint/analyses/slip_chances.py`: `--data PATH`; prints them."""

import argparse
from pathlib import Path
from random import Random

import numpy as np
from sklearn.linear_model import LogisticRegression

from newslint.analyses.slip_chances import Features, Rare, features
from newslint.analyses.slip_pairs import alike
from training.figure_slips.plants import Told, Twin, articles, planted


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, required=True)
    dice, rows, labels = Random(5), [], []
    for told, rare in articles(parser.parse_args().data):
        found = pairs(told, rare)
        rows += found
        labels += [0] * len(found)
        for swap in (False, True):
            if wrong := planted(told, dice, swap):
                found = pairs(wrong[0], rare, wrong[1])
                rows += found
                labels += [1] * len(found)
    names = list(rows[0])
    table = np.array([[float(row[name]) for name in names] for row in rows])
    model = LogisticRegression(fit_intercept=False, max_iter=2000).fit(table, labels)
    print(len(labels), sum(labels))
    for name, weight in zip(names, model.coef_[0], strict=True):
        print(f'    "{name}": {weight:.2f},')


def pairs(told: Told, rare: Rare, only: Twin | None = None) -> list[Features]:
    """What speaks for each pair of figures, or for the figure `only` with what it was before."""
    return [
        features(pair, rare)
        for pair in alike(told)
        if only is None
        or any(
            (one.number.start, other.digits) == only
            for one, other in ((pair.earlier, pair.later), (pair.later, pair.earlier))
        )
    ]


if __name__ == "__main__":
    main()
