"""Fits the weights of `newslint/analyses/bare_statistics.py` and prints them.

python -m training.bare_statistics.train --data PATH
"""

import argparse
from collections.abc import Iterator, Sequence
from math import log
from pathlib import Path
from random import Random

import numpy as np
from sklearn.linear_model import LogisticRegression

from benchmarks.planted.sources import attribution_removed
from benchmarks.quality.halves import drawn
from benchmarks.quality.sets import Article, Scope, clean
from newslint.analyses.bare_statistics import BareStatistic, bare_statistics, traits
from newslint.document import Document
from newslint.readers import read

SETS = ("polnear", "allsides", "background")
PLANTED, CLEAN = 500, 120
"""Articles with a source cut; untouched ones of each set."""
NAMES = ("percent", "large", "share", "about", "worth", "length", "capitals", "opening")
STRENGTH = 0.3


def main() -> None:
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--data", type=Path, required=True, help="the folder of the sets")
    scope = Scope(parser.parse_args().data, "tune")
    examples = [*_planted(scope), *_clean(scope)]
    rows = np.array([row for row, _ in examples], float)
    labels = np.array([label for _, label in examples])
    fitted = LogisticRegression(C=STRENGTH, max_iter=3000).fit(rows, labels)
    print("start", round(float(fitted.intercept_[0]), 2))
    for name, weight in zip(NAMES, fitted.coef_[0], strict=True):
        print(name, round(float(weight), 4))


def _planted(scope: Scope) -> Iterator[tuple[list[float], bool]]:
    """Statistics of articles in which a source was cut; those cut there are the positive ones."""
    found = 0
    for article in _drawn(scope, SETS):
        defect = attribution_removed(article.source, Random(f"train {article.id}"))
        if defect is None or found == PLANTED:
            continue
        found += 1
        words = " ".join(defect.words.split())
        for doc, one in _statistics(article, defect.text):
            yield _row(doc, one), " ".join(one.text.split()) in words


def _clean(scope: Scope) -> Iterator[tuple[list[float], bool]]:
    for name in SETS:
        for article in list(_drawn(scope, (name,)))[:CLEAN]:
            for doc, one in _statistics(article, article.source):
                yield _row(doc, one), False


def _drawn(scope: Scope, names: Sequence[str]) -> list[Article]:
    every = [article for name in names for article in clean(scope, name)]
    return sorted(every, key=lambda one: drawn(one.id))


def _statistics(article: Article, source: str) -> Iterator[tuple[Document, BareStatistic]]:
    doc = read(source.encode("utf-8", "replace"), article.id, article.format)[0]
    for one in bare_statistics(doc):
        yield doc, one


def _row(doc: Document, one: BareStatistic) -> list[float]:
    seen = traits(one)
    opening = bool(doc.body) and doc.body[0].covers(one)
    return [
        *(float(sign in seen.signs) for sign in NAMES[:4]),
        log(seen.worth / (1 - seen.worth)),
        seen.length,
        seen.capitals,
        float(opening),
    ]


if __name__ == "__main__":
    main()
