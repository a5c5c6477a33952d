"""Exports: articles in JSON, and every place right through the escapes."""

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newslint.cli import main
from newslint.document import Document
from newslint.errors import BadInput
from newslint.fields import Fields
from newslint.readers.export import read

FIELDS = Fields(body="body", title="title")


def article(source: str, fields: Fields = FIELDS) -> Document:
    (doc,) = read(source, "export.json", "utf-8", fields)
    return doc


def written(doc: Document, words: str) -> str:
    """How the file writes these words of the article."""
    at = doc.text.index(words)
    start, end = doc.origin.source_range(at, at + len(words))
    return doc.origin.source[start:end]


def test_title_and_body_are_read():
    doc = article('{"title": "Harbour reopens", "body": "Ships wait.\\n\\nPilots rest."}')

    assert [(block.kind, block.text) for block in doc.blocks] == [
        ("headline", "Harbour reopens"),
        ("paragraph", "Ships wait."),
        ("paragraph", "Pilots rest."),
    ]


@pytest.mark.parametrize(
    ("body", "words", "source"),
    [
        pytest.param("Ships wait.", "wait", "wait", id="plain"),
        pytest.param('She said \\"No\\" twice.', '"No" twice', '\\"No\\" twice', id="quotes"),
        pytest.param("Caf\\u00e9s open.", "Cafés", "Caf\\u00e9s", id="an escaped letter"),
        pytest.param("A \\ud801\\udc00 here.", "\U00010400 here", "\\ud801\\udc00 here", id="two"),
        pytest.param("One.\\n\\nTwo three.", "Two", "Two", id="after line ends"),
    ],
)
def test_words_stand_where_the_file_writes_them(body: str, words: str, source: str):
    assert written(article(f'{{"body": "{body}"}}'), words) == source


def test_a_body_of_html_is_read_as_html():
    doc = article(
        '{"body": "<p>Fish &amp; chips, <b>he<\\/b> said.</p>\\n<p>So.</p>"}',
        Fields(body="body", body_format="html"),
    )

    assert [block.text for block in doc.blocks] == ["Fish & chips, he said.", "So."]
    assert written(doc, "& chips") == "&amp; chips"
    assert written(doc, "he said") == "he<\\/b> said"


def test_a_replacement_is_written_for_both_formats():
    doc = article('{"body": "<p>Fish.</p>"}', Fields(body="body", body_format="html"))

    assert doc.origin.encode('"a" & b') == '\\"a\\" &amp; b'


def test_lines_are_articles():
    docs = read('{"body": "One."}\n\n{"body": "Two."}\n', "export.jsonl", "utf-8", FIELDS)

    assert [doc.text for doc in docs] == ["One.", "Two."]
    assert docs[1].place(docs[1].blocks[0]).start.line == 3


def test_fields_may_lie_in_others():
    source = '{"hits": [{"content": {"text": "One."}}, {"content": null}]}'

    doc = article(source, Fields(body="content.text", articles="hits"))

    assert doc.text == "One."


def test_date_and_author_are_kept():
    source = '{"body": "One.", "on": "2026-03-02", "by": ["Ada Quill"]}'

    doc = article(source, Fields(body="body", date="on", author="by"))

    assert doc.meta == {"date": "2026-03-02", "author": ["Ada Quill"]}


@pytest.mark.parametrize(
    ("source", "says"),
    [
        pytest.param('{"text": "One."}', "no object has the field 'body'", id="no such field"),
        pytest.param('{"body": "One.}', "line 1, column 10: this string", id="an open string"),
        pytest.param('{"body": "a\nb"}', "line 1, column 10: this string", id="a line end in one"),
        pytest.param('{"body" "One."}', "line 1, column 9: a colon", id="no colon"),
        pytest.param('[\n{"body": 01}]', "line 2, column 11: a comma", id="no number"),
        pytest.param("[" * 200, "nested more than 100 deep", id="too deep"),
        pytest.param("", "there is no article in it", id="empty"),
    ],
)
def test_what_is_no_export_is_said_with_its_place(source: str, says: str):
    with pytest.raises(BadInput, match=says):
        article(source)


@given(st.lists(st.text(max_size=40), max_size=4), st.booleans())
def test_every_block_stands_where_its_characters_are_written(texts: list[str], ascii_: bool):
    source = json.dumps({"title": "T", "body": "\n\n".join(texts)}, ensure_ascii=ascii_)

    doc = article(source)

    places = [doc.origin.source_range(one.start, one.end) for one in doc.blocks]
    read_back = [json.loads(f'"{source[start:end]}"') for start, end in places]
    assert [" ".join(text.split()) for text in read_back] == [
        " ".join(block.text.split()) for block in doc.blocks
    ]


EXPORT = json.dumps(
    [{"head": "Harbour reopens", "text": "<p>Fish &amp; the the chips.</p>"}] * 2, indent=1
)


@pytest.fixture
def desk(here: Path) -> Path:
    """A folder with an export, and a configuration that knows its fields."""
    (here / "newslint.yml").write_text("fields: {body: text, title: head, body-format: html}\n")
    (here / "export.json").write_text(EXPORT)
    return here


def test_an_export_in_a_folder_is_checked(desk: Path, capsys: pytest.CaptureFixture[str]):
    code = main(["check"])

    assert code == 1
    assert capsys.readouterr().out.splitlines() == [
        "export.json:4:26: error: “the” stands twice [typos/doubled-word]",
        "export.json:8:26: error: “the” stands twice [typos/doubled-word]",
    ]


def test_an_export_is_mended_in_its_strings(desk: Path):
    main(["check", "--fix"])

    assert (desk / "export.json").read_text() == EXPORT.replace("the the", "the")


def test_without_fields_json_is_no_article(desk: Path, capsys: pytest.CaptureFixture[str]):
    main(["check", "--isolated"])

    assert capsys.readouterr().err == "0 files checked; 0 findings\n"


@pytest.mark.parametrize(
    ("said", "fault"),
    [
        pytest.param("{title: head}", "'fields' needs 'body'", id="no body"),
        pytest.param("{body: text, titel: head}", "did you mean 'title'?", id="unknown"),
        pytest.param("{body: text, body-format: rtf}", "'rtf'", id="no such format"),
        pytest.param("text", "a mapping such as", id="no mapping"),
    ],
)
def test_a_mistake_in_the_fields_is_said(
    desk: Path, capsys: pytest.CaptureFixture[str], said: str, fault: str
):
    (desk / "newslint.yml").write_text(f"fields: {said}\n")

    code = main(["check"])

    assert code == 2
    assert fault in capsys.readouterr().err


def test_the_fields_are_shown(desk: Path, capsys: pytest.CaptureFixture[str]):
    main(["config"])

    shown = capsys.readouterr().out
    assert (
        'fields: {"body": text, "title": head, "body-format": html}  # from newslint.yml:1' in shown
    )
