"""A test report as JUnit writes it: each article a suite, each finding a case that failed.

What an editor let stand is a case that was skipped, with the reason.
"""

import re
from collections.abc import Iterator, Sequence
from xml.sax.saxutils import escape

from newslint.report import Failure, PlacedFinding, Report
from newslint.reporters.places import relative
from newslint.reporters.view import View

FORBIDDEN = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
"""What XML 1.0 cannot hold, even as a reference."""

QUOTED = {'"': "&quot;", "\n": "&#10;", "\r": "&#13;", "\t": "&#9;"}


def report(reports: Sequence[Report], _: View) -> Iterator[str]:
    """One `testsuites`; an article without findings is a case that passed."""
    failed = sum(len(one.findings) for one in reports)
    broken = sum(len(one.failures) for one in reports)
    count = sum(_cases(one) for one in reports)
    yield '<?xml version="1.0" encoding="utf-8"?>\n'
    accepted = sum(len(one.accepted) for one in reports)
    counts = f'tests="{count}" failures="{failed}" errors="{broken}" skipped="{accepted}"'
    yield f'<testsuites name="newslint" {counts}>\n'
    for one in reports:
        yield from _suite(one)
    yield "</testsuites>\n"


def _cases(one: Report) -> int:
    return len(one.findings) + len(one.accepted) + len(one.failures) or 1


def _suite(one: Report) -> Iterator[str]:
    path = relative(one.path) if one.path else "newslint"
    failed, broken, accepted = len(one.findings), len(one.failures), len(one.accepted)
    counts = f'tests="{_cases(one)}" failures="{failed}" errors="{broken}" skipped="{accepted}"'
    yield f'  <testsuite name={_quoted(path)} {counts} time="0">\n'
    for finding in one.findings:
        yield from _finding(finding, path)
    for finding in one.accepted:
        yield from _accepted(finding, path)
    for failure in one.failures:
        yield from _failure(failure, path)
    if not one.findings and not one.accepted and not one.failures:
        yield f'    <testcase name="no findings" classname={_quoted(path)} time="0"/>\n'
    yield "  </testsuite>\n"


def _finding(finding: PlacedFinding, path: str) -> Iterator[str]:
    others = [
        f"{one.message or 'See'}: {relative(one.place.path)}:{one.place.start.line}"
        for one in finding.related
    ]
    start = finding.place.start
    where = f"{path}:{start.line}:{start.column}: {finding.severity}"
    text = "\n".join([f"{where}: {finding.message}", *others])
    said = f"message={_quoted(finding.message)} type={_quoted(finding.severity)}"
    yield _case(finding, path)
    yield f"      <failure {said}>{escape(_clean(text))}</failure>\n"
    yield "    </testcase>\n"


def _accepted(finding: PlacedFinding, path: str) -> Iterator[str]:
    reason = finding.stet.reason if finding.stet else ""
    yield _case(finding, path)
    yield f"      <skipped message={_quoted(f'accepted: {reason}')}/>\n"
    yield "    </testcase>\n"


def _case(finding: PlacedFinding, path: str) -> str:
    start = finding.place.start
    name = f"{finding.rule} {start.line}:{start.column}"
    return f'    <testcase name={_quoted(name)} classname={_quoted(path)} time="0">\n'


def _failure(failure: Failure, path: str) -> Iterator[str]:
    name = failure.rule or "reading"
    yield f'    <testcase name={_quoted(name)} classname={_quoted(path)} time="0">\n'
    yield f'      <error message={_quoted(failure.message)} type="failure"/>\n'
    yield "    </testcase>\n"


def _quoted(text: str) -> str:
    return f'"{escape(_clean(text), QUOTED)}"'


def _clean(text: str) -> str:
    return FORBIDDEN.sub("", text)
