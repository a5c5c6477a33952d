"""A test report as JUnit writes it: each article a suite, each finding a case that failed."""

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
    yield f'<testsuites name="newslint" tests="{count}" failures="{failed}" errors="{broken}">\n'
    for one in reports:
        yield from _suite(one)
    yield "</testsuites>\n"


def _cases(one: Report) -> int:
    return len(one.findings) + len(one.failures) or 1


def _suite(one: Report) -> Iterator[str]:
    path = relative(one.path) if one.path else "newslint"
    counts = f'tests="{_cases(one)}" failures="{len(one.findings)}" errors="{len(one.failures)}"'
    yield f"  <testsuite name={_quoted(path)} {counts}>\n"
    for finding in one.findings:
        yield from _finding(finding, path)
    for failure in one.failures:
        yield from _failure(failure, path)
    if not one.findings and not one.failures:
        yield f'    <testcase name="no findings" classname={_quoted(path)} time="0"/>\n'
    yield "  </testsuite>\n"


def _finding(finding: PlacedFinding, path: str) -> Iterator[str]:
    start = finding.place.start
    name = f"{finding.rule} {start.line}:{start.column}"
    others = [f"{one.message}: line {one.place.start.line}" for one in finding.related]
    where = f"{path}:{start.line}:{start.column}: {finding.severity}"
    text = "\n".join([f"{where}: {finding.message}", *others])
    said = f"message={_quoted(finding.message)} type={_quoted(finding.severity)}"
    yield f'    <testcase name={_quoted(name)} classname={_quoted(path)} time="0">\n'
    yield f"      <failure {said}>{escape(_clean(text))}</failure>\n"
    yield "    </testcase>\n"


def _failure(failure: Failure, path: str) -> Iterator[str]:
    name = failure.rule or "reading"
    yield f'    <testcase name={_quoted(name)} classname={_quoted(path)} time="0">\n'
    yield f'      <error message={_quoted(failure.message)} type="failure"/>\n'
    yield "    </testcase>\n"


def _quoted(text: str) -> str:
    return f'"{escape(_clean(text), QUOTED)}"'


def _clean(text: str) -> str:
    return FORBIDDEN.sub("", text)
