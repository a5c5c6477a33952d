"""Counting lines and findings that are page furniture, page by page."""

from collections.abc import Iterator, Sequence
from dataclasses import astuple, dataclass

from benchmarks.quality.intervals import Figure, bootstrap, f1, rare_precision, rate, share
from benchmarks.quality.linting import location
from benchmarks.quality.pages import Page, marked
from newslint.report import Report

Linted = dict[str, tuple[Sequence[Page], Sequence[Report]]]
"""The pages in each mode and what was said of them."""


@dataclass(frozen=True, slots=True)
class Counts:
    """By page: furniture lines marked, good ones marked, all furniture, all good; then findings.

    A finding is sound when it covers furniture and no good line; one that covers only lines left
    open is not counted.
    """

    right: list[int]
    wrong: list[int]
    furniture: list[int]
    good: list[int]
    sound: list[int]
    findings: list[int]

    @property
    def marked(self) -> list[int]:
        return [sum(both) for both in zip(self.right, self.wrong, strict=True)]


def counted(pages: Sequence[Page], reports: Sequence[Report], rule: str = "") -> Counts:
    """The lines that a rule, or all of them, marked on each page; open ones are not counted."""
    rows = [_counts(page, report, rule) for page, report in zip(pages, reports, strict=True)]
    return Counts(*map(list, zip(*rows, strict=True)))


def judged_by(pages: Sequence[Page], lines: Sequence[Sequence[float]]) -> Counts:
    """The same for somebody else's verdict on the lines, who has no findings."""
    rows = [(*_lines(page, sure), 0, 0) for page, sure in zip(pages, lines, strict=True)]
    return Counts(*map(list, zip(*rows, strict=True)))


def pooled(linted: Linted, modes: Sequence[str], rule: str) -> Counts:
    """What the rule marks in several modes, summed by page: they are the same pages."""
    of: dict[str, list[int]] = {}
    for mode in modes:
        pages, reports = linted[mode]
        counts = counted(pages, reports, rule)
        for page, row in zip(pages, zip(*astuple(counts), strict=True), strict=True):
            sums = of.setdefault(page.article.id, [0] * len(row))
            of[page.article.id] = [one + more for one, more in zip(sums, row, strict=True)]
    return Counts(*map(list, zip(*of.values(), strict=True)))


def figures(counts: Counts) -> tuple[Figure | None, ...]:
    """Over lines: precision, recall, F1, good lines marked, precision at one line in twenty."""
    return (
        share(counts.right, counts.marked),
        rate(counts.right, counts.furniture, 1),
        bootstrap((counts.right, counts.marked, counts.furniture), f1),
        rate(counts.wrong, counts.good, 1),
        rare_precision(counts.right, counts.furniture, counts.wrong, counts.good),
    )


def _counts(page: Page, report: Report, rule: str) -> tuple[int, ...]:
    verdicts = list(_verdicts(page, report, rule))
    return *_lines(page, marked(page, report, rule)), sum(verdicts), len(verdicts)


def _lines(page: Page, sure: Sequence[float]) -> tuple[int, int, int, int]:
    pairs = list(zip(page.furniture, sure, strict=True))
    return (
        sum(fault is True and mark > 0 for fault, mark in pairs),
        sum(fault is False and mark > 0 for fault, mark in pairs),
        sum(fault is True for fault, _ in pairs),
        sum(fault is False for fault, _ in pairs),
    )


def _verdicts(page: Page, report: Report, rule: str) -> Iterator[bool]:
    """Whether each finding is sound."""
    for finding in report.findings:
        if rule not in ("", finding.rule):
            continue
        start, end = location(finding)
        pairs = zip(page.places, page.furniture, strict=True)
        faults = {fault for place, fault in pairs if start <= place[0] and place[1] <= end}
        if faults - {None}:
            yield False not in faults
