"""`newslint check --fix-interactive`: the changes one at a time, as the editor says."""

import sys
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from functools import partial
from pathlib import Path

from newslint.cli.output import width
from newslint.errors import BadConfig, BadInput
from newslint.readers.encoding import holds
from newslint.report import Edit, PlacedFinding, Report
from newslint.reporters.full import report as full
from newslint.reporters.view import View
from newslint.run.accepting import accept, decision
from newslint.run.again import read_again
from newslint.run.files import STDIN
from newslint.run.fixing import with_changes
from newslint.run.replacing import write
from newslint.run.session import Session

QUESTION = "Change it? [y]es, [n]o, [e]dit, [s]tet, [q]uit: "
HELP = "y: make the change; n: leave it; e: write what should stand there; s: let it stand for good"


@dataclass
class _Desk:
    """What the editor said so far of one file. Mutable: it grows with each answer."""

    changes: list[Edit] = field(default_factory=list)
    stets: list[tuple[PlacedFinding, str]] = field(default_factory=list)
    quit: bool = False


def ask(paths: Sequence[str], session: Session, view: View) -> None:
    """Show each finding that has a change, and make, alter or leave the change as is answered.

    A file is written when all its findings were seen, or at the quit. Raises BadConfig where nobody
    can answer, and BadInput when a file changed meanwhile.
    """
    if STDIN in paths or sys.stdin is None or not sys.stdin.isatty():
        raise BadConfig("--fix-interactive: nobody is there to answer; it needs a terminal")
    view = replace(view, articles=partial(read_again, {}, session), width=width())
    for path in paths:
        raw = Path(path).read_bytes()
        desk = _Desk()
        for report in session.lint(raw, path):
            _ask_all(report, desk, view)
        accept([decision(finding, reason, "") for finding, reason in desk.stets], session)
        if desk.changes:
            _write(path, raw, desk.changes)
        if desk.quit:
            return


def _write(path: str, raw: bytes, changes: Sequence[Edit]) -> None:
    try:
        write(Path(path), raw, with_changes(raw, changes))
    except BadInput as error:
        raise BadInput(f"{path}: {error}") from None


def _ask_all(report: Report, desk: _Desk, view: View) -> None:
    for finding in report.findings:
        if desk.quit:
            return
        if finding.fix and finding.fix.applicable:
            sys.stdout.writelines(full([replace(report, findings=(finding,))], view))
            _answer(finding, finding.fix, desk, view)


def _answer(finding: PlacedFinding, fix: Edit, desk: _Desk, view: View) -> None:
    match _said(QUESTION, "q").strip().lower()[:1]:
        case "y":
            desk.changes.append(fix)
        case "n":
            pass
        case "e":
            _edit(finding, fix, desk, view)
        case "s":
            reason = _said("Why does it stand? ", "").strip()
            desk.stets.append((finding, reason or "no reason given"))
        case "q":
            desk.quit = True
        case _:
            print(HELP)
            _answer(finding, fix, desk, view)


def _edit(finding: PlacedFinding, fix: Edit, desk: _Desk, view: View) -> None:
    """Take what the editor types for the change, if the file can hold it; else ask again."""
    text = _said("It should read: ", fix.text)
    articles = view.articles(finding.place.path)
    encoding = articles[0].encoding if articles else "utf-8"
    written = articles[0].origin.encode(text) if articles else text
    if not holds(encoding, written):
        print(f"the file is in {encoding}, which cannot hold that; save it as UTF-8 first")
        _answer(finding, fix, desk, view)
        return
    desk.changes.append(replace(fix, replacement=written, text=text))


def _said(question: str, at_end: str) -> str:
    """The answer; what to take for one when the terminal is closed."""
    try:
        return input(question)
    except EOFError:
        return at_end
