"""`gitlab`: the array that GitLab describes."""

import json
from typing import Any

import pytest

from newslint.report import PlacedFinding, Report
from tests.reports import (
    EVERYTHING,
    FOR_PROGRAMS,
    HOSTILE,
    PATH,
    SOURCE,
    finding,
    of,
    written,
)
from tests.schemas import faults_by

TEXT = {"type": "string", "minLength": 1}


def whole(**properties: object) -> dict[str, object]:
    return {"type": "object", "properties": properties, "required": list(properties)}


LINES = {
    "type": "object",
    "properties": {"begin": {"minimum": 1}, "end": {"minimum": 1}},
    "required": ["begin"],
}
GITLAB = {
    "type": "array",
    "items": whole(
        description=TEXT,
        check_name=TEXT,
        fingerprint=TEXT,
        severity={"enum": ["info", "minor", "major", "critical", "blocker"]},
        location=whole(path=TEXT, lines=LINES),
    ),
}
"""Written from GitLab's description of its code quality reports; Code Climate allows `end`."""


def issues(*reports: Report) -> Any:
    return json.loads(written("gitlab", *reports))


@pytest.mark.parametrize("reports", FOR_PROGRAMS)
def test_gitlab_gets_its_fields(reports: list[Report]):
    assert faults_by(GITLAB, issues(*reports)) == []


def test_gitlab_shows_lines():
    assert issues(EVERYTHING)[1]["location"] == {"path": PATH, "lines": {"begin": 3, "end": 4}}


def test_gitlab_has_no_byte_order_mark():
    assert written("gitlab", EVERYTHING).startswith("[")


def test_gitlab_knows_a_finding_again_on_another_line():
    moved = finding(source="Another line.\n" + SOURCE)

    assert issues(of(moved))[0]["fingerprint"] == issues(of(finding()))[0]["fingerprint"]


@pytest.mark.parametrize(
    "other",
    [
        pytest.param(finding(path="b.txt"), id="another file"),
        pytest.param(finding(rule="tests/other"), id="another rule"),
        pytest.param(finding(fingerprint="f2"), id="another sentence"),
    ],
)
def test_gitlab_tells_findings_apart(other: PlacedFinding):
    assert issues(of(other))[0]["fingerprint"] != issues(of(finding()))[0]["fingerprint"]


@pytest.mark.parametrize("mark", HOSTILE)
def test_every_character_of_a_message_comes_back(mark: str):
    assert issues(of(finding(message=f"a{mark}b")))[0]["description"] == f"a{mark}b"
