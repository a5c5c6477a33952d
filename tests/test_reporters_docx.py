"""Findings as comments in a copy of a Word file."""

from pathlib import Path
from typing import Any

import docx
import pytest

from newslint.cli import main

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"


@pytest.fixture
def story(here: Path) -> Path:
    """A Word file whose faults lie in, and across, runs of different looks."""
    document = docx.Document()
    document.add_heading("Harbour reopens", 0)
    paragraph = document.add_paragraph("Ships wait in ")
    paragraph.add_run("the the harbour").bold = True
    paragraph.add_run(" now. A")
    paragraph.add_run(" apple is is sold.")
    document.save(str(here / "story.docx"))
    return here / "story.docx"


def run(*words: str) -> int:
    return main(["check", "--select", "typos/doubled-word,typos/a-an", "story.docx", *words])


def commented(path: Path) -> list[str]:
    """The words that each comment stands on, in order of the text."""
    found: dict[str, str] = {}
    open_: list[str] = []
    for element in docx.Document(str(path)).element.iter():
        number = element.get(f"{W}id")
        if element.tag == f"{W}commentRangeStart":
            open_.append(number)
        elif element.tag == f"{W}commentRangeEnd":
            open_.remove(number)
        elif element.tag == f"{W}t":
            found |= {each: found.get(each, "") + element.text for each in open_}
    return list(found.values())


def comments(path: Path) -> list[Any]:
    return list(docx.Document(str(path)).comments)


def test_comments_stand_on_the_words_found(story: Path, here: Path):
    run("--output-format", "docx:reviewed.docx")

    assert commented(here / "reviewed.docx") == ["the the", "A"]


def test_the_text_of_the_copy_is_that_of_the_article(story: Path, here: Path):
    run("--output-format", "docx:reviewed.docx")

    texts = [[one.text for one in docx.Document(str(file)).paragraphs] for file in here.iterdir()]
    assert texts[0] == texts[1]


def test_looks_stay_as_they_were(story: Path, here: Path):
    run("--output-format", "docx:reviewed.docx")

    runs = docx.Document(str(here / "reviewed.docx")).paragraphs[1].runs
    assert [run.text for run in runs if run.bold] == ["the the", " harbour"]


def test_a_comment_says_what_and_why_and_what_to_do(story: Path, here: Path):
    run("--output-format", "docx:reviewed.docx")

    assert comments(here / "reviewed.docx")[0].text.splitlines() == [
        "“the” stands twice.",
        "A word stands twice in a row.",
        "Change to: the",
        "[typos/doubled-word]",
    ]


def test_the_article_is_left_alone(story: Path):
    before = story.read_bytes()

    run("--fix", "--output-format", "docx:reviewed.docx")

    assert story.read_bytes() == before


@pytest.mark.parametrize(
    ("words", "says"),
    [
        pytest.param(["docx:story.docx"], "story.docx is the article", id="over the article"),
        pytest.param(["docx:no/such/folder.docx"], "cannot be written", id="nowhere"),
    ],
)
def test_a_copy_that_cannot_be_made_is_said(
    story: Path, capsys: pytest.CaptureFixture[str], words: list[str], says: str
):
    code = run("--output-format", *words)

    assert code == 2
    assert says in capsys.readouterr().err


def test_there_must_be_one_word_file(here: Path, capsys: pytest.CaptureFixture[str]):
    (here / "story.txt").write_text("Ships wait.\n")

    code = main(["check", "story.txt", "--output-format", "docx:reviewed.docx"])

    assert code == 2
    assert "it comments on one Word file, not 0" in capsys.readouterr().err
