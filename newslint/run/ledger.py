"""The list of accepted findings that a newsroom keeps beside its articles: `newslint.stet.yml`.

One entry a line, sorted, so that the lists of two people merge. A line is JSON, which is YAML, too.
"""

import json
import os
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass, field
from datetime import date
from pathlib import Path
from typing import Any

from newslint.errors import BadConfig
from newslint.settings import absolute
from newslint.stet import Stet

NAME = "newslint.stet.yml"
HEAD = (
    "# Findings that stand, and why. `newslint stet` writes this list: one entry a line, sorted.\n"
)
NEEDED = ("path", "rule", "key", "reason")
KEYS = (*NEEDED, "words", "until")
LONGEST = 80
"""Characters of what was found that an entry shows."""


@dataclass(frozen=True, slots=True, order=True)
class Entry:
    """That one finding of an article stands.

    `path` begins at the list's folder, with slashes; `key` is the finding's fingerprint; `words`
    are what was found, for people to read. From the day after `until`, an ISO date, it no longer
    counts.
    """

    path: str
    rule: str
    words: str
    key: str
    reason: str
    until: str = ""


def load(file: Path) -> tuple[Entry, ...]:
    """The entries of a list. Raises BadConfig, with file and line, for what is none."""
    try:
        lines = file.read_text(encoding="utf-8-sig").splitlines()
    except (OSError, UnicodeDecodeError) as error:
        why = getattr(error, "strerror", None) or "it is not UTF-8"
        raise BadConfig(f"{file}: cannot be read: {why}") from None
    return tuple(
        _entry(line, f"{file}:{number}")
        for number, line in enumerate(lines, 1)
        if line.strip() and not line.startswith("#")
    )


def save(file: Path, entries: Iterable[Entry]) -> None:
    """Write the list, wholly or not at all. Raises BadConfig when that cannot be done."""
    partial = file.with_name(f".{file.name}.{os.getpid()}")
    lines = [f"- {_line(entry)}\n" for entry in sorted(set(entries))]
    try:
        partial.write_text("".join([HEAD, *lines]), encoding="utf-8", newline="\n")
        partial.replace(file)
    except OSError as error:
        partial.unlink(missing_ok=True)
        raise BadConfig(f"{file}: cannot be written: {error.strerror}") from error


def expired(entry: Entry, today: str) -> bool:
    """Whether the entry's last day is past."""
    return bool(entry.until) and entry.until < today


@dataclass(frozen=True, slots=True)
class Ledger:
    """The lists of a run, each found and read once. `today` is an ISO date."""

    today: str = ""
    _files: dict[Path, Path | None] = field(default_factory=dict, init=False)
    _entries: dict[Path, Mapping[str, tuple[Entry, ...]]] = field(default_factory=dict, init=False)

    def file(self, article: Path) -> Path | None:
        """The list nearest to an article or folder, going up."""
        here = absolute(article)
        for folder in (here, *here.parents) if here.is_dir() else here.parents:
            if folder not in self._files:
                file = folder / NAME
                self._files[folder] = file if file.is_file() else None
            if self._files[folder]:
                return self._files[folder]
        return None

    def stets(self, article: str) -> tuple[Stet, ...]:
        """What the nearest list lets stand in an article."""
        file = self.file(Path(article))
        if file is None:
            return ()
        if file not in self._entries:
            self._entries[file] = _by_article(load(file))
        entries = self._entries[file].get(inside(file, article), ())
        return tuple(
            Stet(entry.rule, entry.reason, entry.key, entry.words)
            for entry in entries
            if not expired(entry, self.today)
        )


def inside(file: Path, article: str) -> str:
    """The article's path as entries of this list write it."""
    return Path(os.path.relpath(absolute(Path(article)), file.parent)).as_posix()


def _by_article(entries: Sequence[Entry]) -> Mapping[str, tuple[Entry, ...]]:
    found: dict[str, list[Entry]] = {}
    for entry in entries:
        found.setdefault(entry.path, []).append(entry)
    return {path: tuple(its) for path, its in found.items()}


def _entry(line: str, place: str) -> Entry:
    said = _mapping(line.strip().removeprefix("- "), place)
    for key in (*said, *NEEDED):
        if key not in KEYS:
            raise BadConfig(f"{place}: {key!r} is no part of an entry; {', '.join(KEYS)} are")
        if not isinstance(said.get(key), str) or (not said[key] and key in NEEDED):
            raise BadConfig(f"{place}: the entry needs {key!r}, a text")
    until = said.get("until", "")
    if until and not is_date(until):
        raise BadConfig(f"{place}: 'until' is a day like 2027-01-31, not {until!r}")
    return Entry(said["path"], said["rule"], said.get("words", ""), *_rest(said))


def _rest(said: Mapping[str, str]) -> Iterator[str]:
    return (said.get(name, "") for name in ("key", "reason", "until"))


def is_date(text: str) -> bool:
    """Whether the text is a day like 2027-01-31."""
    try:
        return date.fromisoformat(text).isoformat() == text
    except ValueError:
        return False


def _mapping(text: str, place: str) -> dict[str, Any]:
    try:
        said = json.loads(text)
    except (ValueError, RecursionError):
        said = _yaml(text, place)
    if not isinstance(said, dict):
        raise BadConfig(f"{place}: this line is no entry; `newslint stet` writes them")
    return {
        str(key): str(value) if isinstance(value, date) else value for key, value in said.items()
    }


def _yaml(text: str, place: str) -> Any:
    """An entry that somebody wrote by hand."""
    import yaml

    try:
        return yaml.safe_load(text)
    except (yaml.YAMLError, ValueError, RecursionError):
        raise BadConfig(f"{place}: this line is no entry; `newslint stet` writes them") from None


def _line(entry: Entry) -> str:
    said = {name: value for name, value in asdict(entry).items() if value}
    return json.dumps(said, ensure_ascii=False)
