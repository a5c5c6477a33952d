"""What git says was changed: files, and how they read before."""

import os
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

from newslint.errors import BadConfig
from newslint.run.files import STDIN
from newslint.run.git import PARTIAL, ask, told

HEAD = "HEAD"
NO_FILE = "0"
SUBMODULE = ":160000"
"""The mode that git has for a submodule: what stood there was no file."""

SHALLOW = (
    "this clone lacks the history that {ref!r} is compared by; fetch it"
    " (`git fetch --unshallow`; in a GitHub workflow `fetch-depth: 0` for actions/checkout)"
)


def changes(paths: Sequence[str], ref: str = "") -> Mapping[Path, bytes | None]:
    """The files that were changed since the last commit, and how each read then; None for new ones.

    Staged, unstaged and untracked files count. With a `ref`, since the commit that it and the
    working tree have in common. Every repository that a path lies in is asked; submodules are
    repositories of their own. Raises BadConfig when git cannot say.
    """
    found: dict[Path, bytes | None] = {}
    if STDIN in paths:
        raise BadConfig("--changed: what comes in by a pipe cannot be compared")
    folders = dict.fromkeys(_folder(Path(path)) for path in paths)
    for top in dict.fromkeys(_top(folder) for folder in folders):
        base = _base(top, ref)
        before = dict(_changed(top, base))
        found |= {top / name: None for name in _untracked(top)}
        contents = _contents(top, list(before.values()))
        found |= zip((top / name for name in before), contents, strict=True)
    return found


def real(path: str) -> Path:
    """The path as `changes` names files: no link on the way to it, whatever it is itself."""
    folder, name = os.path.split(os.path.abspath(path))
    return Path(os.path.realpath(folder), name)


def _folder(path: Path) -> Path:
    """The folder to ask in: the nearest that is there."""
    return next((each for each in (path, *path.parents) if each.is_dir()), Path())


def _top(folder: Path) -> Path:
    """The folder of the working tree that the folder lies in."""
    said = ask(folder, "rev-parse", "--show-toplevel")
    if not said.well:
        raise BadConfig(f"--changed: {folder} lies in no git repository: {said.complaint}")
    return Path(os.fsdecode(said.line))


def _base(top: Path, ref: str) -> str:
    """The commit that is compared with; before the first one, the tree without files."""
    if not ref:
        known = ask(top, "rev-parse", "--verify", "--quiet", HEAD).well
        return HEAD if known else told(top, "hash-object", "-t", "tree", "--stdin").decode().strip()
    said = ask(top, "merge-base", "--end-of-options", ref, HEAD).line
    if said:
        return said.decode("ascii")
    if ask(top, "rev-parse", "--is-shallow-repository").line == b"true":
        raise BadConfig(f"--changed: {SHALLOW.format(ref=ref)}")
    if ask(top, "rev-parse", "--verify", "--quiet", "--end-of-options", f"{ref}^{{commit}}").well:
        raise BadConfig(f"--changed: {ref!r} has no commit in common with this branch")
    raise BadConfig(f"--changed: git knows no commit {ref!r} here")


def _changed(top: Path, base: str) -> Iterator[tuple[str, str]]:
    """The names of the files that differ and are still there, and the blob that each was."""
    options = ("--raw", "-z", "--no-abbrev", "--find-renames", "--ignore-submodules=all")
    said = told(top, "diff", *options, "--diff-filter=ACMRTU", base, "--")
    fields = iter(said.split(b"\0"))
    for field in fields:
        if not field:
            return
        parts = field.decode("ascii").split(" ")
        name = next(fields)
        if parts[4][0] in "RC":
            name = next(fields)
        yield os.fsdecode(name), NO_FILE if parts[0] == SUBMODULE else parts[2]


def _untracked(top: Path) -> Iterator[str]:
    said = told(top, "ls-files", "--others", "--exclude-standard", "-z")
    return (os.fsdecode(name) for name in said.split(b"\0") if name)


def _contents(top: Path, blobs: Sequence[str]) -> Iterator[bytes | None]:
    """What stands in each blob; None where there was no file."""
    asked = "".join(f"{blob}\n" for blob in blobs if _is_file(blob)).encode("ascii")
    said = told(top, "cat-file", "--batch", asked=asked) if asked else b""
    at = 0
    for blob in blobs:
        if not _is_file(blob):
            yield None
            continue
        head, _, _ = said[at : at + 200].partition(b"\n")
        if head.endswith(b" missing"):  # as newer gits say it
            raise BadConfig(f"--changed: {top}: {PARTIAL}")
        size = int(head.rsplit(b" ", 1)[1])
        at += len(head) + 1
        yield said[at : at + size]
        at += size + 1


def _is_file(blob: str) -> bool:
    """Whether it names what stood in a file: nothing but noughts is no file."""
    return bool(blob.strip("0"))
