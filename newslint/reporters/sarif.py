"""SARIF 2.1.0, the OASIS format of code scanning: for GitHub, and for editors that read it."""

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import islice
from typing import Any

from newslint import __version__
from newslint.origin import Origin, Place, Position
from newslint.report import Edit, Failure, PlacedFinding, Report, in_order
from newslint.reporters.line_hash import line_hashes
from newslint.reporters.places import origin_of, uri
from newslint.reporters.sarif_rules import LEVELS, descriptors, sentence
from newslint.reporters.view import View
from newslint.reporters.worst import worst_first
from newslint.stet import Stet

SCHEMA = (
    "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
)
ROOT = "%SRCROOT%"
HASH = "primaryLocationLineHash"

MOST = 25_000
"""Results of a run that GitHub takes; it refuses a file with more. Of these it shows 5,000, the
gravest first. Source: GitHub's documentation of its limits for SARIF."""


def report(reports: Sequence[Report], view: View) -> Iterator[str]:
    """One run. Lines and columns are from 1 and count Unicode characters, as `columnKind` says."""
    shown = _worst(reports)
    found = sorted({one.rule for each in shown for one in in_order(each)})
    rules = {name: at for at, name in enumerate(found)}
    run = {
        "tool": {
            "driver": {
                "name": "newslint",
                "informationUri": f"pkg:pypi/newslint@{__version__}",
                "semanticVersion": __version__,
                "version": __version__,
                "rules": list(descriptors(found, view)),
            }
        },
        "columnKind": "unicodeCodePoints",
        "results": [result for one in shown for result in _results(one, rules, view)],
        "invocations": [_invocation(reports, shown)],
    }
    whole = {"$schema": SCHEMA, "version": "2.1.0", "runs": [run]}
    yield json.dumps(whole, ensure_ascii=False, indent=1) + "\n"


def _worst(reports: Sequence[Report]) -> Sequence[Report]:
    """The reports with no more findings than GitHub takes: the worst, and those not accepted."""
    keys = sorted(worst_first(one) for each in reports for one in in_order(each))
    if len(keys) <= MOST:
        return reports
    last = keys[MOST - 1]
    room = MOST - sum(key < last for key in keys)
    at_last = (id(one) for each in reports for one in in_order(each) if worst_first(one) == last)
    kept = set(islice(at_last, room))

    def chosen(findings: Sequence[PlacedFinding]) -> tuple[PlacedFinding, ...]:
        return tuple(one for one in findings if worst_first(one) < last or id(one) in kept)

    return [
        replace(one, findings=chosen(one.findings), accepted=chosen(one.accepted))
        for one in reports
    ]


def _invocation(reports: Sequence[Report], shown: Sequence[Report]) -> dict[str, Any]:
    """How the run went: what failed, and how much was left out."""
    failures = [failure for one in reports for failure in one.failures]
    notices = [_failure(failure) for failure in failures]
    left_out = sum(len(in_order(one)) for one in reports) - sum(len(in_order(one)) for one in shown)
    if left_out:
        says = f"GitHub takes {MOST:,} results; the {left_out:,} least grave were left out."
        notices.append({"level": "warning", "message": {"text": says}})
    return {"executionSuccessful": not failures, "toolExecutionNotifications": notices}


def _results(one: Report, rules: Mapping[str, int], view: View) -> Iterator[dict[str, Any]]:
    findings = in_order(one)
    origin = origin_of(one.path, view) if findings else Origin("", ())
    hashes = line_hashes(origin.source)
    for finding in findings:
        said = _result(finding, rules, origin)
        if finding.place.start.line in hashes:
            said["partialFingerprints"][HASH] = hashes[finding.place.start.line]
        yield said


def _result(finding: PlacedFinding, rules: Mapping[str, int], origin: Origin) -> dict[str, Any]:
    said: dict[str, Any] = {
        "ruleId": finding.rule,
        "ruleIndex": rules[finding.rule],
        "level": LEVELS[finding.severity],
        "message": {"text": sentence(finding.message)},
        "locations": [{"physicalLocation": _location(finding.place, origin)}],
        "partialFingerprints": {"newslint/v1": finding.fingerprint},
        "rank": round(100 * finding.confidence, 1),
    }
    if finding.related:
        said["relatedLocations"] = [
            {
                "id": number,
                "message": {"text": sentence(other.message or "The other passage")},
                "physicalLocation": _location(other.place, _of(other.place, finding, origin)),
            }
            for number, other in enumerate(finding.related, 1)
        ]
    if finding.fix and finding.fix.applicable and origin.source:
        said["fixes"] = [_fix(finding.fix, finding.place.path, origin)]
    if finding.stet:
        said["suppressions"] = [_suppression(finding.stet)]
    return said


def _of(place: Place, finding: PlacedFinding, origin: Origin) -> Origin:
    """The source of the place, if it is the finding's own file."""
    return origin if place.path == finding.place.path else Origin("", ())


def _location(place: Place, origin: Origin) -> dict[str, Any]:
    """Where it is; of what takes up several lines the first, with the rest as context.

    GitHub shows an alert in a pull request only if every line of its region was changed.
    """
    where: dict[str, Any] = {"artifactLocation": {"uri": uri(place.path), "uriBaseId": ROOT}}
    if place.start.line == place.end.line:
        where["region"] = _region(place.start, place.end, place.excerpt.found)
        return where
    text = _first_line(origin.source[place.start.offset : place.end.offset] or place.excerpt.found)
    column, offset = place.start.column + len(text), place.start.offset + len(text)
    end = Position(place.start.line, column, offset)
    where["region"] = _region(place.start, end, text)
    where["contextRegion"] = _region(place.start, place.end, place.excerpt.found)
    return where


def _first_line(text: str) -> str:
    return text.partition("\n")[0].partition("\r")[0]


def _region(start: Position, end: Position, text: str) -> dict[str, Any]:
    return {
        "startLine": start.line,
        "startColumn": start.column,
        "endLine": end.line,
        "endColumn": end.column,
        "charOffset": start.offset,
        "charLength": end.offset - start.offset,
        "snippet": {"text": text},
    }


def _fix(fix: Edit, path: str, origin: Origin) -> dict[str, Any]:
    start, end = origin.position(fix.start), origin.position(fix.end)
    deleted = _region(start, end, origin.source[fix.start : fix.end])
    del deleted["snippet"]
    says = f"Change it to “{fix.text}”." if fix.text else "Delete it."
    change = {"deletedRegion": deleted, "insertedContent": {"text": fix.replacement}}
    return {
        "description": {"text": says},
        "artifactChanges": [
            {
                "artifactLocation": {"uri": uri(path), "uriBaseId": ROOT},
                "replacements": [change],
            }
        ],
    }


def _suppression(stet: Stet) -> dict[str, Any]:
    kind = "inSource" if stet.in_source else "external"
    return {"kind": kind, "status": "accepted", "justification": stet.reason}


def _failure(failure: Failure) -> dict[str, Any]:
    said: dict[str, Any] = {"level": "error", "message": {"text": sentence(failure.message)}}
    if failure.path:
        location = {"artifactLocation": {"uri": uri(failure.path), "uriBaseId": ROOT}}
        said["locations"] = [{"physicalLocation": location}]
    return said
