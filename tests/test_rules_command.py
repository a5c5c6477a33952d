"""`newslint rules` in its formats."""

import json
from pathlib import Path
from typing import Any

import pytest

from newslint.cli import main
from tests.schemas import faults

KIDS = """\
summary: Children are no kids.
severity: warning
swap: {kids: children}
message: "“{found}” should be “{better}”"
flags: ["The [[kids => children]] sing."]
passes: ["The children sing.", "A song.", "“The kids sing,” he said."]
"""


def listed(capsys: pytest.CaptureFixture[str], name: str) -> str:
    assert main(["rules", "--isolated", "--output-format", name]) == 0
    return capsys.readouterr().out


def test_json_says_what_a_rule_is(here: Path, capsys: pytest.CaptureFixture[str]):
    said: dict[str, Any] = {one["rule"]: one for one in json.loads(listed(capsys, "json"))["rules"]}

    rule = said["typos/doubled-word"]
    assert (rule["group"], rule["severity"], rule["on"]) == ("typos", "error", True)
    assert rule["summary"]
    assert rule["why"]


def test_json_keeps_to_its_schema(here: Path, capsys: pytest.CaptureFixture[str]):
    assert faults("rules", json.loads(listed(capsys, "json"))) == []


def test_rules_of_a_newsroom_keep_to_the_schema_too(here: Path, capsys: pytest.CaptureFixture[str]):
    (here / "ours" / "desk").mkdir(parents=True)
    (here / "ours" / "desk" / "kids.yml").write_text(KIDS, encoding="utf-8")
    (here / "newslint.yml").write_text(
        "rule-folders: [ours]\npreview: true\nrules: {desk/kids: error}\n", encoding="utf-8"
    )

    assert main(["rules", "--output-format", "json"]) == 0

    said = json.loads(capsys.readouterr().out)
    kids = next(one for one in said["rules"] if one["rule"] == "desk/kids")
    assert (kids["severity"], kids["on"], kids["why"]) == ("error", True, "")
    assert faults("rules", said) == []


@pytest.mark.parametrize(
    ("part", "value"),
    [
        pytest.param("stage", "beta", id="an unknown stage"),
        pytest.param("precision", 90, id="a percentage"),
        pytest.param("rule", "a-an", id="an id without its group"),
        pytest.param("surprise", 1, id="an unknown property"),
    ],
)
def test_the_schema_sees_what_is_wrong(
    here: Path, capsys: pytest.CaptureFixture[str], part: str, value: object
):
    said = json.loads(listed(capsys, "json"))
    said["rules"][0][part] = value

    assert faults("rules", said)


def test_every_format_lists_every_rule(here: Path, capsys: pytest.CaptureFixture[str]):
    rules = [one["rule"] for one in json.loads(listed(capsys, "json"))["rules"]]

    rows = listed(capsys, "markdown").splitlines()[2:]
    lines = listed(capsys, "text").splitlines()[:-1]

    assert [row.split("`")[1] for row in rows] == rules
    assert [line.split()[4] for line in lines] == rules


def test_a_row_of_markdown_has_its_cells(here: Path, capsys: pytest.CaptureFixture[str]):
    rows = listed(capsys, "markdown").splitlines()

    assert {row.replace("\\|", "").count("|") for row in rows} == {7}
