"""The lists of accepted findings that a newsroom keeps beside its articles."""

import os
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from newslint.run.entries import Entry, expired, load
from newslint.settings import absolute
from newslint.stet import Stet

NAME = "newslint.stet.yml"


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
        return tuple(
            Stet(entry.rule, entry.reason, entry.key, entry.words)
            for entry in self.entries(article)
            if not expired(entry, self.today)
        )

    def entries(self, article: str) -> tuple[Entry, ...]:
        """What the nearest list says of an article, and said for a time that is past."""
        file = self.file(Path(article))
        if file is None:
            return ()
        if file not in self._entries:
            self._entries[file] = _by_article(load(file))
        return self._entries[file].get(inside(file, article), ())


def inside(file: Path, article: str) -> str:
    """The article's path as entries of this list write it."""
    return Path(os.path.relpath(absolute(Path(article)), file.parent)).as_posix()


def _by_article(entries: Sequence[Entry]) -> Mapping[str, tuple[Entry, ...]]:
    found: dict[str, list[Entry]] = {}
    for entry in entries:
        found.setdefault(entry.path, []).append(entry)
    return {path: tuple(its) for path, its in found.items()}
