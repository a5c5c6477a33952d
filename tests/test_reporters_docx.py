"""Findings as comments in a copy of a Word file."""

import re
import shutil
import subprocess
import zipfile
from pathlib import Path
from typing import Any

import docx
import pytest
from docx.oxml import parse_xml

from newslint.cli import main
from newslint.origin import Excerpt, Place, Position
from newslint.readers.docx_text import WordParagraph, words_of
from newslint.reporters.docx_runs import anchored

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


XMLNS = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
WHO = 'w:author="Ed" w:date="2026-01-01T00:00:00Z"'


def run_of(text: str, more: str = "") -> str:
    return f'<w:r>{more}<w:t xml:space="preserve">{text}</w:t></w:r>'


@pytest.mark.parametrize(
    ("paragraph", "words"),
    [
        pytest.param(run_of("See the the sea."), ["the the"], id="within a run"),
        pytest.param(run_of("the the", "<w:tab/>"), ["the the"], id="after a tab in its run"),
        pytest.param(run_of("Sea", "<w:br/>") + run_of(" the the"), ["the the"], id="a break"),
        pytest.param(
            run_of("th") + run_of("e t", "<w:rPr><w:b/></w:rPr>") + run_of("he sea"), ["the the"],
            id="across runs that part words"),
        pytest.param(
            run_of("so the the sea, of of it, from from all"), ["the the", "of of", "from from"],
            id="several in one run"),
        pytest.param(
            f'<w:ins w:id="9" {WHO}>{run_of("opened the the pier")}</w:ins>', ["the the"],
            id="in what was put in"),
        pytest.param(
            f'<w:del w:id="9" {WHO}><w:r><w:delText>said the the </w:delText></w:r></w:del>'
            + run_of("of of it"), ["of of"], id="not in what was taken out"),
        pytest.param(
            f'<w:moveFrom w:id="8" {WHO}>{run_of("the the")}</w:moveFrom>'
            f'<w:moveTo w:id="9" {WHO}>{run_of("of of it")}</w:moveTo>', ["of of"], id="moved"),
        pytest.param(
            f"<w:hyperlink>{run_of('all of of it')}</w:hyperlink>", ["of of"], id="in a link"),
        pytest.param(
            f"<w:sdt><w:sdtContent>{run_of('in the the box')}</w:sdtContent></w:sdt>", ["the the"],
            id="in a control"),
        pytest.param(
            "<w:r><w:txbxContent><w:p><w:r><w:t>the the</w:t></w:r></w:p></w:txbxContent></w:r>"
            + run_of("of of it"), ["of of"], id="beside a box"),
        pytest.param(
            '<w:r><w:footnoteReference w:id="2"/></w:r>' + run_of("of of it"), ["of of"],
            id="beside a note"),
        pytest.param(
            '<w:r><w:fldChar w:fldCharType="begin"/></w:r>'
            "<w:r><w:instrText>TITLE the the</w:instrText></w:r>" + run_of("of of it"), ["of of"],
            id="beside a field"),
    ],
)  # fmt: skip
def test_comments_stand_on_the_right_words(here: Path, paragraph: str, words: list[str]):
    document = docx.Document()
    document.add_heading("Harbour", 1)
    document.add_table(1, 1).cell(0, 0).text = "The the cell."
    document.add_paragraph("Ships wait.", style="List Bullet")
    document.element.body.insert(3, parse_xml(f"<w:p {XMLNS}>{paragraph}</w:p>"))
    document.save(str(here / "story.docx"))

    main(
        ["check", "--select", "typos/doubled-word", "story.docx", "--output-format", "docx:b.docx"]
    )

    assert commented(here / "b.docx") == words


def test_comments_that_were_there_stay(here: Path):
    document = docx.Document()
    paragraph = document.add_paragraph("See the the sea.")
    document.add_comment(paragraph.runs, text="Which one?", author="Ed", initials="E")
    document.save(str(here / "story.docx"))

    run("--output-format", "docx:reviewed.docx")

    both = {one.author: one.text.splitlines()[0] for one in comments(here / "reviewed.docx")}
    assert both == {"Ed": "Which one?", "newslint": "“the” stands twice."}
    assert sorted(commented(here / "reviewed.docx")) == ["See the the sea.", "the the"]


def test_what_was_accepted_is_a_comment_when_asked_for(story: Path, here: Path):
    words = ["--rule", "typos/a-an", "--reason", "it is a brand", "story.docx"]
    main(["stet", *words])

    run("--output-format", "docx:silent.docx")
    run("--output-format", "docx:all.docx", "--verbose")

    assert len(comments(here / "silent.docx")) == 1
    assert "Accepted: it is a brand" in comments(here / "all.docx")[1].text


def test_a_place_without_length_is_shown_at_the_words_beside_it(here: Path):
    document = docx.Document()
    document.add_paragraph("Ships wait.")
    paragraph = WordParagraph(
        document.paragraphs[0]._p, "", False, words_of(document.paragraphs[0]._p)
    )
    point = Position(1, 6, 5)
    where = Place("story.docx", point, point, "", Excerpt("", "", ""))

    ((run_,),) = anchored([paragraph], [where])

    assert run_.text == "s "


def test_too_many_findings_leave_the_gravest(here: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr("newslint.reporters.docx.MOST", 2)
    document = docx.Document()
    document.add_paragraph("See the the sea, of of it, from from all.")
    document.save(str(here / "story.docx"))

    run("--output-format", "docx:reviewed.docx")

    texts = [one.text.splitlines()[0] for one in comments(here / "reviewed.docx")]
    assert texts == [
        "1 more was found; these are the gravest.",
        "“the” stands twice.",
        "“of” stands twice.",
    ]


def repacked(file: Path, **parts: bytes) -> None:
    """The Word file with other contents of its parts, or with more parts."""
    with zipfile.ZipFile(file) as old:
        held = {name: old.read(name) for name in old.namelist()}
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as new:
        for name, raw in {**held, **parts}.items():
            new.writestr(name, raw)


NESTED = (
    f"<w:document {XMLNS}><w:body><w:p>{{}}<w:r><w:t>See the the sea.</w:t></w:r>{{}}</w:p>"
    "</w:body></w:document>"
)


@pytest.mark.parametrize(
    ("part", "raw", "says"),
    [
        pytest.param("word/media/big.bin", bytes(1_100_000), "holds too much", id="a bomb"),
        pytest.param("[Content_Types].xml", b"<Types/>", "cannot be copied", id="no types"),
        pytest.param("_rels/.rels", b"<", "cannot be copied", id="broken relations"),
        pytest.param(
            "word/document.xml",
            NESTED.format("<w:smartTag>" * 400, "</w:smartTag>" * 400).encode(),
            "cannot be copied", id="too deep"),
    ],
)  # fmt: skip
def test_a_hostile_file_is_refused_in_one_line(
    story: Path, here: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch,
    part: str, raw: bytes, says: str,
):  # fmt: skip
    monkeypatch.setattr("newslint.reporters.docx.LARGEST", 1_000_000)
    repacked(story, **{part: raw})

    code = run("--output-format", "docx:reviewed.docx")

    assert code == 2
    assert says in capsys.readouterr().err
    assert not (here / "reviewed.docx").exists()


@pytest.mark.slow
@pytest.mark.skipif(not shutil.which("soffice"), reason="LibreOffice is not there")
def test_libreoffice_opens_the_copy_and_shows_the_comments_on_their_words(story: Path, here: Path):
    run("--output-format", "docx:reviewed.docx")

    office("fodt", here)
    office("pdf", here)

    assert annotated((here / "reviewed.fodt").read_text("utf-8")) == ["the the", "A"]
    assert (here / "reviewed.pdf").read_bytes().startswith(b"%PDF")


def office(format_: str, here: Path) -> None:
    home = f"-env:UserInstallation={(here / 'home').as_uri()}"
    words = ["soffice", home, "--headless", "--convert-to", format_, "reviewed.docx"]
    subprocess.run(words, cwd=here, check=True, capture_output=True, timeout=120)


def annotated(source: str) -> list[str]:
    """The words on which LibreOffice shows each comment."""
    ranges = re.findall(
        r"(?s)<office:annotation [^>]*office:name=\"([^\"]*)\".*?</office:annotation>(.*?)"
        r"<office:annotation-end office:name=\"\1\"", source
    )  # fmt: skip
    return [re.sub(r"<[^>]*>", "", words) for _, words in ranges]


def test_there_must_be_one_word_file(here: Path, capsys: pytest.CaptureFixture[str]):
    (here / "story.txt").write_text("Ships wait.\n")

    code = main(["check", "story.txt", "--output-format", "docx:reviewed.docx"])

    assert code == 2
    assert "it comments on one Word file, not 0" in capsys.readouterr().err
