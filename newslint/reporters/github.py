"""Annotations of a GitHub workflow: what GitHub shows beside the lines of a pull request."""

from collections.abc import Iterator, Mapping, Sequence

from newslint.report import Failure, PlacedFinding, Report
from newslint.reporters.places import relative
from newslint.reporters.text import one_line, remark, to_show, visible
from newslint.reporters.view import View
from newslint.reporters.worst import worst_first
from newslint.rule import Severity

SHOWN = 10
"""Annotations of each kind that GitHub shows for one step; it drops the rest without a word.
Source: GitHub's documentation of workflow commands, measured too."""

OLD_COMMAND = "##["
"""What GitHub's runner takes for a command wherever in a line it stands."""

COMMANDS: Mapping[Severity, str] = {"error": "error", "warning": "warning", "note": "notice"}


def report(reports: Sequence[Report], view: View) -> Iterator[str]:
    """A workflow command a line, the worst first; what GitHub would drop is plain text.

    Columns count characters from 1. What was accepted, if it is to be shown, is a notice.
    """
    failures = [failure for one in reports for failure in one.failures]
    found = sorted((one for each in reports for one in to_show(each, view)), key=worst_first)
    spoken = {"error": len(failures), "warning": 0, "note": 0}
    for failure in failures:
        yield _failure(failure)
    rest: list[PlacedFinding] = []
    for finding in found:
        spoken[_gravity(finding)] += 1
        if spoken[_gravity(finding)] > SHOWN:
            rest.append(finding)
        else:
            yield _command(finding)
    yield from _in_plain_text(rest)


def _gravity(finding: PlacedFinding) -> Severity:
    return "note" if finding.stet else finding.severity


def _command(finding: PlacedFinding) -> str:
    start, end = finding.place.start, finding.place.end
    said = {"file": relative(finding.place.path), "line": start.line, "endLine": end.line}
    if start.line == end.line:  # GitHub takes columns for one line only
        said |= {"col": start.column, "endColumn": end.column}
    said["title"] = f"newslint {finding.rule}"
    properties = ",".join(f"{name}={_property(str(value))}" for name, value in said.items())
    return f"::{COMMANDS[_gravity(finding)]} {properties}::{_text(_message(finding))}\n"


def _message(finding: PlacedFinding) -> str:
    """The message, and the other passages that it speaks of."""
    others = [
        f"{one.message or 'See'}: line {one.place.start.line} of {relative(one.place.path)}"
        for one in finding.related
    ]
    return "\n".join([remark(finding), *others])


def _failure(failure: Failure) -> str:
    where = f" file={_property(relative(failure.path))}" if failure.path else ""
    rule = f" [{failure.rule}]" if failure.rule else ""
    return f"::error{where}::{_text(failure.message + rule)}\n"


def _in_plain_text(rest: Sequence[PlacedFinding]) -> Iterator[str]:
    """The severity comes first: a path could begin as a command does."""
    for finding in rest:
        place = f"{visible(relative(finding.place.path))}:{finding.place.start.line}"
        said = f"{place}: {one_line(remark(finding))} [{finding.rule}]"
        yield f"{_gravity(finding)}: {said.replace(OLD_COMMAND, '## [')}\n"
    if rest:
        yield f"GitHub shows {SHOWN} of each kind; {len(rest):,} more stand above this line\n"


def _text(text: str) -> str:
    """The text as a workflow command writes it."""
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _text(text).replace(":", "%3A").replace(",", "%2C")
