"""Trains word vectors until a paragraph lies near its own article and far from others.

Of a batch of articles, half the time all of one subject, each paragraph must find the article that
it was taken from, and each article its paragraph. A paragraph is the sum of its words' vectors, and
so are the paragraphs around it. Most of the time the words that both share are taken out: what is
learnt is which new words an article may bring. Softmax over the batch, AdaGrad.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, TypeAlias

import numpy as np
from scipy import sparse

Array: TypeAlias = "np.ndarray[Any, Any]"

EPOCHS = 36
BATCH = 256
SHARPNESS = np.float32(12)
RATE, SLOWING = 0.05, 0.96
REACH = 14
"""So many paragraphs on each side are the article."""

UNSHARED, DROPPED = 0.6, 0.15
FEWEST = 5


@dataclass(frozen=True)
class Told:
    """An article: its subject, and the numbers of the known words of its paragraphs."""

    topic: str
    paragraphs: Sequence[Array]


def told(topic: str, paragraphs: Sequence[Sequence[str]], at: dict[str, int]) -> Told:
    known = (np.unique([at[word] for word in words if word in at]) for words in paragraphs)
    return Told(topic, [words.astype(np.int32) for words in known if len(words) >= FEWEST])


def tuned(begun: Array, articles: Sequence[Told]) -> Array:
    """The vectors after training, one row a word; their lengths say how much a word tells."""
    found = begun.astype(np.float32)
    seen = np.full_like(found, 1e-3)
    chance = np.random.default_rng(0)
    articles = [article for article in articles if len(article.paragraphs) >= FEWEST]
    rate = RATE
    for _ in range(EPOCHS):
        for numbers in _batches(articles, chance):
            slope = _slope(found, [articles[number] for number in numbers], chance)
            seen += slope * slope
            found -= rate * slope / np.sqrt(seen)
        rate *= SLOWING
    return found


def _batches(articles: Sequence[Told], chance: "np.random.Generator") -> list[Array]:
    """Every article twice: among others of its subject, and among any."""
    names = sorted({article.topic for article in articles})
    order = dict(zip(names, chance.permutation(len(names)), strict=True))
    places = np.array([order[article.topic] for article in articles])
    alike = np.argsort(places + chance.random(len(places)))
    mixed = chance.permutation(len(articles))
    starts = range(0, len(articles) - BATCH // 2, BATCH)
    found = [row[start : start + BATCH] for row in (alike, mixed) for start in starts]
    return [found[number] for number in chance.permutation(len(found))]


def _slope(found: Array, articles: Sequence[Told], chance: "np.random.Generator") -> Array:
    pairs = [_pair(article, chance) for article in articles]
    here = _counts([pair[0] for pair in pairs], len(found))
    rest = _counts([pair[1] for pair in pairs], len(found))
    ours, our_length = _unit(here @ found)
    theirs, their_length = _unit(rest @ found)
    likeness = SHARPNESS * (ours @ theirs.T)
    wrong = (_softmax(likeness, 1) + _softmax(likeness, 0)) / 2 - np.eye(len(pairs))
    wrong = (SHARPNESS * wrong).astype(np.float32)
    left, right = wrong @ theirs, wrong.T @ ours
    left = (left - ours * (left * ours).sum(1, keepdims=True)) / our_length
    right = (right - theirs * (right * theirs).sum(1, keepdims=True)) / their_length
    slope: Array = here.T @ left + rest.T @ right
    return slope


def _pair(article: Told, chance: "np.random.Generator") -> tuple[Array, Array]:
    at = int(chance.integers(len(article.paragraphs)))
    near = range(max(0, at - REACH), min(len(article.paragraphs), at + REACH + 1))
    rest = np.concatenate([article.paragraphs[each] for each in near if each != at])
    here = article.paragraphs[at]
    if chance.random() < UNSHARED and (~np.isin(here, rest)).sum() >= 3:
        here = here[~np.isin(here, rest)]
    return _thinned(here, chance), _thinned(rest, chance)


def _thinned(words: Array, chance: "np.random.Generator") -> Array:
    return words[chance.random(len(words)) > DROPPED]


def _counts(texts: Sequence[Array], size: int) -> "sparse.csr_matrix":
    ends = np.concatenate([[0], np.cumsum([len(words) for words in texts])])
    ones = np.ones(ends[-1], np.float32)
    return sparse.csr_matrix((ones, np.concatenate(texts), ends), (len(texts), size))


def _unit(rows: Array) -> tuple[Array, Array]:
    length = np.linalg.norm(rows, axis=1, keepdims=True) + np.float32(1e-6)
    return rows / length, length


def _softmax(values: Array, axis: int) -> Array:
    found = np.exp(values - values.max(axis, keepdims=True))
    softened: Array = found / found.sum(axis, keepdims=True)
    return softened
