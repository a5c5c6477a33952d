"""Everything that is known, as JSON: the stable format that other tools build on."""

import json
from collections import Counter
from collections.abc import Iterator, Sequence
from typing import Any

from newslint import __version__
from newslint.origin import Place, Position
from newslint.report import Failure, PlacedFinding, Report
from newslint.reporters.view import View

SCHEMA_VERSION = 1


def report(reports: Sequence[Report], _: View) -> Iterator[str]:
    """One JSON object. Lines and columns are from 1 and count characters; offsets are from 0."""
    findings = [finding for one in reports for finding in one.findings]
    failures = [failure for one in reports for failure in one.failures]
    whole = {
        "schema_version": SCHEMA_VERSION,
        "tool": {"name": "newslint", "version": __version__},
        "files": [_file(one) for one in reports if one.format],
        "findings": [_finding(finding) for finding in findings],
        "failures": [_failure(failure) for failure in failures],
        "summary": _summary(reports, findings),
    }
    yield json.dumps(whole, ensure_ascii=False, indent=2) + "\n"


def _file(one: Report) -> dict[str, Any]:
    return {
        "path": one.path,
        "format": one.format,
        "encoding": one.encoding,
        "language": one.language,
        "words": one.words,
        "skipped_rules": [
            {"rule": skipped.rule, "reason": skipped.reason} for skipped in one.skipped
        ],
    }


def _finding(finding: PlacedFinding) -> dict[str, Any]:
    fix = finding.fix
    return {
        "rule": finding.rule,
        "severity": finding.severity,
        "message": finding.message,
        "confidence": round(finding.confidence, 3),
        **_place(finding.place),
        "fingerprint": finding.fingerprint,
        "precision": finding.precision,
        "suppressed": None,
        "fix": {"replacement": fix.text, "safe": fix.safe} if fix else None,
        "related": [{**_place(other.place), "message": other.message} for other in finding.related],
    }


def _place(place: Place) -> dict[str, Any]:
    return {
        "path": place.path,
        "start": _position(place.start),
        "end": _position(place.end),
        "text": place.text,
    }


def _position(position: Position) -> dict[str, int]:
    return {"line": position.line, "column": position.column, "offset": position.offset}


def _failure(failure: Failure) -> dict[str, Any]:
    return {"path": failure.path, "rule": failure.rule, "message": failure.message}


def _summary(reports: Sequence[Report], findings: Sequence[PlacedFinding]) -> dict[str, int]:
    counts = Counter(finding.severity for finding in findings)
    return {
        "files": sum(1 for one in reports if one.format),
        "findings": len(findings),
        "errors": counts["error"],
        "warnings": counts["warning"],
        "notes": counts["note"],
        "fixable": sum(finding.fixable for finding in findings),
    }
