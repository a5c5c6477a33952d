"""Several formats in one run, each at its place, and statistics."""

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from newslint.cli import main
from tests.schemas import faults

STORY = "The ferry has recieve.\n\nThe yard has recieve for é“—𐐀.\n"


@pytest.fixture
def desk(here: Path) -> Path:
    (here / "a.txt").write_text(STORY, encoding="utf-8")
    return here


def check(*words: str) -> int:
    return main(["check", "a.txt", "--isolated", "--select", "typos/misspelling", *words])


def formats(*names: str) -> list[str]:
    return [word for name in names for word in ("--output-format", name)]


def test_each_format_goes_to_its_place(desk: Path, capsys: pytest.CaptureFixture[str]):
    check(*formats("text", "json:a.json", "sarif:a.sarif", "junit:a.xml"))

    assert capsys.readouterr().out.startswith("a.txt:1:15: ")
    assert len(json.loads((desk / "a.json").read_text("utf-8"))["findings"]) == 2
    assert len(json.loads((desk / "a.sarif").read_text("utf-8"))["runs"][0]["results"]) == 2
    assert (desk / "a.xml").read_text("utf-8").startswith("<?xml")


def test_a_dash_is_standard_output(desk: Path, capsys: pytest.CaptureFixture[str]):
    check(*formats("json:-"))

    assert len(json.loads(capsys.readouterr().out)["findings"]) == 2
    assert not (desk / "-").exists()


@pytest.mark.parametrize(
    ("words", "says"),
    [
        pytest.param(formats("text", "json"), "json must be alone", id="two on one stream"),
        pytest.param(formats("json:x", "sarif:x"), "x is named twice", id="two in one file"),
        pytest.param(formats("json:no/a.json"), "no/a.json cannot be written", id="no folder"),
        pytest.param(formats("json:."), ". cannot be written", id="a folder"),
        pytest.param(formats("html:./a.txt"), "a.txt is the article", id="over the article"),
        pytest.param([*formats("sarif"), "--statistics"], "not as sarif", id="no statistics"),
    ],
)
def test_what_cannot_be_written_exits_with_2(
    desk: Path, capsys: pytest.CaptureFixture[str], words: list[str], says: str
):
    assert check(*words) == 2
    assert says in capsys.readouterr().err


def test_an_article_is_not_written_over(desk: Path):
    check(*formats("html:a.txt"))

    assert (desk / "a.txt").read_text("utf-8") == STORY


def test_the_report_of_an_earlier_run_is_no_article(desk: Path, capsys: pytest.CaptureFixture[str]):
    words = ["check", ".", "--isolated", *formats("html:report.html")]
    main(words)
    capsys.readouterr()

    main(words)

    assert capsys.readouterr().err.startswith("1 file checked")


def test_lines_for_people_may_stand_on_one_stream(desk: Path, capsys: pytest.CaptureFixture[str]):
    assert check(*formats("text", "github")) == 1
    assert "\n::warning " in capsys.readouterr().out


@pytest.mark.parametrize("name", ["json", "sarif"])
def test_a_diff_makes_way_for_a_program(desk: Path, capsys: pytest.CaptureFixture[str], name: str):
    check("--diff", *formats(name))

    said = capsys.readouterr()
    assert json.loads(said.out)
    assert "+The ferry has receive." in said.err


@pytest.mark.parametrize("name", ["json", "jsonl", "sarif", "gitlab", "rdjsonl", "junit"])
def test_what_programs_read_is_utf_8_whatever_the_terminal_speaks(desk: Path, name: str):
    options = ["-X", "utf8=0", "-m", "newslint", "check", "a.txt", "--select", "typos/misspelling"]

    run = subprocess.run(
        [sys.executable, *options, *formats(name)],
        env={"PYTHONIOENCODING": "latin-1", "PYTHONPATH": str(Path(__file__).parent.parent)},
        capture_output=True,
        check=False,
    )

    assert run.returncode == 1, run.stderr
    assert "“recieve” " in run.stdout.decode("utf-8")


def counted(capsys: pytest.CaptureFixture[str], *words: str) -> Any:
    check("--statistics", *formats("json"), *words)
    return json.loads(capsys.readouterr().out)


def test_statistics_come_as_json(desk: Path, capsys: pytest.CaptureFixture[str]):
    said = counted(capsys)

    rule = said["rules"][0]
    assert faults("statistics", said) == []
    assert (rule["rule"], rule["count"], rule["fixable"]) == ("typos/misspelling", 2, 2)
    assert rule["per_1000_words"] == round(2000 / said["words"], 4)
    assert 0 < rule["precision"] <= 1


def test_statistics_of_nothing_keep_to_their_schema(desk: Path, capsys: pytest.CaptureFixture[str]):
    (desk / "a.txt").write_text("", encoding="utf-8")

    said = counted(capsys)

    assert faults("statistics", said) == []
    assert (said["words"], said["rules"]) == (0, [])
