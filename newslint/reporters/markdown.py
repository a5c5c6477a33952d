"""A summary for people who look at a run and not at a terminal, as Markdown."""

import re
from collections.abc import Iterator, Mapping, Sequence

from newslint.report import PlacedFinding, Report
from newslint.reporters.places import relative
from newslint.reporters.text import remark, to_show
from newslint.reporters.view import View
from newslint.reporters.worst import most_work_first, worst_first
from newslint.rule import SEVERITIES, Severity

MOST = 800 * 1024
"""Bytes that are written at most: GitHub takes 1 MiB for all summaries of a step."""

WORST = 50
"""Findings that are listed by themselves."""

MARKUP = re.compile(r"([\\`*_{}\[\]<>()#+!|~&@-])")
SIGNS: Mapping[Severity, str] = {"error": "❌ error", "warning": "⚠️ warning", "note": "ℹ️ note"}


def report(reports: Sequence[Report], view: View) -> Iterator[str]:
    """The counts, the worst findings, and what each article has, as tables."""
    room = MOST
    for part in _parts(reports, view):
        room -= len(part.encode("utf-8", "replace"))
        if room < 0:
            yield "\nMore than fits here was left out.\n"
            return
        yield part


def _parts(reports: Sequence[Report], view: View) -> Iterator[str]:
    found = [one for each in reports for one in each.findings]
    read = _counted(sum(1 for one in reports if one.format), "article")
    yield f"## newslint: {_counted(len(found), 'finding')} in {read}\n"
    failures = [failure for one in reports for failure in one.failures]
    for failure in failures:
        where = f"{_escaped(relative(failure.path))}: " if failure.path else ""
        yield f"\n❌ {where}{_escaped(failure.message)}\n"
    accepted = sum(len(one.accepted) for one in reports)
    if accepted:
        yield f"\n{_counted(accepted, 'finding')} accepted before.\n"
    rows = sorted((one for each in reports for one in to_show(each, view)), key=worst_first)
    if not rows:
        return
    yield "\n| | where | what | rule |\n|---|---|---|---|\n"
    for finding in rows[:WORST]:
        yield _row(finding)
    if len(rows) > WORST:
        yield f"\nThe {WORST} worst of {len(rows):,}.\n"
    if not found:
        return
    yield "\n### Articles\n\n| article | errors | warnings | notes |\n|---|---:|---:|---:|\n"
    for one in sorted(reports, key=most_work_first):
        if one.findings:
            yield _article(one)


def _row(finding: PlacedFinding) -> str:
    start = finding.place.start
    where = f"{_escaped(relative(finding.place.path))}:{start.line}"
    message = _escaped(remark(finding))
    sign = "accepted" if finding.stet else SIGNS[finding.severity]
    return f"| {sign} | {where} | {message} | {_escaped(finding.rule)} |\n"


def _article(one: Report) -> str:
    counts = [sum(each.severity == grave for each in one.findings) for grave in SEVERITIES]
    return f"| {_escaped(relative(one.path))} | {' | '.join(map(str, counts))} |\n"


def _escaped(text: str) -> str:
    """The text with nothing in it that Markdown, or GitHub, would take for more than words."""
    line = "".join(mark if mark.isprintable() else " " for mark in " ".join(text.split()))
    return MARKUP.sub(r"\\\1", line)


def _counted(number: int, noun: str) -> str:
    return f"{number:,} {noun}{'' if number == 1 else 's'}"
