"""Passages that hang together badly with the rest of their article."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from newslint.analyses.news_words import model
from newslint.analyses.passages import Story, story
from newslint.analyses.strangeness import features
from newslint.analyses.titles import title_like
from newslint.analyses.trees import Glance, score
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

SAMPLED = {2: 0.12, 3: 0.05}
"""Of the runs of so many that belong to their story the training shows only such a share."""

GLANCE = Glance(60, -5.0)
"""After so many trees no single passage below this sum comes to a chance of .05."""

CODE = re.compile(r"\{\{|\}\}|[<>]|\]\(|https?://\S+\Z|\b(?:pic\.twitter\.com|t\.co)/")
"""What a template, a page or a post that is shown leaves in the text."""

LISTED = re.compile(r"\s*(?:[-–—•*·]|\d{1,2}[.)])\s")
"""How an entry of a list begins whose mark stands in the text."""

ASIDE = re.compile(r"\s*[(\[][^()\[\]]*[)\]]\s*")
"""A passage in brackets from end to end: a note of the writer or the desk."""

AUTHOR = re.compile(
    r"\s*(?!Mr|Ms)[A-Z][\w.’'-]*(?: [A-Z][\w.’'-]*){1,3},? "
    r"(?:is|was|writes|covers|teaches|hosts|serves|works|has (?:served|written|been))\b"
)
"""How the last paragraph begins when it says who wrote the article. Own list."""

QUOTED = re.compile(r"[“\"][^“”\"]+[”\"]?")
"""A passage that is a quotation and nothing else."""

SPOKEN = re.compile(r"[“”\"]")

OPENING_WORDS, LATEST_OPENING = 12, 4
"""The opening has so many words or more, and no more passages come before it than one less."""

AT_HOME = 0.0
"""Spreads above the mean, of what is shared and of likeness together, where nobody would look.

On the tuning half half of all passages are above it, and no foreign one that would be shown.
"""

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
    start = opening(told) + 1
    alone = [0.0] * start + [
        strangeness(told, at, at) if _may_be_foreign(told, at) and not _at_home(told, at) else 0.0
        for at in range(start, len(told.passages))
    ]
    found = [(alone[at], at, at) for at in range(start, len(alone))]
    found.append((_of_opening(told), 0, 0))
    found += [(_of_run(told, *run), *run) for run in runs(told, alone, start)]
    return tuple(_apart(told, sorted(found, key=lambda one: (-one[0], one[1]))))


def _of_opening(told: Story) -> float:
    """The chance that something foreign stands before the article's own beginning.

    It is asked as if the first two passages stood the other way round: the trees know inserts
    between passages. Without a headline nothing says which of the two is the beginning.
    """
    if opening(told) or not told.headline or not _may_be_foreign(told, 0) or _at_home(told, 0):
        return 0.0
    first, second, *others = told.passages
    return strangeness(Story((second, first, *others), told.headline), 1, 1)


def runs(told: Story, alone: Sequence[float], start: int) -> Iterator[tuple[int, int]]:
    """Adjacent passages that may be foreign together: strange alone, or under a title."""
    for last in range(start + 1, len(alone)):
        for first in range(max(start, last - LONGEST_RUN + 1), last):
            titled = last - first == 1 and (_is_title(told, first) or _is_title(told, last))
            shielded = titled or min(alone[first : last + 1]) >= SHIELDED
            if shielded and max(alone[first : last + 1]) >= SUSPECT:
                yield first, last


def _of_run(told: Story, first: int, last: int) -> float:
    """The chance of a run; one without a title must be far stranger than one passage."""
    chance = strangeness(told, first, last)
    if last - first == 1 and (_is_title(told, first) or _is_title(told, last)):
        return chance
    rarity = SAMPLED[last - first + 1]
    return chance * rarity / (chance * rarity + 1 - chance)


def strangeness(told: Story, first: int, last: int) -> float:
    """The chance that the passages from `first` to `last`, both included, are foreign."""
    if not says_enough(told, first, last):
        return 0.0
    return score(model()["trees"], features(told, first, last), GLANCE)


def says_enough(told: Story, first: int, last: int) -> bool:
    """Whether the passages have words enough to be told from the rest."""
    words = {word for passage in told.passages[first : last + 1] for word in passage.words}
    return len(words) >= FEWEST


def opening(told: Story) -> int:
    """The place of the first passage that tells something: headline and deck stand before it."""
    for at, passage in enumerate(told.passages[:LATEST_OPENING]):
        if not title_like(passage.block) and len(passage.block.text.split()) >= OPENING_WORDS:
            return at
    return int(title_like(told.passages[0].block))


def _may_be_foreign(told: Story, at: int) -> bool:
    """Whether the passage is looked at alone: prose, no quotation that goes on."""
    block = told.passages[at].block
    if not _is_prose(block) or _signs(told, at):
        return False
    if at == 0:
        return True
    before = told.passages[at - 1].block.text.rstrip()
    return not (
        QUOTED.fullmatch(block.text.strip()) and (before[-1] == ":" or SPOKEN.search(before))
    )


def _at_home(told: Story, at: int) -> bool:
    """Whether the passage shares so much with the rest that there is no need to look closer."""
    shared, near = told.sharing, told.likeness
    return shared.behind(shared.values[at]) + near.behind(near.values[at]) > AT_HOME


def _is_prose(block: Block) -> bool:
    """Whether the block is told in sentences: lists share few words, and code shares none."""
    if block.kind in ("item", "caption", "quotation") or LISTED.match(block.text):
        return False
    return not (ASIDE.fullmatch(block.text) or CODE.search(block.text))


def _signs(told: Story, at: int) -> bool:
    """Whether the passage stands at the end and says who the writer is."""
    return at >= len(told.passages) - 2 and bool(AUTHOR.match(told.passages[at].block.text))


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
