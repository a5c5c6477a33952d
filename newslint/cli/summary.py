"""What a run says of itself as a whole."""

import json
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from newslint.report import Report
from newslint.reporters.json import SCHEMA_VERSION, TOOL, summary_data
from newslint.reporters.text import visible
from newslint.rule import SEVERITIES, Rule
from newslint.run.accepting import ended, idle
from newslint.run.ledger import Ledger

MOST_IDLE = 10


def summary(reports: Sequence[Report], *, mended: bool = False) -> str:
    """The last line of a run: files checked, findings by severity, how many can be fixed."""
    findings = [finding for report in reports for finding in report.findings]
    counts = Counter(finding.severity for finding in findings)
    read = {report.path for report in reports if report.format}
    failures = (failure for report in reports for failure in report.failures)
    unread = len({failure.path for failure in failures if not failure.rule} - read)
    kinds = ", ".join(
        counted(counts[severity], severity) for severity in SEVERITIES if counts[severity]
    )
    said = counted(len(findings), "finding") + (f" ({kinds})" if kinds else "")
    safe = sum(finding.fixable for finding in findings)
    parts = [f"{counted(len(read), 'file')} checked", said]
    if safe and not mended:
        parts.append(f"{safe} can be fixed with --fix")
    accepted = sum(len(report.accepted) for report in reports)
    if accepted:
        parts.append(f"{accepted:,} accepted")
    if unread:
        parts.append(f"{counted(unread, 'file')} could not be read")
    return "; ".join(parts)


def statistics(reports: Sequence[Report], rules: Mapping[str, Rule]) -> Iterator[str]:
    """A table of the rules that found something, the busiest first.

    Columns: findings, how many of them can be fixed safely, findings per 1,000 words of what was
    read, the rule's measured precision (- before it was measured), and its id.
    """
    yield f"{'found':>7} {'fixable':>7} {'per 1,000 words':>15} {'precision':>9}  rule\n"
    for row in _rows(reports, rules):
        rate = "-" if row["per_1000_words"] is None else f"{row['per_1000_words']:.2f}"
        measured = "-" if row["precision"] is None else f"{row['precision']:.2f}"
        yield f"{row['count']:>7} {row['fixable']:>7} {rate:>15} {measured:>9}  {row['rule']}\n"


def statistics_json(reports: Sequence[Report], rules: Mapping[str, Rule]) -> Iterator[str]:
    """The same as one JSON object."""
    whole = {
        "schema_version": SCHEMA_VERSION,
        "tool": TOOL,
        "words": sum(report.words for report in reports),
        "rules": _rows(reports, rules),
        "summary": summary_data(reports),
    }
    yield json.dumps(whole, ensure_ascii=False, indent=2) + "\n"


def _rows(reports: Sequence[Report], rules: Mapping[str, Rule]) -> list[dict[str, Any]]:
    words = sum(report.words for report in reports)
    findings = [finding for report in reports for finding in report.findings]
    counts = Counter(finding.rule for finding in findings)
    fixable = Counter(finding.rule for finding in findings if finding.fixable)
    severity = {finding.rule: finding.severity for finding in findings}
    return [
        {
            "rule": rule,
            "severity": severity[rule],
            "count": count,
            "fixable": fixable[rule],
            "per_1000_words": round(1000 * count / words, 4) if words else None,
            "precision": rules[rule].card.get("precision") if rule in rules else None,
        }
        for rule, count in sorted(counts.items(), key=lambda entry: (-entry[1], entry[0]))
    ]


def skipped_lines(reports: Sequence[Report]) -> Iterator[str]:
    """Which rules did not look at which articles, and why; an article a line."""
    for report in reports:
        reasons: dict[str, list[str]] = {}
        for skipped in report.skipped:
            reasons.setdefault(skipped.reason, []).append(skipped.rule)
        for reason, names in reasons.items():
            rules = f"{counted(len(names), 'rule')} ({', '.join(names)})"
            yield f"{visible(report.path)}: skipped {rules}: {reason}\n"


def idle_lines(reports: Sequence[Report]) -> Iterator[str]:
    """The stets that no finding answers to any more, a line each, the first few of them."""
    unused = list(idle(reports))
    for path, stet in unused[:MOST_IDLE]:
        of = f"“{stet.words}” [{stet.rule}]" if stet.words else f"[{stet.rule}]"
        yield visible(f"{path}: nothing answers to the stet for {of} any more") + "\n"
    if len(unused) > MOST_IDLE:
        more = counted(len(unused) - MOST_IDLE, "more stet")
        yield f"{more} that nothing answers to; `newslint stet` lists, `--prune` drops them\n"


def ended_lines(reports: Sequence[Report], ledger: Ledger) -> Iterator[str]:
    """The findings that are back since their stet was for a time, a line each, the first few."""
    back = list(ended(reports, ledger))
    for finding, entry in back[:MOST_IDLE]:
        where = f"{finding.place.path}:{finding.place.start.line}"
        of = f"“{entry.words}” [{finding.rule}]"
        yield visible(f"{where}: the stet for {of} held until {entry.until}") + "\n"
    if len(back) > MOST_IDLE:
        yield f"{counted(len(back) - MOST_IDLE, 'more stet')} whose last day is past\n"


def counted(number: int, noun: str) -> str:
    """`1 file`, `2 files`."""
    return f"{number:,} {noun}{'' if number == 1 else 's'}"
