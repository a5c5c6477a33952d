"""English spelling: which words exist, how common they are, what a misspelt one should be.

Both American and British spellings are known. The list is `newslint/models/words.txt`, made by
`training/words/build.py`. Each of its lines holds the words that begin with the same three letters:
`ort=7` is a rest and its level, `ocur:occur` a rest and the correction of a known misspelling,
`utt~` the rest of a name. Coinages are in `coinages.py`, guesses at what was meant in
`corrections.py`.
"""

from collections.abc import Iterator
from functools import cache
from pathlib import Path

LIST = Path(__file__).parents[1] / "models" / "words.txt"

LONGEST = 24
"""No word of the list that could be misspelt is longer; what is longer is a fragment or a
formula."""

SMALL_WORDS = frozenset(
    "the and that for with was were said says they she his her their from have has had but this "
    "which would will could he of to in is it at by as be on".split()
)
"""Own list: what a missing space most often joins to its neighbour."""


SHORTEST_AFTER_A = 5
COMMON_AFTER_A = 15
"""What an “a” is joined to is long and common (once in 30,000 words): `asubject`, not `aturn`."""


def known(word: str) -> bool:
    """Whether the list holds the word."""
    return frequency(word) > 0


def frequency(word: str) -> int:
    """How common the word is: log2 of its number in a billion words, from 3; 0 for no word."""
    line, key = _place(word, "=")
    at = line.find(key)
    return int(line[at + len(key)], 36) if at >= 0 else 0


def misspelling(word: str) -> str | None:
    """The correction, if the word is one of the misspellings that everyone makes."""
    line, key = _place(word, ":")
    at = line.find(key)
    if at < 0:
        return None
    start = at + len(key)
    return line[start : line.index(" ", start)].replace("_", " ")


def a_name(word: str) -> bool:
    """Whether the word is a name that one letter would make a common word."""
    line, key = _place(word, "~")
    return key in line


def joined(word: str) -> tuple[str, str] | None:
    """The two words, one of them a small word, that were written without the space between them."""
    word = plain(word)
    if not 4 <= len(word) <= LONGEST or known(word):
        return None
    splits = ((word[:at], word[at:]) for at in range(1, len(word) - 1))
    fitting = [(one, two) for one, two in splits if _welded(one, two) or _welded(two, one)]
    return max(fitting, key=lambda pair: min(map(frequency, pair)), default=None)


def plain(word: str) -> str:
    """The word as the list spells it: without capitals and curly apostrophes."""
    return word.lower().replace("’", "'")


def _welded(small: str, other: str) -> bool:
    """Whether a small word and another make a pair that can only be a missing space.

    Words of two letters open many coinages (`onstream`, `inartful`): they want a neighbour of the
    commonest.
    """
    if small == "a" and len(other) >= SHORTEST_AFTER_A and other[0] not in "aeiou":
        return frequency(other) >= COMMON_AFTER_A
    if small not in SMALL_WORDS or len(other) < 2:
        return False
    return frequency(other) >= (20 if len(small) == 2 else 17)


def _place(word: str, mark: str) -> tuple[str, str]:
    """The line that the word would stand on, and what would be found there."""
    word = plain(word)
    return _lines().get(word[:3].ljust(3), ""), f" {word[3:]}{mark}"


def words_like(word: str) -> Iterator[tuple[str, int]]:
    """The words of the list that begin with the same three letters, each with its level."""
    start = plain(word)[:3]
    for entry in _lines().get(start, "").split(" ")[1:]:
        rest, mark, level = entry.partition("=")
        if mark:
            yield start + rest, int(level, 36)


@cache
def _lines() -> dict[str, str]:
    """The lines of the list by their first three letters, filled up with spaces."""
    lines = LIST.read_bytes().decode("latin-1").split("\n")
    return {line[:3]: line for line in lines}
