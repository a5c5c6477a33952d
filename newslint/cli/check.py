"""`newslint check`."""

import argparse
import sys
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from newslint.cli.exits import BROKEN, CLEAN, FOUND
from newslint.cli.output import colour, while_read
from newslint.cli.progress import with_progress
from newslint.cli.session import session as session_of
from newslint.cli.summary import ended_lines, idle_lines, skipped_lines, summary
from newslint.cli.writing import for_program, places, write_reports
from newslint.config import Config
from newslint.errors import BadConfig, BadInput
from newslint.report import Report
from newslint.reporters.text import visible
from newslint.reporters.view import View
from newslint.rule import SEVERITIES, Rule
from newslint.run.again import read_again, scoped_again
from newslint.run.changed import changes, real
from newslint.run.check import Checked, Mending, all_reports, check, compared, cores
from newslint.run.files import STDIN, articles
from newslint.run.session import Session

if TYPE_CHECKING:
    from newslint.document import Document

Articles = Callable[[str], "tuple[Document, ...]"]


def run(said: argparse.Namespace) -> int:
    """Lint what is named, report it, and say by the exit code whether anything was found."""
    places(said)  # a mistake in them is said before the work is done
    session = session_of(said)
    config = session.config(_first(said.paths, said.stdin_filename))
    paths, missing = _articles(said, session)
    if said.changed is not None:
        session = replace(session, before=changes(said.paths, said.changed))
        paths = [path for path in paths if real(path) in (session.before or ())]
    if not paths:
        session.plan(config)  # a mistake in the configuration is said even if there is no article
    if said.fix_interactive:
        session = _asked(paths, session, config, said)
    checked = _checked(said, paths, session)
    known = _known(said, paths, checked)
    reports = compared(all_reports(checked), session, config)
    reports = list(scoped_again(known, session, reports))
    before = [report for one in checked for report in one.before]
    code = _code([*reports, *before], missing, config, said)
    _say_failures(reports, missing)
    with while_read():
        _write_changes(said, paths, checked)
        write_reports(said, reports, _view(said, session, config, known))
        sys.stdout.flush()
        _sum_up(said, reports, session)
    return code


def _view(
    said: argparse.Namespace, session: Session, config: Config, known: Mapping[str, bytes]
) -> View:
    again = partial(read_again, known, session)
    return View(partial(session.known, config), again, _page, accepted=said.verbose)


def _articles(said: argparse.Namespace, session: Session) -> tuple[list[str], Sequence[BadInput]]:
    """The articles that are named, without the reports that an earlier run left in a folder.

    And what is not there. Raises BadConfig when an article that was named would be written over.
    """
    paths, missing = articles(said.paths, partial(session.sieve, force=said.force_exclude))
    reports = {real(path) for _, path in places(said) if path}
    for path in said.paths:
        if reports and path != STDIN and real(path) in reports:
            raise BadConfig(f"--output-format: {path} is the article; write the report elsewhere")
    alone = [path for path in paths if real(path) not in reports] if reports else paths
    return alone, missing


def _asked(
    paths: Sequence[str], session: Session, config: Config, said: argparse.Namespace
) -> Session:
    """The session that knows what the editor accepted when asked."""
    from newslint.cli.asking import ask

    painted = colour(sys.stdout.isatty(), said.color)
    ask(paths, session, View(partial(session.known, config), colour=painted))
    return replace(session, ledger=replace(session.ledger))


def _checked(said: argparse.Namespace, paths: Sequence[str], session: Session) -> Sequence[Checked]:
    mending = Mending(
        make=said.fix or said.diff, keep=said.fix and not said.diff, unsafe=said.unsafe_fixes
    )
    jobs = said.jobs or cores()
    steps = check(paths, session, mending=mending, stdin_name=said.stdin_filename, jobs=jobs)
    return list(with_progress(steps, len(paths), quiet=said.quiet))


def _first(paths: Sequence[str], stdin_name: str) -> Path:
    """The path whose configuration decides what concerns the run as a whole."""
    return Path(stdin_name if paths[0] == STDIN else paths[0])


def _code(
    reports: Iterable[Report], missing: Sequence[BadInput], config: Config, said: argparse.Namespace
) -> int:
    if missing or any(report.failures for report in reports):
        return BROKEN
    if said.exit_zero or config.fail_on == "never":
        return CLEAN
    grave = SEVERITIES[: SEVERITIES.index(config.fail_on) + 1]
    found = any(finding.severity in grave for report in reports for finding in report.findings)
    return FOUND if found else CLEAN


def _say_failures(reports: Iterable[Report], missing: Iterable[BadInput]) -> None:
    for error in missing:
        print(f"newslint: {visible(str(error))}", file=sys.stderr)
    for report in reports:
        for failure in report.failures:
            rule = f" [{failure.rule}]" if failure.rule else ""
            where = f"{failure.path}: " if failure.path else ""
            print(visible(f"newslint: {where}{failure.message}{rule}"), file=sys.stderr)


def _write_changes(
    said: argparse.Namespace, paths: Iterable[str], checked: Iterable[Checked]
) -> None:
    """The diffs that were asked for; or, of an article that came in by a pipe, how it now reads.

    A diff makes way for a report that a program will read.
    """
    where = sys.stderr if said.diff and for_program(said) else sys.stdout
    for path, one in zip(paths, checked, strict=True):
        if said.diff:
            where.writelines(one.diff)
        elif said.fix and path == STDIN:
            sys.stdout.buffer.write(one.mended)


def _page(rule: Rule) -> str:
    from newslint.page import page

    return page(rule)


def _known(
    said: argparse.Namespace, paths: Iterable[str], checked: Iterable[Checked]
) -> Mapping[str, bytes]:
    """What findings speak of where the file cannot tell: it came by a pipe, or was not changed."""
    return {
        said.stdin_filename if path == STDIN else path: one.mended
        for path, one in zip(paths, checked, strict=True)
        if path == STDIN or said.diff
    }


def _sum_up(said: argparse.Namespace, reports: Sequence[Report], session: Session) -> None:
    if said.verbose:
        sys.stderr.writelines(skipped_lines(reports))
    if not said.quiet:
        sys.stderr.writelines(idle_lines(reports))
        if not session.isolated:
            sys.stderr.writelines(ended_lines(reports, session.ledger))
        print(summary(reports, mended=said.fix), file=sys.stderr)
