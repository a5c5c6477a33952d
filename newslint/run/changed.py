"""What git says was changed: files, and how they read before."""

import os
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

from newslint.errors import BadConfig
from newslint.run.files import STDIN

HEAD = "HEAD"
EMPTY = "4b825dc642cb6eb9a060e54bf8d69288fbee4904"
"""The name that git has for a tree without files: what is there before the first commit."""

NO_FILE = "0" * 40
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
    for top in dict.fromkeys(_top(Path(path)) for path in paths):
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


def _top(path: Path) -> Path:
    """The folder of the working tree that the path lies in."""
    folder = path if path.is_dir() else path.parent
    said = _run(folder, "rev-parse", "--show-toplevel")
    if said is None:
        raise BadConfig(f"--changed: {path} lies in no git repository")
    return Path(os.fsdecode(said.rstrip(b"\n")))


def _base(top: Path, ref: str) -> str:
    """The commit that is compared with."""
    if not ref:
        return HEAD if _run(top, "rev-parse", "--verify", "--quiet", HEAD) else EMPTY
    said = _run(top, "merge-base", "--end-of-options", ref, HEAD)
    if said:
        return said.decode("ascii").strip()
    if _run(top, "rev-parse", "--is-shallow-repository") == b"true\n":
        raise BadConfig(f"--changed: {SHALLOW.format(ref=ref)}")
    if _run(top, "rev-parse", "--verify", "--quiet", "--end-of-options", f"{ref}^{{commit}}"):
        raise BadConfig(f"--changed: {ref!r} has no commit in common with this branch")
    raise BadConfig(f"--changed: git knows no commit {ref!r} here")


def _changed(top: Path, base: str) -> Iterator[tuple[str, str]]:
    """The names of the files that differ and are still there, and the blob that each was."""
    options = ("--raw", "-z", "--no-abbrev", "--find-renames", "--ignore-submodules=all")
    said = _output(top, "diff", *options, "--diff-filter=ACMRTU", base, "--")
    fields = iter(said.split(b"\0"))
    for field in fields:
        if not field:
            return
        parts = field.decode("ascii").split(" ")
        name = next(fields)
        if parts[4][0] in "RC":
            name = next(fields)
        yield os.fsdecode(name), parts[2]


def _untracked(top: Path) -> Iterator[str]:
    said = _output(top, "ls-files", "--others", "--exclude-standard", "-z")
    return (os.fsdecode(name) for name in said.split(b"\0") if name)


def _contents(top: Path, blobs: Sequence[str]) -> Iterator[bytes | None]:
    """What stands in each blob; None where there was no file."""
    asked = "".join(f"{blob}\n" for blob in blobs if blob != NO_FILE)
    said = _output(top, "cat-file", "--batch", asked=asked) if asked else b""
    at = 0
    for blob in blobs:
        if blob == NO_FILE:
            yield None
            continue
        head, _, _ = said[at : at + 200].partition(b"\n")
        size = int(head.rsplit(b" ", 1)[1])
        at += len(head) + 1
        yield said[at : at + size]
        at += size + 1


def _output(top: Path, *words: str, asked: str = "") -> bytes:
    said = _run(top, *words, asked=asked)
    if said is None:
        raise BadConfig(f"--changed: `git {words[0]}` failed in {top}")
    return said


def _run(folder: Path, *words: str, asked: str = "") -> bytes | None:
    """What git prints; None when it fails. Nothing of the repository's own settings is run."""
    import subprocess

    quiet = ("-c", "core.fsmonitor=false", "-c", "core.quotePath=false", "--no-optional-locks")
    try:
        run = subprocess.run(  # noqa: S603 - no shell, and no word of it is an option of git's
            ["git", *quiet, *words],  # noqa: S607 - whichever git the user has
            cwd=folder or Path(),
            input=asked.encode("ascii"),
            capture_output=True,
            check=False,
        )
    except OSError as error:
        raise BadConfig(f"--changed: git cannot be run: {error.strerror}") from error
    return run.stdout if run.returncode == 0 else None
