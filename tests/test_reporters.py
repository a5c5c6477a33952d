"""What the reporters make of a finding, whatever stands in the article."""

import pytest

from newslint.origin import Excerpt, Place, Position
from newslint.report import PlacedFinding, Report
from newslint.reporters import FORMATS, reporter
from newslint.reporters.view import View

PLAIN = View()


def place(before: str = "The ", found: str = "op", after: str = " opens.", line: int = 3) -> Place:
    start = Position(line, len(before) + 1, 40 + len(before))
    end = Position(line, len(before) + len(found) + 1, 40 + len(before) + len(found))
    return Place("a.txt", start, end, found, Excerpt(before, found, after))


def finding(where: Place, **parts: object) -> PlacedFinding:
    return PlacedFinding("tests/op", "warning", "“op” is odd", where, 0.9, "f1", **parts)  # type: ignore[arg-type]


def written(name: str, *findings: PlacedFinding, view: View = PLAIN) -> str:
    return "".join(reporter(name)([Report("a.txt", "text", findings=findings)], view))


def test_text_is_one_line_a_finding():
    assert written("text", finding(place())) == "a.txt:3:5: warning: “op” is odd [tests/op]\n"


def test_columns_of_text_count_characters():
    said = written("text", finding(place("é“", "—𐐀")))

    assert said.startswith("a.txt:3:3: ")


@pytest.mark.parametrize("name", ["text", "full"])
@pytest.mark.parametrize("hostile", ["\x1b[2Jgone", "two\nlines", "\u202eevil", "bell\x07"])
def test_nothing_in_an_article_steers_the_terminal(name: str, hostile: str):
    said = written(name, finding(place(hostile, hostile, hostile)))

    assert not set(said.replace("\n", "")) & set("\x1b\x07\u202e\r")
    assert len(said.splitlines()) == len(written(name, finding(place())).splitlines())


def test_every_format_can_say_nothing():
    said = {name: "".join(reporter(name)([], View())) for name in FORMATS}

    assert said["text"] == said["full"] == ""
    assert '"findings": []' in said["json"]
