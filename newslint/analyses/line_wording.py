"""How much the wording of a line is that of page furniture.

The model `newslint/models/furniture.json` is made by `training/boilerplate/train.py`: one small
weight for each slot that the words of a line, and pairs of them, are sent to by a checksum. There
are two: one of text as an extractor leaves it, one of whole pages, where menus and footers stand.
"""

import json
import re
from base64 import b64decode
from collections.abc import Iterator, Mapping
from functools import cache
from itertools import pairwise
from pathlib import Path
from typing import Any, Literal
from zlib import crc32

from newslint.document import Block

MODEL = Path(__file__).parents[1] / "models" / "furniture.json"
SLOTS = 1 << 15
OPENING, ENDING = 16, 6
"""How many words from either end of a line are read: furniture shows itself there."""

WORD = re.compile(r"\w+|[@#©|→»›▸▶+?!:&/]")
FIGURE = re.compile(r"\d+")
LONGEST_OPENING, LONGEST_ENDING = 300, 150

Source = Literal["extract", "page"]
"""Where a line was met: in the text that an extractor left of a page, or in a whole page."""


@cache
def model() -> Mapping[Source, Mapping[str, Any]]:
    """The model file as it stands: of each source its wording and its trees."""
    found: Mapping[Source, Mapping[str, Any]] = json.loads(MODEL.read_text(encoding="ascii"))
    return found


@cache
def _weights(source: Source) -> memoryview:
    return memoryview(b64decode(model()[source]["wording"])).cast("b")


def wording(block: Block, source: Source = "extract") -> float:
    """How much the words are those of furniture: about 0 for what may be either, more for it."""
    slots = wording_slots(block.text)
    if not slots:
        return 0.0
    of, weights = model()[source], _weights(source)
    total: int = sum(weights[slot] for slot in slots)
    return float(of["base"] + of["scale"] * total / len(slots) ** 0.5)


def wording_slots(text: str) -> list[int]:
    """The slots of what a line says, each once."""
    return sorted({crc32(said.encode("utf-8", "replace")) % SLOTS for said in _said(text)})


def _said(text: str) -> Iterator[str]:
    """Words, pairs of words, and how the line opens and ends."""
    words = _words(text)
    if not words:
        return
    yield from words
    yield from map(" ".join, pairwise(words))
    yield f"^{words[0]}"
    yield f"^{' '.join(words[:2])}"
    yield f"{words[-1]}$"
    if len(words) < 5:
        yield f"^{' '.join(words)}$"


def _words(text: str) -> list[str]:
    if len(text) <= LONGEST_OPENING + LONGEST_ENDING:
        words = _split(text)
        if len(words) <= OPENING + ENDING:
            return words
        return words[:OPENING] + words[-ENDING:]
    return _split(text[:LONGEST_OPENING])[:OPENING] + _split(text[-LONGEST_ENDING:])[-ENDING:]


def _split(text: str) -> list[str]:
    return WORD.findall(FIGURE.sub("0", text.lower()))
