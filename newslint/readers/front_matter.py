"""Front matter: what a Markdown file says of itself before its text begins."""

import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, time
from typing import Any

from newslint.readers.draft import Draft, Fragment, stripped

YAML = re.compile(r"---[ \t]*+\r?\n")
YAML_END = re.compile(r"^(?:---|\.\.\.)[ \t]*+(?:\r?\n|\Z)", re.MULTILINE)
TOML = re.compile(r"\+\+\+[ \t]*+\r?\n")
TOML_END = re.compile(r"^\+\+\+[ \t]*+(?:\r?\n|\Z)", re.MULTILINE)
KEY = re.compile(r"""^["']?\w[\w .-]{0,60}["']?\s*+[:=]""", re.MULTILINE)
"""Without a key it is no front matter: some articles begin with a rule."""

TOML_TITLE = re.compile(r"""^title[ \t]*+=[ \t]*+(["'])([^"'\\\n]++)\1[ \t]*+\r?$""", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class FrontMatter:
    """What the front matter says, its title as a block, and where the article begins after it."""

    meta: Mapping[str, Any] = field(default_factory=dict)
    title: Draft | None = None
    end: int = 0


def front_matter(source: str) -> FrontMatter:
    """The front matter that the source begins with. A broken one says nothing, but is no text."""
    for opening, ending, said in ((YAML, YAML_END, _yaml), (TOML, TOML_END, _toml)):
        begun = opening.match(source)
        ended = ending.search(source, begun.end()) if begun else None
        if not begun or not ended:
            continue
        inside = source[begun.end() : ended.start()]
        if KEY.search(inside) or not inside.strip():
            return said(inside, begun.end(), ended.end())
    return FrontMatter()


def _yaml(inside: str, begin: int, end: int) -> FrontMatter:
    import yaml

    loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
    try:
        if any(isinstance(event, yaml.AliasEvent) for event in yaml.parse(inside, Loader=loader)):
            return FrontMatter(end=end)  # ten lines of aliases can stand for millions of words
        tree = yaml.compose(inside, Loader=loader)
        said = yaml.load(inside, Loader=loader)  # noqa: S506 - a safe loader
    except (yaml.YAMLError, ValueError, RecursionError, OverflowError):
        return FrontMatter(end=end)
    if not isinstance(said, dict) or not isinstance(tree, yaml.MappingNode):
        return FrontMatter(end=end)
    written = next((value for key, value in tree.value if key.value == "title"), None)
    title = None
    if written and isinstance(said.get("title"), str):
        quoted = written.style in ("'", '"')
        title = _title(
            written.value,
            begin + written.start_mark.index + quoted,
            begin + written.end_mark.index - quoted,
        )
    return FrontMatter(_plain(said), title, end)


def _toml(inside: str, begin: int, end: int) -> FrontMatter:
    try:
        said = tomllib.loads(inside.replace("\r\n", "\n"))
    except (tomllib.TOMLDecodeError, RecursionError):
        return FrontMatter(end=end)
    written = TOML_TITLE.search(inside)
    title = None
    if written and written[2] == said.get("title"):
        title = _title(written[2], begin + written.start(2), begin + written.end(2))
    return FrontMatter(_plain(said), title, end)


def _title(text: str, start: int, end: int) -> Draft | None:
    """The title as a block, without `outer`: it is no line of the text that could be deleted."""
    if not text.strip() or "\n" in text or start >= end:
        return None
    return stripped(Draft((Fragment(text, start, end),), kind="headline"))


def _plain(said: Any) -> Any:
    """The same as strings, numbers, lists and mappings with names; dates as they are written."""
    if isinstance(said, dict):
        return {str(key): _plain(value) for key, value in said.items()}
    if isinstance(said, list | tuple | set):
        return [_plain(value) for value in said]
    return said.isoformat() if isinstance(said, date | time) else said
