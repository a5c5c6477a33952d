"""Settings files (YAML, TOML) as plain data, each value with the place where it stands."""

import os
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from newslint.errors import BadConfig, NewslintError

Keys = tuple[str | int, ...]
"""The way to a value: the keys of mappings and the positions in lists, from the outermost."""

Spot = tuple[int, int]
"""Line and column, both from 1; 0 is unknown."""


@dataclass(frozen=True, slots=True)
class Settings:
    """What a settings file says, and where in it each value and each key stands."""

    data: dict[str, Any]
    path: str
    values: Mapping[Keys, Spot] = field(default_factory=dict)
    keys: Mapping[Keys, Spot] = field(default_factory=dict)

    def where(self, *keys: str | int) -> str:
        """Where a key or an item stands, `file:line:column`; if unknown, what it is part of."""
        return located(self.path, _nearest(self.keys, keys))

    def where_value(self, *keys: str | int) -> str:
        """Where what the key says stands, in the form of `where`."""
        return located(self.path, _nearest(self.values, keys))


def absolute(path: Path | str) -> Path:
    """The path from the root, without `..`; links stay, for a link has neighbours of its own."""
    return Path(os.path.abspath(path))


def exists(path: Path) -> bool:
    """Whether something is there; a path that the system cannot take leads nowhere."""
    try:
        return path.exists()
    except OSError:
        return False


def located(path: str, spot: Spot) -> str:
    """`path:line:column`, or the path alone when the line is unknown."""
    line, column = spot
    return f"{path}:{line}:{column}" if line else path


def read(path: Path, shown: str, error: type[NewslintError] = BadConfig) -> str:
    """The text of a settings file, which is called `shown` when it cannot be read."""
    try:
        if path.exists() and not path.is_file():
            raise error(f"{shown}: not a file")  # a device or a pipe could be read for ever
        raw = path.read_bytes()
        return raw.decode("utf-8-sig")
    except UnicodeDecodeError as fault:
        before = fault.object[: fault.start].decode("utf-8", "replace")
        place = located(shown, end_of(before))
        raise error(f"{place}: not UTF-8 text; save the file as UTF-8") from None
    except FileNotFoundError:
        raise error(f"{shown}: there is no such file") from None
    except (OSError, ValueError) as fault:
        reason = fault.strerror if isinstance(fault, OSError) else str(fault)
        raise error(f"{shown}: cannot be read: {reason}") from None


def load_yaml(text: str, path: str, error: type[NewslintError] = BadConfig) -> Settings:
    """What a YAML file says; an empty one says nothing.

    Only true and false are read as booleans: `on`, `off`, `yes` and `no` stay text (`truth`).
    """
    from newslint.settings.yaml_file import settings_of

    return settings_of(text, path, error)


def load_toml(
    text: str,
    path: str,
    table: tuple[str, ...] = ("tool", "newslint"),
    error: type[NewslintError] = BadConfig,
) -> Settings | None:
    """What one table of a TOML file says; None when the file has no such table."""
    from newslint.settings.toml_file import table_of

    return table_of(text, path, table, error)


def truth(value: object) -> bool | None:
    """What a value says where yes or no is expected; None when it says neither."""
    if isinstance(value, bool):
        return value
    word = value.lower() if isinstance(value, str) else ""
    return {"true": True, "on": True, "yes": True, "false": False, "off": False, "no": False}.get(
        word
    )


def end_of(text: str) -> Spot:
    """The line and the column that follow a text."""
    return (text.count("\n") + 1, len(text) - text.rfind("\n"))


def _nearest(spots: Mapping[Keys, Spot], keys: Keys) -> Spot:
    while keys and keys not in spots:
        keys = keys[:-1]
    return spots.get(keys, (0, 0))
