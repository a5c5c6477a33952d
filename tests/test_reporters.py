"""What the reporters make of a finding, whatever stands in the article."""

import pytest

from newslint.finding import RelatedPlace
from newslint.origin import Excerpt, Place, Position
from newslint.report import Edit, PlacedFinding, Report
from newslint.reporters import FORMATS, reporter
from newslint.reporters.full import columns
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


def test_full_underlines_the_words_in_their_line():
    assert written("full", finding(place())).splitlines()[1:4] == [
        "  a.txt:3:5",
        "    The op opens.",
        "        ^^",
    ]


@pytest.mark.parametrize(
    ("before", "found", "underline"),
    [
        pytest.param("東京 ", "op", "         ^^", id="wide characters take two columns"),
        pytest.param("cafe\u0301 ", "op", "         ^^", id="a combining mark takes none"),
        pytest.param("é ", "—𐐀", "      ^^", id="one column each"),
    ],
)
def test_full_counts_columns_as_a_terminal_does(before: str, found: str, underline: str):
    assert written("full", finding(place(before, found))).splitlines()[3] == underline


def test_full_shows_both_passages():
    other = RelatedPlace(place(found="opp", line=9), "the other form")

    lines = written("full", finding(place(), related=(other,))).splitlines()

    assert lines[4:7] == ["  with the other form:", "  a.txt:9:5", "    The opp opens."]


def edit(**parts: object) -> Edit:
    return Edit(44, 46, "shop", **{"text": "shop", "safe": False, "applicable": True, **parts})  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("fix", "line"),
    [
        pytest.param(edit(), "  change to “shop”", id="a replacement"),
        pytest.param(edit(text=""), "  change delete it", id="a deletion"),
        pytest.param(edit(safe=True), "  change to “shop” (safe: --fix makes it)", id="a safe one"),
        pytest.param(
            edit(applicable=False),
            "  change to “shop” (by hand)",
            id="one that cannot be made",
        ),
    ],
)
def test_full_says_what_to_change(fix: Edit, line: str):
    assert written("full", finding(place(), fix=fix)).splitlines()[4] == line


def test_full_keeps_to_the_width_of_the_screen():
    long = finding(place("word " * 12, "found " * 20, "word " * 12))

    lines = written("full", long, view=View(width=60)).splitlines()[1:4]

    assert max(map(columns, lines)) <= 60


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
