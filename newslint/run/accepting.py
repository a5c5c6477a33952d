"""Decisions of editors: taken into the list that is nearest to the article, and held against it."""

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import NamedTuple

from newslint.errors import BadConfig
from newslint.report import PlacedFinding, Report
from newslint.run.entries import LONGEST, Entry, expired, load, save
from newslint.run.ledger import NAME, Ledger, inside
from newslint.run.session import Session
from newslint.settings import absolute
from newslint.stet import Stet

LET_STAND = {"accept": "accepted in the report", "wrong": "a false alarm"}
"""The decisions that let a finding stand, and the reason where the editor gave none."""


class Decision(NamedTuple):
    """That a finding stands: the article's path, what is known of the finding, and why."""

    path: str
    rule: str
    words: str
    key: str
    reason: str
    until: str = ""


def decision(finding: PlacedFinding, reason: str, until: str) -> Decision:
    """The decision on a finding of this run."""
    words = " ".join(finding.place.text.split())
    return Decision(finding.place.path, finding.rule, words, finding.fingerprint, reason, until)


def decisions(file: Path, until: str = "") -> Iterator[Decision]:
    """What an editor decided in the HTML report and exported. Raises BadConfig for what is none."""
    try:
        said = json.loads(file.read_text(encoding="utf-8-sig"))["decisions"]
        for one in said:
            if one["decision"] in LET_STAND:
                reason = " ".join(str(one.get("reason") or LET_STAND[one["decision"]]).split())
                words = " ".join(str(one["words"]).split())
                path, rule, key = (str(one[name]) for name in ("path", "rule", "fingerprint"))
                yield Decision(path, rule, words, key, reason, until)
    except OSError as error:
        raise BadConfig(f"{file}: cannot be read: {error.strerror}") from error
    except (ValueError, LookupError, TypeError, RecursionError) as error:
        raise BadConfig(f"{file}: this is no export of decisions: {error!r}") from error


def accept(made: Iterable[Decision], session: Session) -> Mapping[Path, int]:
    """Take decisions into the lists nearest to their articles; how many are new in each.

    Where there is no list yet, one begins beside the configuration, else in the working folder.
    """
    by_file: dict[Path, list[Entry]] = {}
    for one in made:
        file = session.ledger.file(Path(one.path)) or _new(one.path, session)
        path = inside(file, one.path)
        words = one.words if len(one.words) <= LONGEST else f"{one.words[:LONGEST]}…"
        entry = Entry(path, one.rule, words, one.key, one.reason, one.until)
        by_file.setdefault(file, []).append(entry)
    return {file: _add(file, entries) for file, entries in by_file.items()}


def idle(reports: Iterable[Report]) -> Iterator[tuple[str, Stet]]:
    """The stets that no finding answers to any more, each with its article's path."""
    unused: dict[tuple[str, str, str, tuple[int, int]], Stet] = {}
    used = set()
    for report in reports:
        used |= {(report.path, one.stet) for one in report.accepted}
        for stet in report.idle:
            unused[report.path, stet.rule, stet.key, stet.extent] = stet
    for (path, *_), stet in unused.items():
        if (path, stet) not in used:
            yield path, stet


def ended(reports: Iterable[Report], ledger: Ledger) -> Iterator[tuple[PlacedFinding, Entry]]:
    """The findings that are back because the time is past for which they were let stand."""
    for report in reports:
        if report.findings:
            entries = ledger.entries(report.path)
            past = {one.key: one for one in entries if expired(one, ledger.today)}
            back = (one for one in report.findings if one.fingerprint in past)
            yield from ((one, past[one.fingerprint]) for one in back)


def lapsed(
    file: Path, entries: Sequence[Entry], reports: Iterable[Report], today: str
) -> Mapping[Entry, str]:
    """The entries of a list that hold no more, and why; `reports` are on its articles."""
    unused = {(inside(file, path), stet.key) for path, stet in idle(reports)}
    found: dict[Entry, str] = {}
    for entry in entries:
        if not (file.parent / entry.path).is_file():
            found[entry] = "the article is gone"
        elif expired(entry, today):
            found[entry] = f"it was for the time until {entry.until}"
        elif (entry.path, entry.key) in unused:
            found[entry] = "nothing answers to it"
    return found


def _new(article: str, session: Session) -> Path:
    folder = session.config(Path(article)).folder
    here = absolute(Path(article)).is_relative_to(absolute(folder))
    return absolute(folder if here else Path(article).parent) / NAME


def _add(file: Path, entries: Sequence[Entry]) -> int:
    """Add to the list; a decision on the same finding replaces the one before."""
    held: dict[tuple[str, ...], Entry] = {one.finding: one for one in _held(file)}
    before = set(held)
    held |= {one.finding: one for one in entries}
    save(file, held.values())
    return len(set(held) - before)


def _held(file: Path) -> Sequence[Entry]:
    return load(file) if file.exists() else ()
