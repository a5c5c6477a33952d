"""Which files are articles: those named, and those in folders that are named."""

import os
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from newslint.errors import BadInput
from newslint.readers import SUFFIXES

if TYPE_CHECKING:
    from pathspec import GitIgnoreSpec

STDIN = "-"
NEVER = frozenset({".git", ".hg", ".svn", ".venv", "node_modules", "__pycache__"})
"""Folders that hold no articles. Own list."""


@dataclass(frozen=True, slots=True)
class Sieve:
    """What keeps a file out: patterns as in `.gitignore`, relative to `folder`.

    `force` lets the patterns keep out files that were named, too; with `gitignore`, `.gitignore`
    files are heeded.
    """

    folder: Path
    exclude: tuple[str, ...] = ()
    gitignore: bool = True
    force: bool = False


def articles(paths: Sequence[str], sieve: Sieve) -> tuple[list[str], list[BadInput]]:
    """The paths of the files to read, each once, in order; and what was named and is not there.

    A file that is named is read whatever it is called; in a folder, those with an article's suffix.
    """
    found: dict[str, None] = {}
    missing: list[BadInput] = []
    for path in paths:
        if path == STDIN:
            found[path] = None
        elif os.path.isdir(path):
            found.update(dict.fromkeys(_walked(Path(path), sieve)))
        elif os.path.exists(path):
            if not (sieve.force and _matches(_spec(sieve.exclude), sieve.folder, Path(path))):
                found[os.path.normpath(path)] = None
        else:
            missing.append(BadInput(f"{path}: there is no such file or folder"))
    return list(found), missing


def _walked(root: Path, sieve: Sieve) -> Iterator[str]:
    excluded = _spec(sieve.exclude)
    ignored = _ignores_above(root) if sieve.gitignore else []
    yield from _in_folder(root, sieve, excluded, ignored)


def _in_folder(
    folder: Path,
    sieve: Sieve,
    excluded: "GitIgnoreSpec | None",
    ignored: "list[tuple[Path, GitIgnoreSpec]]",
) -> Iterator[str]:
    if sieve.gitignore:
        ignored = [*ignored, *_ignores_of(folder)]
    for entry in sorted(os.scandir(folder), key=lambda entry: entry.name):
        path = Path(entry.path)
        is_folder = entry.is_dir(follow_symlinks=False)
        if entry.name in NEVER or _matches(excluded, sieve.folder, path, is_folder):
            continue
        if any(_matches(spec, base, path, is_folder) for base, spec in ignored):
            continue
        if is_folder:
            yield from _in_folder(path, sieve, excluded, ignored)
        elif entry.is_file() and path.suffix.lower() in SUFFIXES:
            yield str(path)


def _spec(patterns: Sequence[str]) -> "GitIgnoreSpec | None":
    if not patterns:
        return None
    from pathspec import GitIgnoreSpec

    return GitIgnoreSpec.from_lines(patterns)


def _ignores_above(root: Path) -> "list[tuple[Path, GitIgnoreSpec]]":
    """The `.gitignore` files between the top of the repository and the folder, the top's first."""
    above: list[tuple[Path, GitIgnoreSpec]] = []
    for folder in root.resolve().parents:
        above = [*_ignores_of(folder), *above]
        if (folder / ".git").exists():
            return above
    return []


def _ignores_of(folder: Path) -> "list[tuple[Path, GitIgnoreSpec]]":
    try:
        lines = (folder / ".gitignore").read_text(encoding="utf-8", errors="replace").splitlines()
    except OSError:
        return []
    spec = _spec(lines)
    return [(folder, spec)] if spec else []


def _matches(spec: "GitIgnoreSpec | None", base: Path, path: Path, is_folder: bool = False) -> bool:
    if spec is None:
        return False
    relative = os.path.relpath(path.absolute(), base.absolute())
    if relative.startswith(".."):
        return False
    return spec.match_file(relative + "/" if is_folder else relative)
