"""Passages that hang together badly with the rest of their article."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from newslint.analyses.news_words import model
from newslint.analyses.passages import Story, story
from newslint.analyses.strangeness import features
from newslint.analyses.titles import title_like
from newslint.analyses.trees import score
from newslint.analysis import analysis
from newslint.document import Block, Document

SHORTEST = 5
"""An article of fewer passages has no thread that could be lost."""

FEWEST = 5
"""A passage of fewer words may well share none with the rest."""

LONGEST_RUN = 3
"""So many foreign passages in a row are looked for."""

HARDLY = 0.02
"""Below this chance a passage belongs to its story."""

SUSPECT = 0.003
"""From this chance on a passage is looked at together with its neighbours."""

SHIELDED = 0.0005
"""A neighbour needs no more than this: foreign passages that belong together hide each other."""

SAMPLED = 0.12
"""Of the runs that belong to their story the training shows only so many for each passage more."""

CODE = re.compile(r"\{\{|\}\}|[<>]|\]\(|https?://\S+\Z")
"""What a template or a page leaves in the text."""

QUOTED = re.compile(r"[“\"][^“”\"]+[”\"]?")
"""A passage that is a quotation and nothing else."""

SPOKEN = re.compile(r"[“”\"]")

TITLE_WORDS = 3


@dataclass(frozen=True)
class Stranger:
    """Adjacent blocks, and the chance that they belong to another story."""

    blocks: tuple[Block, ...]
    chance: float


@analysis
def strangers(doc: Document) -> tuple[Stranger, ...]:
    """Passages that may belong to another story, the strangest first; none overlaps another.

    `chance` is that of a corpus in which every other article holds a foreign passage.
    """
    told = story(doc)
    if len(told.passages) < SHORTEST:
        return ()
    alone = [
        strangeness(told, at, at) if _may_be_foreign(told, at) else 0.0
        for at in range(len(told.passages))
    ]
    found = [(alone[at], at, at) for at in range(len(alone))]
    found += [(_of_run(told, *run), *run) for run in runs(told, alone)]
    return tuple(_apart(told, sorted(found, key=lambda one: (-one[0], one[1]))))


def runs(told: Story, alone: Sequence[float]) -> Iterator[tuple[int, int]]:
    """Adjacent passages that may be foreign together: strange alone, or under a title."""
    for last in range(2, len(alone)):
        for first in range(max(1, last - LONGEST_RUN + 1), last):
            titled = last - first == 1 and (_is_title(told, first) or _is_title(told, last))
            shielded = titled or min(alone[first : last + 1]) >= SHIELDED
            if shielded and max(alone[first : last + 1]) >= SUSPECT:
                yield first, last


def _of_run(told: Story, first: int, last: int) -> float:
    """The chance of a run; one without a title must be far stranger than one passage."""
    chance = strangeness(told, first, last)
    if last - first == 1 and (_is_title(told, first) or _is_title(told, last)):
        return chance
    rarity = SAMPLED ** (last - first)
    return chance * rarity / (chance * rarity + 1 - chance)


def strangeness(told: Story, first: int, last: int) -> float:
    """The chance that the passages from `first` to `last`, both included, are foreign."""
    if not says_enough(told, first, last):
        return 0.0
    return score(model()["trees"], features(told, first, last))


def says_enough(told: Story, first: int, last: int) -> bool:
    """Whether the passages have words enough to be told from the rest."""
    words = {word for passage in told.passages[first : last + 1] for word in passage.words}
    return len(words) >= FEWEST


def _may_be_foreign(told: Story, at: int) -> bool:
    """Whether the passage is looked at alone: prose, not the opening, no quotation that goes on."""
    block = told.passages[at].block
    if at == 0 or not _is_prose(block) or (at == 1 and title_like(told.passages[0].block)):
        return False
    before = told.passages[at - 1].block.text.rstrip()
    return not (
        QUOTED.fullmatch(block.text.strip()) and (before[-1] == ":" or SPOKEN.search(before))
    )


def _is_prose(block: Block) -> bool:
    """Whether the block is told in sentences: lists share few words, and code shares none."""
    return block.kind not in ("item", "caption") and not CODE.search(block.text)


def _is_title(told: Story, at: int) -> bool:
    block = told.passages[at].block
    return title_like(block) and block.kind != "item" and len(block.text.split()) >= TITLE_WORDS


def _apart(told: Story, ranked: Sequence[tuple[float, int, int]]) -> Iterator[Stranger]:
    taken: set[int] = set()
    for chance, first, last in ranked:
        run = range(first, last + 1)
        if chance >= HARDLY and taken.isdisjoint(run):
            taken.update(run)
            yield Stranger(tuple(told.passages[at].block for at in run), chance)
