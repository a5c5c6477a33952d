"""Trains the model of foreign passages: `--data PATH`; writes the model file."""

import argparse
import json
import random
from base64 import b64encode
from functools import cache
from multiprocessing import Pool
from pathlib import Path
from typing import Any

import lightgbm
import numpy as np
from threadpoolctl import threadpool_limits

from newslint.analyses import news_words
from newslint.analyses.terms import WORD, term
from training.off_topic.candidates import candidates
from training.off_topic.splices import HELD_OUT, Donors, hosts, passages, rows
from training.off_topic.tuning import told, tuned
from training.off_topic.vectors import DIMENSIONS, vectors, vocabulary

SCALE = 25
"""Steps of a word's weight in 1: a weight takes one byte."""

STEPS = 25
"""Steps of the length of a word's vector in 1."""

SHARES = 16
"""Parts that the articles are read in, two or more at the same time."""

LONGEST = 60
"""Paragraphs of an article that its words are counted in."""

SHOWN = 0.6
"""The share of the articles that the trees learn from: more of them teach little more."""

EXACT = 6
"""Decimals of a feature: a sum over a set of words differs in the sixteenth from run to run."""

RUNS = 10.0
"""The weight of foreign runs of several passages, which are few among the candidates."""

FAULTY = -0.7
"""Added to the sum of the trees, so that chances are right where every other article is faulty.

Read off the tuning half of `off_topic/tune`; the training shows more inserts than that.
"""

TREES = lightgbm.LGBMClassifier(
    n_estimators=200, num_leaves=15, learning_rate=0.08, min_child_samples=100, subsample=0.7,
    subsample_freq=1, colsample_bytree=0.5, reg_lambda=10, random_state=0, verbose=-1,
    deterministic=True, force_row_wise=True, n_jobs=2,
)  # fmt: skip


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--trees-only", action="store_true", help="keep the words as they are")
    said = parser.parse_args()
    data = said.data
    if not said.trees_only:
        _write({**_words(data), "trees": []})
    news_words.model.cache_clear()
    _write({**news_words.model(), "trees": _trees(data)})


def _words(data: Path) -> dict[str, Any]:
    """The words of news, their weights and vectors, from articles that the trees never see."""
    shown = {article["host"] for article in rows(data / "off_topic/train.jsonl.gz")}
    learnt = [
        (article["topic"], [_terms(text) for text in [article["title"], *article["paras"]]])
        for article in rows(data / "background/allsides_train.jsonl.gz")
        if article["id"] not in shown and article["source"] not in HELD_OUT
    ]
    texts = [paragraphs[:LONGEST] for _, paragraphs in learnt]
    held = vocabulary(texts)
    weights = np.log(len(texts) / np.array(list(held.values())))
    at = {word: place for place, word in enumerate(held)}
    articles = [told(topic, paragraphs[1:LONGEST], at) for topic, paragraphs in learnt]
    with threadpool_limits(1):  # more threads add up in another order
        found = tuned(vectors(texts, held) * weights[:, None], articles)
    lengths = np.linalg.norm(found, axis=1)
    return {
        "words": " ".join(held),
        "weights": _packed(np.clip(np.round(weights * SCALE), 0, 255).astype(np.uint8)),
        "scale": SCALE,
        "lengths": _packed(np.clip(np.round(lengths * STEPS), 1, 255).astype(np.uint8)),
        "steps": STEPS,
        "dimensions": DIMENSIONS,
        "vectors": _packed(np.round(found / lengths[:, None] * 127).astype(np.int8)),
    }


def _terms(text: str) -> list[str]:
    return [found for word in WORD.findall(text) if (found := term(word.lower()))]


def _trees(data: Path) -> list[Any]:
    with Pool() as pool:
        shares = pool.starmap(_learnt, [(data, share) for share in range(SHARES)], chunksize=1)
    measured = np.concatenate([features for features, _ in shares])
    foreign = np.concatenate([foreign for _, foreign in shares])
    weights = np.where(foreign & (measured[:, 0] > 1), RUNS, 1.0)
    trees = TREES.fit(measured, foreign, sample_weight=weights).booster_.dump_model()["tree_info"]
    return [FAULTY, *(_nested(tree["tree_structure"]) for tree in trees)]


def _learnt(data: Path, share: int) -> tuple["np.ndarray[Any, Any]", "np.ndarray[Any, Any]"]:
    """What one of the shares of the articles teaches: features, and which are foreign."""
    chance = random.Random(share)
    donors = _donors(data)
    chosen = [host for host in donors.articles[share::SHARES] if chance.random() < SHOWN]
    learnt = [one for host in chosen for one in candidates(host, donors, chance)]
    features = np.array([one.features for one in learnt]).round(EXACT).astype(np.float32)
    return features, np.array([one.foreign for one in learnt])


@cache
def _donors(data: Path) -> Donors:
    """The articles to learn from, and web pages: read once in each process."""
    background = rows(data / "background/allsides_train.jsonl.gz")
    sources = {article["id"]: article["source"] for article in background}
    news = hosts(data / "off_topic/train.jsonl.gz", sources)
    return Donors(news, list(passages(data / "boilerplate/wcxb_dev.full.jsonl.gz")))


def _nested(node: dict[str, Any]) -> Any:
    if "leaf_value" in node:
        return round(node["leaf_value"], 4)
    threshold = float(f"{node['threshold']:.4g}")
    low, high = _nested(node["left_child"]), _nested(node["right_child"])
    return [node["split_feature"], threshold, low, high]


def _packed(values: "np.ndarray[Any, Any]") -> str:
    return b64encode(values.tobytes()).decode()


def _write(model: dict[str, Any]) -> None:
    news_words.MODEL.write_text(json.dumps(model, separators=(",", ":")), encoding="ascii")


if __name__ == "__main__":
    main()
