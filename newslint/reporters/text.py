"""One finding a line: `path:line:column: severity: message [group/name]`."""

from collections.abc import Iterator, Sequence

from newslint.report import PlacedFinding, Report, in_order
from newslint.reporters.paint import OF_SEVERITY, painted
from newslint.reporters.view import View


def report(reports: Sequence[Report], view: View) -> Iterator[str]:
    """The findings of all files, in order; columns count characters from 1."""
    for one in reports:
        for finding in to_show(one, view):
            yield _line(finding, view) + "\n"


def to_show(report: Report, view: View) -> Sequence[PlacedFinding]:
    """The findings that the reader is to see, in order."""
    return in_order(report) if view.accepted else report.findings


def _line(finding: PlacedFinding, view: View) -> str:
    start = finding.place.start
    path = visible(finding.place.path)
    where = painted(f"{path}:{start.line}:{start.column}:", "bold", view.colour)
    rule = painted(f"[{finding.rule}]", "dim", view.colour)
    return f"{where} {label(finding, view)}: {one_line(finding.message)} {rule}{why(finding)}"


def label(finding: PlacedFinding, view: View) -> str:
    """The finding's severity in its colour, or that it was accepted."""
    if finding.stet:
        return painted("accepted", "dim", view.colour)
    return painted(finding.severity, OF_SEVERITY[finding.severity], view.colour)


def why(finding: PlacedFinding) -> str:
    """The reason that was given for letting it stand, in brackets, if it does."""
    return f" ({one_line(finding.stet.reason) or 'no reason given'})" if finding.stet else ""


def remark(finding: PlacedFinding) -> str:
    """The message; of one that was accepted, that it was, and why."""
    return f"accepted: {finding.message}{why(finding)}" if finding.stet else finding.message


def one_line(text: str) -> str:
    """The text with nothing in it that would break or steer a terminal's line."""
    return "".join(letter if letter.isprintable() else " " for letter in " ".join(text.split()))


def visible(path: str) -> str:
    """The path with every character that would break or steer a terminal's line spelt out."""
    return "".join(mark if mark.isprintable() else ascii(mark)[1:-1] for mark in path)
