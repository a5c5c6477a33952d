"""How many of the written faults are named, and what is said that names none."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from benchmarks.quality.intervals import ratio, wilson
from benchmarks.quality.linting import PREVIEW, Choice, reports
from benchmarks.quality.measured import Measured
from benchmarks.quality.sets import Article, Scope
from benchmarks.quality.tables import Table, plain, shown
from benchmarks.written.faults import FOLDER, Fault, faults
from newslint.report import PlacedFinding, Report
from newslint.rule import SEVERITIES

FORMATS = {".txt": "text", ".md": "markdown", ".html": "html"}
MATCHED = (
    "A fault is named when a finding, or a passage it shows, touches the words that are wrong and "
    "the rule's group speaks of faults of that kind (`benchmarks/written/faults.py`)."
)
HEAD = ("faults", "n", "named (W)", "by a warning or an error (W)")


@dataclass(frozen=True, slots=True)
class Reading:
    """The written articles, by file name, with what is said of each, and the faults."""

    faults: Sequence[Fault]
    faulty: Mapping[str, Report]
    clean: Mapping[str, Report]

    def naming(self, fault: Fault) -> list[PlacedFinding]:
        """The findings that name the fault."""
        return [one for one in self.faulty[fault.file].findings if fault.named(one)]

    def strays(self) -> Iterator[tuple[str, PlacedFinding, bool]]:
        """Findings at warning or above that name no fault: file, finding, whether it meets one."""
        for file, report in self.faulty.items():
            here = [fault for fault in self.faults if fault.file == file]
            for finding in filter(_grave, report.findings):
                if not any(fault.named(finding) for fault in here):
                    yield file, finding, any(fault.met(finding) for fault in here)


def measure(scope: Scope) -> Measured:
    """Tables of the reading; the scope's folder and half do not matter here."""
    done = reading(scope.jobs)
    return Measured((_tiers(done), _kinds(done), _false(done)))


def reading(jobs: int = 1) -> Reading:
    """What newslint, previews included, says of the written articles."""
    return Reading(list(faults()), _reports("faulty", jobs), _reports("clean", jobs))


def _reports(folder: str, jobs: int) -> dict[str, Report]:
    files = sorted(file for file in (FOLDER / folder).iterdir() if file.suffix in FORMATS)
    articles = [
        Article(folder, file.name, file.read_text(encoding="utf-8"), FORMATS[file.suffix])
        for file in files
    ]
    said = reports(articles, Choice(PREVIEW), jobs)
    return {article.id: report for article, report in zip(articles, said, strict=True)}


def _tiers(done: Reading) -> Table:
    rows = [
        _row(f"tier {tier}", [fault for fault in done.faults if fault.tier == tier], done)
        for tier in sorted({fault.tier for fault in done.faults})
    ]
    every = _row("all", done.faults, done)
    return Table("Written faults by tier", HEAD, [*rows, every], (MATCHED,))


def _kinds(done: Reading) -> Table:
    kinds = sorted({fault.kind for fault in done.faults})
    rows = [_row(kind, [one for one in done.faults if one.kind == kind], done) for kind in kinds]
    return Table("Written faults by kind", HEAD, rows)


def _row(name: str, some: Sequence[Fault], done: Reading) -> tuple[str, ...]:
    found = [done.naming(fault) for fault in some]
    grave = sum(any(map(_grave, each)) for each in found)
    named = wilson(sum(map(bool, found)), len(some))
    return name, str(len(some)), shown(named), shown(wilson(grave, len(some)))


def _false(done: Reading) -> Table:
    strays = list(done.strays())
    beside = sum(meets for _, _, meets in strays)
    rows = [
        ("faulty: warnings and errors that name no fault", *_alarms(len(strays), done.faulty)),
        ("of these, on a fault of another kind", *_alarms(beside, done.faulty)),
    ]
    rows += [
        (f"clean: {severity}s", *_alarms(_count(done.clean, severity), done.clean))
        for severity in SEVERITIES
    ]
    spoke = Counter(one.rule for report in done.clean.values() for one in report.findings)
    said = ", ".join(f"{rule} {count}" for rule, count in sorted(spoke.items()))
    return Table(
        "What was said for nothing",
        ("articles: findings", "n", "per 1,000 words"),
        rows,
        (f"On the clean articles spoke: {said or 'no rule'}.",),
    )


def _count(articles: Mapping[str, Report], severity: str) -> int:
    return sum(one.severity == severity for each in articles.values() for one in each.findings)


def _alarms(count: int, articles: Mapping[str, Report]) -> tuple[str, str]:
    words = sum(report.words for report in articles.values())
    return str(count), plain(ratio(1000 * count, words))


def _grave(finding: PlacedFinding) -> bool:
    return finding.severity != "note"
