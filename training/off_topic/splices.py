"""Articles with foreign paragraphs put in, made from untouched ones."""

import gzip
import json
import random
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any

HELD_OUT = frozenset(
    [
        *("Reuters", "Salon", "Reason", "CBN"),
        *("The Daily Caller", "Al Jazeera", "Slate", "New York Post"),
    ]
)
"""Outlets that nothing is learnt from, so that the model can be measured on them as on new ones."""

WORDS = (15, 120)
"""A foreign paragraph has so many words, as in the set that is measured on."""

SAME_OUTLET = 0.5
"""The share of inserts from the host's own outlet: house style must not give them all away."""


@dataclass(frozen=True, slots=True)
class Host:
    """An untouched article: its paragraphs, its subject and its outlet."""

    id: str
    title: str
    topic: str
    source: str
    paragraphs: Sequence[str]


@dataclass(frozen=True, slots=True)
class Variant:
    """Paragraphs of a host, and the runs of them that are foreign, as places."""

    paragraphs: Sequence[str]
    foreign: Sequence[range]


@dataclass(frozen=True)
class Donors:
    """Where inserts come from: news articles, and passages of all kinds of pages."""

    articles: Sequence[Host]
    passages: Sequence[Sequence[str]]

    @cached_property
    def kin(self) -> Mapping[tuple[str, str], Sequence[Host]]:
        """The articles of a subject, of an outlet, and of both."""
        found: dict[tuple[str, str], list[Host]] = defaultdict(list)
        for one in self.articles:
            for key in ((one.topic, ""), ("", one.source), (one.topic, one.source), ("", "")):
                found[key].append(one)
        return found

    def donor(self, host: Host, chance: random.Random) -> Host:
        """Another article: of any subject or of the same, of any outlet or of the same."""
        topic = host.topic if chance.random() < 0.4 else ""
        source = host.source if chance.random() < SAME_OUTLET else ""
        kin = self.kin.get((topic, source), ())
        pool = kin if len(kin) > 3 else self.articles
        return next((one for one in chance.choices(pool, k=9) if one.id != host.id), pool[0])


def rows(path: Path) -> Iterator[Mapping[str, Any]]:
    """The rows of a file of JSON lines."""
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        yield from map(json.loads, lines)


def hosts(path: Path, sources: Mapping[str, str]) -> list[Host]:
    """The articles of an off-topic file without their inserts, less those of outlets held out."""
    found = []
    for row in rows(path):
        source = sources.get(row["host"], "")
        own = [text for at, text in enumerate(row["paras"]) if at != row["label"]]
        if source not in HELD_OUT:
            found.append(Host(row["host"], row["title"], row["topic"], source, own))
    return found


def passages(path: Path) -> Iterator[tuple[str, ...]]:
    """Paragraphs of web pages of all kinds, some with the title that stands over them."""
    for page in rows(path):
        lines = [line for line, kept in zip(page["lines"], page["keep"], strict=True) if kept]
        for title, line in zip(["", *lines], lines, strict=False):
            if 25 <= len(line.split()) <= 100 and line.endswith("."):
                titled = 3 <= len(title.split()) <= 12 and not title.endswith(".")
                yield (title, line) if titled else (line,)


def variants(host: Host, donors: Donors, chance: random.Random) -> Iterator[Variant]:
    """The article itself, a part of it, and both with inserts."""
    whole = host.paragraphs
    part = _part(whole, chance)
    if chance.random() < 0.7:
        yield Variant(whole, [])
    if chance.random() < 0.6:
        yield Variant(part, [])
    yield with_insert(whole, _insert(host, donors, chance, 1), chance)
    if chance.random() < 0.7:
        yield with_insert(part, _insert(host, donors, chance, 1), chance)
    if chance.random() < 0.25:
        insert = _insert(host, donors, chance, chance.choice([2, 2, 3]))
        if chance.random() < 0.4:
            insert = [donors.donor(host, chance).title, insert[0]]
        yield with_insert(part if chance.random() < 0.5 else whole, insert, chance)
    if chance.random() < 0.25:
        yield with_insert(part, chance.choice(donors.passages), chance)
    if chance.random() < 0.15 and len(whole) > 7:
        yield _twice(host, donors, chance)


def _part(paragraphs: Sequence[str], chance: random.Random) -> Sequence[str]:
    size = chance.randint(5, 14)
    start = chance.choice([0, chance.randint(0, max(0, len(paragraphs) - size))])
    return paragraphs[start : start + size]


def _insert(host: Host, donors: Donors, chance: random.Random, length: int) -> Sequence[str]:
    while True:
        told = donors.donor(host, chance).paragraphs
        start = chance.randint(0, max(0, len(told) - length))
        insert = told[start : start + length]
        if insert and all(WORDS[0] <= len(text.split()) <= WORDS[1] for text in insert):
            return insert


def with_insert(paragraphs: Sequence[str], insert: Sequence[str], chance: random.Random) -> Variant:
    """The paragraphs with the insert anywhere but at the beginning."""
    at = chance.randint(1, max(1, len(paragraphs)))
    told = [*paragraphs[:at], *insert, *paragraphs[at:]]
    return Variant(told, [range(at, at + len(insert))])


def _twice(host: Host, donors: Donors, chance: random.Random) -> Variant:
    """Two inserts of two articles, apart from each other."""
    whole = host.paragraphs
    first = chance.randint(1, len(whole) - 4)
    second = chance.randint(first + 2, len(whole))
    one, other = (_insert(host, donors, chance, 1) for _ in range(2))
    told = [*whole[:first], *one, *whole[first:second], *other, *whole[second:]]
    return Variant(told, [range(first, first + 1), range(second + 1, second + 2)])
