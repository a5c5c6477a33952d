"""Everything that is known, as JSON: the stable format that other tools build on."""

import json
from collections import Counter
from collections.abc import Iterator, Sequence
from typing import Any

from newslint import __version__
from newslint.origin import Place, Position
from newslint.report import Failure, PlacedFinding, Report, in_order
from newslint.reporters.view import View
from newslint.stet import Stet

SCHEMA_VERSION = 1
TOOL = {"name": "newslint", "version": __version__}


def report(reports: Sequence[Report], _: View) -> Iterator[str]:
    """One JSON object. Lines and columns are from 1 and count characters; offsets are from 0."""
    whole = {
        "schema_version": SCHEMA_VERSION,
        "tool": TOOL,
        "files": [file_data(one) for one in reports if one.format],
        "findings": [finding_data(finding) for one in reports for finding in in_order(one)],
        "failures": [failure_data(failure) for one in reports for failure in one.failures],
        "summary": summary_data(reports),
    }
    yield json.dumps(whole, ensure_ascii=False, indent=2) + "\n"


def file_data(one: Report) -> dict[str, Any]:
    """An article that was read."""
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


def finding_data(finding: PlacedFinding) -> dict[str, Any]:
    """A finding; one that was accepted says in `suppressed` why, and whether in the article."""
    fix = finding.fix
    return {
        "rule": finding.rule,
        "severity": finding.severity,
        "message": finding.message,
        "confidence": round(finding.confidence, 3),
        **_place(finding.place),
        "fingerprint": finding.fingerprint,
        "precision": finding.precision,
        "suppressed": _stet(finding.stet) if finding.stet else None,
        "fix": {"replacement": fix.text, "safe": fix.safe} if fix else None,
        "related": [{**_place(other.place), "message": other.message} for other in finding.related],
    }


def _stet(stet: Stet) -> dict[str, Any]:
    return {"reason": stet.reason, "in_source": stet.in_source}


def _place(place: Place) -> dict[str, Any]:
    return {
        "path": place.path,
        "start": _position(place.start),
        "end": _position(place.end),
        "text": place.text,
    }


def _position(position: Position) -> dict[str, int]:
    return {"line": position.line, "column": position.column, "offset": position.offset}


def failure_data(failure: Failure) -> dict[str, Any]:
    """What went wrong with a file."""
    return {"path": failure.path, "rule": failure.rule, "message": failure.message}


def summary_data(reports: Sequence[Report]) -> dict[str, int]:
    """The counts of a run; what was accepted counts for itself."""
    findings = [finding for one in reports for finding in one.findings]
    counts = Counter(finding.severity for finding in findings)
    return {
        "files": sum(1 for one in reports if one.format),
        "findings": len(findings),
        "errors": counts["error"],
        "warnings": counts["warning"],
        "notes": counts["note"],
        "fixable": sum(finding.fixable for finding in findings),
        "accepted": sum(len(one.accepted) for one in reports),
    }
