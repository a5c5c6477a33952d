"""Makes `newslint/models/confusables.txt`: which of two like words was meant, by their neighbours.

python -m training.real_word.train --data PATH [--write FILE]

PATH is the folder that holds `background/allsides_train.jsonl.gz`, of which the tuning half is
read. Needs scikit-learn.
"""

import argparse
import gzip
import json
import math
import random
import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any

from benchmarks.quality.halves import half
from newslint.analyses.confusables import MODEL, WINDOW, clues, plain

HERE = Path(__file__).parent
WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*")

MOST_OF_A_WORD = 60_000
FEWEST_OF_A_WORD = 60
FEWEST_OF_A_CLUE = 4
MOST_CLUES = 450
WEAKEST = 0.25
PENALTY = 0.12
"""Of logistic regression, its C; chosen like the other numbers on articles left out of training."""

Case = tuple[int, tuple[str, ...]]
"""1 for the second word of a pair, and the clues that stood beside it."""


def main() -> None:
    """Read the command line, write the model."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--write", type=Path, default=MODEL)
    parser.add_argument("--fold", type=int, default=-1, help="leave out every second article")
    said = parser.parse_args()
    pairs = [line.split() for line in (HERE / "pairs.txt").read_text().splitlines()]
    contexts = gathered(
        articles(said.data, said.fold), {word for pair in pairs for word in pair[:2]}
    )
    lines = (line for pair in pairs if (line := trained(pair, contexts)))
    said.write.write_text("".join(f"{line}\n" for line in lines), encoding="utf-8")


def articles(folder: Path, fold: int) -> Iterator[list[str]]:
    """The paragraphs of each article of the tuning half, less every second one."""
    with gzip.open(folder / "background" / "allsides_train.jsonl.gz", "rt", encoding="utf-8") as f:
        for at, line in enumerate(f):
            row: dict[str, Any] = json.loads(line)
            if half(row["id"]) == "tune" and at % 2 != fold:
                yield row["paras"]


def gathered(
    every: Iterable[list[str]], wanted: set[str]
) -> Mapping[str, tuple[int, list[tuple[str, ...]]]]:
    """Of each word how often it was seen, and the clues of some of the places, chosen by chance."""
    chance = random.Random(0)
    seen: Counter[str] = Counter()
    kept: dict[str, list[tuple[str, str]]] = {word: [] for word in wanted}
    for paragraphs in every:
        for text in paragraphs:
            for match in WORD.finditer(text):
                word = plain(match[0])
                if word not in wanted:
                    continue
                seen[word] += 1
                spot = (
                    text[max(0, match.start() - WINDOW) : match.start()],
                    text[match.end() : match.end() + WINDOW],
                )
                if len(kept[word]) < MOST_OF_A_WORD:
                    kept[word].append(spot)
                elif (at := chance.randrange(seen[word])) < MOST_OF_A_WORD:
                    kept[word][at] = spot
    return {
        word: (seen[word], [tuple(clues(*spot)) for spot in kept[word]]) for word in sorted(wanted)
    }


def trained(pair: list[str], contexts: Mapping[str, tuple[int, list[tuple[str, ...]]]]) -> str:
    """The model's line for a pair; empty when one of its words is too rare to learn from."""
    first, second, *needed = pair
    (n_first, of_first), (n_second, of_second) = contexts[first], contexts[second]
    if min(len(of_first), len(of_second)) < FEWEST_OF_A_WORD:
        return ""
    cases = [*((0, one) for one in of_first), *((1, one) for one in of_second)]
    counts = Counter(clue for _, one in cases for clue in one)
    clue_names = sorted(clue for clue, count in counts.items() if count >= FEWEST_OF_A_CLUE)
    weights, _ = fitted(cases, clue_names)
    strength = {
        clue: abs(weight) * math.log(counts[clue])
        for clue, weight in weights.items()
        if abs(weight) >= WEAKEST
    }
    strongest = sorted(strength, key=lambda clue: (-strength[clue], clue))[:MOST_CLUES]
    weights, bias = fitted(cases, sorted(strongest))
    bias += math.log(n_second / len(of_second)) - math.log(n_first / len(of_first))
    parts = [" ".join([first, second, *needed, str(round(10 * bias))])]
    parts += [
        f"{clue}\t{round(10 * weight)}"
        for clue, weight in sorted(weights.items())
        if round(10 * weight)
    ]
    return "\t".join(parts)


def fitted(cases: list[Case], names: list[str]) -> tuple[Mapping[str, float], float]:
    """The weight of each clue for the second word, and the bias."""
    import numpy as np
    from scipy.sparse import csr_matrix
    from sklearn.linear_model import LogisticRegression

    column = {name: at for at, name in enumerate(names)}
    places, ends = [], [0]
    for _, one in cases:
        places += [column[clue] for clue in one if clue in column]
        ends.append(len(places))
    ones = np.ones(len(places), dtype=np.float32)
    matrix = csr_matrix((ones, places, ends), shape=(len(cases), len(names)))
    model = LogisticRegression(C=PENALTY, solver="lbfgs", max_iter=60, tol=1e-3)
    model.fit(matrix, [label for label, _ in cases])
    return dict(zip(names, model.coef_[0].tolist(), strict=True)), float(model.intercept_[0])


if __name__ == "__main__":
    main()
