"""Words that spelling checkers let pass though another was meant: their for there, form for from.

Which of two was meant is told by the words beside it. The weights stand in
`newslint/models/confusables.txt`, made by `training/real_word/train.py`, a line a pair: its words,
how sure one must be that the first and that the second is wrong, what is believed before anything
is seen, and then what speaks for the second word. All figures are tenths of natural logarithms.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path

MODEL = Path(__file__).parents[1] / "models" / "confusables.txt"

TOKEN = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*|\d+|[^\w\s]")
WINDOW = 48
"""Characters on each side that are looked at: two long words and what stands between."""

SHORTEST_WITH_ENDING = 5


@dataclass(frozen=True, slots=True)
class Pair:
    """Two words, what must be reached to call each wrong, and what speaks for the second.

    All figures are tenths.
    """

    first: str
    second: str
    first_wrong: int
    second_wrong: int
    bias: int
    weights: Mapping[str, int]


def meant(word: str, before: str, after: str) -> tuple[str, float]:
    """What was meant instead of the word, and how far beyond doubt that is.

    `before` and `after` are the text on its two sides, to the ends of its block. The word itself
    and 0 when it is none of the words known, or may well be meant.
    """
    word = plain(word)
    best, surest = word, 0
    seen: tuple[str, ...] | None = None
    for pair in pairs().get(word, ()):
        if seen is None:
            seen = tuple(clues(before, after))
        for_second = pair.bias + sum(pair.weights.get(clue, 0) for clue in seen)
        if word == pair.first:
            other, sure = pair.second, for_second - pair.first_wrong
        else:
            other, sure = pair.first, -for_second - pair.second_wrong
        if sure > surest:
            best, surest = other, sure
    return best, surest / 10


def clues(before: str, after: str) -> Iterator[str]:
    """What the words on both sides say; `_` is where the word stands."""
    second_left, left = _two([*TOKEN.findall(before[-WINDOW:])[:-3:-1]])
    right, second_right = _two(TOKEN.findall(after[:WINDOW])[:2])[::-1]
    yield f"{left} _"
    yield f"_ {right}"
    yield f"{second_left} * _"
    yield f"_ * {second_right}"
    yield f"{second_left} {left} _"
    yield f"_ {right} {second_right}"
    yield f"{left} _ {right}"
    if len(right) >= SHORTEST_WITH_ENDING and right.isalpha():
        yield f"_ -{right[-3:]}"
    if len(left) >= SHORTEST_WITH_ENDING and left.isalpha():
        yield f"-{left[-3:]} _"
    if after[1:2].isupper():
        yield "_ ^"


def plain(word: str) -> str:
    """The word as the model knows it."""
    return word.lower().replace("’", "'")


def _two(nearest: list[str]) -> tuple[str, str]:
    """The farther and the nearer of two tokens; `|` where the block ends."""
    tokens = ["0" if token.isdigit() else plain(token) for token in nearest]
    nearer, farther = [*tokens, "|", "|"][:2]
    return farther, nearer


@cache
def pairs() -> Mapping[str, tuple[Pair, ...]]:
    """The pairs that a word belongs to."""
    found: dict[str, tuple[Pair, ...]] = {}
    for line in MODEL.read_text(encoding="utf-8").splitlines():
        head, *rest = line.split("\t")
        first, second, *figures = head.split(" ")
        first_wrong, second_wrong, bias = map(int, figures)
        weights = dict(zip(rest[::2], map(int, rest[1::2]), strict=True))
        pair = Pair(first, second, first_wrong, second_wrong, bias, weights)
        for word in (first, second):
            found[word] = (*found.get(word, ()), pair)
    return found
