"""`json` and `jsonl`: in the form that is published, whatever stands in an article."""

import json
from typing import Any

import pytest

from newslint.report import PlacedFinding, Report, SkippedRule
from tests.reports import FAILURE, HOSTILE, STET, finding, fix, of, related, written
from tests.schemas import faults

SKIPPED = SkippedRule("tests/op", "knows en; the article is de")
FULL = of(
    finding(fix=fix(), related=(related(), related(path="b.txt")), precision=0.94),
    finding("third line\nand", severity="note"),
    accepted=(finding(stet=STET),),
    failures=(FAILURE,),
    skipped=(SKIPPED,),
)
CASES = [
    pytest.param([FULL], id="everything"),
    pytest.param([], id="nothing"),
    pytest.param([of()], id="an article without findings"),
    pytest.param([Report("a.txt", failures=(FAILURE,))], id="a file that cannot be read"),
    pytest.param([of(finding(), path="-")], id="standard input"),
]


def whole(*reports: Report) -> Any:
    return json.loads(written("json", *reports))


def lines(*reports: Report) -> list[Any]:
    return [json.loads(line) for line in written("jsonl", *reports).split("\n")[:-1]]


def one(said: PlacedFinding) -> Any:
    return whole(of(said))["findings"][0]


@pytest.mark.parametrize("reports", CASES)
def test_a_report_keeps_to_its_schema(reports: list[Report]):
    assert faults("report", whole(*reports)) == []


@pytest.mark.parametrize("reports", CASES)
def test_every_line_keeps_to_its_schema(reports: list[Report]):
    assert [faults("report-line", line) for line in lines(*reports)] == [[]] * len(lines(*reports))


@pytest.mark.parametrize(
    ("part", "value"),
    [
        pytest.param("severity", "fatal", id="an unknown severity"),
        pytest.param("confidence", 1.5, id="more than certain"),
        pytest.param("surprise", 1, id="an unknown property"),
        pytest.param("start", {"line": 0, "column": 1, "offset": 0}, id="a line before the first"),
    ],
)
def test_the_schema_sees_what_is_wrong(part: str, value: object):
    said = whole(FULL)
    said["findings"][0][part] = value

    assert faults("report", said)


def test_columns_and_offsets_count_characters():
    said = one(finding("—𐐀"))

    assert said["start"] == {"line": 2, "column": 3, "offset": 19}
    assert said["end"] == {"line": 2, "column": 5, "offset": 21}


def test_a_line_of_jsonl_counts_as_json_does():
    _, said, _ = lines(of(finding("—𐐀")))

    assert said["start"] == {"line": 2, "column": 3, "offset": 19}
    assert said["end"] == {"line": 2, "column": 5, "offset": 21}


def test_a_finding_over_several_lines_ends_behind_its_last_character():
    said = one(finding("third line\nand"))

    assert (said["start"]["line"], said["start"]["column"]) == (3, 3)
    assert (said["end"]["line"], said["end"]["column"]) == (4, 4)


def test_what_was_accepted_stands_among_the_findings_and_counts_for_itself():
    said = whole(of(accepted=(finding(stet=STET),)))

    assert said["findings"][0]["suppressed"] == {"reason": "it is their name", "in_source": False}
    assert (said["summary"]["findings"], said["summary"]["accepted"]) == (0, 1)


def test_the_summary_counts():
    assert whole(FULL)["summary"] == {
        "files": 1,
        "findings": 2,
        "errors": 0,
        "warnings": 1,
        "notes": 1,
        "fixable": 1,
        "accepted": 1,
    }


def test_the_lines_say_what_the_whole_says():
    said = whole(FULL)

    kinds = {kind: [line for line in lines(FULL) if line.pop("kind", "") == kind] for kind in KINDS}

    assert kinds["file"] == said["files"]
    assert kinds["finding"] == said["findings"]
    assert kinds["failure"] == said["failures"]
    version = {"schema_version": said["schema_version"], "tool": said["tool"]}
    assert kinds["summary"] == [{**version, **said["summary"]}]


KINDS = ("file", "finding", "failure", "summary")


@pytest.mark.parametrize("mark", HOSTILE)
def test_every_character_comes_back(mark: str):
    said = one(finding(path=f"a{mark}.txt", message=f"a{mark}b"))

    assert (said["path"], said["message"]) == (f"a{mark}.txt", f"a{mark}b")


@pytest.mark.parametrize("mark", HOSTILE)
def test_a_line_stays_a_line_of_json(mark: str):
    assert len(lines(of(finding(message=f"a{mark}b")))) == 3
