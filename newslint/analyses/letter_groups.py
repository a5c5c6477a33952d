"""Groups of letters: three and four in a row of each word, which rare words share with common ones.

“Rebuffed” and “rebuffs” are two words that a model may never have met; their letters it has.
"""

from collections.abc import Iterable, Iterator
from functools import lru_cache

from newslint.analyses.word_weights import slots

SLOTS = 1 << 15
_WIDTHS = (3, 4)
_KEPT = 1 << 12
"""Words whose slots are kept in mind; an article has a thousand."""
_LONGEST = 40
"""Letters of a word that are read; no word of English has as many."""


def letter_slots(words: Iterable[str]) -> frozenset[int]:
    """The slots of all groups of letters in these words."""
    return frozenset().union(*map(_of_word, words))


@lru_cache(maxsize=_KEPT)
def _of_word(word: str) -> frozenset[int]:
    return frozenset(slots(_groups(f"<{word[:_LONGEST]}>"), SLOTS))


def _groups(word: str) -> Iterator[str]:
    for width in _WIDTHS:
        for at in range(len(word) - width + 1):
            yield word[at : at + width]
