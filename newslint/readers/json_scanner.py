"""JSON with the place of every string: what an export writes, and where each character of it is."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Any, NoReturn

from newslint.errors import BadInput
from newslint.readers.draft import Fragment

SPACE = re.compile(r"[ \t\n\r]*+")
PLAIN = re.compile(r'[^"\\\x00-\x1f]++')
ESCAPE = re.compile(r'\\(?:["\\/bfnrt]|u[dD][89abAB][0-9a-fA-F]{2}\\u[dD][c-fC-F][0-9a-fA-F]{2}'
                    r"|u[0-9a-fA-F]{4})")  # fmt: skip
SCALAR = re.compile(r"true|false|null|-?(?:0|[1-9]\d*+)(?:\.\d++)?(?:[eE][+-]?\d++)?")
SHORT = {"b": "\b", "f": "\f", "n": "\n", "r": "\r", "t": "\t"}
DEEPEST = 100

Value = Any
"""A `Text`, a number, a truth, None, or a list or mapping of these."""


@dataclass(frozen=True)
class Text:
    """A string: what it says, in pieces that correspond to stretches of the source."""

    fragments: tuple[Fragment, ...]

    @cached_property
    def text(self) -> str:
        return "".join(fragment.text for fragment in self.fragments)


def values(source: str) -> Iterator[Value]:
    """The values that the source holds: one in a JSON file, one a line in JSON lines.

    Raises BadInput, with line and column, for what is no JSON, or nested out of all reason.
    """
    at = _after_space(source, 0)
    while at < len(source):
        value, at = _value(source, at, 0)
        yield value
        at = _after_space(source, at)


def plain(value: Value) -> Any:
    """The value as plain data, without places."""
    if isinstance(value, Text):
        return value.text
    if isinstance(value, Mapping):
        return {key: plain(item) for key, item in value.items()}
    return [plain(item) for item in value] if isinstance(value, list) else value


def wrong(source: str, at: int, what: str) -> NoReturn:
    """Say that the source is no JSON there."""
    line = source.count("\n", 0, at) + 1
    column = at - source.rfind("\n", 0, at)
    raise BadInput(f"line {line}, column {column}: {what}")


def _value(source: str, at: int, depth: int) -> tuple[Value, int]:
    if depth > DEEPEST:
        wrong(source, at, f"values are nested more than {DEEPEST} deep")
    sign = source[at : at + 1]
    if sign == '"':
        return _string(source, at)
    if sign == "{":
        return _object(source, at, depth)
    if sign == "[":
        return _array(source, at, depth)
    scalar = SCALAR.match(source, at)
    if not scalar:
        wrong(source, at, "a JSON value should stand here")
    known: Mapping[str, Value] = {"true": True, "false": False, "null": None}
    written = scalar[0]
    return (known[written] if written in known else _number(written)), scalar.end()


def _number(written: str) -> float | int:
    return float(written) if set(written) & set(".eE") or len(written) > 18 else int(written)


def _object(source: str, at: int, depth: int) -> tuple[dict[str, Value], int]:
    found: dict[str, Value] = {}
    at = _after_space(source, at + 1)
    if source[at : at + 1] == "}":
        return found, at + 1
    while True:
        if source[at : at + 1] != '"':
            wrong(source, at, "a name in quotation marks should stand here")
        name, at = _string(source, at)
        at = _after_space(source, at)
        if source[at : at + 1] != ":":
            wrong(source, at, "a colon should stand here")
        found[name.text], at = _value(source, _after_space(source, at + 1), depth + 1)
        at, more = _next(source, at, "}")
        if not more:
            return found, at


def _array(source: str, at: int, depth: int) -> tuple[list[Value], int]:
    found: list[Value] = []
    at = _after_space(source, at + 1)
    if source[at : at + 1] == "]":
        return found, at + 1
    while True:
        value, at = _value(source, at, depth + 1)
        found.append(value)
        at, more = _next(source, at, "]")
        if not more:
            return found, at


def _next(source: str, at: int, closing: str) -> tuple[int, bool]:
    """Where to go on after an item, and whether another one follows."""
    at = _after_space(source, at)
    sign = source[at : at + 1]
    if sign == closing:
        return at + 1, False
    if sign != ",":
        wrong(source, at, f"a comma or {closing!r} should stand here")
    return _after_space(source, at + 1), True


def _string(source: str, at: int) -> tuple[Text, int]:
    fragments = []
    begun, at = at, at + 1
    while source[at : at + 1] != '"':
        piece = PLAIN.match(source, at) or ESCAPE.match(source, at)
        if not piece:
            wrong(source, begun, "this string is not as JSON writes them")
        fragments.append(Fragment(_meant(piece[0]), at, piece.end()))
        at = piece.end()
    return Text(tuple(fragments)), at + 1


def _meant(written: str) -> str:
    """What a plain stretch or an escape stands for; half a character is a sign that it was lost."""
    if written[0] != "\\":
        return written
    if written[1] != "u":
        return SHORT.get(written[1], written[1])
    units = bytes.fromhex(written.replace("\\u", ""))
    return units.decode("utf-16-be", "replace")


def _after_space(source: str, at: int) -> int:
    space = SPACE.match(source, at)
    return space.end() if space else at
