"""The families of measurements by name, each imported when it is asked for."""

from collections.abc import Sequence
from importlib import import_module

from benchmarks.quality.measured import Measured
from benchmarks.quality.sets import Scope

FAMILIES = (
    "clean", "off_topic", "boilerplate", "duplicates", "typos", "grammar", "residue", "house_words",
    "headline", "attribution", "claims", "planted", "written", "peers",
)  # fmt: skip
MODULE = "benchmarks.quality"

ELSEWHERE = {
    "planted": "benchmarks.planted.measured",
    "written": "benchmarks.written.measured",
}
"""Families that have a folder of their own."""

CARDED = ("residue", "planted", "clean", "boilerplate", "off_topic")
"""Whose figures make cards, each beating those before it."""


def measure(name: str, scope: Scope) -> Measured:
    """What a family measures."""
    found = import_module(ELSEWHERE.get(name, f"{MODULE}.{name}")).measure(scope)
    assert isinstance(found, Measured)
    return found


def chosen(names: Sequence[str], *, cards: bool) -> list[str]:
    """The families to run, in order: those named, else all; and what cards need."""
    wanted = (set(names) or set(FAMILIES)) | (set(CARDED) if cards else set())
    return [name for name in FAMILIES if name in wanted]
