"""One finding a line: `path:line:column: severity: message [group/name]`."""

from collections.abc import Iterator, Sequence

from newslint.report import PlacedFinding, Report
from newslint.reporters.paint import OF_SEVERITY, painted
from newslint.reporters.view import View


def report(reports: Sequence[Report], view: View) -> Iterator[str]:
    """The findings of all files, in order; columns count characters from 1."""
    for one in reports:
        for finding in one.findings:
            yield _line(finding, view) + "\n"


def _line(finding: PlacedFinding, view: View) -> str:
    start = finding.place.start
    path = visible(finding.place.path)
    where = painted(f"{path}:{start.line}:{start.column}:", "bold", view.colour)
    severity = painted(finding.severity, OF_SEVERITY[finding.severity], view.colour)
    rule = painted(f"[{finding.rule}]", "dim", view.colour)
    return f"{where} {severity}: {one_line(finding.message)} {rule}"


def one_line(text: str) -> str:
    """The text with nothing in it that would break or steer a terminal's line."""
    return "".join(letter if letter.isprintable() else " " for letter in " ".join(text.split()))


def visible(path: str) -> str:
    """The path with every character that would break or steer a terminal's line spelt out."""
    return "".join(mark if mark.isprintable() else ascii(mark)[1:-1] for mark in path)
