"""Misspellings and their corrections, with the endings that the same slip survives."""

from collections.abc import Container, Iterator
from pathlib import Path

LISTED = Path(__file__).with_name("misspellings.tsv")

ENDINGS = (("", "s"), ("", "ed"), ("", "ing"), ("", "ly"), ("", "ment"), ("", "ments"))
SHORTENED = (("e", "es"), ("e", "ed"), ("e", "ing"), ("e", "ation"), ("y", "ies"), ("y", "ied"))
"""What falls off the word, and what comes instead. Own lists."""

BOTH_RIGHT = frozenset(("benefitted", "benefitting", "focussed", "focussing", "targetted"))
"""Forms that some write and no list holds. Own list."""


def misspellings(words: Container[str]) -> dict[str, str]:
    """Our own list, and the forms of each entry that lead to one of the words."""
    rows = LISTED.read_text(encoding="utf-8").splitlines()
    listed = dict(row.split("\t") for row in rows)
    return {wrong: right for pair in listed.items() for wrong, right in _forms(*pair, words)} | (
        listed
    )


def _forms(wrong: str, right: str, words: Container[str]) -> Iterator[tuple[str, str]]:
    """The pair with the endings that both its words take, so far as that makes no word."""
    if " " in right or len(right) < 5:
        return
    for off, on in ENDINGS + SHORTENED:
        if not (wrong.endswith(off) and right.endswith(off)):
            continue
        if not off and (right[-1] in "ey" or wrong[-1] in "ey"):
            continue
        longer = tuple(word.removesuffix(off) + on for word in (wrong, right))
        if longer[1] in words and longer[0] not in words and longer[0] not in BOTH_RIGHT:
            yield longer[0], longer[1]
