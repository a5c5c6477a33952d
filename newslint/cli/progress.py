"""How far a long run has come: one line on the terminal, gone when the run is done."""

import os
import sys
import time
from collections.abc import Iterable, Iterator
from typing import TypeVar

from newslint.cli.output import width

PATIENCE = 1.0
"""Seconds before anything is shown: a short run needs no bar."""

PAUSE = 0.1
"""Seconds between two looks of the line."""

LONGEST = 30
"""Columns of the bar itself."""

CLEARED = "\r\x1b[K"

T = TypeVar("T")


def with_progress(steps: Iterable[T], count: int, *, quiet: bool) -> Iterator[T]:
    """The steps as they come, while a line says how many of `count` are done."""
    if quiet or not _is_watched():
        yield from steps
        return
    due, is_shown = time.monotonic() + PATIENCE, False
    try:
        for done, step in enumerate(steps, 1):
            if time.monotonic() >= due:
                due, is_shown = time.monotonic() + PAUSE, True
                _write(CLEARED + line(done, count, width()))
            yield step
    finally:
        if is_shown:
            _write(CLEARED)


def line(done: int, count: int, columns: int) -> str:
    """The bar and the files done, no wider than the terminal."""
    says = f" {done:,} of {count:,} files"
    room = min(LONGEST, columns - len(says) - 3)  # a full last column would break the line
    if room < 1:
        return says.strip()[: max(0, columns - 1)]
    full = room * done // max(count, 1)
    return f"[{'#' * full}{'.' * (room - full)}]{says}"


def _is_watched() -> bool:
    """Whether a person looks at a terminal: not in CI, not in a hook, not through a pipe."""
    at_work = os.environ.get("CI") or os.environ.get("PRE_COMMIT")
    return not at_work and os.environ.get("TERM") != "dumb" and sys.stderr.isatty()


def _write(text: str) -> None:
    sys.stderr.write(text)
    sys.stderr.flush()
