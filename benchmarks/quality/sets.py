"""The articles to measure on, read from the folder of `--data`."""

import gzip
import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from benchmarks.quality.halves import Half, drawn, half

CLEAN = ("polnear", "digitalgov", "allsides", "background")
"""Edited news and government posts: hardly a fault in them, so what is found is mostly false."""

OF_BACKGROUND = 8000
"""Articles of the 24,147 of `background` that are read: enough alarms of every rule to judge."""


@dataclass(frozen=True, slots=True)
class Article:
    """An article of a set as a file would hold it: `format` is what newslint reads it as."""

    set: str
    id: str
    source: str
    format: str = "text"


@dataclass(frozen=True, slots=True)
class Scope:
    """What is measured on: the folder, the half, at most so many articles of a set (0: all)."""

    folder: Path
    half: Half = "report"
    most: int = 0
    jobs: int = 1


def rows(file: Path) -> Iterator[dict[str, Any]]:
    """The objects of a file of JSON lines, packed with gzip."""
    with gzip.open(file, "rt", encoding="utf-8") as lines:
        for line in lines:
            yield json.loads(line)


def clean(scope: Scope, name: str) -> list[Article]:
    """The half of a clean set; when it is larger than asked for, a sample, always the same."""
    articles = [one for one in _SETS[name](scope.folder) if half(one.id) == scope.half]
    if scope.most and len(articles) > scope.most:
        articles = sorted(articles, key=lambda one: drawn(one.id))[: scope.most]
    return sorted(articles, key=lambda one: one.id)


def all_clean(scope: Scope) -> list[Article]:
    """The half of every clean set."""
    return [article for name in CLEAN for article in clean(scope, name)]


def story(row: dict[str, Any]) -> str:
    """The text of an article of `off_topic`: its title and its paragraphs."""
    return "\n\n".join([*([row["title"]] if row["title"] else []), *row["paras"]])


def _polnear(folder: Path) -> Iterator[Article]:
    for part in ("train", "dev"):
        for row in rows(folder / "attribution" / f"polnear_{part}.jsonl.gz"):
            yield Article("polnear", row["id"], row["text"])


def _digitalgov(folder: Path) -> Iterator[Article]:
    for row in rows(folder / "news_clean" / "digitalgov.jsonl.gz"):
        yield Article("digitalgov", row["id"], row["markdown"], "markdown")


def _allsides(folder: Path) -> Iterator[Article]:
    """The articles of `off_topic` that nothing was put into; `host` is what halves go by there."""
    for row in rows(folder / "off_topic" / "tune.jsonl.gz"):
        if row["level"] == "clean":
            yield Article("allsides", row["host"], story(row))


def _background(folder: Path) -> Iterator[Article]:
    """Some of the background articles, always the same; nobody has cleaned them."""
    every = list(rows(folder / "background" / "allsides_train.jsonl.gz"))
    for row in sorted(every, key=lambda row: drawn(row["id"]))[:OF_BACKGROUND]:
        yield Article("background", row["id"], story(row))


_SETS = {
    "polnear": _polnear,
    "digitalgov": _digitalgov,
    "allsides": _allsides,
    "background": _background,
}
