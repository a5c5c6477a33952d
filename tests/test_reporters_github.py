"""GitHub: annotations, and the summary of a step."""

import re
from pathlib import Path

import pytest

from newslint.reporters.github import SHOWN
from newslint.reporters.markdown import MOST
from tests.reports import FAILURE, HOSTILE, PATH, STET, finding, of, related, written

COMMAND = re.compile(r"^::(error|warning|notice) ([^:]*)::(.*)$")
"""A workflow command, from GitHub's description of them."""


def command(line: str) -> tuple[str, dict[str, str], str]:
    """A workflow command taken apart as GitHub's runner does it."""
    match = COMMAND.match(line)
    assert match, line
    kind, said, text = match.groups()
    properties = dict(pair.split("=", 1) for pair in said.split(","))
    return kind, {name: meant(value) for name, value in properties.items()}, meant(text)


def meant(text: str) -> str:
    for written_, mark in (("%2C", ","), ("%3A", ":"), ("%0A", "\n"), ("%0D", "\r"), ("%25", "%")):
        text = text.replace(written_, mark)
    return text


def test_an_annotation_names_file_line_columns_and_rule():
    kind, said, text = command(written("github", of(finding())))

    assert (kind, text) == ("warning", "“op” is odd")
    assert said == {
        "file": PATH,
        "line": "2",
        "endLine": "2",
        "col": "6",
        "endColumn": "8",
        "title": "newslint tests/op",
    }


def test_columns_count_characters_from_one():
    _, said, _ = command(written("github", of(finding("—𐐀"))))

    assert (said["col"], said["endColumn"]) == ("3", "5")


def test_a_finding_over_several_lines_has_no_columns():
    _, said, _ = command(written("github", of(finding("third line\nand"))))

    assert (said["line"], said["endLine"]) == ("3", "4")
    assert not said.keys() & {"col", "endColumn"}


@pytest.mark.parametrize(
    "path",
    ["a b.txt", "100%.txt", "a:b.txt", "a,b=c.txt", "two\nlines.txt", "a\r.txt", "::error::.txt"],
)
def test_a_path_comes_back_as_it_was(path: str):
    _, said, _ = command(written("github", of(finding(path=path), path=path)))

    assert said["file"] == path


@pytest.mark.parametrize("message", ["50% of it", "one\ntwo", "a\r\nb", "::error::no", "a %0A b"])
def test_a_message_comes_back_as_it_was(message: str):
    assert command(written("github", of(finding(message=message))))[2] == message


def test_the_other_passage_is_named():
    _, _, text = command(written("github", of(finding(related=(related(),)))))

    assert text == f"“op” is odd\nthe other form: line 5 of {PATH}"


def test_the_worst_come_first():
    findings = (
        finding(severity="note"),
        finding(confidence=0.5),
        finding(confidence=0.8),
        finding(severity="error"),
    )

    kinds = [line[: line.index(" ")] for line in written("github", of(*findings)).splitlines()]

    assert kinds == ["::error", "::warning", "::warning", "::notice"]


def test_of_equally_grave_ones_those_of_the_surer_rule_come_first():
    measured = finding("opp", confidence=0.6, precision=0.98)
    unmeasured = finding("sails", confidence=0.9)

    first, second = written("github", of(unmeasured, measured)).splitlines()

    assert "line=5," in first
    assert "line=1," in second


def test_what_github_would_drop_is_plain_text_and_counted():
    lines = written("github", of(*[finding()] * (SHOWN + 2))).splitlines()

    assert sum(line.startswith("::") for line in lines) == SHOWN
    assert lines[SHOWN] == f"warning: {PATH}:2: “op” is odd [tests/op]"
    assert lines[-1] == "GitHub shows 10 of each kind; 2 more stand above this line"


@pytest.mark.parametrize("hostile", ["::error::stop", "##[add-mask]op", " ::stop-commands::x"])
def test_plain_text_holds_no_command(hostile: str):
    odd = finding(path=hostile, message=hostile)

    lines = written("github", of(*[odd] * (SHOWN + 1))).splitlines()[SHOWN:]

    assert not [line for line in lines if line.lstrip().startswith("::") or "##[" in line]


def test_a_failure_is_an_error_of_its_file():
    kind, said, text = command(written("github", of(failures=(FAILURE,))))

    assert (kind, said) == ("error", {"file": PATH})
    assert text == "the rule broke down: 50%\nof it [tests/op]"


def test_what_was_accepted_is_no_annotation():
    assert written("github", of(accepted=(finding(stet=STET),))) == ""


def test_the_summary_counts_and_lists():
    said = written("markdown", of(finding(), finding(severity="error")), of(path="b.txt"))

    lines = said.splitlines()
    assert lines[0] == "## newslint: 2 findings in 2 articles"
    assert lines[4].startswith("| ❌ error | desk/a story.txt:2 |")
    assert lines[-1] == "| desk/a story.txt | 1 | 1 | 0 |"


def test_the_summary_begins_with_the_article_that_needs_most_work():
    notes = of(*[finding(severity="note")] * 3, path="a.txt")

    said = written("markdown", notes, of(finding(severity="error"), path="b.txt"))

    assert said.splitlines()[-2:] == ["| b.txt | 1 | 0 | 0 |", "| a.txt | 0 | 0 | 3 |"]


@pytest.mark.parametrize("hostile", ["a|b", "<img src=x>", "[a](b)", "`a", "two\nlines", "*a*"])
def test_words_in_a_summary_are_no_markup(hostile: str):
    row = written("markdown", of(finding(message=hostile))).splitlines()[4]

    assert len(re.findall(r"(?<!\\)\|", row)) == 5
    assert not re.search(r"(?<!\\)[<>\[\]`*]", row)


def test_a_summary_keeps_under_the_limit():
    many = [of(finding(path="p" * 3000 + str(at)), path="p" * 3000 + str(at)) for at in range(400)]

    said = written("markdown", *many)

    assert len(said.encode()) <= MOST + 100
    assert said.endswith("More than fits here was left out.\n")


def test_a_summary_says_what_was_accepted_and_what_failed():
    said = written("markdown", of(accepted=(finding(stet=STET),), failures=(FAILURE,)))

    assert "1 finding accepted before" in said
    assert "❌ desk/a story.txt: the rule broke down: 50%" in said


def test_a_failure_of_no_file_names_none():
    from newslint.report import Failure, Report

    said = written("markdown", Report("", failures=(Failure("", "out of memory"),)))

    assert "\n❌ out of memory\n" in said


@pytest.mark.parametrize("mark", HOSTILE)
def test_an_odd_character_leaves_a_line_a_line(mark: str):
    odd = finding(path=f"a{mark}.txt", message=f"a{mark}b")

    assert len(written("github", of(odd)).split("\n")) == 2


@pytest.fixture
def desk(here: Path) -> Path:
    (here / "a.txt").write_text("The ferry has opportunites.\n", encoding="utf-8")
    return here


def summarised(desk: Path, monkeypatch: pytest.MonkeyPatch, *words: str) -> str:
    from newslint.cli import main

    summary = desk / "summary.md"
    summary.write_text("before\n", encoding="utf-8")
    monkeypatch.setenv("GITHUB_STEP_SUMMARY", str(summary))
    main(["check", "a.txt", "--isolated", "--select", "typos/misspelling", *words])
    return summary.read_text(encoding="utf-8")


def test_annotations_come_with_a_summary_of_the_step(desk: Path, monkeypatch: pytest.MonkeyPatch):
    said = summarised(desk, monkeypatch, "--output-format", "github")

    assert said.startswith("before\n## newslint: 1 finding in 1 article\n")


def test_other_formats_leave_the_summary_alone(desk: Path, monkeypatch: pytest.MonkeyPatch):
    assert summarised(desk, monkeypatch, "--output-format", "text") == "before\n"


def test_a_summary_that_cannot_be_written_is_a_fault(desk: Path, monkeypatch: pytest.MonkeyPatch):
    from newslint.cli import main

    monkeypatch.setenv("GITHUB_STEP_SUMMARY", str(desk))

    assert main(["check", "a.txt", "--isolated", "--output-format", "github"]) == 2
