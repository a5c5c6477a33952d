"""`newslint rules` in its formats."""

import json
from pathlib import Path
from typing import Any

import pytest

from newslint.cli import main


def listed(capsys: pytest.CaptureFixture[str], name: str) -> str:
    assert main(["rules", "--isolated", "--output-format", name]) == 0
    return capsys.readouterr().out


def test_json_says_what_a_rule_is(here: Path, capsys: pytest.CaptureFixture[str]):
    said: dict[str, Any] = {one["rule"]: one for one in json.loads(listed(capsys, "json"))["rules"]}

    rule = said["typos/doubled-word"]
    assert (rule["group"], rule["severity"], rule["on"]) == ("typos", "error", True)
    assert rule["summary"]
    assert rule["why"]


def test_every_format_lists_every_rule(here: Path, capsys: pytest.CaptureFixture[str]):
    rules = [one["rule"] for one in json.loads(listed(capsys, "json"))["rules"]]

    rows = listed(capsys, "markdown").splitlines()[2:]
    lines = listed(capsys, "text").splitlines()[:-1]

    assert [row.split("`")[1] for row in rows] == rules
    assert [line.split()[4] for line in lines] == rules


def test_a_row_of_markdown_has_its_cells(here: Path, capsys: pytest.CaptureFixture[str]):
    rows = listed(capsys, "markdown").splitlines()

    assert {row.replace("\\|", "").count("|") for row in rows} == {7}
