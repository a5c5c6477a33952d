"""Which marked defects of the sample articles the findings touch, and which findings touch none.

    python -m benchmarks.gold --gold FOLDER

FOLDER holds `gold.json`: what a careful reader marked, by file, line and columns. Touching is not
naming: whether a finding says what is wrong there is for a person to judge, line by line.
"""

import argparse
import json
import sys
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from newslint.origin import Place
from newslint.report import PlacedFinding
from newslint.run.check import all_reports, check
from newslint.run.files import Sieve, articles
from newslint.run.session import Session
from newslint.together import lint_together

SEEDS = Path(__file__).parent.parent / "seeds"
RELATED = "~"
"""Stands before a rule that touches the defect only with a passage shown beside its finding."""


@dataclass(frozen=True, slots=True)
class Defect:
    """A marked stretch of a file, from the character `start` up to `end`."""

    id: str
    tier: int
    category: str
    file: str
    line: int
    start: int
    end: int
    text: str
    why: str


def main() -> int:
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--gold", type=Path, required=True, help="the folder of gold.json")
    marked = list(defects(parser.parse_args().gold / "gold.json"))
    found = findings()
    for line in (*_by_defect(marked, found), "", *_stray(marked, found), "", *_sums(marked, found)):
        print(line)
    return 0


def defects(file: Path) -> Iterator[Defect]:
    """What the reader marked, in order of the articles. Raises ValueError where it is not there."""
    for mark in json.loads(file.read_text(encoding="utf-8")):
        yield _defect(mark, (SEEDS / mark["file"]).read_text(encoding="utf-8"))


def findings() -> list[PlacedFinding]:
    """What newslint says of the sample articles."""
    session = Session(cached=False)
    paths, _ = articles([str(SEEDS)], lambda _: Sieve(SEEDS))
    reports = lint_together(
        all_reports(check(paths, session)), session.plan(session.config(SEEDS / "any.txt"))
    )
    return [finding for report in reports for finding in report.findings]


def _defect(mark: dict[str, Any], text: str) -> Defect:
    lines = text.splitlines(keepends=True)
    begin = sum(map(len, lines[: mark["line"] - 1]))
    start, end = begin + mark["col"] - 1, begin + mark["end_col"] - 1
    if text[start:end] != mark["span"]:
        raise ValueError(f"{mark['id']}: {mark['span']!r} is not there, but {text[start:end]!r}")
    names = ("id", "tier", "category", "file", "line", "why")
    return Defect(**{name: mark[name] for name in names}, start=start, end=end, text=mark["span"])


def _by_defect(marked: Sequence[Defect], found: Sequence[PlacedFinding]) -> Iterator[str]:
    yield f"{'id':4} {'tier':4} {'line':4} {'category':26} {'marked':36} rules that touch it"
    for defect in sorted(marked, key=lambda defect: (defect.file, defect.start, defect.id)):
        rules = ", ".join(_rules(defect, found)) or "-"
        head = f"{defect.id:4} {defect.tier:4} {defect.line:4} {defect.category:26}"
        yield f"{head} {_short(defect.text, 36):36} {rules}"


def _rules(defect: Defect, found: Iterable[PlacedFinding]) -> list[str]:
    """The rules whose findings touch the defect, the closest fitting first."""
    fits: dict[str, int] = {}
    for finding in found:
        size = finding.place.end.offset - finding.place.start.offset
        if _touches(finding.place, defect):
            fits[finding.rule] = min(size, fits.get(finding.rule, size))
        elif any(_touches(related.place, defect) for related in finding.related):
            fits.setdefault(f"{RELATED}{finding.rule}", 10**9)
    own = {name for name in fits if not name.startswith(RELATED)}
    return [
        name
        for name, _ in sorted(fits.items(), key=lambda fit: (fit[1], fit[0]))
        if name in own or name.removeprefix(RELATED) not in own
    ]


def _touches(place: Place, defect: Defect) -> bool:
    same = Path(place.path).name == defect.file
    return same and place.start.offset < defect.end and place.end.offset > defect.start


def _stray(marked: Sequence[Defect], found: Sequence[PlacedFinding]) -> Iterator[str]:
    yield "Findings at warning or above that touch no defect"
    for finding in _grave_strays(marked, found):
        place = finding.place
        where = f"{Path(place.path).name}:{place.start.line}:{place.start.column}"
        yield f"{where}: {finding.severity}: {_short(finding.message, 80)} [{finding.rule}]"


def _grave_strays(
    marked: Sequence[Defect], found: Sequence[PlacedFinding]
) -> Iterator[PlacedFinding]:
    for finding in found:
        places = [finding.place, *(related.place for related in finding.related)]
        touching = any(_touches(place, defect) for place in places for defect in marked)
        if finding.severity != "note" and not touching:
            yield finding


def _sums(marked: Sequence[Defect], found: Sequence[PlacedFinding]) -> Iterator[str]:
    for tier in sorted({defect.tier for defect in marked}):
        of_tier = [defect for defect in marked if defect.tier == tier]
        touched = [rules for defect in of_tier if (rules := _rules(defect, found))]
        alone = sum(all(rule.startswith(RELATED) for rule in rules) for rules in touched)
        beside = f" ({alone} of them only by a related passage)" if alone else ""
        yield f"tier {tier}: {len(touched)} of {len(of_tier)} defects touched{beside}"
    strays = len(list(_grave_strays(marked, found)))
    notes = sum(finding.severity == "note" for finding in found)
    grave = len(found) - notes
    yield f"{grave} findings at warning or above, {strays} of them touch no defect; {notes} notes"


def _short(text: str, width: int) -> str:
    line = " ".join(text.split())
    return line if len(line) <= width else line[: width - 1] + "…"


if __name__ == "__main__":
    sys.exit(main())
