"""Quotations that stand twice, were altered, or are not closed."""

import re
from collections.abc import Callable
from random import Random

from benchmarks.planted.parts import Defect, Part, appended, body, later, picked, swapped

TAILS = ("was the answer on Monday", "said the statement", "one of them said later")
_QUOTATION = re.compile(r'["“](?P<said>[A-Z][^"“”]{40,240}?)[,.]["”]')
_OPENED = re.compile(
    r'["“][A-Z][^"“”]{20,}[,.?!](?P<close>["”]) (?=[^"“”]{0,80}\b(?:said|says|told|added)\b)'
    r'[a-zA-Z][^"“”]+\Z'
)


def quotation_repeated(text: str, dice: Random) -> Defect | None:
    """The same words are quoted again, some paragraphs on."""
    return _again(text, dice, lambda said: said)


def quotation_altered(text: str, dice: Random) -> Defect | None:
    """The same words are quoted again with one of them missing."""
    return _again(text, dice, lambda said: _less(said, dice))


def quotation_unbalanced(text: str, dice: Random) -> Defect | None:
    """The closing mark is missing, though the sentence goes on outside the quotation."""
    parts = [part for part in body(text) if _OPENED.match(part.text)]
    paragraph = picked(parts, dice)
    match = _OPENED.match(paragraph.text) if paragraph else None
    if not paragraph or not match:
        return None
    end = paragraph.start + match.start("close")
    gone = swapped(text, end, end + 1, "")
    return Defect(gone.text, paragraph.start, paragraph.end - 1)


def _again(text: str, dice: Random, change: Callable[[str], str]) -> Defect | None:
    said = [
        Part(part.start + match.start("said"), part.start + match.end("said"), match.group("said"))
        for part in body(text)
        for match in _QUOTATION.finditer(part.text)
    ]
    quotation = picked(said, dice)
    paragraph = later(text, quotation.end, dice) if quotation else None
    if not quotation or not paragraph:
        return None
    marks = "“”" if "“" in text else '""'
    words = f"{marks[0]}{change(quotation.text)},{marks[1]} {dice.choice(TAILS)}."
    return appended(text, paragraph, words)


def _less(said: str, dice: Random) -> str:
    words = said.split(" ")
    at = dice.randrange(2, len(words) - 1)
    return " ".join([*words[:at], *words[at + 1 :]])
