"""A check: files in, reports out, in the order of the files, over one process or several."""

import os
import sys
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from newslint.config import Config
from newslint.errors import BadInput
from newslint.readers.encoding import decode
from newslint.report import Failure, Report
from newslint.run.cache import thawed
from newslint.run.files import STDIN
from newslint.run.fixing import diff, edits, with_changes
from newslint.run.replacing import write
from newslint.run.session import Session

WORTH_A_PROCESS = 24
"""Files that a process must have to do, for its start to cost less than it saves."""

MOST_ROUNDS = 16
"""How often a file is mended and read again: a fix may bring another to light, and of many blocks
in a row every other one goes at a time."""


@dataclass(frozen=True, slots=True)
class Checked:
    """One file's reports, and, when it was to be mended, how it then reads.

    After a change that is only shown, `reports` say what would remain and `before` what is there.
    Of what came in by a pipe, `mended` is what was read if nothing was to be mended.
    """

    reports: tuple[Report, ...]
    before: tuple[Report, ...] = ()
    diff: tuple[str, ...] = ()
    mended: bytes = b""


@dataclass(frozen=True, slots=True)
class Mending:
    """What becomes of fixes: made in what is linted, and written to the file, or not.

    Those that are not safe are made only with `unsafe`.
    """

    make: bool = False
    keep: bool = False
    unsafe: bool = False


def check(
    paths: Sequence[str],
    session: Session,
    *,
    mending: Mending = Mending(),
    stdin_name: str = STDIN,
    jobs: int = 1,
) -> Iterator[Checked]:
    """Each file's reports, in the order of the paths; for one that cannot be read, a failure."""
    if STDIN in paths:  # a process of a pool has no standard input
        jobs = 1
    processes = min(jobs, len(paths) // WORTH_A_PROCESS)
    if processes <= 1:
        for path in paths:
            yield _checked(path, session, mending, stdin_name)
        return
    from concurrent.futures import ProcessPoolExecutor
    from concurrent.futures.process import BrokenProcessPool

    try:
        with ProcessPoolExecutor(processes, initializer=_begin, initargs=(session, mending)) as up:
            yield from up.map(_in_process, paths, chunksize=4)
    except BrokenProcessPool:
        raise BadInput("a process was killed, for want of memory perhaps; try -j 1") from None


def cores() -> int:
    """How many processes this one may use at once."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


def _checked(path: str, session: Session, mending: Mending, stdin_name: str) -> Checked:
    shown = stdin_name if path == STDIN else path
    try:
        raw = contents(path)
    except OSError as error:
        return Checked((_failure(shown, f"cannot be read: {error.strerror or error}"),))
    reports = session.lint(raw, shown)
    if not mending.make:
        return Checked(reports, mended=raw if path == STDIN else b"")
    try:
        now, remaining = _settled(raw, reports, shown, session, mending.unsafe)
        if now == raw:
            return Checked(reports, mended=raw)
        if mending.keep:
            _keep(path, raw, now)
            return Checked(remaining, mended=now)
        change = tuple(diff(shown, decode(raw)[0], decode(now)[0]))
        return Checked(remaining, reports, change, now)
    except BadInput as error:
        fault = _failure(shown, str(error))
    except OSError as error:
        fault = _failure(shown, f"cannot be written: {error.strerror or error}")
    return Checked((*reports, fault), mended=raw)


def contents(path: str) -> bytes:
    """The bytes of a file, or of standard input. Raises OSError."""
    if path != STDIN:
        return Path(path).read_bytes()
    if sys.stdin is None:
        raise OSError("standard input is closed")
    return sys.stdin.buffer.read()


def _keep(path: str, raw: bytes, now: bytes) -> None:
    """Write the mended article where it came from; what came by a pipe goes out by one."""
    if path != STDIN:
        write(Path(path), raw, now)


def _settled(
    raw: bytes, reports: tuple[Report, ...], shown: str, session: Session, unsafe: bool
) -> tuple[bytes, tuple[Report, ...]]:
    """The bytes when no fix is left to make, and their reports.

    Raises BadInput when there is always another.
    """
    for _ in range(MOST_ROUNDS):
        changes = [edit for report in reports for edit in edits(report, unsafe=unsafe)]
        if not changes:
            return raw, reports
        raw = with_changes(raw, changes)
        reports = session.lint(raw, shown)
    again = {one.rule for report in reports for one in report.findings if one.fix}
    rules = ", ".join(sorted(again))
    raise BadInput(f"fixes call for fixes without end; nothing was changed; ignore one of {rules}")


def _failure(path: str, message: str) -> Report:
    return Report(path, failures=(Failure(path, message),))


class _Process:
    """What a process of the pool works with: given once, when it starts."""

    session: Session
    mending: Mending


def _begin(session: Session, mending: Mending) -> None:
    _Process.session, _Process.mending = session, mending


def _in_process(path: str) -> Checked:
    return _checked(path, _Process.session, _Process.mending, STDIN)


def compared(reports: Sequence[Report], session: Session, config: Config) -> Sequence[Report]:
    """The reports with what rules over many articles find between them; one alone has no other."""
    if len(reports) < 2 or not any(report.gathered for report in reports):
        return reports
    from newslint.together import lint_together

    return lint_together([thawed(report) for report in reports], session.plan(config))


def all_reports(checked: Iterable[Checked]) -> list[Report]:
    """The reports of all files, in order."""
    return [report for one in checked for report in one.reports]
