"""`newslint stet`."""

import argparse
import re
import sys
from collections.abc import Iterable, Iterator, Mapping, Sequence
from os.path import normpath
from pathlib import Path

from newslint.cli.exits import CLEAN
from newslint.cli.session import session as session_of
from newslint.cli.summary import counted
from newslint.errors import BadConfig, BadInput
from newslint.report import PlacedFinding, Report
from newslint.reporters.text import visible
from newslint.run.accepting import Decision, accept, decision, decisions, lapsed
from newslint.run.check import all_reports, check, compared, cores
from newslint.run.entries import Entry, load, save
from newslint.run.files import STDIN, articles
from newslint.run.ledger import NAME
from newslint.run.session import Session
from newslint.selectors import closeness

LINE = re.compile(r"(?P<path>.+):(?P<line>[1-9]\d{0,8})\Z", re.DOTALL)


def run(said: argparse.Namespace) -> int:
    """Accept what is named or decided; or list what is accepted, and drop what holds no more."""
    session = session_of(said)
    if said.decisions:
        _say_added(accept(_of_articles(said.decisions, said.until or ""), session))
    elif said.rule or said.all or said.reason or said.until:
        _accept(said, session)
    else:
        _list(said, session)
    return CLEAN


def _of_articles(file: Path, until: str) -> Iterator[Decision]:
    """The decisions on articles that are there. Raises BadInput when none of them is."""
    every = list(decisions(file, until))
    gone = {one.path for one in every if not Path(one.path).is_file()}
    if every and gone == {one.path for one in every}:
        where = "run this in the folder that the report was made in"
        raise BadInput(visible(f"{file}: {every[0].path} is not here; {where}"))
    for path in sorted(gone):
        print(visible(f"{path}: there is no such article; left out"), file=sys.stderr)
    return (one for one in every if one.path not in gone)


def _accept(said: argparse.Namespace, session: Session) -> None:
    reason = " ".join((said.reason or "").split())
    if not reason:
        raise BadConfig("--reason: why does this stand? Whoever reads the list will ask")
    if not (said.rule or said.all):
        raise BadConfig("say what stands: --rule ID, or --all for everything that was found")
    lines = _lines(said.paths or ["."])
    reports = _reports(said, session, list(lines))
    found = [one for report in reports for one in report.findings if _meant(one, said, lines)]
    if not found and not said.all:
        raise BadInput(_nothing(reports, said.rule))
    _say_added(accept([decision(one, reason, said.until or "") for one in found], session))


def _lines(paths: Iterable[str]) -> Mapping[str, set[int]]:
    """The paths, each with the lines that were named after it; 0 is the whole article."""
    found: dict[str, set[int]] = {}
    for path in paths:
        named = LINE.match(path)
        if named and not Path(path).exists():
            found.setdefault(normpath(named["path"]), set()).add(int(named["line"]))
        else:
            found.setdefault(normpath(path), set()).add(0)
    return found


def _reports(said: argparse.Namespace, session: Session, paths: Sequence[str]) -> Sequence[Report]:
    if STDIN in paths:
        raise BadInput("what comes in by a pipe has no path to be accepted under")
    config = session.config(Path(paths[0]))
    files, missing = articles(paths, session.sieve)
    for error in missing:
        raise error
    reports = all_reports(check(files, session, jobs=said.jobs or cores()))
    for failure in (failure for report in reports for failure in report.failures):
        raise BadInput(visible(f"{failure.path}: {failure.message}"))
    return compared(reports, session, config)


def _meant(finding: PlacedFinding, said: argparse.Namespace, lines: Mapping[str, set[int]]) -> bool:
    place = finding.place
    asked = lines.get(place.path, {0})
    here = any(not line or place.start.line <= line <= place.end.line for line in asked)
    return here and (said.all or _selected(finding, said.rule))


def _selected(finding: PlacedFinding, rules: Iterable[str]) -> bool:
    return any(closeness(rule, finding.rule) for rule in rules)


def _nothing(reports: Iterable[Report], rules: Sequence[str]) -> str:
    found = [one for report in reports for one in report.findings if _selected(one, rules)]
    places = [f"{one.place.path}:{one.place.start.line}" for one in found[:5]]
    elsewhere = f" there; there is {', '.join(places)}" if places else " in these articles"
    return visible(f"{', '.join(rules)} found nothing{elsewhere}")


def _say_added(added: Mapping[Path, int]) -> None:
    for file, new in added.items():
        print(f"{visible(str(file))}: {counted(new, 'finding')} accepted", file=sys.stderr)
    if not added:
        print("nothing to accept", file=sys.stderr)


def _list(said: argparse.Namespace, session: Session) -> None:
    """What is accepted, an entry a line, with what is amiss; `--prune` drops that."""
    file = session.ledger.file(Path((said.paths or ["."])[0]))
    if file is None:
        print(f"there is no {NAME} here or above", file=sys.stderr)
        return
    entries = load(file)
    paths = sorted({str(file.parent / one.path) for one in entries})
    there = [path for path in paths if Path(path).is_file()]
    reports = _reports(said, session, there) if there else ()
    dead = lapsed(file, entries, reports, session.ledger.today)
    shown = dead if said.prune else entries
    sys.stdout.writelines(f"{_shown(one, dead.get(one, ''))}\n" for one in shown)
    if said.prune and dead:
        save(file, (one for one in entries if one not in dead))
    amiss = "dropped" if said.prune else "no longer hold" if len(dead) != 1 else "no longer holds"
    print(
        f"{visible(str(file))}: {len(entries):,} accepted, {len(dead):,} {amiss}", file=sys.stderr
    )


def _shown(entry: Entry, amiss: str) -> str:
    until = f" (until {entry.until})" if entry.until else ""
    why = f" [{amiss}]" if amiss else ""
    return visible(f"{entry.path}: {entry.rule} “{entry.words}”: {entry.reason}{until}{why}")
