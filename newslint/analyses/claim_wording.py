"""How much a sentence is worded as statements are that somebody ought to check."""

import json
import re
from collections.abc import Iterator
from functools import cache
from itertools import pairwise
from math import exp
from pathlib import Path

from newslint.analyses.letter_groups import letter_slots
from newslint.analyses.word_weights import WordWeights, unpacked
from newslint.span import Span

MODEL = Path(__file__).parents[1] / "models" / "claims.json"
"""Made by `training/claims/train.py`."""

SLOTS = 1 << 17
LONGEST = 2000
"""Characters of a sentence that are read; few are half as long."""
MOST_WORDS = 80
STEM = 5
WIDTH = 6
"""Words to a step of length; short sentences claim little."""

WORD = re.compile(r"[^\W\d_]+(?:[’'][^\W\d_]+)*|\d[\d,.]*|[$£€%?!]")


@cache
def _weights() -> tuple[WordWeights, WordWeights]:
    model = json.loads(MODEL.read_text(encoding="ascii"))
    return unpacked(model), unpacked(model["letters"])


def worth(sentence: Span) -> float:
    """The chance, 0 to 1, that an annotator would find the sentence worth checking."""
    words, letters = _weights()
    weight = words.weigh(said(sentence.text)) + letters.sum(letter_slots(words_of(sentence.text)))
    return 1 / (1 + exp(-weight))


def said(text: str) -> Iterator[str]:
    """Words, pairs and beginnings of words, how the sentence opens, and how long it is."""
    words = words_of(text)
    if not words:
        return
    yield from words
    yield from map(" ".join, pairwise(words))
    yield from (f"{word[:STEM]}~" for word in words if len(word) > STEM)
    yield f"^{words[0]}"
    yield f"^{' '.join(words[:2])}"
    yield f"{min(len(words), 60) // WIDTH} long"


def words_of(text: str) -> list[str]:
    """The words of a sentence as the model knows them."""
    return [_reduced(word) for word in WORD.findall(text[:LONGEST])][:MOST_WORDS]


def _reduced(word: str) -> str:
    return "0" if word[0].isdigit() else word.lower().replace("’", "'")
