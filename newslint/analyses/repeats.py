"""Stretches of text that stand twice, word for word or nearly so."""

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import groupby
from typing import Any

from newslint.analyses.lexicon.number_words import ONES, TEENS, TENS
from newslint.span import Span

WORD = re.compile(r"[^\W_]+")
SHINGLE = 3
"""Words in a row that two tellings must have in common to be held against each other."""

COMMON = 5
"""What stands in so many places is a refrain or a form, and nobody's slip."""

SHARED = 0.3
"""The share of its rows of words that the shorter telling has in common with the longer one; half
are left when every fifth word is dropped."""

MOST_CHANGED = 0.3
MOST_REPLACED = 0.12
"""Shares of the words. More of them exchanged, and the second telling says another thing in the
form of the first."""

LONGEST = 1500
"""Words of a telling that is compared word by word; longer ones must be the same throughout."""

OPPOSITES = frozenset(
    "not no never nor without none neither cannot nobody nothing t more less fewer".split()
)
"""A word of these more or less, and another thing is said. Own list; t is that of “isn’t”."""


@dataclass(frozen=True)
class Telling:
    """A stretch of text as its words, marks and capitals aside."""

    span: Span

    @cached_property
    def written(self) -> tuple[str, ...]:
        return tuple(WORD.findall(self.span.text))

    @cached_property
    def words(self) -> tuple[str, ...]:
        return tuple(word.lower() for word in self.written)


@dataclass(frozen=True, slots=True)
class Change:
    """How a second telling differs: the share of words touched, 0 for none.

    `replaced` counts only words in whose place there are others. `inside` is False where words are
    missing at the ends alone, as in an excerpt.
    """

    share: float = 0.0
    replaced: float = 0.0
    inside: bool = False


@dataclass(frozen=True, slots=True)
class Repeat:
    """Two tellings, the first one before the second, and how they differ."""

    first: Telling
    second: Telling
    change: Change


def repeats(tellings: Sequence[Telling]) -> Iterator[Repeat]:
    """What is told twice and no more often, in the order of the second tellings.

    No figure, name or negation stands in one telling where the other has something else.
    """
    places: dict[tuple[str, ...], list[int]] = defaultdict(list)
    for at, telling in enumerate(tellings):
        places[telling.words].append(at)
    found = [(held[0], held[1], Change()) for held in places.values() if len(held) == 2]
    found += _near(tellings, [held[0] for held in places.values() if len(held) == 1])
    for first, second, change in sorted(found, key=lambda one: one[1]):
        yield Repeat(tellings[first], tellings[second], change)


def _near(tellings: Sequence[Telling], single: Sequence[int]) -> list[tuple[int, int, Change]]:
    """Of the tellings at these places, in order, the pairs that are nearly the same."""
    found, likes = [], Counter[int]()
    for (first, second), rows in _sharing(tellings, single).items():
        one, other = tellings[first], tellings[second]
        if rows < SHARED * min(len(one.words), len(other.words)):
            continue
        change = difference(one, other)
        if change is not None:
            found.append((first, second, change))
            likes.update((first, second))
    return [one for one in found if likes[one[0]] == likes[one[1]] == 1]


def _sharing(tellings: Sequence[Telling], single: Sequence[int]) -> Counter[tuple[int, int]]:
    """How many rows of words two tellings have in common; rows that many have do not count."""
    holders: dict[tuple[str, ...], list[int]] = defaultdict(list)
    for at in single:
        for row in dict.fromkeys(_rows(tellings[at].words)):
            if len(holders[row]) < COMMON:
                holders[row].append(at)
    shared: Counter[tuple[int, int]] = Counter()
    for held in holders.values():
        if 1 < len(held) < COMMON:
            for to, second in enumerate(held):
                shared.update((first, second) for first in held[:to])
    return shared


def _rows(words: Sequence[str]) -> Iterator[tuple[str, ...]]:
    return zip(*(words[at:] for at in range(SHINGLE)), strict=False)


def difference(one: Telling, other: Telling) -> Change | None:
    """How two tellings differ; None where they tell different things."""
    from rapidfuzz.distance import Levenshtein

    shorter, longer = sorted((len(one.words), len(other.words)))
    if longer > LONGEST or shorter < (1 - MOST_CHANGED) * longer:
        return None
    touched = replaced = 0
    inside = False
    for start, end, begin, stop in _edits(Levenshtein.opcodes(one.words, other.words)):
        here, there = one.written[start:end], other.written[begin:stop]
        if _says_another_thing(here, there):
            return None
        touched += max(len(here), len(there))
        replaced += max(len(here), len(there)) if here and there else 0
        at_an_end = start == 0 or end == len(one.words)
        inside |= bool(here and there) or not at_an_end
    change = Change(touched / longer, replaced / longer, inside)
    return change if touched <= MOST_CHANGED * longer and change.replaced <= MOST_REPLACED else None


def _edits(steps: Iterable[Any]) -> Iterator[tuple[int, int, int, int]]:
    """Where words differ: from and up to which, in one and in the other; steps in a row as one."""
    for same, found in groupby(steps, key=lambda step: step.tag == "equal"):
        if not same:
            run = tuple(found)
            first, last = run[0], run[-1]
            yield first.src_start, last.src_end, first.dest_start, last.dest_end


def _says_another_thing(here: Sequence[str], there: Sequence[str]) -> bool:
    """Whether the words that only one telling has make it speak of something else."""
    if any(word.lower() in OPPOSITES for word in (*here, *there)):
        return True
    return bool(here and there) and any(map(_is_fact, (*here, *there)))


def _is_fact(word: str) -> bool:
    return (
        word[0].isupper()
        or word[0].isdigit()
        or any(word in known for known in (ONES, TEENS, TENS))
    )
