"""Exports: articles in JSON, and every place right through the escapes."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newslint.document import Document
from newslint.errors import BadInput
from newslint.readers.export import Fields, read

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
        Fields(body="body", format="html"),
    )

    assert [block.text for block in doc.blocks] == ["Fish & chips, he said.", "So."]
    assert written(doc, "& chips") == "&amp; chips"
    assert written(doc, "he said") == "he<\\/b> said"


def test_a_replacement_is_written_for_both_formats():
    doc = article('{"body": "<p>Fish.</p>"}', Fields(body="body", format="html"))

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
