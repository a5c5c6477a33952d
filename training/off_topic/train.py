"""Trains the model of foreign passages: `--data PATH`; writes the model file."""

import argparse
import json
import random
from base64 import b64encode
from multiprocessing import Pool
from pathlib import Path
from typing import Any

import lightgbm
import numpy as np

from newslint.analyses import news_words
from newslint.analyses.terms import WORD, term
from training.off_topic.candidates import Candidate, Donors, articles, candidates, passages
from training.off_topic.vectors import DIMENSIONS, vectors, vocabulary

SCALE = 25
"""Steps of a word's weight in 1: a weight takes one byte."""

SHARES = 8
"""Parts that the articles are read in, at the same time."""

LONGEST = 60
"""Paragraphs of an article that its words are counted in."""

TREES = lightgbm.LGBMClassifier(
    n_estimators=200, num_leaves=15, learning_rate=0.08, min_child_samples=100, subsample=0.7,
    subsample_freq=1, colsample_bytree=0.6, reg_lambda=10, random_state=0, verbose=-1,
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
    hosts = {article["host"] for article in articles(data / "off_topic/train.jsonl.gz")}
    told = [
        [_terms(text) for text in [article["title"], *article["paras"]][:LONGEST]]
        for article in articles(data / "background/allsides_train.jsonl.gz")
        if article["id"] not in hosts
    ]
    held = vocabulary(told)
    weights = np.log(len(told) / np.array(list(held.values())))
    found = vectors(told, list(held))
    return {
        "words": " ".join(held),
        "weights": _packed(np.clip(np.round(weights * SCALE), 0, 255).astype(np.uint8)),
        "scale": SCALE,
        "dimensions": DIMENSIONS,
        "vectors": _packed(np.round(found * 127).astype(np.int8)),
    }


def _terms(text: str) -> list[str]:
    return [found for word in WORD.findall(text) if (found := term(word.lower()))]


def _trees(data: Path) -> list[Any]:
    with Pool() as pool:
        shares = pool.starmap(_learnt, [(data, share) for share in range(SHARES)])
    learnt = [one for share in shares for one in share]
    measured = np.array([one.features for one in learnt], np.float32)
    trained = TREES.fit(measured, [one.foreign for one in learnt])
    return [_nested(tree["tree_structure"]) for tree in trained.booster_.dump_model()["tree_info"]]


def _learnt(data: Path, share: int) -> list[Candidate]:
    """What one of the shares of the articles teaches."""
    chance = random.Random(share)
    shown = list(articles(data / "off_topic/train.jsonl.gz"))
    news = [article for article in shown if article["level"] == "clean"]
    donors = Donors(news, list(passages(data / "boilerplate/wcxb_dev.full.jsonl.gz")))
    return [one for article in shown[share::SHARES] for one in candidates(article, donors, chance)]


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
