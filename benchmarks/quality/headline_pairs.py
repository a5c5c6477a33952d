"""Headlines above their own stories and above others."""

import random
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from benchmarks.quality.halves import Half, drawn, half
from benchmarks.quality.sets import rows
from newslint.document import Block, Document

HELD_OUT = frozenset(
    [
        *("Reuters", "Salon", "Reason", "CBN"),
        *("The Daily Caller", "Al Jazeera", "Slate", "New York Post"),
    ]
)
"""Outlets that nothing is learnt from, as for `off_topic.json`, whose words are used here."""

SAME, ANY = 2, 1
"""Headlines of other stories above each story: of its own subject, and of any."""

OF_EACH = 6
"""Headlines of each kind above a story of FNC."""


OF_HELD_OUT = 600
"""Articles of the outlets held out that are read."""


@dataclass(frozen=True, slots=True)
class Story:
    """An article with its subject, its outlet and its own headline."""

    id: str
    topic: str
    outlet: str
    title: str
    paragraphs: Sequence[str]


@dataclass(frozen=True, slots=True)
class Pair:
    """A headline above a story; `kind` is genuine, same (subject), any (subject) or a stance."""

    id: str
    kind: str
    outlet: str
    headline: str
    paragraphs: Sequence[str]

    @property
    def strange(self) -> bool:
        """Whether the headline is another story's."""
        return self.kind in ("same", "any", "unrelated")

    @property
    def document(self) -> Document:
        return titled(self.headline, self.paragraphs)


def titled(headline: str, paragraphs: Sequence[str]) -> Document:
    """An article whose headline is known to be one."""
    at = 0
    blocks: list[Block] = []
    for text in (headline, *paragraphs):
        kind: Any = "paragraph" if blocks else "headline"
        blocks.append(Block(at, at + len(text), text, kind, outer=(at, at + len(text))))
        at += len(text) + 2
    return Document("\n\n".join((headline, *paragraphs)), tuple(blocks))


def news(folder: Path, file: str, wanted: Half) -> Iterator[Pair]:
    """Untouched articles of `off_topic` under their own headlines and under those of others."""
    outlets = _outlets(folder) if file == "train" else {}
    told = [
        Story(row["host"], row["topic"], outlets.get(row["host"], ""), row["title"], row["paras"])
        for row in rows(folder / "off_topic" / f"{file}.jsonl.gz")
        if row["level"] == "clean" and row["title"] and half(row["host"]) == wanted
    ]
    yield from swaps(told)


def held_out(folder: Path, wanted: Half) -> Iterator[Pair]:
    """The same of articles of the outlets that nothing was learnt from."""
    told = [
        Story(row["id"], row["topic"], row["source"], row["title"], row["paras"])
        for row in rows(folder / "background" / "allsides_train.jsonl.gz")
        if row["source"] in HELD_OUT and row["title"] and half(row["id"]) == wanted
    ]
    yield from swaps(sorted(told, key=lambda one: drawn(one.id))[:OF_HELD_OUT])


def fnc(folder: Path, wanted: Half) -> Iterator[Pair]:
    """Stories of the Fake News Challenge, with headlines that are related or not."""
    stances: dict[str, list[tuple[str, str]]] = defaultdict(list)
    for row in rows(folder / "headline" / "fnc1_stances.jsonl.gz"):
        stances[row["body_id"]].append((row["stance"], row["headline"]))
    chance = random.Random(0)
    for row in rows(folder / "headline" / "fnc1_bodies.jsonl.gz"):
        told = sorted(stances[row["body_id"]])
        if half(row["body_id"]) != wanted:
            continue
        paragraphs = [text.strip() for text in row["body"].split("\n\n") if text.strip()]
        chance.shuffle(told)
        related = [one for one in told if one[0] != "unrelated"]
        others = [one for one in told if one[0] == "unrelated"]
        for stance, headline in related[:OF_EACH] + others[:OF_EACH]:
            yield Pair(row["body_id"], stance, "", headline, paragraphs)


def swaps(told: Sequence[Story]) -> Iterator[Pair]:
    """Each story under its own headline, and under those of others: of its subject, and any."""
    of_subject: dict[str, list[Story]] = defaultdict(list)
    for story in told:
        of_subject[story.topic].append(story)
    chance = random.Random(0)
    for story in told:
        near = of_subject[story.topic]
        yield _pair(story, "genuine", story.title)
        for kind, pool, most in (("same", near, SAME), ("any", told, ANY)):
            drawn_from = chance.sample(pool, min(most + 1, len(pool)))
            others = [one for one in drawn_from if one.title != story.title]
            for other in others[:most]:
                yield _pair(story, kind, other.title)


def _pair(story: Story, kind: str, title: str) -> Pair:
    return Pair(story.id, kind, story.outlet, title, story.paragraphs)


def _outlets(folder: Path) -> dict[str, str]:
    background = rows(folder / "background" / "allsides_train.jsonl.gz")
    return {row["id"]: row["source"] for row in background}
