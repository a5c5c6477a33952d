"""Alarms on clean edited news: of every rule, previews too, and of the set that runs by default."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from benchmarks.quality.intervals import rate
from benchmarks.quality.judged import judged
from benchmarks.quality.linting import PREVIEW, Choice, all_rules, reports
from benchmarks.quality.measured import Measured
from benchmarks.quality.sets import CLEAN, Article, Scope, all_clean
from benchmarks.quality.tables import ABSENT, Table, shown
from newslint.config import DEFAULT
from newslint.report import Report
from newslint.rule import SEVERITIES, Rule

HEAD = ("rule", "severity", "alarms", *CLEAN, "per 1,000 words (B)", "per 100 articles (B)")

NONE = "No rule spoke: before a rule is stable, none runs by default."


@dataclass(frozen=True, slots=True)
class Run:
    """What was said of each article under one choice of rules."""

    articles: Sequence[Article]
    reports: Sequence[Report]


def measure(scope: Scope) -> Measured:
    """Alarms by rule, and the precision of those that were judged."""
    articles = all_clean(scope)
    known = {id_: rule for id_, rule in all_rules().items() if rule.stage != "house"}
    whole = Run(articles, reports(articles, Choice(PREVIEW), scope.jobs))
    default = Run(articles, _by_default(articles, whole, known, scope))
    tables, precision = judged(scope, whole.articles, whole.reports)
    words = sum(report.words for report in whole.reports)
    counts = Counter(finding.rule for report in whole.reports for finding in report.findings)
    return Measured(
        (
            _sets(scope, whole),
            _alarms("Alarms on clean articles, every rule", whole, known, scope),
            _alarms("Alarms on clean articles, the rules that run by default", default, {}, scope),
            *tables,
        ),
        precision,
        {rule: 1000 * counts[rule] / words for rule in known} if words else {},
    )


def _by_default(
    articles: Sequence[Article], whole: Run, known: Mapping[str, Rule], scope: Scope
) -> list[Report]:
    """What a run without previews says; without stable rules, that is nothing."""
    if any(rule.stage == "stable" for rule in known.values()):
        return reports(articles, Choice(DEFAULT), scope.jobs)
    return [Report(report.path, words=report.words) for report in whole.reports]


def _sets(scope: Scope, run: Run) -> Table:
    words: Counter[str] = Counter()
    for article, report in zip(run.articles, run.reports, strict=True):
        words[article.set] += report.words
    held = Counter(article.set for article in run.articles)
    rows = [(name, f"{held[name]:,}", f"{words[name]:,}") for name in CLEAN]
    rows.append(("together", f"{held.total():,}", f"{words.total():,}"))
    remarks = [f"The {scope.half} half{_sampled(scope)}; words without what is surely noise."]
    broken = Counter(
        f"{failure.rule}: {failure.message}"
        for report in run.reports
        for failure in report.failures
    )
    remarks += [f"Broke down in {count} articles: {what}" for what, count in broken.items()]
    return Table("Clean articles", ("set", "articles", "words"), rows, remarks)


def _sampled(scope: Scope) -> str:
    return f", at most {scope.most} articles of a set, drawn by hash" if scope.most else ", whole"


def _alarms(title: str, run: Run, known: Mapping[str, Rule], scope: Scope) -> Table:
    severities = {rule.id: rule.severity for rule in known.values()}
    severities |= {one.rule: one.severity for report in run.reports for one in report.findings}
    found = [Counter(finding.rule for finding in report.findings) for report in run.reports]
    rows = [
        _row(rule, severities[rule], [each[rule] for each in found], run)
        for rule in sorted(severities, key=lambda rule: (SEVERITIES.index(severities[rule]), rule))
    ]
    remark = f"Split: {scope.half} half{_sampled(scope)}."
    return Table(title, HEAD, [*rows, *_sums(run)], (remark,) if rows else (remark, NONE))


def _sums(run: Run) -> Iterator[tuple[str, ...]]:
    for severity in SEVERITIES:
        counts = [
            sum(finding.severity == severity for finding in report.findings)
            for report in run.reports
        ]
        yield _row(f"all {severity}s", severity, counts, run)
    yield _row("all", ABSENT, [len(report.findings) for report in run.reports], run)


def _row(name: str, severity: str, counts: Sequence[int], run: Run) -> tuple[str, ...]:
    of: Counter[str] = Counter()
    for article, count in zip(run.articles, counts, strict=True):
        of[article.set] += count
    words = [report.words for report in run.reports]
    ones = [1] * len(words)
    per_words, per_articles = rate(counts, words, 1000), rate(counts, ones, 100)
    return (
        name,
        severity,
        str(sum(counts)),
        *(str(of[each]) for each in CLEAN),
        shown(per_words, 4),
        shown(per_articles, 2),
    )
