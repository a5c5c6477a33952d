"""What a misspelt word should have been, and how much speaks for it."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from newslint.analyses.spelling import LONGEST, frequency, plain, words_like

Slip = Literal["swapped", "missing", "doubling", "extra", "key", "vowel", "letter", "ends", "two"]
"""How the hand slipped: two letters swapped, one left out, one too many, one for another. Slips at
the first and the last letter are `ends`: there words differ by meaning, and names by nation."""

LETTERS = "abcdefghijklmnopqrstuvwxyz"
VOWELS = frozenset("aeiouy")
SAME_KEY_ROW = ("qwertyuiop", "asdfghjkl", "zxcvbnm")

COSTS: dict[Slip, int] = {
    "swapped": -1,
    "doubling": 0,
    "missing": 0,
    "vowel": 1,
    "extra": 2,
    "key": 2,
    "letter": 4,
    "ends": 4,
}
"""How odd a slip is. Own weights, in bits, chosen on the tuning halves."""

LAST_LEFT_OUT = 1
ENDING = 6
FIRST_SWAPPED = 2
"""How odd it is to stop a letter too early; a letter too late, which makes other words; and to
swap the first two."""

LONG_FOR_TWO = 8
COMMON_FOR_TWO = 12
COST_OF_TWO = 6
LAST_ALIKE = 2
"""Two slips want a long word that is common, and both of them amid its first and last letters."""


@dataclass(frozen=True, slots=True)
class Correction:
    """A word that may be meant, the slip that spoilt it, and what speaks for it, in bits.

    The evidence is how common the word is, less how odd the slip, and more the longer the word:
    in short words another word or a name is always near.
    """

    word: str
    slip: Slip
    evidence: int


def correction(word: str) -> Correction | None:
    """The likeliest word that is one slip away, or two in a long word; None if there is none."""
    word = plain(word)
    return _nearest(word) if 2 <= len(word) <= LONGEST else None


def _nearest(word: str) -> Correction | None:
    length = max(-6, min(6, 2 * (len(word) - 7)))
    found = [
        Correction(near, slip, level - cost + length)
        for near, slip, cost in _edits(word)
        if near != word and (level := frequency(near))
    ]
    if not found and len(word) >= LONG_FOR_TWO:
        found = [
            Correction(near, "two", level - COST_OF_TWO + length)
            for near, level in words_like(word)
            if level >= COMMON_FOR_TWO and _two_slips(word, near)
        ]
    return max(found, key=lambda one: (one.evidence, one.word), default=None)


def _edits(word: str) -> Iterator[tuple[str, Slip, int]]:
    """All that one slip of the hand could have made of the word, undone; which slip; how odd."""
    for at in range(len(word) + 1):
        head, tail = word[:at], word[at:]
        for letter in LETTERS:
            slip = _slip("missing", at, len(word), letter in (head[-1:], tail[:1]))
            cost = COSTS[slip] if tail or slip != "ends" else LAST_LEFT_OUT
            yield head + letter + tail, slip, cost
        if not tail:
            continue
        slip = _slip("extra", at, len(word) - 1, tail[0] in (head[-1:], tail[1:2]))
        yield head + tail[1:], slip, COSTS[slip] if tail[1:] else ENDING
        for letter in LETTERS:
            slip = _slip(_other(tail[0], letter), at, len(word) - 1, False)
            yield head + letter + tail[1:], slip, COSTS[slip]
        if len(tail) > 1:
            yield (
                head + tail[1] + tail[0] + tail[2:],
                *(("swapped", COSTS["swapped"]) if at else ("ends", LAST_LEFT_OUT)),
            )


def _slip(kind: Slip, at: int, last: int, doubled: bool) -> Slip:
    if doubled:
        return "doubling"
    return kind if 0 < at < last else "ends"


def _other(typed: str, meant: str) -> Slip:
    if typed in VOWELS and meant in VOWELS:
        return "vowel"
    return (
        "key"
        if any(typed + meant in row or meant + typed in row for row in SAME_KEY_ROW)
        else ("letter")
    )


def _two_slips(word: str, near: str) -> bool:
    if near[-LAST_ALIKE:] != word[-LAST_ALIKE:] or abs(len(near) - len(word)) > 2:
        return False
    from rapidfuzz.distance import OSA

    return OSA.distance(word, near, score_cutoff=2) == 2
