"""Where output goes, whatever becomes of it."""

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from io import TextIOWrapper
from pathlib import Path


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


def _nowhere() -> TextIOWrapper:
    return Path(os.devnull).open("w", encoding="utf-8")
