"""Diagnostics for reviewdog, one a line."""

import json
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from newslint.origin import Origin, Place, Position
from newslint.report import Edit, PlacedFinding, Report
from newslint.reporters.places import line_before, origin_of, relative
from newslint.reporters.text import remark, to_show
from newslint.reporters.view import View
from newslint.rule import Severity

SEVERITY: Mapping[Severity, str] = {"error": "ERROR", "warning": "WARNING", "note": "INFO"}


def report(reports: Sequence[Report], view: View) -> Iterator[str]:
    """A diagnostic a line; columns count bytes of UTF-8 from 1, as reviewdog does.

    What was accepted, if it is to be shown, is for information, and offers no change.
    """
    for one in reports:
        found = to_show(one, view)
        origin = origin_of(one.path, view) if found else Origin("", ())
        for finding in found:
            yield json.dumps(_diagnostic(finding, origin), ensure_ascii=False) + "\n"
        for failure in one.failures:
            where = {"location": {"path": relative(failure.path)}} if failure.path else {}
            said = {"message": failure.message, "severity": "ERROR", "source": {"name": "newslint"}}
            yield json.dumps({**said, **where}, ensure_ascii=False) + "\n"


def _diagnostic(finding: PlacedFinding, origin: Origin) -> dict[str, Any]:
    said: dict[str, Any] = {
        "message": remark(finding),
        "location": _location(finding.place, origin),
        "severity": SEVERITY["note" if finding.stet else finding.severity],
        "source": {"name": "newslint"},
        "code": {"value": finding.rule},
    }
    if finding.fix and finding.fix.applicable and origin.source and not finding.stet:
        said["suggestions"] = [_suggestion(finding.fix, origin)]
    here = [other for other in finding.related if other.place.path == finding.place.path]
    if here:
        said["related_locations"] = [
            {"message": other.message, "location": _location(other.place, origin)} for other in here
        ]
    return said


def _location(place: Place, origin: Origin) -> dict[str, Any]:
    extent = _range(place.start, place.end, origin)
    return {"path": relative(place.path), "range": extent}


def _suggestion(fix: Edit, origin: Origin) -> dict[str, Any]:
    start, end = origin.position(fix.start), origin.position(fix.end)
    return {"range": _range(start, end, origin), "text": fix.replacement}


def _range(start: Position, end: Position, origin: Origin) -> dict[str, Any]:
    return {"start": _position(start, origin), "end": _position(end, origin)}


def _position(position: Position, origin: Origin) -> dict[str, int]:
    column = position.column
    if origin.source:
        column = len(line_before(origin, position).encode("utf-8", "surrogatepass")) + 1
    return {"line": position.line, "column": column}
