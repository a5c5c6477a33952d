"""YAML as plain data: no anchors, no tags, no key said twice, and `no` is a word."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import yaml

from newslint.errors import NewslintError
from newslint.settings import Keys, Settings, Spot, end_of, located

if TYPE_CHECKING:
    from yaml._yaml import Mark as CompiledMark

    Mark = yaml.Mark | CompiledMark | None

DEEPEST = 20
TAGS = frozenset({None, "!", *(f"tag:yaml.org,2002:{kind}" for kind in ("str", "seq", "map"))})
WORDS: Mapping[str, Any] = {"": None, "~": None, "null": None, "true": True, "false": False}
"""All the words that YAML may keep from being text: `no` is Norwegian and Null is a surname."""

WHOLE = re.compile(r"[-+]?(?:0|[1-9][0-9]{0,17})")
BROKEN = re.compile(r"[-+]?[0-9]{1,17}\.[0-9]{1,17}")


def settings_of(text: str, path: str, error: type[NewslintError]) -> Settings:
    """What a YAML file says; an empty one says nothing."""
    page = _Page(text, path, error, {}, {})
    try:
        return Settings(_document(page), path, page.values, page.keys)
    except yaml.MarkedYAMLError as fault:
        raise _broken(page, fault) from None
    except yaml.reader.ReaderError as fault:
        character = chr(fault.character) if isinstance(fault.character, int) else "?"
        spot = end_of(text[: text.find(character)]) if character in text else (0, 0)
        raise error(
            f"{located(path, spot)}: the character {character!r} cannot stand here"
        ) from None
    except UnicodeEncodeError as fault:
        spot = end_of(text[: fault.start])
        raise error(f"{located(path, spot)}: half of a character stands here") from None


@dataclass(frozen=True, slots=True)
class _Page:
    """A YAML file that is being read; `values` and `keys` fill up with what is found where."""

    text: str
    path: str
    error: type[NewslintError]
    values: dict[Keys, Spot]
    keys: dict[Keys, Spot]

    def refusal(self, mark: "Mark", message: str) -> NewslintError:
        return self.error(f"{located(self.path, _spot(mark))}: {message}")


def _document(page: _Page) -> dict[str, Any]:
    events = yaml.parse(page.text, Loader=yaml.CSafeLoader)
    first = next(
        event for event in events if isinstance(event, yaml.NodeEvent | yaml.StreamEndEvent)
    )
    if isinstance(first, yaml.StreamEndEvent):
        return {}
    said = _value(page, events, first, ())
    if said is not None and not isinstance(said, dict):
        raise page.refusal(first.start_mark, "settings are written as 'name: value'")
    after = next(event for event in events if not isinstance(event, yaml.DocumentEndEvent))
    if isinstance(after, yaml.DocumentStartEvent):
        raise page.refusal(after.start_mark, "a second document begins here; keep one")
    return said or {}


def _value(page: _Page, events: Iterator[yaml.Event], event: yaml.Event, at: Keys) -> object:
    page.values[at] = _spot(event.start_mark)
    if not isinstance(event, yaml.ScalarEvent | yaml.CollectionStartEvent) or event.anchor:
        raise page.refusal(
            event.start_mark, "anchors and aliases are not read; write the value out"
        )
    if event.tag not in TAGS:
        raise page.refusal(event.start_mark, f"the tag {event.tag!r} is not read; leave it out")
    if len(at) > DEEPEST:
        raise page.refusal(event.start_mark, "the settings are nested too deeply")
    if isinstance(event, yaml.ScalarEvent):
        plain = event.implicit[0] and event.tag is None
        return _plain(event.value) if plain else event.value
    if isinstance(event, yaml.MappingStartEvent):
        return _mapping(page, events, at)
    return _sequence(page, events, at)


def _sequence(page: _Page, events: Iterator[yaml.Event], at: Keys) -> list[Any]:
    items: list[Any] = []
    while not isinstance(event := next(events), yaml.SequenceEndEvent):
        here = (*at, len(items))
        page.keys[here] = _spot(event.start_mark)
        items.append(_value(page, events, event, here))
    return items


def _mapping(page: _Page, events: Iterator[yaml.Event], at: Keys) -> dict[str, Any]:
    said: dict[str, Any] = {}
    while not isinstance(event := next(events), yaml.MappingEndEvent):
        if not isinstance(event, yaml.ScalarEvent):
            raise page.refusal(event.start_mark, "a name must be a plain word")
        name = event.value
        if name in said:
            line, _ = page.keys[*at, name]
            raise page.refusal(event.start_mark, f"{name!r} is already set on line {line}")
        page.keys[*at, name] = _spot(event.start_mark)
        said[name] = _value(page, events, next(events), (*at, name))
    return said


def _plain(word: str) -> object:
    if word in WORDS:
        return WORDS[word]
    if WHOLE.fullmatch(word):
        return int(word)
    return float(word) if BROKEN.fullmatch(word) else word


def _broken(page: _Page, fault: yaml.MarkedYAMLError) -> NewslintError:
    line, column = _spot(fault.problem_mark)
    before = "".join(page.text.split("\n")[line - 1 : line])[:column]
    if before.endswith("\t") or "\t" in before[: len(before) - len(before.lstrip())]:
        return page.refusal(fault.problem_mark, "a tab cannot indent YAML; use spaces")
    since = (
        f", {fault.context} from line {_spot(fault.context_mark)[0]}" if fault.context_mark else ""
    )
    return page.refusal(fault.problem_mark, f"{fault.problem}{since}")


def _spot(mark: "Mark") -> Spot:
    return (mark.line + 1, mark.column + 1) if mark else (0, 0)
