"""How telling a word is in news, and which subject it belongs to.

The model `newslint/models/off_topic.json` is made by `training/off_topic/train.py`. Words are terms
as `newslint/analyses/terms.py` forms them.
"""

import json
from base64 import b64decode
from collections.abc import Iterable, Mapping, Sequence
from functools import cache, lru_cache
from operator import mul
from pathlib import Path
from typing import Any

MODEL = Path(__file__).parents[1] / "models" / "off_topic.json"

UNKNOWN = 7.5
"""The weight of a word too rare to be in the model."""

Vector = Sequence[float]


@cache
def model() -> Mapping[str, Any]:
    """The model file as it stands."""
    found: Mapping[str, Any] = json.loads(MODEL.read_text(encoding="ascii"))
    return found


@cache
def _weights() -> Mapping[str, float]:
    scale = model()["scale"]
    steps = b64decode(model()["weights"])
    return {word: step / scale for word, step in zip(model()["words"].split(), steps, strict=True)}


@cache
def _places() -> Mapping[str, int]:
    return {word: at for at, word in enumerate(_weights())}


@cache
def _numbers() -> memoryview:
    return memoryview(b64decode(model()["vectors"])).cast("b")


@lru_cache(maxsize=8192)
def weight(word: str) -> float:
    """How telling the word is: the logarithm of stories for one that holds it."""
    return _weights().get(word, UNKNOWN)


@lru_cache(maxsize=4096)
def vector(word: str) -> Vector | None:
    """Where the word lies among all subjects, as long as it is telling; None for a rare one."""
    at = _places().get(word)
    if at is None:
        return None
    size = int(model()["dimensions"])
    heavy = length(word) / 127
    return [part * heavy for part in _numbers()[at * size : (at + 1) * size].tolist()]


@lru_cache(maxsize=8192)
def length(word: str) -> float:
    """The length of the word's vector: how much it says of the subject; 0 for a rare one."""
    at = _places().get(word)
    return 0.0 if at is None else _lengths()[at] / float(model()["steps"])


@cache
def _lengths() -> bytes:
    return b64decode(model()["lengths"])


def direction(words: Iterable[str]) -> Vector:
    """The sum of the words' vectors."""
    known = [found for word in words if (found := vector(word)) is not None]
    return tuple(map(sum, zip(*known, strict=True))) or (0.0,) * int(model()["dimensions"])


def dot(one: Vector, other: Vector) -> float:
    return float(sum(map(mul, one, other)))
