"""Words that passages of different articles have in common."""

from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from itertools import combinations

from newslint.analyses.shingles import BREAK, LEAST, Wording
from newslint.analyses.stock_words import STOCK
from newslint.document import Place

COMMON = 4
"""A run of words that stands in so many passages is everybody's."""

OWN_WORDS = 5
"""Fewer words of its own than this, and a run of words is a turn of phrase."""

MOST = 0.6
"""The share of their sentences that the words make up at least; else they are a title or a turn of
phrase."""

ENOUGH = 25
"""So many words are no accident, however long the sentence."""


@dataclass(frozen=True, slots=True)
class Run:
    """The same words in two passages: how many, and where the sentences are that hold them."""

    words: int
    here: Place
    there: Place


def pairs(passages: Sequence[tuple[int, Wording]]) -> set[tuple[int, int]]:
    """Passages of different articles that have a mark in common."""
    holders: dict[int, list[int]] = defaultdict(list)
    for at, (_, passage) in enumerate(passages):
        for mark in passage.marks:
            holders[mark].append(at)
    return {
        pair
        for found in holders.values()
        if 1 < len(found) < COMMON
        for pair in combinations(found, 2)
        if passages[pair[0]][0] != passages[pair[1]][0]
    }


def longest_run(one: Wording, other: Wording) -> Run | None:
    """The longest run of words of their own that both passages have."""
    here, there = one.words.split(" "), other.words.split(" ")
    best = (0, 0, 0)
    seen: dict[tuple[str, ...], int] = {}
    for at in range(len(there) - LEAST + 1):
        seen.setdefault(tuple(there[at : at + LEAST]), at)
    for at in range(len(here) - LEAST + 1):
        found = seen.get(tuple(here[at : at + LEAST]))
        if found is not None and at >= best[1] + best[0]:
            length = _common(here, there, at, found)
            best = max(best, (length, at, found), key=lambda run: run[0])
    length, start, begin = best
    if length == 0 or _own(here[start : start + length]) < OWN_WORDS:
        return None
    mine, theirs = _sentences(one, start, length), _sentences(other, begin, length)
    if length < ENOUGH and length < MOST * min(_words(one, mine), _words(other, theirs)):
        return None
    return Run(length, _place(one, mine), _place(other, theirs))


def _common(here: Sequence[str], there: Sequence[str], at: int, found: int) -> int:
    length = 0
    for mine, theirs in zip(here[at:], there[found:], strict=False):
        if mine != theirs or mine == BREAK:
            break
        length += 1
    return length


def _own(words: Iterable[str]) -> int:
    return len({word for word in words if word not in STOCK})


def _sentences(passage: Wording, start: int, length: int) -> range:
    """Which of the passage's sentences hold the words."""
    first = bisect_right(passage.starts, start) - 1
    return range(first, bisect_left(passage.starts, start + length))


def _words(passage: Wording, held: range) -> int:
    """How many words these sentences have."""
    ends = (*passage.starts[1:], passage.words.count(" ") + 1)
    return ends[held[-1]] - passage.starts[held[0]]


def _place(passage: Wording, held: range) -> Place:
    first, last = passage.places[held[0]], passage.places[held[-1]]
    text = " ".join(place.text for place in passage.places[held[0] : held[-1] + 1])
    return replace(first, end=last.end, text=text) if len(held) > 1 else first
