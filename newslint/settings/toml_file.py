"""TOML as plain data, with the lines found by a scan: the standard reader does not tell them."""

import re
from collections.abc import Iterator, Mapping
from typing import Any

from newslint.errors import NewslintError
from newslint.settings import Keys, Settings, Spot, end_of, located

PART = r"""(?:[A-Za-z0-9_-]++|"[^"\n]*+"|'[^'\n]*+')"""
NAME = rf"{PART}(?:[ \t]*+\.[ \t]*+{PART})*"
LINE = re.compile(rf"^[ \t]*+(?:(\[\[?)[ \t]*+({NAME})[ \t]*+\]|({NAME})[ \t]*+=)", re.MULTILINE)
DEEP = re.compile(r"""(?<![\w"'-])(?:[\w"'-]++[ \t]*+\.[ \t]*+){64}""")
"""More names in a row than anybody writes: over a megabyte the standard reader takes minutes."""

FAULT = re.compile(r"(.*?) \(at line (\d+), column (\d+)\)", re.DOTALL)


def table_of(
    text: str, path: str, table: tuple[str, ...], error: type[NewslintError]
) -> Settings | None:
    """What one table says; None when the file has no such table."""
    said: object = _read(text, path, error)
    for name in table:
        said = said.get(name) if isinstance(said, dict) else None
    if said is None:
        return None
    spots = dict(_spots(text, table))
    if not isinstance(said, dict):
        raise error(f"{located(path, spots.get((), (0, 0)))}: [{'.'.join(table)}] must be a table")
    settings = Settings(said, path, spots, spots)
    for keys, value in _leaves(said, ()):
        if not isinstance(value, str | int | float):
            raise error(f"{settings.where(*keys)}: a date or a time; put it in quotes")
    return settings


def _read(text: str, path: str, error: type[NewslintError]) -> dict[str, Any]:
    import tomllib

    if deep := DEEP.search(text):
        raise error(
            f"{located(path, end_of(text[: deep.start()]))}: the settings are nested too deeply"
        )
    try:
        return tomllib.loads(text)
    except RecursionError:
        raise error(f"{path}: the settings are nested too deeply") from None
    except ValueError as fault:
        if found := FAULT.fullmatch(str(fault)):
            spot = int(found[2]), int(found[3])
            raise error(f"{located(path, spot)}: {found[1]}") from None
        raise error(f"{path}: {fault}") from None


def _spots(text: str, table: tuple[str, ...]) -> Iterator[tuple[Keys, Spot]]:
    """Where the names of the table stand. A line inside a long text may be taken for a name."""
    heading: Keys = ()
    counts: dict[Keys, int] = {}
    seen: set[Keys] = set()
    line, last = 1, 0
    for match in LINE.finditer(text):
        brackets, title, name = match.groups()
        start = match.start(2 if title else 3)
        line, last = line + text.count("\n", last, start), start
        if title:
            heading = here = _numbered(_names(title), brackets == "[[", counts)
        else:
            here = (*heading, *_names(name))
        if here[: len(table)] == table and here not in seen:
            seen.add(here)
            yield here[len(table) :], (line, start - text.rfind("\n", 0, start))


def _numbered(names: Keys, is_item: bool, counts: dict[Keys, int]) -> Keys:
    """The names with the positions of the `[[lists]]` that they go through."""
    here: Keys = ()
    for count, name in enumerate(names, 1):
        here = (*here, name)
        if is_item and count == len(names):
            counts[here] = counts.get(here, -1) + 1
        if here in counts:
            here = (*here, counts[here])
    return here


def _names(dotted: str) -> tuple[str, ...]:
    return tuple(part.strip("\"'") for part in re.findall(PART, dotted))


def _leaves(value: object, keys: Keys) -> Iterator[tuple[Keys, object]]:
    if isinstance(value, Mapping):
        for name, inner in value.items():
            yield from _leaves(inner, (*keys, name))
    elif isinstance(value, list):
        for index, inner in enumerate(value):
            yield from _leaves(inner, (*keys, index))
    else:
        yield keys, value
