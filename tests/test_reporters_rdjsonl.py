"""`rdjsonl`: the lines that reviewdog describes."""

import json
from typing import Any

import pytest

from newslint.report import Report
from tests.reports import (
    EVERYTHING,
    FOR_PROGRAMS,
    HOSTILE,
    PATH,
    finding,
    fix,
    of,
    written,
)
from tests.schemas import faults_by

TEXT = {"type": "string", "minLength": 1}


def part(**properties: object) -> dict[str, object]:
    """An object of which every property may be left out."""
    return {"type": "object", "properties": properties, "additionalProperties": False}


POSITION = part(line={"type": "integer", "minimum": 1}, column={"type": "integer", "minimum": 1})
RANGE = part(start=POSITION, end=POSITION)
LOCATION = part(path=TEXT, range=RANGE)
DIAGNOSTIC = part(
    message=TEXT,
    location=LOCATION,
    severity={"enum": ["UNKNOWN_SEVERITY", "ERROR", "WARNING", "INFO"]},
    source=part(name=TEXT, url=TEXT),
    code=part(value=TEXT, url=TEXT),
    suggestions={"type": "array", "items": part(range=RANGE, text={"type": "string"})},
    original_output={"type": "string"},
    related_locations={
        "type": "array",
        "items": part(message={"type": "string"}, location=LOCATION),
    },
)
"""Written from reviewdog's description of its diagnostic format."""


def diagnostics(*reports: Report) -> list[Any]:
    return [json.loads(line) for line in written("rdjsonl", *reports).split("\n")[:-1]]


@pytest.mark.parametrize("reports", FOR_PROGRAMS)
def test_every_line_is_a_diagnostic(reports: list[Report]):
    assert [fault for one in diagnostics(*reports) for fault in faults_by(DIAGNOSTIC, one)] == []


@pytest.mark.parametrize(
    ("found", "start", "end"),
    [
        pytest.param("é", 1, 3, id="two bytes"),
        pytest.param("“", 3, 6, id="three"),
        pytest.param("—𐐀", 6, 13, id="three and four"),
        pytest.param("op", 14, 16, id="behind them"),
    ],
)
def test_reviewdogs_columns_count_bytes_of_utf_8(found: str, start: int, end: int):
    said = diagnostics(of(finding(found)))[0]["location"]["range"]

    assert said["start"] == {"line": 2, "column": start}
    assert said["end"] == {"line": 2, "column": end}


def test_reviewdog_gets_the_change():
    said = diagnostics(of(finding(fix=fix())))[0]["suggestions"][0]

    assert said["text"] == "shop"
    assert (said["range"]["start"]["column"], said["range"]["end"]["column"]) == (14, 16)


def test_reviewdog_gets_no_change_that_cannot_be_made():
    assert "suggestions" not in diagnostics(of(finding(fix=fix(applicable=False))))[0]


def test_reviewdog_gets_passages_of_the_same_file():
    said = diagnostics(EVERYTHING)[0]["related_locations"]

    assert [one["location"]["path"] for one in said] == [PATH]


@pytest.mark.parametrize("mark", HOSTILE)
def test_every_character_of_a_message_comes_back(mark: str):
    said = diagnostics(of(finding(message=f"a{mark}b")))

    assert [one["message"] for one in said] == [f"a{mark}b"]
