"""Reports made by hand, on a source of which every character is known, for tests of the formats."""

import pytest

from newslint.finding import RelatedPlace
from newslint.origin import Origin, Piece, Place
from newslint.readers import read_text
from newslint.report import Edit, Failure, PlacedFinding, Report
from newslint.reporters import reporter
from newslint.reporters.view import View
from newslint.stet import Stet

PATH = "desk/a story.txt"
SOURCE = "The ferry sails.\né“—𐐀 op opens.\nA third line\nand a fourth.\nThe opp closes.\n"
HOSTILE = ("\x1b[2J", "\u202e", "\x00", "\x85", "\u2028", "\ud800", "]]>", "</script>", "##[x]")
"""What an article, a path or a message may hold, and no format may trip over."""


def place(found: str, path: str = PATH, source: str = SOURCE) -> Place:
    """Where the words first stand in the source."""
    start = source.index(found)
    whole = Origin(source, (Piece(0, len(source), 0, len(source)),))
    return whole.place(path, start, start + len(found), found)


def finding(found: str = "op", source: str = SOURCE, **parts: object) -> PlacedFinding:
    """A finding of these words; `parts` are fields of `PlacedFinding`, or `path`."""
    where = place(found, str(parts.pop("path", PATH)), source)
    given = {
        "rule": "tests/op",
        "severity": "warning",
        "message": "“op” is odd",
        "confidence": 0.9,
        "fingerprint": "f1",
        **parts,
    }
    return PlacedFinding(place=where, **given)  # type: ignore[arg-type]


def fix(found: str = "op", text: str = "shop", *, applicable: bool = True) -> Edit:
    start = SOURCE.index(found)
    return Edit(start, start + len(found), text, text, safe=True, applicable=applicable)


def related(found: str = "opp", path: str = PATH) -> RelatedPlace:
    return RelatedPlace(place(found, path), "the other form")


STET = Stet("tests/op", "it is their name", key="f1", words="op")
FAILURE = Failure(PATH, "the rule broke down: 50%\nof it", "tests/op")


def of(*findings: PlacedFinding, **parts: object) -> Report:
    """The report on the article; `parts` are fields of `Report`."""
    given = {"path": PATH, "format": "text", "encoding": "utf-8", "words": 14, **parts}
    return Report(findings=findings, **given)  # type: ignore[arg-type]


def view(source: str = SOURCE, **parts: object) -> View:
    """What a reporter sees when every path holds this source."""
    articles = lambda path: (read_text(source, path, "utf-8", "text"),)  # noqa: E731
    return View(articles=articles, **parts)  # type: ignore[arg-type]


def written(name: str, *reports: Report, seen: View | None = None) -> str:
    """What a format makes of the reports, as the bytes of its file read."""
    text = "".join(reporter(name)(reports, seen or view()))
    return text.encode("utf-8", "backslashreplace").decode("utf-8")


EVERYTHING = of(
    finding(fix=fix(), related=(related(), related(path="b.txt"))),
    finding("third line\nand", severity="note", fingerprint="f2"),
    accepted=(finding(stet=STET),),
    failures=(FAILURE,),
)
NO_FILE = Report("", failures=(Failure("", "out of memory"),))
FOR_PROGRAMS = [
    pytest.param([EVERYTHING], id="everything"),
    pytest.param([], id="nothing"),
    pytest.param([of()], id="an article without findings"),
    pytest.param([of(finding(), path="-")], id="standard input"),
    pytest.param([NO_FILE], id="a failure of no file"),
]
"""What a format for programs must be able to say."""
