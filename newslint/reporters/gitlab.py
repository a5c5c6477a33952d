"""A code quality report for GitLab, which shows it in the merge request."""

import json
from collections.abc import Iterator, Mapping, Sequence
from hashlib import blake2b
from typing import Any

from newslint.report import Failure, PlacedFinding, Report
from newslint.reporters.places import relative
from newslint.reporters.text import remark, to_show
from newslint.reporters.view import View
from newslint.rule import Severity

SEVERITY: Mapping[Severity, str] = {"error": "critical", "warning": "major", "note": "info"}
"""GitLab's words, of info, minor, major, critical and blocker."""


def report(reports: Sequence[Report], view: View) -> Iterator[str]:
    """A JSON array of GitLab's five fields; a fingerprint stays while its sentence does.

    GitLab has no word for what was accepted: if it is to be shown, it is for information.
    """
    issues = [_finding(finding) for one in reports for finding in to_show(one, view)]
    issues += [_failure(failure) for one in reports for failure in one.failures]
    yield json.dumps(issues, ensure_ascii=False, indent=2) + "\n"


def _finding(finding: PlacedFinding) -> dict[str, Any]:
    path = relative(finding.place.path)
    lines = {"begin": finding.place.start.line, "end": finding.place.end.line}
    return {
        "description": remark(finding),
        "check_name": finding.rule,
        "fingerprint": _digest(path, finding.rule, finding.fingerprint),
        "severity": SEVERITY["note" if finding.stet else finding.severity],
        "location": {"path": path, "lines": lines},
    }


def _failure(failure: Failure) -> dict[str, Any]:
    path, name = relative(failure.path), failure.rule or "newslint"
    return {
        "description": failure.message,
        "check_name": name,
        "fingerprint": _digest(path, name, failure.message),
        "severity": "blocker",
        "location": {"path": path, "lines": {"begin": 1}},
    }


def _digest(*parts: str) -> str:
    said = "\0".join(parts).encode("utf-8", "surrogateescape")
    return blake2b(said, digest_size=16).hexdigest()
