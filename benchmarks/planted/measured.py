"""How many of the planted defects the rules find, and what they say of the untouched articles."""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from random import Random

from benchmarks.planted.kinds import ASIDE, KINDS, Kind
from benchmarks.planted.parts import Defect
from benchmarks.quality.halves import drawn
from benchmarks.quality.intervals import SEED, rate, wilson
from benchmarks.quality.linting import all_rules, location, only, reports
from benchmarks.quality.measured import FEWEST, Measured, Precision
from benchmarks.quality.sets import Article, Scope, clean
from benchmarks.quality.tables import Table, shown
from newslint.report import PlacedFinding, Report

HOSTS = ("polnear", "allsides", "background")
MOST = 100
"""Articles of a kind are enough, drawn from all three sets by hash."""

HEAD = (
    "defect",
    "planted",
    "found (W)",
    "by a warning or an error (W)",
    "alarms per 100 untouched (B)",
    "warnings among them",
)


@dataclass(frozen=True, slots=True)
class Planted:
    """An article, untouched and with its one defect, and what is said of both."""

    host: Article
    defect: Defect
    before: Report
    after: Report

    @property
    def findings(self) -> list[PlacedFinding]:
        """The findings that meet the defect and were not there before."""
        old = {key for one in self.before.findings for key in _keys(one)}
        new = [one for one in _fitting(self.after) if old.isdisjoint(_keys(one))]
        return [one for one in new if self._met(one)]

    @property
    def alarms(self) -> list[PlacedFinding]:
        """The findings on the untouched article."""
        return _fitting(self.before)

    def _met(self, finding: PlacedFinding) -> bool:
        related = [(one.place.start.offset, one.place.end.offset) for one in finding.related]
        places = [location(finding), *related]
        return any(start < self.defect.end and self.defect.start < end for start, end in places)


def measure(scope: Scope, kinds: Sequence[Kind] = KINDS) -> Measured:
    """Recall by kind of defect, and the alarms of the same rules on the same articles."""
    articles = hosts(scope)
    made = {kind: planted(kind, articles, scope) for kind in kinds}
    rows, finders = [], []
    for kind, every in made.items():
        rows.append(_row(kind, every))
        rules = Counter(rule for one in every for rule in {each.rule for each in one.findings})
        by = ", ".join(f"{rule} {count}" for rule, count in sorted(rules.items()))
        finders.append((kind.name, ", ".join(kind.groups), by or "–"))
    head = ("defect", "groups", "found by")
    planted_table = Table("Planted defects", HEAD, rows, (_remark(scope),))
    tables = (planted_table, Table("What finds the planted defects", head, finders))
    return Measured(tables, dict(precision(list(made.values()), scope.half)))


def hosts(scope: Scope) -> list[Article]:
    """The articles to plant in, in the order they are drawn; few kinds fit more than one in ten."""
    some = replace(scope, most=0)
    return sorted(
        (article for name in HOSTS for article in clean(some, name)),
        key=lambda one: drawn(one.id),
    )


def planted(kind: Kind, articles: Sequence[Article], scope: Scope) -> list[Planted]:
    """The first articles that offer the kind a place, linted by the rules that should find it."""
    made = list(_made(kind, articles, scope.most or MOST))
    groups = {rule.partition("/")[0] for rule in all_rules()}
    choice = only(*(group for group in kind.groups if group in groups))
    if not choice.config.select:
        empty = Report("")
        return [Planted(host, defect, empty, empty) for host, defect in made]
    before = reports([host for host, _ in made], choice, scope.jobs)
    touched = [replace(host, source=defect.text) for host, defect in made]
    after = reports(touched, choice, scope.jobs)
    pairs = zip(made, before, after, strict=True)
    return [Planted(host, defect, old, new) for (host, defect), old, new in pairs]


def _made(kind: Kind, articles: Sequence[Article], most: int) -> Iterator[tuple[Article, Defect]]:
    count = 0
    for article in articles:
        dice = Random(f"{SEED} {kind.name} {article.id}")
        defect = kind.plant(article.source, dice)
        if defect:
            yield article, defect
            count += 1
        if count == most:
            return


def _row(kind: Kind, every: Sequence[Planted]) -> tuple[str, ...]:
    found = [one.findings for one in every]
    grave = sum(any(each.severity != "note" for each in some) for some in found)
    alarms = [len(one.alarms) for one in every]
    warnings = sum(each.severity != "note" for one in every for each in one.alarms)
    return (
        kind.name,
        str(len(every)),
        shown(wilson(sum(map(bool, found)), len(every))),
        shown(wilson(grave, len(every))),
        shown(rate(alarms, [1] * len(alarms), 100)),
        str(warnings),
    )


def precision(made: Sequence[Sequence[Planted]], half: str) -> Iterator[tuple[str, Precision]]:
    """Of each rule's findings in articles with one defect, those that meet it and are new.

    All others count as wrong, though the articles have faults of their own. The recall is over the
    kinds of defect that the rule finds one of.
    """
    said = Counter(one.rule for every in made for each in every for one in _fitting(each.after))
    right = Counter(one.rule for every in made for each in every for one in each.findings)
    for rule, n in said.items():
        found = [[rule in {one.rule for one in each.findings} for each in every] for every in made]
        meant = [hit for hits in found if any(hits) for hit in hits]
        share = wilson(right[rule], n)
        if meant and share is not None and n >= FEWEST:
            where = f"defects planted in clean articles ({', '.join(HOSTS)})"
            recall = sum(meant) / len(meant)
            yield rule, Precision(where, f"{half} half", n, share, recall)


def _keys(finding: PlacedFinding) -> set[tuple[str, str]]:
    """What a finding is known by in the other article: its sentence, or the words found."""
    return {(finding.rule, finding.fingerprint), (finding.rule, finding.place.text)}


def _fitting(report: Report) -> list[PlacedFinding]:
    return [one for one in report.findings if one.rule not in ASIDE]


def _remark(scope: Scope) -> str:
    return (
        f"Clean articles ({', '.join(HOSTS)}), {scope.half} half, at most {scope.most or MOST} of a"
        " kind, one defect each, planted with a fixed seed where the text offers a place"
        " (`benchmarks/planted`). Found: a finding of the groups below, or a passage it shows,"
        " meets the defect and is not raised on the untouched article. Alarms are those of the same"
        " groups on the same articles before anything was planted. Rules that speak of something"
        f" else are left out: {', '.join(sorted(ASIDE))}."
    )
