"""English spelling: which words exist, how common they are, what a misspelt one should be.

Both American and British spellings are known. The list is `newslint/models/words.txt`, made by
`training/words/build.py`. Each of its lines holds the words that begin with the same three letters:
`ort=7` is a rest and its level, `ocur:occur` a rest and the correction of a known misspelling.
"""

from collections.abc import Iterator
from functools import cache
from pathlib import Path

LIST = Path(__file__).parents[1] / "models" / "words.txt"

LETTERS = "abcdefghijklmnopqrstuvwxyz"
VOWELS = frozenset("aeiouy")

LONGEST = 24
"""No word of the list that could be misspelt is longer; what is longer is a fragment or a
formula."""

ENDINGS = ("s", "r", "rs", "er", "ers", "est")
PREFIXES = tuple(
    "agro anti auto bi bio co counter crypto cyber de dis e eco ex extra fore geo hyper in inter "
    "intra kilo m macro mega meta micro mid mini mis mono multi nano neo neuro non out over post "
    "pre pro pseudo psycho re semi sub super tele trans tri ultra un under up".split()
)
SUFFIXES = tuple(
    "able dom esque ette fest gate ish ism ist ists ization isation less like maker makers ness "
    "nomics phile philes phobe phobes phobia proof ship wise worthy".split()
)
"""Own lists: what news English freely puts round a word."""

SMALL_WORDS = frozenset(
    "the and that for with was were said says they she his her their from have has had but this "
    "which would will could he of to in is it at by as be on".split()
)
"""Own list: what a missing space most often joins to its neighbour."""

SAME_KEY_ROW = ("qwertyuiop", "asdfghjkl", "zxcvbnm")


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


def plausible(word: str) -> bool:
    """Whether a word that no list holds is plainly built of known parts, as `smartwatch` is."""
    word = _plain(word)
    if len(word) > LONGEST:
        return False
    if any(word.endswith(end) and len(word) > 5 and known(word[: -len(end)]) for end in ENDINGS):
        return True
    if any(word.startswith(part) and _solid(word[len(part) :]) for part in PREFIXES):
        return True
    if any(word.endswith(part) and _solid(word[: -len(part)]) for part in SUFFIXES):
        return True
    return any(_solid(word[:at]) and _solid(word[at:]) for at in range(4, len(word) - 3))


def joined(word: str) -> tuple[str, str] | None:
    """The two words, one of them a small word, that were written without the space between them."""
    word = _plain(word)
    if not 4 <= len(word) <= LONGEST or known(word):
        return None
    splits = ((word[:at], word[at:]) for at in range(2, len(word) - 1))
    fitting = [(one, two) for one, two in splits if _welded(one, two) or _welded(two, one)]
    return max(fitting, key=lambda pair: min(map(frequency, pair)), default=None)


def corrections(word: str, *, at_least: int = 1) -> tuple[str, ...]:
    """Known words one edit away, the likeliest first, each of at least this frequency."""
    word = _plain(word)
    if not 2 <= len(word) <= LONGEST:
        return ()
    scores: dict[str, int] = {}
    for near, cost in _edits(word):
        level = frequency(near)
        if level >= at_least and near != word:
            scores[near] = max(level - cost, scores.get(near, -99))
    return tuple(sorted(scores, key=lambda near: (-scores[near], near)))


def _plain(word: str) -> str:
    return word.lower().replace("’", "'")


def _solid(part: str) -> bool:
    """Whether a part is a word common enough, and long enough, not to be found by chance."""
    return len(part) > 3 and frequency(part) >= 8


def _welded(small: str, other: str) -> bool:
    """Whether a small word and another make a pair that can only be a missing space.

    Words of two letters open many coinages (`onstream`, `inartful`): they want a neighbour of the
    commonest.
    """
    if small not in SMALL_WORDS or len(other) < 2:
        return False
    return frequency(other) >= (20 if len(small) == 2 else 17)


def _edits(word: str) -> Iterator[tuple[str, int]]:
    """All that one slip of the hand could have made of the word, undone, and how odd the slip is.

    Slips are dearer at the first letter, which people rarely get wrong (Own weights, in bits).
    """
    for at in range(len(word) + 1):
        head, tail = word[:at], word[at:]
        first = 0 if at else 4
        for letter in LETTERS:
            doubled = letter in (head[-1:], tail[:1])
            yield head + letter + tail, first + (0 if doubled else 1)
        if not tail:
            continue
        yield head + tail[1:], first + (0 if tail[0] in (head[-1:], tail[1:2]) else 2)
        for letter in LETTERS:
            yield head + letter + tail[1:], first + _swap_cost(tail[0], letter)
        if len(tail) > 1:
            yield head + tail[1] + tail[0] + tail[2:], first // 2


def _swap_cost(typed: str, meant: str) -> int:
    if typed in VOWELS and meant in VOWELS:
        return 1
    return 2 if _neighbours(typed, meant) else 4


def _neighbours(one: str, other: str) -> bool:
    return any(one + other in row or other + one in row for row in SAME_KEY_ROW)


def _place(word: str, mark: str) -> tuple[str, str]:
    """The line that the word would stand on, and what would be found there."""
    word = _plain(word)
    return _lines().get(word[:3].ljust(3), ""), f" {word[3:]}{mark}"


@cache
def _lines() -> dict[str, str]:
    """The lines of the list by their first three letters, filled up with spaces."""
    lines = LIST.read_bytes().decode("latin-1").split("\n")
    return {line[:3]: line for line in lines}
