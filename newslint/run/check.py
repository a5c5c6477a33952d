"""A check: files in, reports out, in the order of the files, over one process or several."""

import os
import sys
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from newslint.errors import BadInput
from newslint.readers.encoding import decode, encode
from newslint.report import Failure, Report
from newslint.run.files import STDIN
from newslint.run.fixing import applied, diff, safe_edits, write
from newslint.run.session import Session

WORTH_A_PROCESS = 24
"""Files that a process must have to do, for its start to cost less than it saves."""

MOST_ROUNDS = 10
"""How often a file is mended and read again; a fix may bring another to light."""


@dataclass(frozen=True, slots=True)
class Checked:
    """One file's reports, and, when it was to be mended, how it then reads.

    After a change that is only shown, `reports` say what would remain and `before` what is there.
    """

    reports: tuple[Report, ...]
    before: tuple[Report, ...] = ()
    diff: tuple[str, ...] = ()
    mended: bytes = b""


@dataclass(frozen=True, slots=True)
class Mending:
    """What becomes of safe fixes: made in what is linted, and written to the file, or not."""

    make: bool = False
    keep: bool = False


def check(
    paths: Sequence[str],
    session: Session,
    *,
    mending: Mending = Mending(),
    stdin_name: str = STDIN,
    jobs: int = 1,
) -> Iterator[Checked]:
    """Each file's reports, in the order of the paths; for one that cannot be read, a failure."""
    processes = min(jobs, len(paths) // WORTH_A_PROCESS)
    if processes <= 1:
        for path in paths:
            yield _checked(path, session, mending, stdin_name)
        return
    from concurrent.futures import ProcessPoolExecutor

    with ProcessPoolExecutor(processes, initializer=_begin, initargs=(session, mending)) as pool:
        yield from pool.map(_in_process, paths, chunksize=4)


def cores() -> int:
    """How many processes this one may use at once."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


def _checked(path: str, session: Session, mending: Mending, stdin_name: str) -> Checked:
    shown = stdin_name if path == STDIN else path
    try:
        raw = sys.stdin.buffer.read() if path == STDIN else Path(path).read_bytes()
        if not mending.make:
            return Checked(session.lint(raw, shown))
        return _mended(raw, path, shown, session, keep=mending.keep and path != STDIN)
    except OSError as error:
        return _failed(shown, f"cannot be read: {error.strerror or error}")
    except BadInput as error:
        return _failed(shown, str(error))


def _mended(raw: bytes, path: str, shown: str, session: Session, *, keep: bool) -> Checked:
    """The file with its safe fixes made, until there are none, and what remains to be said."""
    now = raw
    before = reports = session.lint(now, shown)
    for _ in range(MOST_ROUNDS):
        edits = [edit for report in reports for edit in safe_edits(report)]
        if not edits:
            break
        source, encoding = decode(now)
        now = encode(applied(edits, source), encoding)
        reports = session.lint(now, shown)
    if now == raw:
        return Checked(reports, mended=raw)
    if keep:
        write(Path(path), raw, now)
        return Checked(reports, mended=now)
    change = tuple(diff(shown, decode(raw)[0], decode(now)[0]))
    return Checked(reports, before, change, now)


def _failed(path: str, message: str) -> Checked:
    return Checked((Report(path, failures=(Failure(path, message),)),))


class _Process:
    """What a process of the pool works with: given once, when it starts."""

    session: Session
    mending: Mending


def _begin(session: Session, mending: Mending) -> None:
    _Process.session, _Process.mending = session, mending


def _in_process(path: str) -> Checked:
    return _checked(path, _Process.session, _Process.mending, STDIN)


def all_reports(checked: Iterable[Checked]) -> list[Report]:
    """The reports of all files, in order."""
    return [report for one in checked for report in one.reports]
