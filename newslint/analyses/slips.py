"""Words that differ by one slip of the hand: a letter left out, put in, changed, or swapped."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence


def one_slip(one: str, other: str) -> bool:
    """Whether the two differ by one letter, or by two neighbours changing places."""
    short, long = sorted((one, other), key=len)
    if one == other or len(long) - len(short) > 1:
        return False
    at = next((i for i, (a, b) in enumerate(zip(short, long, strict=False)) if a != b), len(short))
    if len(short) < len(long):
        return short[at:] == long[at + 1 :]
    swapped = short[at + 1 : at + 2] + short[at] == long[at : at + 2]
    return short[at + 1 :] == long[at + 1 :] or (swapped and short[at + 2 :] == long[at + 2 :])


Index = Mapping[str, Sequence[str]]


def index(words: Iterable[str]) -> Index:
    """The words by what is left when a letter falls out: words one slip apart meet there."""
    found: dict[str, list[str]] = defaultdict(list)
    for word in words:
        for key in _shortened(word):
            found[key].append(word)
    return found


def near(word: str, known: Index) -> Iterator[str]:
    """The words of the index that are one slip away, each once, in alphabetical order."""
    met = {other for key in _shortened(word) for other in known.get(key, ())}
    yield from (other for other in sorted(met) if one_slip(word, other))


def _shortened(word: str) -> set[str]:
    return {word, *(word[:at] + word[at + 1 :] for at in range(len(word)))}


def slips(one: str, other: str) -> int:
    """How many letters left out, put in or changed part the two; both are names, and short."""
    row = list(range(len(other) + 1))
    for at, letter in enumerate(one, 1):
        above, row[0] = row[0], at
        for beside, second in enumerate(other, 1):
            cost = min(row[beside] + 1, row[beside - 1] + 1, above + (letter != second))
            above, row[beside] = row[beside], cost
    return row[-1]
