"""Questions put to git, which answers from what is on this machine."""

import os
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from newslint.errors import BadConfig

OF_ONE_REPOSITORY = frozenset(
    {"GIT_DIR", "GIT_INDEX_FILE", "GIT_PREFIX", "GIT_COMMON_DIR", "GIT_OBJECT_DIRECTORY"}
)
"""What git tells its hooks of the repository that they run for: others may be asked about, too.
A part of what `git rev-parse --local-env-vars` lists."""

SETTINGS = ("-c", "core.fsmonitor=false", "-c", "core.quotePath=false", "--no-optional-locks")
"""Nothing that a repository's own settings name is run, and nothing is written."""

PARTIAL = (
    "this clone was made without the contents of all files; fetch them"
    " (`git fetch --refetch --no-filter`; in a GitHub workflow no `filter` for actions/checkout)"
)


@dataclass(frozen=True, slots=True)
class Answer:
    """What git prints, whether it went well, and what it complains of."""

    text: bytes
    well: bool
    complaint: str

    @property
    def line(self) -> bytes:
        """What is printed, without the end of the line; nothing when it went wrong."""
        return self.text.rstrip(b"\n") if self.well else b""


def ask(folder: Path, *words: str, asked: bytes = b"") -> Answer:
    """What git says in a folder. Raises BadConfig when there is no git."""
    import subprocess

    try:
        run = subprocess.run(  # noqa: S603 - no shell, and no word of it is an option of git's
            ["git", *SETTINGS, *words],  # noqa: S607 - whichever git the user has
            cwd=folder,
            input=asked,
            capture_output=True,
            check=False,
            env=_surroundings(),
        )
    except OSError as error:
        raise BadConfig(f"--changed: git cannot be run: {error.strerror}") from error
    complaint = run.stderr.decode("utf-8", "replace").strip().partition("\n")[0]
    return Answer(run.stdout, run.returncode == 0, complaint.removeprefix("fatal: "))


def told(folder: Path, *words: str, asked: bytes = b"") -> bytes:
    """What git prints. Raises BadConfig when it fails."""
    said = ask(folder, *words, asked=asked)
    if not said.well:
        why = PARTIAL if is_partial(folder) else f"`git {words[0]}` failed: {said.complaint}"
        raise BadConfig(f"--changed: {folder}: {why}")
    return said.text


def is_partial(folder: Path) -> bool:
    """Whether the clone was made to fetch the contents of files only when they are asked for."""
    return ask(folder, "config", "--get-regexp", r"^remote\..*\.promisor$").well


def _surroundings() -> Mapping[str, str]:
    """The variables that git sees: a clone without all files does not fetch the rest by itself."""
    own = "GIT_WORK_TREE" not in os.environ  # who names a working tree means this repository
    dropped = OF_ONE_REPOSITORY if own else ()
    kept = {name: said for name, said in os.environ.items() if name not in dropped}
    return {**kept, "GIT_NO_LAZY_FETCH": "1", "GIT_ALLOW_PROTOCOL": ""}
