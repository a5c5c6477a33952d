"""What tells whether passages belong to their article: the features of the off-topic model."""

from collections import Counter
from collections.abc import Iterator, Sequence
from math import log, sqrt
from statistics import fmean

from newslint.analyses.news_words import dot, weight
from newslint.analyses.oddities import oddities
from newslint.analyses.passages import Passage, Story, less, total, unit, words_of

TELLING = 4.0
"""A word of this weight stands in one story of fifty or fewer."""

NEARBY = 20
"""So many passages before and after are held against this one; more of them would cost time."""

POINTING = frozenset(
    "he she they it his her their its this that these those but and yet still also so there here "
    "then".split()
)
"""Words that begin a paragraph which leans on the one before. Own list."""

NOTHING = -1.0
"""The value of a feature where there is nothing to measure."""


def features(told: Story, first: int, last: int) -> list[float]:
    """The features of the passages from `first` to `last`, both included, in the model's order."""
    chosen = told.passages[first : last + 1]
    here = words_of(chosen)
    before = told.passages[first - 1] if first else None
    after = told.passages[last + 1] if last + 1 < len(told.passages) else None
    return [
        *_size(told, chosen, here),
        *_shared(told, here, told.sharing.values[first] if first == last else told.shared(here)),
        *_named(told, here),
        *_beside(before, after, here),
        *_subject(told, first, last),
        *_place(told, first, last),
        *oddities(told, first, last, here),
    ]


def _size(told: Story, chosen: Sequence[Passage], here: Counter[str]) -> Iterator[float]:
    yield len(chosen)
    yield log(1 + sum(len(passage.terms) for passage in chosen))
    yield log(1 + len(here))
    yield log(1 + len(told.held))
    yield len(told.passages)
    yield fmean(map(weight, here))


def _shared(told: Story, here: Counter[str], shared: float) -> Iterator[float]:
    """How much of what is said here is spoken of elsewhere."""
    heavy = {word: weight(word) for word in here}
    sum_ = sum(heavy.values())
    elsewhere = {
        word: told.held[word] - count for word, count in here.items() if told.held[word] > count
    }
    rare = [word for word, each in heavy.items() if each >= TELLING]
    again = sum(word in elsewhere for word in rare)
    yield shared
    yield told.sharing.behind(shared)
    yield told.sharing.rank(shared)
    yield told.sharing.mean
    yield sum(heavy[word] for word in elsewhere) / sum_
    yield len(elsewhere) / len(here)
    yield _part(again, len(rare))
    yield again
    yield len(rare) - again
    yield max((heavy[word] * log(1 + times) for word, times in elsewhere.items()), default=0.0)
    yield sum(heavy[word] for word in elsewhere if word in told.headline) / sum_
    yield sum(word in told.headline for word in here)


def _named(told: Story, here: Counter[str]) -> Iterator[float]:
    names = [word for word in here if word in told.names]
    again = [word for word in names if told.held[word] > here[word]]
    yield len(names)
    yield len(names) - len(again)
    yield _part(len(again), len(names))
    yield sum(map(weight, again))
    yield sum(log(1 + told.held[word] - here[word]) for word in again)


def _beside(before: Passage | None, after: Passage | None, here: Counter[str]) -> Iterator[float]:
    """What is shared with the neighbours, and whether they would read on without this."""
    sum_ = sum(map(weight, here))
    for neighbour in (before, after):
        common = neighbour.words & here.keys() if neighbour else frozenset()
        yield sum(map(weight, common)) / sum_ if neighbour else NOTHING
    if before and after:
        yield sum(map(weight, before.words & after.words)) / min(before.weight, after.weight)
        yield dot(before.unit, after.unit)
    else:
        yield from (NOTHING, NOTHING)


def _subject(told: Story, first: int, last: int) -> Iterator[float]:
    """How near the subject is to the rest, to the beginning, the neighbours and anything nearby."""
    chosen = told.passages[first : last + 1]
    alone = first == last
    own = chosen[0].direction if alone else total(passage.direction for passage in chosen)
    ours = chosen[0].unit if alone else unit(own)

    def alike(at: int) -> float:
        if alone:
            return told.alike(min(at, first), max(at, first))
        return dot(ours, told.passages[at].unit)

    before = [alike(at) for at in range(max(0, first - NEARBY), first)]
    end = min(len(told.passages), last + 1 + NEARBY)
    after = [alike(at) for at in range(last + 1, end)]
    near = sorted((*before, *after), reverse=True) or [0.0]
    rest = told.rests[first] if alone else unit(less(told.direction, own))
    likeness = told.likeness.values[first] if alone else dot(ours, rest)
    yield likeness
    yield told.likeness.behind(likeness)
    yield told.likeness.rank(likeness)
    yield told.likeness.mean
    yield near[0]
    yield fmean(near[:3])
    yield fmean(near)
    yield before[-1] if before else NOTHING
    yield after[0] if after else NOTHING
    yield alike(0) if first else NOTHING
    yield sqrt(dot(own, own)) / max(1.0, sum(each.weight for each in chosen))


def _place(told: Story, first: int, last: int) -> Iterator[float]:
    text = told.passages[first].block.text
    opening = text.split(maxsplit=1)[0].strip("“\"'‘").lower()
    yield first / len(told.passages)
    yield len(told.passages) - 1 - last
    yield opening in POINTING
    yield text.startswith(("“", '"', "‘", "'"))
    yield sum(len(passage.block) for passage in told.passages[first : last + 1])


def _part(some: float, whole: float) -> float:
    return some / whole if whole else NOTHING
