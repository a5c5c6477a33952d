"""newslint as it was at a revision, run in a process of its own."""

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

RULES = "newslint_rules"
"""The name that the folder `rules` is installed under."""

COMMAND = (
    *("-m", "newslint", "check", "--isolated", "--preview", "--no-cache", "--quiet"),
    *("--exit-zero", "--output-format", "json", "--jobs", "1", "."),
)


@dataclass(frozen=True, slots=True, order=True)
class Finding:
    """A finding as the JSON report says it; `start` and `end` count characters of the file."""

    rule: str
    file: str
    start: int
    end: int
    line: int
    severity: str
    message: str
    text: str


@contextmanager
def worktree(repository: Path, revision: str, room: Path) -> Iterator[Path]:
    """A folder with the files of the revision, for as long as the block runs."""
    folder = room / "revision"
    git = ("git", "-C", str(repository), "worktree")
    _run((*git, "add", "--quiet", "--detach", str(folder), revision))
    try:
        yield folder
    finally:
        _run((*git, "remove", "--force", str(folder)))


def findings(code: Path, articles: Path) -> list[Finding]:
    """What the newslint in the folder `code` says of the articles, all rules on.

    Nothing is installed: the folder goes before what is, and a link gives the rules their name.
    Raises RuntimeError when it breaks down.
    """
    with TemporaryDirectory() as room:
        Path(room, RULES).symlink_to(code / "rules", target_is_directory=True)
        env = {
            **os.environ,
            "PYTHONPATH": os.pathsep.join((str(code), room)),
            "NEWSLINT_CACHE_DIR": str(Path(room, "cache")),
            "PYTHONDONTWRITEBYTECODE": "1",
        }
        run = subprocess.run(
            (sys.executable, *COMMAND), cwd=articles, env=env, capture_output=True, text=True
        )
    if not run.stdout.strip():
        raise RuntimeError(run.stderr or f"newslint said nothing: exit code {run.returncode}")
    told = json.loads(run.stdout)
    for failure in told["failures"]:
        print(f"{failure['path']}: {failure['rule']}: {failure['message']}", file=sys.stderr)
    return [_finding(one) for one in told["findings"]]


def _finding(one: dict[str, Any]) -> Finding:
    return Finding(
        rule=one["rule"],
        file=Path(one["path"]).name,
        start=one["start"]["offset"],
        end=one["end"]["offset"],
        line=one["start"]["line"],
        severity=one["severity"],
        message=one["message"],
        text=one["text"],
    )


def _run(command: tuple[str, ...]) -> None:
    subprocess.run(command, check=True, capture_output=True, text=True)
