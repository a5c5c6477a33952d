"""What a family's measurement hands on: tables to print, and figures for the rules' cards."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from benchmarks.quality.intervals import Figure
from benchmarks.quality.tables import Table

FEWEST = 20
"""A card says nothing on fewer alarms, unless they are all there are."""


@dataclass(frozen=True, slots=True)
class Precision:
    """How many of a rule's alarms were right, on what; `recall` where the faults are known."""

    set: str
    split: str
    n: int
    figure: Figure
    recall: float | None = None


@dataclass(frozen=True, slots=True)
class Measured:
    """A family's tables; precision by rule; alarms per 1,000 words of clean articles by rule."""

    tables: tuple[Table, ...]
    precision: Mapping[str, Precision] = field(default_factory=dict)
    alarms: Mapping[str, float] = field(default_factory=dict)
