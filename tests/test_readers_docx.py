"""Word files: what remains of them when all changes are accepted."""

import io
import zipfile

import pytest

from newslint.document import Document
from newslint.errors import BadInput
from newslint.readers import read

HEAD = '<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>'
TAIL = "</w:body></w:document>"


def packed(body: str, name: str = "word/document.xml") -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as file:
        file.writestr(name, f"{HEAD}{body}{TAIL}")
    return buffer.getvalue()


def word(body: str) -> Document:
    return read(packed(body), "story.docx")[0]


def paragraph(text: str, style: str = "") -> str:
    said = f'<w:pPr><w:pStyle w:val="{style}"/></w:pPr>' if style else ""
    return f"<w:p>{said}<w:r><w:t>{text}</w:t></w:r></w:p>"


def test_styles_say_what_a_paragraph_is():
    doc = word(
        paragraph("Harbour reopens", "Title")
        + paragraph("What now", "Heading2")
        + paragraph("Ships wait outside the harbour for a week.")
        + paragraph("Pilots", "ListBullet")
    )

    assert [(block.kind, block.text) for block in doc.blocks] == [
        ("headline", "Harbour reopens"),
        ("heading", "What now"),
        ("paragraph", "Ships wait outside the harbour for a week."),
        ("item", "Pilots"),
    ]


def test_changes_are_read_as_accepted():
    doc = word(
        "<w:p><w:r><w:t>Ships </w:t></w:r><w:del><w:r><w:delText>sail</w:delText></w:r></w:del>"
        "<w:ins><w:r><w:t>wait</w:t></w:r></w:ins><w:r><w:t> here.</w:t></w:r></w:p>"
    )

    assert doc.text == "Ships wait here."


def test_tables_and_boxes_are_passed_over():
    doc = word(
        f"<w:tbl><w:tr><w:tc>{paragraph('Cell')}</w:tc></w:tr></w:tbl>"
        f"<w:p><w:r><w:txbxContent>{paragraph('Box')}</w:txbxContent><w:t>One.</w:t></w:r></w:p>"
    )

    assert doc.text == "One."


def test_links_are_read():
    doc = word("<w:p><w:hyperlink><w:r><w:t>One.</w:t></w:r></w:hyperlink></w:p>")

    assert doc.text == "One."


def test_a_place_is_a_paragraph_and_a_character():
    doc = word(paragraph("One.") + paragraph("") + paragraph("Two three."))

    start = doc.place(doc.blocks[1].cut(4, 9)).start

    assert (start.line, start.column) == (3, 5)


@pytest.mark.parametrize(
    "raw",
    [
        pytest.param(b"", id="empty"),
        pytest.param(b"Ships wait.", id="plain text"),
        pytest.param(packed("", "other.xml"), id="another archive"),
        pytest.param(packed("<w:p>"), id="broken markup"),
        pytest.param(packed(paragraph("One."))[:-40], id="cut off"),
    ],
)
def test_what_is_no_word_file_is_said(raw: bytes):
    with pytest.raises(BadInput, match="this is no Word file"):
        read(raw, "story.docx")


def test_entities_are_not_expanded():
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as file:
        file.writestr("word/document.xml", f'<!DOCTYPE a [<!ENTITY b "c">]>{HEAD}{TAIL}')

    with pytest.raises(BadInput, match="this is no Word file"):
        read(buffer.getvalue(), "story.docx")
