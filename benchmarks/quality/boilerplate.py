"""How much page furniture the `boilerplate` rules find in what extractors leave of a web page."""

from collections.abc import Iterator, Sequence

from benchmarks.quality.furniture import Linted, counted, figures, pooled
from benchmarks.quality.intervals import Figure, share
from benchmarks.quality.kept import kept_lines
from benchmarks.quality.linting import all_rules, only, reports
from benchmarks.quality.measured import FEWEST, Measured, Precision
from benchmarks.quality.pages import EXTRACTORS, WHOLE, Page, marked, pages
from benchmarks.quality.ranking import recall_at
from benchmarks.quality.sets import Scope
from benchmarks.quality.tables import ABSENT, Table, shown
from newslint.report import Report

GROUP = "boilerplate"
INPUT = ("trafilatura", "readability")
LEFT = (*INPUT, "resiliparse", "justext", "boilerpy3")
"""What the goal is set for, and the rules' cards speak of: the text that newslint gets to read."""

ALLOWED = 0.005
"""Good lines that may be marked where recall is compared: one in two hundred."""

UNSETTLED = ("boilerplate/related-link",)
"""What the set keeps on one page as part of the text and leaves out on the next: “Read more: …”.

Its card tells what a reader judged.
"""

KNOWN = (
    ("trafilatura", "0.22"),
    ("readability", "0.24"),
    ("resiliparse", "0.26"),
)
"""Recall at 1 % of good lines marked of a logistic regression with context, quoted with the set."""


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
        kept_lines(linted),
        _quoted(),
    )
    return Measured(tables, dict(_precision(scope, rules, linted)))


def _together(scope: Scope, linted: Linted) -> Table:
    rows = []
    for mode, (found, said) in linted.items():
        counts = counted(found, said)
        sizes = (len(found), sum(counts.furniture), sum(counts.good))
        cells = (shown(one, 3) for one in figures(counts))
        rows.append((mode, *(f"{size:,}" for size in sizes), *cells, shown(_ranked(found, said))))
    head = ("left by", "pages", "furniture", "good lines", "precision (B)", "recall (B)", "F1 (B)")
    more = ("good lines marked (B)", "precision, 1 line in 20 (B)", "recall at 0.5 % good (W)")
    remarks = (
        f"boilerplate/wcxb_dev, {scope.half} half by domain; {WHOLE} is the whole page. A line is "
        "marked when a finding covers it all. Lines that the set leaves open are not counted. "
        "Intervals draw pages, but for the last column's, which takes lines for independent.",
    )
    return Table("Page furniture found by all boilerplate rules", (*head, *more), rows, remarks)


def _ranked(found: Sequence[Page], said: Sequence[Report]) -> Figure | None:
    """Recall over lines when so many good ones may be marked, the surest first."""
    pairs = [
        (fault, sure)
        for page, report in zip(found, said, strict=True)
        for fault, sure in zip(page.furniture, marked(page, report), strict=True)
    ]
    good = [sure for fault, sure in pairs if fault is False]
    alarms = [sure for sure in good if sure > 0]
    return recall_at([sure for fault, sure in pairs if fault], alarms, ALLOWED * len(good))


def _each(scope: Scope, rules: Sequence[str], linted: Linted) -> Table:
    rows = []
    for rule in rules:
        counts = pooled(linted, INPUT, rule)
        precision, recall, both, good, _ = figures(counts)
        found = (sum(counts.findings), sum(counts.marked))
        sound = shown(share(counts.sound, counts.findings))
        cells = (shown(precision), shown(recall, 4), shown(both, 4), shown(good, 5))
        rows.append((rule, str(found[0]), sound, str(found[1]), *cells))
    head = ("rule", "findings", "sound (B)", "lines", "precision (B)", "recall (B)", "F1 (B)")
    remark = (
        f"What {' and '.join(INPUT)} left, {scope.half} half. A finding is sound when it covers "
        "furniture and no good line; the other figures are over lines, each the outer finding's."
    )
    return Table("Page furniture by rule", (*head, "good lines marked (B)"), rows, (remark,))


def _where(rules: Sequence[str], linted: Linted) -> Table:
    rows = []
    for rule in rules:
        each = (counted(*linted[mode], rule) for mode in linted)
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
    """Of findings, for a card counts findings; recall is of lines."""
    for rule in rules:
        counts = pooled(linted, LEFT, rule)
        sound, recall = share(counts.sound, counts.findings), figures(counts)[1]
        n = sum(counts.findings)
        if sound is None or recall is None or n < FEWEST or rule in UNSETTLED:
            continue
        where = f"boilerplate/wcxb_dev, text left by {', '.join(LEFT)}"
        yield rule, Precision(where, f"{scope.half} half by domain", n, sound, recall.value)
