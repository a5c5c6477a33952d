"""Articles with foreign paragraphs, and the candidates in them that the trees learn from."""

import gzip
import json
import random
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from newslint.analyses.passages import Story, story
from newslint.analyses.strangeness import features
from newslint.document import Document, from_blocks

Article = Mapping[str, Any]
FEWEST_WORDS = 5
PAIRS, TRIPLES = 0.15, 0.05
"""Shares of the runs of two and of three passages of the article's own that are shown."""

WHOLE = 0.6
"""The share of articles that are shown whole as well."""


@dataclass(frozen=True, slots=True)
class Donors:
    """Where inserts come from: news articles, and passages of all kinds of pages."""

    articles: Sequence[Article]
    passages: Sequence[Sequence[str]]


@dataclass(frozen=True, slots=True)
class Candidate:
    """Passages of an article, whether they are foreign, and which article and level it is."""

    features: tuple[float, ...]
    foreign: bool
    article: str
    level: str


def articles(path: Path) -> Iterator[Article]:
    """The articles of a file of JSON lines."""
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        yield from map(json.loads, lines)


def passages(path: Path) -> Iterator[tuple[str, ...]]:
    """Paragraphs of web pages of all kinds, some with the title that stands over them."""
    for page in articles(path):
        lines = [line for line, kept in zip(page["lines"], page["keep"], strict=True) if kept]
        for title, line in zip(["", *lines], lines, strict=False):
            if 25 <= len(line.split()) <= 100 and line.endswith("."):
                titled = 3 <= len(title.split()) <= 12 and not title.endswith(".")
                yield (title, line) if titled else (line,)


def document(title: str, paragraphs: Sequence[str]) -> Document:
    """The article as rules see it."""
    doc = from_blocks([title, *paragraphs])
    return replace(doc, blocks=(replace(doc.blocks[0], kind="headline"), *doc.blocks[1:]))


def candidates(article: Article, donors: Donors, chance: random.Random) -> Iterator[Candidate]:
    """What can be learnt from the article and its variants."""
    for paragraphs, foreign in variants(article, donors, chance):
        if len(paragraphs) < FEWEST_WORDS:
            continue
        doc = document(article["title"], paragraphs)
        told = story(doc)
        order = {block.start: at for at, block in enumerate(doc.blocks[1:])}
        places = [order[passage.block.start] for passage in told.passages]
        for first, last in _shown(len(places), chance, places, foreign):
            inside = set(places[first : last + 1])
            if (inside == foreign or not inside & foreign) and _says_enough(told, first, last):
                found = tuple(features(told, first, last))
                yield Candidate(found, inside == foreign, article["id"], article["level"])


def variants(
    article: Article, donors: Donors, chance: random.Random
) -> Iterator[tuple[list[str], set[int]]]:
    """Paragraphs, and which are foreign: the article itself, a window of it, other inserts."""
    paragraphs, label = list(article["paras"]), article["label"]
    if chance.random() < WHOLE:
        yield paragraphs, ({label} if label >= 0 else set())
    yield from _window(paragraphs, label, chance)
    if label < 0:
        yield from _with_run(article, donors.articles, chance)
        yield from _with_passage(article, chance.choice(donors.passages), chance)
    elif label >= 1 and chance.random() < WHOLE:
        near = paragraphs[max(0, label - chance.randint(2, 6)) : label + chance.randint(2, 7)]
        at = near.index(paragraphs[label])
        if at >= 1:
            title = chance.choice(donors.articles)["title"]
            yield [*near[:at], title, *near[at:]], {at, at + 1}


def _with_passage(
    article: Article, insert: Sequence[str], chance: random.Random
) -> Iterator[tuple[list[str], set[int]]]:
    """A short article with a passage of some page in it."""
    start = chance.randint(0, max(0, len(article["paras"]) - 8))
    kept = article["paras"][start : start + chance.randint(5, 14)]
    at = chance.randint(1, len(kept))
    yield [*kept[:at], *insert, *kept[at:]], set(range(at, at + len(insert)))


def _window(
    paragraphs: list[str], label: int, chance: random.Random
) -> Iterator[tuple[list[str], set[int]]]:
    size = chance.randint(5, 12)
    if len(paragraphs) <= size:
        return
    start = 0 if chance.random() < 0.5 else chance.randint(0, len(paragraphs) - size)
    if label >= 0 and not start < label < start + size:
        start = max(0, min(label - chance.randint(1, size - 1), len(paragraphs) - size))
    if label < 0 or start < label < start + size:
        yield paragraphs[start : start + size], ({label - start} if label >= 0 else set())


def _with_run(
    article: Article, donors: Sequence[Article], chance: random.Random
) -> Iterator[tuple[list[str], set[int]]]:
    donor = next(one for one in chance.sample(donors, 8) if one["id"] != article["id"])
    length = chance.choice([2, 2, 3])
    start = chance.randint(1, max(1, len(donor["paras"]) - length))
    insert = donor["paras"][start : start + length]
    if not insert or any(not 12 < len(text.split()) < 120 for text in insert):
        return
    if chance.random() < 0.3:
        insert = [donor["title"], insert[0]]
    kept = article["paras"][: chance.randint(5, 25)]
    at = chance.randint(1, len(kept))
    yield [*kept[:at], *insert, *kept[at:]], set(range(at, at + len(insert)))


def _shown(
    count: int, chance: random.Random, places: Sequence[int], foreign: Collection[int]
) -> list[tuple[int, int]]:
    shown = [(at, at) for at in range(1, count)]
    shown += [(at, at + 1) for at in range(1, count - 1) if chance.random() < PAIRS]
    shown += [(at, at + 2) for at in range(1, count - 2) if chance.random() < TRIPLES]
    own = [at for at in range(count) if places[at] in foreign]
    if len(foreign) > 1 and own and (own[0], own[-1]) not in shown:
        shown.append((own[0], own[-1]))
    return shown


def _says_enough(told: Story, first: int, last: int) -> bool:
    words = {word for passage in told.passages[first : last + 1] for word in passage.words}
    return len(words) >= FEWEST_WORDS
