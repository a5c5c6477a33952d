"""How much page furniture the `boilerplate` rules find in what extractors leave of a web page."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from benchmarks.quality.intervals import Figure, bootstrap, f1, rare_precision, rate, share
from benchmarks.quality.linting import all_rules, only, reports
from benchmarks.quality.measured import FEWEST, Measured, Precision
from benchmarks.quality.pages import EXTRACTORS, WHOLE, Page, marked, pages
from benchmarks.quality.ranking import recall_at
from benchmarks.quality.sets import Scope
from benchmarks.quality.tables import ABSENT, Table, shown
from newslint.report import Report

GROUP = "boilerplate"
INPUT = ("trafilatura", "readability")
"""What the goal is set for, and the rules' cards speak of: the text that newslint gets to read."""

ALLOWED = 0.005
"""Good lines that may be marked where recall is compared: one in two hundred."""

KNOWN = (
    ("trafilatura", "0.22"),
    ("readability", "0.24"),
    ("resiliparse", "0.26"),
)
"""Recall at 1 % of good lines marked of a logistic regression with context, quoted with the set."""


@dataclass(frozen=True, slots=True)
class Counts:
    """Lines by page: furniture marked, good ones marked, all furniture, all good."""

    right: list[int]
    wrong: list[int]
    furniture: list[int]
    good: list[int]

    @property
    def marked(self) -> list[int]:
        return [sum(both) for both in zip(self.right, self.wrong, strict=True)]


Linted = dict[str, tuple[Sequence[Page], Sequence[Report]]]


def measure(scope: Scope) -> Measured:
    """Precision and recall over lines: all rules together by extractor, and each rule by itself."""
    linted: Linted = {}
    for mode in (*EXTRACTORS, WHOLE):
        found = pages(scope, mode)
        articles = [page.article for page in found]
        linted[mode] = found, reports(articles, only(GROUP), scope.jobs)
    rules = [rule for rule in all_rules() if rule.startswith(f"{GROUP}/")]
    tables = (
        _together(scope, linted),
        _each(scope, rules, linted),
        _where(rules, linted),
        _quoted(),
    )
    return Measured(tables, dict(_precision(scope, rules, linted)))


def counted(found: Sequence[Page], lines: Sequence[Sequence[float]]) -> Counts:
    """The lines marked on each page, those left open not counted."""
    counts = Counts([], [], [], [])
    for page, sure in zip(found, lines, strict=True):
        pairs = list(zip(page.furniture, sure, strict=True))
        counts.right.append(sum(fault is True and mark > 0 for fault, mark in pairs))
        counts.wrong.append(sum(fault is False and mark > 0 for fault, mark in pairs))
        counts.furniture.append(sum(fault is True for fault, _ in pairs))
        counts.good.append(sum(fault is False for fault, _ in pairs))
    return counts


def figures(counts: Counts) -> tuple[Figure | None, ...]:
    """Precision, recall, F1, share of good lines marked, precision at one line in twenty."""
    return (
        share(counts.right, counts.marked),
        rate(counts.right, counts.furniture, 1),
        bootstrap((counts.right, counts.marked, counts.furniture), f1),
        rate(counts.wrong, counts.good, 1),
        rare_precision(counts.right, counts.furniture, counts.wrong, counts.good),
    )


def _lines(linted: Linted, mode: str, rule: str = "") -> list[list[float]]:
    return [marked(page, report, rule) for page, report in zip(*linted[mode], strict=True)]


def _together(scope: Scope, linted: Linted) -> Table:
    rows = []
    for mode, (found, _) in linted.items():
        lines = _lines(linted, mode)
        counts = counted(found, lines)
        sizes = (len(found), sum(counts.furniture), sum(counts.good))
        cells = (shown(one, 3) for one in figures(counts))
        rows.append((mode, *(f"{size:,}" for size in sizes), *cells, shown(_ranked(found, lines))))
    head = ("left by", "pages", "furniture", "good lines", "precision (B)", "recall (B)", "F1 (B)")
    more = ("good lines marked (B)", "precision, 1 line in 20 (B)", "recall at 0.5 % good (W)")
    remarks = (
        f"boilerplate/wcxb_dev, {scope.half} half by domain; {WHOLE} is the whole page. A line is "
        "marked when a finding covers it all. Lines that the set leaves open are not counted. "
        "Intervals draw pages, but for the last column's, which takes lines for independent.",
    )
    return Table("Page furniture found by all boilerplate rules", (*head, *more), rows, remarks)


def _ranked(found: Sequence[Page], lines: Sequence[Sequence[float]]) -> Figure | None:
    pairs = [
        (fault, sure)
        for page, each in zip(found, lines, strict=True)
        for fault, sure in zip(page.furniture, each, strict=True)
    ]
    good = [sure for fault, sure in pairs if fault is False]
    alarms = [sure for sure in good if sure > 0]
    return recall_at([sure for fault, sure in pairs if fault], alarms, ALLOWED * len(good))


def _pooled(linted: Linted, rule: str) -> Counts:
    """What the rule marks in both inputs, summed by page: they are the same pages."""
    of: dict[str, list[int]] = {}
    for mode in INPUT:
        found = linted[mode][0]
        counts = counted(found, _lines(linted, mode, rule))
        columns = zip(counts.right, counts.wrong, counts.furniture, counts.good, strict=True)
        for page, row in zip(found, columns, strict=True):
            sums = of.get(page.article.id, [0, 0, 0, 0])
            of[page.article.id] = [a + b for a, b in zip(sums, row, strict=True)]
    right, wrong, furniture, good = map(list, zip(*of.values(), strict=True))
    return Counts(right, wrong, furniture, good)


def _each(scope: Scope, rules: Sequence[str], linted: Linted) -> Table:
    rows = []
    for rule in rules:
        counts = _pooled(linted, rule)
        precision, recall, both, good, _ = figures(counts)
        found = (sum(counts.right), sum(counts.marked))
        cells = (shown(precision), shown(recall, 4), shown(both, 4), shown(good, 5))
        rows.append((rule, *map(str, found), *cells))
    head = (
        "rule",
        "right",
        "marked",
        "precision (B)",
        "recall (B)",
        "F1 (B)",
        "good lines marked (B)",
    )
    remark = (
        f"What {' and '.join(INPUT)} left, {scope.half} half; a line is the outermost finding's."
    )
    return Table("Page furniture by rule", head, rows, (remark,))


def _where(rules: Sequence[str], linted: Linted) -> Table:
    rows = []
    for rule in rules:
        each = (counted(linted[mode][0], _lines(linted, mode, rule)) for mode in linted)
        cells = (
            f"{sum(one.right)} of {sum(one.marked)}" if any(one.marked) else ABSENT for one in each
        )
        rows.append((rule, *cells))
    return Table("Furniture among the lines marked, by what left them", ("rule", *linted), rows)


def _quoted() -> Table:
    head = ("left by", "recall at 1 % of good lines marked")
    return Table("A logistic regression with context, quoted with the set", head, KNOWN)


def _precision(
    scope: Scope, rules: Sequence[str], linted: Linted
) -> Iterator[tuple[str, Precision]]:
    for rule in rules:
        counts = _pooled(linted, rule)
        precision, recall, *_ = figures(counts)
        n = sum(counts.marked)
        if precision is None or recall is None or n < FEWEST:
            continue
        where = f"boilerplate/wcxb_dev, lines left by {' and '.join(INPUT)}"
        split = f"{scope.half} half by domain"
        yield rule, Precision(where, split, n, precision, recall.value)
