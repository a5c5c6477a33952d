"""Which files are articles: those named, and those in folders that are named."""

import os
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from newslint.config.globs import fault, matches, verdict
from newslint.errors import BadInput
from newslint.readers import EXPORTS, SUFFIXES
from newslint.settings import absolute

STDIN = "-"
NEVER = frozenset({".git", ".github", ".hg", ".svn", ".venv", "node_modules", "__pycache__"})
"""Folders that hold no articles. Own list."""


@dataclass(frozen=True, slots=True)
class Sieve:
    """What keeps a file out: patterns as in `.gitignore`, relative to `folder`.

    With `exports`, files of JSON are articles, too. `force` lets the patterns keep out files that
    were named; with `gitignore`, `.gitignore` files are heeded.
    """

    folder: Path
    exclude: tuple[str, ...] = ()
    gitignore: bool = True
    force: bool = False
    exports: bool = False


@dataclass(frozen=True, slots=True)
class _Ignores:
    """What the `.gitignore` of a folder says."""

    folder: Path
    globs: tuple[str, ...]


Sieves = Callable[[Path], Sieve]
"""What keeps files out of a folder: each configuration speaks for what it holds."""


def articles(paths: Sequence[str], sieves: Sieves) -> tuple[list[str], list[BadInput]]:
    """The paths of the files to read, each once, in order; and what was named and cannot be read.

    A file that is named is read whatever it is called; in a folder, those with an article's suffix.
    """
    found: dict[str, None] = {}
    faults: list[BadInput] = []
    for path in paths:
        for one in _named(path, sieves):
            if isinstance(one, BadInput):
                faults.append(one)
            else:
                found[one] = None
    return list(found), faults


def _named(path: str, sieves: Sieves) -> Iterator[str | BadInput]:
    """What is to be read for one word of the command line, and what of it cannot be."""
    if path == STDIN:
        yield path
    elif os.path.isdir(path):
        above = _ignores_above(Path(path)) if sieves(Path(path)).gitignore else ()
        yield from _in_folder(Path(path), sieves, above)
    elif not os.path.exists(path):
        yield BadInput(f"{path}: there is no such file or folder")
    elif not Path(path).is_file():  # a pipe or a device could be read for ever
        yield BadInput(f"{path}: this is no file; to read what a program writes, pipe it into -")
    elif not _is_kept_out(sieves(Path(path)), Path(path)):
        name = os.path.normpath(path)
        yield name if name != STDIN else os.path.join(os.curdir, name)


def _in_folder(
    folder: Path, sieves: Sieves, above: tuple[_Ignores, ...]
) -> Iterator[str | BadInput]:
    sieve = sieves(folder)
    ignores = (*above, *_ignores_of(folder)) if sieve.gitignore else ()
    try:
        with os.scandir(folder) as unsorted:
            entries = sorted(unsorted, key=lambda entry: entry.name)
    except OSError as error:
        yield BadInput(f"{folder}: this folder cannot be read: {error.strerror}")
        return
    for entry in entries:
        path = Path(entry.path)
        is_folder = entry.is_dir(follow_symlinks=False)
        if entry.name in NEVER or _is_excluded(sieve, path, is_folder):
            continue
        if _is_ignored(ignores, path, is_folder):
            continue
        if is_folder:
            yield from _in_folder(path, sieves, ignores)
        elif _is_article(sieve, path):
            yield str(path)


def _is_article(sieve: Sieve, path: Path) -> bool:
    suffix = path.suffix.lower()
    return (suffix in SUFFIXES or (sieve.exports and suffix in EXPORTS)) and _is_file(path)


def _is_kept_out(sieve: Sieve, path: Path) -> bool:
    """Whether even a file that was named is left out."""
    return sieve.force and _is_excluded(sieve, path)


def _is_file(path: Path) -> bool:
    try:
        return path.is_file()
    except OSError:  # a link that leads where we may not go
        return False


def _ignores_above(root: Path) -> tuple[_Ignores, ...]:
    """The `.gitignore` files between the top of the repository and the folder, the top's first."""
    above: tuple[_Ignores, ...] = ()
    for folder in absolute(root).parents:
        above = (*_ignores_of(folder), *above)
        if (folder / ".git").exists():
            return above
    return ()


def _ignores_of(folder: Path) -> tuple[_Ignores, ...]:
    file = folder / ".gitignore"
    try:
        text = file.read_text("utf-8-sig", "replace") if file.is_file() else ""
    except OSError:
        return ()
    # git passes over a line that it does not understand, too
    globs = tuple(line for line in text.splitlines() if line.strip() and not fault(line))
    return (_Ignores(folder, globs),) if globs else ()


def _is_excluded(sieve: Sieve, path: Path, is_folder: bool = False) -> bool:
    inside = _inside(sieve.folder, path, is_folder) if sieve.exclude else ""
    return bool(inside) and matches(sieve.exclude, inside)


def _is_ignored(ignores: Sequence[_Ignores], path: Path, is_folder: bool) -> bool:
    """Whether git ignores the path: the nearest `.gitignore` that speaks of it decides."""
    for ignore in reversed(ignores):
        inside = _inside(ignore.folder, path, is_folder)
        said = verdict(ignore.globs, inside) if inside else None
        if said is not None:
            return said
    return False


def _inside(folder: Path, path: Path, is_folder: bool) -> str:
    """The path as the globs of a folder mean it; empty when it does not lie in the folder."""
    whole, base = absolute(path), absolute(folder)
    if not whole.is_relative_to(base):
        return ""
    return whole.relative_to(base).as_posix() + "/" * is_folder
