"""How common words are in news, and vectors in which words of one subject lie near each other.

They begin as positive pointwise mutual information of words in one paragraph, and in one article,
brought to few dimensions by a singular value decomposition; `tuning.py` then trains them.
"""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

import numpy as np
from scipy import sparse
from sklearn.utils.extmath import randomized_svd

VOCABULARY = 24_000
DIMENSIONS = 64
SHIFT = 0.7
"""Exponent on the singular values: under 1, so that the few broadest subjects do not drown the
rest."""


def vocabulary(articles: Iterable[Sequence[Sequence[str]]]) -> dict[str, int]:
    """The commonest terms with the number of articles that hold each, the commonest first."""
    held: Counter[str] = Counter()
    for paragraphs in articles:
        held.update(sorted({term for paragraph in paragraphs for term in paragraph}))
    return dict(sorted(held.items(), key=lambda pair: (-pair[1], pair[0]))[:VOCABULARY])


def vectors(
    articles: Sequence[Sequence[Sequence[str]]], known: Mapping[str, int]
) -> "np.ndarray[Any, Any]":
    """One row a word, each of length 1."""
    at = {term: index for index, term in enumerate(known)}
    near = _together([paragraph for paragraphs in articles for paragraph in paragraphs], at)
    wide = _together(
        [[term for part in paragraphs[:12] for term in part] for paragraphs in articles], at
    )
    left, strengths, _ = randomized_svd(
        _information(near) + 0.5 * _information(wide), DIMENSIONS, n_iter=3, random_state=0
    )
    found = left * strengths**SHIFT
    rows: np.ndarray[Any, Any] = found / np.maximum(
        np.linalg.norm(found, axis=1, keepdims=True), 1e-9
    )
    return rows


def _together(texts: Sequence[Sequence[str]], at: dict[str, int]) -> "sparse.csr_matrix":
    """How often two words stand in one text."""
    columns: list[int] = []
    ends = [0]
    for text in texts:
        columns.extend(sorted({at[term] for term in text if term in at}))
        ends.append(len(columns))
    held = sparse.csr_matrix(
        (np.ones(len(columns), np.float32), columns, ends), (len(texts), len(at))
    )
    return (held.T @ held).tocsr()


def _information(together: "sparse.csr_matrix") -> "sparse.csr_matrix":
    """Positive pointwise mutual information, discounted for rare words."""
    pairs = together.tocoo()
    margin = together.diagonal()
    total = margin.sum()
    contexts = margin**0.75
    contexts *= total / contexts.sum()
    values = np.log(pairs.data * total / (margin[pairs.row] * contexts[pairs.col]) / 8)
    values *= pairs.data / (pairs.data + 3)
    keep = (values > 0) & (pairs.row != pairs.col)
    return sparse.csr_matrix((values[keep], (pairs.row[keep], pairs.col[keep])), together.shape)
