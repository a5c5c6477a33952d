"""Frozen values as JSON and back: what reports and gathered answers are made of.

Dataclasses are kept with the name of their class, which is looked up only in newslint and in the
packages of rules. Sequences come back as tuples, for answers are immutable.
"""

from collections.abc import Collection, Mapping
from dataclasses import fields, is_dataclass
from importlib import import_module
from typing import Any

CLASS = "class"
PAIRS = "pairs"
SET = "set"


class NotPlain(TypeError):
    """A value that cannot be kept: it is not made of plain data and dataclasses."""


def to_plain(value: Any) -> Any:
    """The value as JSON can say it. Raises NotPlain for what would not come back as it was."""
    if value is None or isinstance(value, bool | int | float | str):
        return value
    if isinstance(value, tuple | list) and not hasattr(value, "_fields"):
        return [to_plain(item) for item in value]
    if isinstance(value, frozenset):
        return {SET: [to_plain(item) for item in sorted(value)]}
    if isinstance(value, Mapping):
        return {PAIRS: [[to_plain(key), to_plain(item)] for key, item in value.items()]}
    if is_dataclass(value) and not isinstance(value, type):
        name = f"{type(value).__module__}:{type(value).__qualname__}"
        return {
            CLASS: name,
            **{one.name: to_plain(getattr(value, one.name)) for one in fields(value)},
        }
    raise NotPlain(f"a {type(value).__name__} cannot be kept")


def from_plain(plain: Any, packages: Collection[str]) -> Any:
    """The value that `to_plain` said. Raises ValueError for a class of any other package."""
    if isinstance(plain, list):
        return tuple(from_plain(item, packages) for item in plain)
    if not isinstance(plain, dict):
        return plain
    if SET in plain:
        return frozenset(from_plain(plain[SET], packages))
    if PAIRS in plain:
        return {from_plain(key, packages): from_plain(item, packages) for key, item in plain[PAIRS]}
    module, _, name = plain[CLASS].partition(":")
    if module.partition(".")[0] not in packages:
        raise ValueError(f"{module} is not ours to load")
    parts = {key: from_plain(item, packages) for key, item in plain.items() if key != CLASS}
    return getattr(import_module(module), name)(**parts)
