"""Pages to learn page furniture from: their lines, and which of them are furniture."""

import random
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from benchmarks.quality.halves import domain, half
from benchmarks.quality.pages import EXTRACTORS, WHOLE
from benchmarks.quality.sets import Scope, clean, rows
from newslint.document import Block, Document
from newslint.readers import FORMATS

BULLETS = ("- ", "• ", "* ")
FAITHFUL, FAITHFUL_WHOLE = 0.9, 0.8
"""Pages of whose gold text less was found again have labels that say little."""

OTHERS = ("resiliparse", "justext", "boilerpy3")

MOST = 0.6
"""What an extractor left with a larger share of furniture is no article."""

CROWDED = 8
"""More lines of furniture in one extract count less each: they may be one mistake."""

NEWS, POSTS = 1500, 400
LIGHT = 0.5
"""The weight of a line of extractors that are no input of the goal's, and of untouched news."""


@dataclass(frozen=True, slots=True)
class Page:
    """Blocks, what each is (1 furniture, 0 of the story, -1 open), and what its lines weigh.

    `key` names what must not stand on both sides of a split.
    """

    key: str
    blocks: Sequence[Block]
    labels: Sequence[int]
    weight: float
    news: bool = False


def learnt(folder: Path) -> Iterator[Page]:
    """Web pages and clean news: the tuning half of each set, and untouched training articles."""
    for mode in EXTRACTORS:
        yield from _web(folder, mode)
    news = [one for one in rows(folder / "off_topic/train.jsonl.gz") if one["level"] == "clean"]
    for row in random.Random(0).sample(news, NEWS):
        yield _clean(row["host"], _blocks([row["title"], *row["paras"]]), LIGHT)
    for name, most in (("polnear", 0), ("digitalgov", POSTS)):
        for article in clean(Scope(folder, "tune", most), name):
            read: Document = FORMATS[article.format](article.source, article.id, "utf-8")[0]
            yield _clean(article.id, read.blocks, 1.0)


def whole(folder: Path) -> Iterator[Page]:
    """Whole web pages of the tuning half, menus and footers and all."""
    yield from _web(folder, WHOLE, faithful=FAITHFUL_WHOLE, most=1.01)


def _web(
    folder: Path, mode: str, *, faithful: float = FAITHFUL, most: float = MOST
) -> Iterator[Page]:
    for row in rows(folder / "boilerplate" / f"wcxb_dev.{mode}.jsonl.gz"):
        key = domain(row["url"], row["doc_id"])
        if half(key) != "tune" or row["gold_cov"] < faithful:
            continue
        open_, lines = set(row["amb"]), [" ".join(line.split()) for line in row["lines"]]
        told = [at for at, line in enumerate(lines) if line]
        labels = [-1 if at in open_ else 1 - row["keep"][at] for at in told]
        if labels.count(1) < most * len(labels):
            weight = 1.0 if mode == WHOLE else _weight(mode, labels)
            yield Page(key, _blocks([lines[at] for at in told]), labels, weight)


def _weight(mode: str, labels: Sequence[int]) -> float:
    crowd = max(1.0, labels.count(1) / CROWDED)
    return float((LIGHT if mode in OTHERS else 1.0) / crowd**0.5)


def _clean(key: str, blocks: Sequence[Block], weight: float) -> Page:
    return Page(key, blocks, [0] * len(blocks), weight, news=True)


def _blocks(lines: Sequence[str]) -> list[Block]:
    """The lines as newslint reads them: a bullet makes an item of a list."""
    blocks, at = [], 0
    for line in lines:
        item = line.startswith(BULLETS)
        text = line[2:] if item else line
        blocks.append(Block(at, at + len(text), text, "item" if item else "paragraph"))
        at += len(text) + 2
    return blocks
