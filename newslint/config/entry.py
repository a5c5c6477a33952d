"""A value of a settings file with the way to it, and how it is found wrong."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from newslint.errors import BadConfig, nearest
from newslint.settings import Settings, truth


@dataclass(frozen=True, slots=True)
class Entry:
    """A value with the way to it; paths in it are relative to `folder`."""

    settings: Settings
    keys: tuple[str | int, ...]
    value: Any
    folder: Path

    @property
    def name(self) -> str:
        """The setting as messages call it; an item of a list goes by the name of the list."""
        return next((key for key in reversed(self.keys) if isinstance(key, str)), "the file")

    @property
    def place(self) -> str:
        """Where the value stands."""
        return self.settings.where_value(*self.keys)

    @property
    def key_place(self) -> str:
        """Where its name stands."""
        return self.settings.where(*self.keys)

    def wrong(self, expected: str) -> BadConfig:
        """The error of a value that is not `expected`."""
        name = f"{'an item of ' if isinstance(self.keys[-1], int) else ''}{self.name!r}"
        return BadConfig(f"{self.place}: {name} must be {expected}, not {_seen(self.value)}")

    def items(self, example: str) -> Iterator["Entry"]:
        """The items of what must be a list, as `example` is."""
        if not isinstance(self.value, list):
            raise self.wrong(f"a list such as {example}")
        for index, item in enumerate(self.value):
            yield Entry(self.settings, (*self.keys, index), item, self.folder)

    def members(self) -> Iterator[tuple[str, "Entry"]]:
        """The names and values of what must be a mapping; a name without a value says nothing."""
        if not isinstance(self.value, dict):
            raise self.wrong("a mapping, one 'name: value' a line")
        for name, value in self.value.items():
            if value is not None:
                yield name, Entry(self.settings, (*self.keys, name), value, self.folder)


def text_of(entry: Entry) -> str:
    """A value that must be text, and not nothing."""
    if not isinstance(entry.value, str):
        quoted = isinstance(entry.value, bool | int | float)
        raise entry.wrong("text; put it in quotes if it is meant" if quoted else "text")
    if not entry.value.strip() or "\0" in entry.value:
        raise entry.wrong("text")
    return entry.value


def truth_of(entry: Entry) -> bool:
    """A value that must say yes or no."""
    said = truth(entry.value)
    if said is None:
        raise entry.wrong("on or off")
    return said


def choice_of(entry: Entry, choices: tuple[str, ...]) -> str:
    """A value that must be one of these words."""
    if entry.value not in choices:
        raise BadConfig(f"{entry.wrong(any_of(choices))}{nearest(str(entry.value), choices)}")
    return str(entry.value)


def any_of(words: tuple[str, ...]) -> str:
    """`a, b or c`."""
    return f"{', '.join(words[:-1])} or {words[-1]}"


def _seen(value: object) -> str:
    match value:
        case None:
            return "empty"
        case dict():
            return "a mapping"
        case list():
            return "a list"
        case bool():
            return "true" if value else "false"
    shown = repr(value)
    return shown if len(shown) <= 40 else f"{shown[:40]}…"
