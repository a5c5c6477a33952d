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
from newslint.reporters import FORMATS

DOUBLE = "typos/doubled-word"
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


BEFORE = {
    "plain": "Ships wait. ",
    "curly quotes": r"\u201cYes,\u201d she said. ",
    "a surrogate pair": r"\ud83d\udea2 wait. ",
    "a lone surrogate": r"\ud83d wait. ",
    "escapes of one letter": r"A\tB \\ \/ \"no\" said. ",
    "letters beyond ASCII": "Cafés 🚢 wait. ",
}


@pytest.mark.parametrize("before", [pytest.param(text, id=name) for name, text in BEFORE.items()])
@pytest.mark.parametrize("tags", ["", "p"], ids=["text", "html"])
@pytest.mark.parametrize("words", ["the the", "th\\u0065 the", "the\\u0020th\\u0065"])
def test_a_fix_changes_its_words_and_nothing_else(
    here: Path, capsys: pytest.CaptureFixture[str], before: str, tags: str, words: str
):
    opened, closed = (f"<{tags}>", f"<\\/{tags}>") if tags else ("", "")
    source = f'{{"id": 1, "text": "{opened}{before}Pilots see {words} sea.{closed}"}}\n'
    kind = "html" if tags else "text"
    (here / "newslint.yml").write_text(f"fields: {{body: text, body-format: {kind}}}\n")
    (here / "export.json").write_text(source, encoding="utf-8")

    main(["check", "--select", DOUBLE])
    main(["check", "--select", DOUBLE, "--fix"])

    assert capsys.readouterr().out.startswith(f"export.json:1:{source.index(words) + 1}: ")
    assert (here / "export.json").read_text(encoding="utf-8") == source.replace(words, "the")


@pytest.mark.parametrize(
    ("raw", "text"),
    [
        pytest.param(
            b'\xef\xbb\xbf{"text": "The the sea."}\r\n', "utf-8-sig", id="a byte-order mark"
        ),
        pytest.param('{"text": "The the sea."}'.encode("utf-16"), "utf-16", id="UTF-16"),
        pytest.param('{"text": "The the caf\u00e9."}'.encode("cp1252"), "cp1252", id="Latin-1"),
    ],
)
def test_an_export_keeps_its_encoding(desk: Path, raw: bytes, text: str):
    (desk / "export.json").write_bytes(raw)

    main(["check", "--select", DOUBLE, "--fix"])

    kept = (desk / "export.json").read_bytes()
    assert kept == raw.decode(text).replace("The the", "The").encode(text)


def test_a_paragraph_is_taken_out_of_html_in_a_string(desk: Path):
    (desk / "export.json").write_text(
        r'[{"text": "<p class=\"a\">Ships wait.<\/p>\n<p>Share<\/p>\n<p>So.<\/p>"}]'
    )

    main(["check", "--select", "boilerplate/share-widget", "--preview", "--fix", "--unsafe-fixes"])

    (one,) = json.loads((desk / "export.json").read_text())
    assert one["text"] == '<p class="a">Ships wait.</p>\n<p>So.</p>'


@pytest.mark.parametrize("name", FORMATS)
def test_every_format_can_speak_of_a_lone_surrogate(
    desk: Path, capsys: pytest.CaptureFixture[str], name: str
):
    (desk / "export.json").write_text('{"text": "<p>\\ud83d The the \\udea2 sea.<\\/p>"}')

    code = main(["check", "--select", DOUBLE, "--output-format", f"{name}:out"])

    assert code == 1
    assert "doubled" in (desk / "out").read_text(encoding="utf-8")


def test_a_change_of_many_articles_in_one_file_is_made_in_each(desk: Path):
    lines = [json.dumps({"text": f"<p>Day {day}: the the sea.</p>"}) for day in range(50)]
    (desk / "export.jsonl").write_text("\n".join(lines) + "\n")
    (desk / "export.json").unlink()

    main(["check", "--select", DOUBLE, "--fix"])

    assert (desk / "export.jsonl").read_text() == "\n".join(lines).replace("the the", "the") + "\n"


def test_an_accepted_finding_of_an_export_stays_accepted(desk: Path):
    main(["stet", "export.json:4", "--rule", DOUBLE, "--reason", "as sung"])

    main(["check", "--select", DOUBLE, "--fix"])

    assert "the the" in (desk / "export.json").read_text()


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


def test_articles_of_one_file_know_its_lines_together():
    docs = read('{"body": "One."}\n{"body": "Two."}\n', "export.jsonl", "utf-8", FIELDS)

    assert docs[0].origin.lines is docs[1].origin.lines
    assert [doc.place(doc.blocks[0]).start.line for doc in docs] == [1, 2]
