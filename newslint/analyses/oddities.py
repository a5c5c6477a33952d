"""What in passages is odd beside the rest of their story: its new words, the gap, the hand."""

from collections import Counter
from collections.abc import Iterator
from statistics import fmean

from newslint.analyses.hand import COURTESY, unlike
from newslint.analyses.news_words import dot, length, vector, weight
from newslint.analyses.passages import Story, less, total, unit

NOTHING = -1.0
"""The value of a feature where there is nothing to measure."""

FAR = 0.1
"""A word less like the story than this would hardly stand in it."""

BESIDE = 3
"""So many passages before and after are the place that this one stands in."""


def oddities(told: Story, first: int, last: int, here: Counter[str]) -> Iterator[float]:
    """The features of the passages from `first` to `last` that say how odd they are there."""
    yield from _new_words(told, first, last, here)
    yield from _old_words(told, here)
    yield from _gap(told, first, last, here)
    yield from _voice(told, first, last)
    yield from _hand(told, first, last)


def _new_words(told: Story, first: int, last: int, here: Counter[str]) -> Iterator[float]:
    """How likely the words that stand here alone are in such a story."""
    chosen = told.passages[first : last + 1]
    if first == last:
        rest = told.rests[first]
    else:
        rest = unit(less(told.direction, total(passage.direction for passage in chosen)))
    near = [
        (dot(found, rest) / length(word), weight(word))
        for word, count in here.items()
        if told.held[word] <= count and (found := vector(word)) is not None
    ]
    farthest = sorted(each for each, _ in near)[:3]
    yield len(near)
    yield fmean(farthest) if near else NOTHING
    yield sum(each * heavy for each, heavy in near) / sum(heavy for _, heavy in near) if near else 0
    yield sum(heavy for each, heavy in near if each < FAR)


def _old_words(told: Story, here: Counter[str]) -> Iterator[float]:
    again = sorted((weight(word) for word in here if told.held[word] > here[word]), reverse=True)
    yield again[0] if again else 0.0
    yield again[1] if len(again) > 1 else 0.0
    yield told.likeness.spread
    yield told.likeness.ranked[0]
    yield told.likeness.ranked[1]
    yield told.sharing.spread
    yield told.sharing.ranked[0]
    yield told.sharing.ranked[1]


def _gap(told: Story, first: int, last: int, here: Counter[str]) -> Iterator[float]:
    """Whether what stands before and after would read on, and how far this stands from both."""
    count = len(told.passages)
    start, end = max(0, first - BESIDE), min(count, last + 1 + BESIDE)
    ours = told.around(first, last + 1)
    before, after = told.passages[start:first], told.passages[last + 1 : end]
    left = told.around(start, first) if before else None
    right = told.around(last + 1, end) if after else None
    to_left = dot(ours, left) if left else NOTHING
    to_right = dot(ours, right) if right else NOTHING
    across = dot(left, right) if left and right else NOTHING
    yield to_left
    yield to_right
    yield across
    yield across - (to_left + to_right) / 2 if left and right else 0.0
    yield dot(ours, told.headline_unit)
    for place in (before, after):
        yield max((weight(word) for one in place for word in one.words & here.keys()), default=0.0)


def _voice(told: Story, first: int, last: int) -> Iterator[float]:
    chosen = told.passages[first : last + 1]
    own = sum(passage.first_person for passage in chosen)
    rest = (told.first_persons - own) / max(1, len(told.passages) - len(chosen))
    yield own / len(chosen) - rest
    yield told.length.behind(fmean(told.length.values[first : last + 1]))
    yield told.length.mean


def _hand(told: Story, first: int, last: int) -> Iterator[float]:
    """How far the marks and spellings chosen here are not those of the story."""
    chosen = told.passages[first : last + 1]
    here = frozenset(form for passage in chosen for form in passage.forms)
    elsewhere = told.forms - Counter(form for passage in chosen for form in passage.forms)
    odd = unlike(here, elsewhere)
    yield max(odd.values(), default=0.0)
    yield sum(odd.values())
    yield sum(each > 1 for each in odd.values())
    for choice in ("double", "single", "dash", "tense", "stop"):
        yield odd.get(choice, NOTHING)
    yield (COURTESY in here) - elsewhere[COURTESY] / max(1, len(told.passages) - len(chosen))
