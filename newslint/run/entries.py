"""One list of accepted findings: what stands in `newslint.stet.yml`.

One entry a line, sorted, so that the lists of two people merge. A line is JSON, which is YAML, too.
"""

import json
import os
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import asdict, dataclass
from datetime import date
from pathlib import Path
from typing import Any

from newslint.errors import BadConfig

HEAD = (
    "# Findings that stand, and why. `newslint stet` writes this list: one entry a line, sorted.\n"
)
NEEDED = ("path", "rule", "key", "reason")
KEYS = (*NEEDED, "words", "until")
CONFLICT = ("<<<<<<<", "|||||||", "=======", ">>>>>>>")
"""What git writes between the sides of a merge that it leaves to people."""

UNMERGED = (
    "git left this merge to you: keep the entries of both sides; `newslint.stet.yml merge=union`"
    " in .gitattributes has git do so"
)

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

    @property
    def finding(self) -> tuple[str, str, str]:
        """What it speaks of."""
        return self.path, self.rule, self.key


def load(file: Path) -> tuple[Entry, ...]:
    """The entries of a list. Raises BadConfig, with file and line, for what is none.

    Of two on one finding, as a merge may leave them, the one that holds longer stays.
    """
    try:
        lines = file.read_text(encoding="utf-8-sig").split("\n")
    except (OSError, UnicodeDecodeError) as error:
        why = getattr(error, "strerror", None) or "it is not UTF-8"
        raise BadConfig(f"{file}: cannot be read: {why}") from None
    held: dict[tuple[str, ...], Entry] = {}
    for number, line in enumerate(lines, 1):
        if line.strip() and not line.startswith("#"):
            entry = _entry(line, f"{file}:{number}")
            other = held.get(entry.finding)
            held[entry.finding] = max(other, entry, key=_last_day) if other else entry
    return tuple(held.values())


def _last_day(entry: Entry) -> str:
    return entry.until or "9999-12-31"


def save(file: Path, entries: Iterable[Entry]) -> None:
    """Write the list, wholly or not at all. Raises BadConfig when that cannot be done."""
    file = file.resolve()  # a link stays one
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


def _entry(line: str, place: str) -> Entry:
    if line.startswith(CONFLICT):
        raise BadConfig(f"{place}: {UNMERGED}")
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
    line = json.dumps(said, ensure_ascii=False)
    # A name that is no UTF-8 is read as lone surrogates, which only an escape can write.
    return json.dumps(said) if any("\ud800" <= sign <= "\udfff" for sign in line) else line
