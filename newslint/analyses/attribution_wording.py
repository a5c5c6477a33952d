"""How much the wording of a sentence is that of one which hands what it says to somebody."""

import json
import re
from collections.abc import Iterator, Mapping
from functools import cache
from itertools import islice, pairwise
from pathlib import Path
from typing import Any

from newslint.analyses.letter_groups import letter_slots
from newslint.analyses.word_weights import WordWeights, unpacked
from newslint.span import Span

MODEL = Path(__file__).parents[1] / "models" / "attribution.json"
"""Made by `training/attribution/train.py`."""

SLOTS = 1 << 15
LONGEST = 2000
"""Characters of a sentence that are read; few are half as long."""
MOST_WORDS = 60

WORD = re.compile(r"[^\W\d_]+(?:[’'][^\W\d_]+)*|\d[\d,.]*|[“”\"‘’'():;,.?!—–-]")


@cache
def model() -> Mapping[str, Any]:
    """The model file as it stands: the weights of words, and trees."""
    found: Mapping[str, Any] = json.loads(MODEL.read_text(encoding="ascii"))
    return found


@cache
def _weights() -> tuple[WordWeights, WordWeights]:
    return unpacked(model()), unpacked(model()["letters"])


def wording(sentence: Span) -> float:
    """More for a sentence worded as attributions are, about 0 for what may be either."""
    words, letters = _weights()
    return words.weigh(said(sentence.text)) + letters.sum(letter_slots(words_of(sentence.text)))


def said(text: str) -> Iterator[str]:
    """Words, pairs of words, and how the sentence opens and ends. All names are one word."""
    words = words_of(text)
    if not words:
        return
    yield from words
    yield from map(" ".join, pairwise(words))
    yield f"^{words[0]}"
    yield f"^{' '.join(words[:2])}"
    yield f"{words[-1]}$"
    yield f"{' '.join(words[-2:])}$"


def words_of(text: str) -> list[str]:
    """The words and marks of a sentence as the model knows them."""
    return list(islice(_words(text[:LONGEST]), MOST_WORDS))


def _words(text: str) -> Iterator[str]:
    before = ""
    for match in WORD.finditer(text):
        word = _reduced(match[0], opens=not match.start())
        if word != "N" or before != "N":
            yield word
        before = word


def _reduced(word: str, *, opens: bool) -> str:
    """A word as the model knows it: a figure, a name, a quotation mark, or itself in small."""
    if word[0].isdigit():
        return "0"
    if word in '“”"':
        return '"'
    if word[0].isupper() and not opens and word != "I":
        return "N"
    return word.lower().replace("’", "'")
