"""Precision as readers judged it, on the alarms that the rules raise on clean articles today."""

from collections.abc import Sequence

from benchmarks.quality.intervals import wilson
from benchmarks.quality.judgements import Tally, kept, key, tally
from benchmarks.quality.linting import location
from benchmarks.quality.measured import FEWEST, Precision
from benchmarks.quality.sets import CLEAN, Article, Scope
from benchmarks.quality.tables import Table, shown
from newslint.report import Report

HEAD = (
    "rule",
    "alarms",
    "judged",
    "right",
    "arguable",
    "wrong",
    "precision (W)",
    "or arguable (W)",
)
REMARKS = (
    "Judged in context by a reader, drawn by hash; arguable counts as wrong in the first figure. "
    "Counted are judgements on alarms that are still raised.",
)


def judged(
    scope: Scope, articles: Sequence[Article], reports: Sequence[Report]
) -> tuple[tuple[Table, ...], dict[str, Precision]]:
    """The table of judgements, if there are any, and what they say for cards."""
    tallies = _tallies(articles, reports)
    if not tallies:
        return (), {}
    rows = [_row(rule, one) for rule, one in sorted(tallies.items())]
    table = Table("Alarms on clean articles, judged", HEAD, rows, REMARKS)
    return (table,), {
        rule: _precision(scope, one) for rule, one in tallies.items() if _suffices(scope, one)
    }


def alarms(articles: Sequence[Article], reports: Sequence[Report]) -> dict[str, list[str]]:
    """The keys of all alarms, by rule."""
    found: dict[str, list[str]] = {}
    for article, report in zip(articles, reports, strict=True):
        for finding in report.findings:
            known = key(article.set, article.id, finding.rule, *location(finding))
            found.setdefault(finding.rule, []).append(known)
    return found


def _tallies(articles: Sequence[Article], reports: Sequence[Report]) -> dict[str, Tally]:
    counted = {rule: tally(keys, kept(rule)) for rule, keys in alarms(articles, reports).items()}
    return {rule: one for rule, one in counted.items() if one.n}


def _suffices(scope: Scope, one: Tally) -> bool:
    return one.holds and (one.n >= FEWEST or (one.n == one.alarms and not scope.most))


def _precision(scope: Scope, one: Tally) -> Precision:
    figure = wilson(one.right, one.n)
    assert figure is not None
    return Precision(
        f"clean articles ({', '.join(CLEAN)})", f"{scope.half} half, judged", one.n, figure
    )


def _row(rule: str, one: Tally) -> tuple[str, ...]:
    counts = (one.alarms, one.n, one.right, one.arguable, one.wrong)
    strict, mild = wilson(one.right, one.n), wilson(one.right + one.arguable, one.n)
    stale = "" if one.holds else " (stale: draw anew)"
    return (rule + stale, *map(str, counts), shown(strict), shown(mild))
