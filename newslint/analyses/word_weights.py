"""A trained weighing of words: one small weight for each slot that words are sent to."""

from base64 import b64decode
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from typing import Any
from zlib import crc32


@dataclass(frozen=True, slots=True)
class WordWeights:
    """Steps of one byte by slot, the size of a step, and what no word at all weighs."""

    base: float
    scale: float
    steps: memoryview

    def weigh(self, said: Iterable[str]) -> float:
        """About 0 for what may be either, more for what the words speak for."""
        return self.sum(slots(said, len(self.steps)))

    def sum(self, found: Collection[int]) -> float:
        """The same of slots already known."""
        if not found:
            return self.base
        total: int = sum(map(self.steps.__getitem__, found))
        return float(self.base + self.scale * total / len(found) ** 0.5)


def unpacked(model: Mapping[str, Any]) -> WordWeights:
    """The weights as a model file holds them: `base`, `scale`, `words` in base 64."""
    steps = memoryview(b64decode(model["words"])).cast("b")
    return WordWeights(float(model["base"]), float(model["scale"]), steps)


def slots(said: Iterable[str], count: int) -> list[int]:
    """The slots of what is said, each once."""
    return sorted({crc32(one.encode("utf-8", "replace")) % count for one in said})
