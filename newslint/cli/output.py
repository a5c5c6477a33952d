"""Where output goes, whatever becomes of it."""

import os
import sys
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from io import TextIOWrapper
from pathlib import Path

from newslint.errors import BadConfig

UNSEEN = 100
"""Columns of a line where no terminal says how many it has."""

WISHES = ("auto", "always", "never")
"""When to paint."""


def open_streams() -> None:
    """Make sure that there is something to print to, and that it takes every character."""
    if sys.stdout is None:
        sys.stdout = _nowhere()
    if sys.stderr is None:  # `print` would take standard output instead
        sys.stderr = _nowhere()
    if isinstance(sys.stdout, TextIOWrapper):
        sys.stdout.reconfigure(errors="backslashreplace")


@contextmanager
def while_read() -> Iterator[None]:
    """Print for as long as somebody reads: a pipe that is closed early is no fault."""
    try:
        yield
        sys.stdout.flush()
    except BrokenPipeError:
        silence_stdout()


def silence_stdout() -> None:
    """Let the interpreter's last flush go nowhere instead of failing."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def write_file(path: Path, text: Iterable[str]) -> None:
    """Write a report where the user wants it. Raises BadConfig when that cannot be done."""
    try:
        with path.open("w", encoding="utf-8", errors="backslashreplace", newline="") as file:
            file.writelines(text)
    except OSError as error:
        raise BadConfig(f"--output-format: {path} cannot be written: {error.strerror}") from error


def write_step_summary(text: Iterable[str]) -> None:
    """Add to the summary that GitHub shows of a workflow's step, where there is one."""
    path = os.environ.get("GITHUB_STEP_SUMMARY")
    if not path:
        return
    try:
        with Path(path).open("a", encoding="utf-8", errors="backslashreplace", newline="") as file:
            file.writelines(text)
    except OSError as error:
        raise BadConfig(
            f"GITHUB_STEP_SUMMARY: {path} cannot be written: {error.strerror}"
        ) from error


def width() -> int:
    """The columns that COLUMNS says, else the terminal's; where there is none, `UNSEEN`."""
    said = os.environ.get("COLUMNS", "")
    if said.isascii() and said.isdigit() and 0 < len(said) < 6 and int(said):
        return int(said)
    try:
        return os.get_terminal_size().columns or UNSEEN
    except OSError:
        return UNSEEN


def colour(on_terminal: bool, wish: str = "auto") -> bool:
    """Whether to paint: the wish, NO_COLOR, FORCE_COLOR, what the output is; the first decides."""
    if wish != "auto":
        return wish == "always"
    if os.environ.get("NO_COLOR"):
        return False
    return os.environ.get("FORCE_COLOR", "0") not in ("", "0", "false") or on_terminal


def _nowhere() -> TextIOWrapper:
    return Path(os.devnull).open("w", encoding="utf-8")
