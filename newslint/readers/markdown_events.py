"""What the Markdown parser says, placed in characters instead of bytes."""

from collections.abc import Iterable, Iterator, Mapping
from typing import Any, NamedTuple


class Event(NamedTuple):
    """An event of the parser: `kind` as the parser calls it, `detail` what it says more."""

    kind: str
    name: str
    detail: Any
    start: int
    end: int


def events(source: str, begin: int) -> Iterator[Event]:
    """The events of the source from `begin` on, placed in its characters."""
    import pyromark

    options = (
        pyromark.Options.ENABLE_TABLES
        | pyromark.Options.ENABLE_FOOTNOTES
        | pyromark.Options.ENABLE_STRIKETHROUGH
        | pyromark.Options.ENABLE_TASKLISTS
        | pyromark.Options.ENABLE_HEADING_ATTRIBUTES
    )
    text = source[begin:]
    parsed: list[tuple[Any, Any]] = list(pyromark.events_with_range(text, options=options))
    places = _characters(text, (edge for _, stretch in parsed for edge in stretch.values()))
    for event, stretch in parsed:
        start, end = begin + places[stretch["start"]], begin + places[stretch["end"]]
        kind, detail = _named(event)
        name = ""
        if kind in ("Start", "End"):
            name, detail = _named(detail)
        yield Event(kind, name, detail, start, end)


def _named(said: Any) -> tuple[str, Any]:
    """What the parser says, as `name` or as `{name: detail}`."""
    return next(iter(said.items())) if isinstance(said, dict) else (said, None)


def _characters(text: str, offsets: Iterable[int]) -> Mapping[int, int]:
    """Which character each of these bytes of the text begins, in one pass."""
    raw = text.encode()
    found: dict[int, int] = {}
    at = characters = 0
    for offset in sorted(set(offsets)):
        characters += len(raw[at:offset].decode())
        found[offset] = characters
        at = offset
    return found
