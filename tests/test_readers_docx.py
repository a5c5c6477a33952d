"""Word files: what remains of them when all changes are accepted."""

import io
import zipfile

import pytest

from newslint.document import Document
from newslint.errors import BadInput
from newslint.readers import documents, read

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


LAUGH = "<!DOCTYPE a [<!ENTITY b 'ha'><!ENTITY c '&b;&b;&b;&b;'>]>"
OUTSIDE = "<!DOCTYPE a [<!ENTITY b SYSTEM 'file:///etc/hostname'>]>"
LAUGHED = f"{HEAD}<w:p><w:r><w:t>&b;</w:t></w:r></w:p>{TAIL}"


@pytest.mark.parametrize(
    "xml",
    [
        pytest.param(f"{LAUGH}{LAUGHED}".encode(), id="of its own"),
        pytest.param(f"{OUTSIDE}{LAUGHED}".encode(), id="of another file"),
        pytest.param(f"<!--{'-a' * 2000}-->{LAUGH}{LAUGHED}".encode(), id="after a long remark"),
        pytest.param(f"{LAUGH}{LAUGHED}".encode("utf-16"), id="in another encoding"),
    ],
)
def test_entities_are_not_expanded(xml: bytes):
    with pytest.raises(BadInput, match="this is no Word file that Word would write"):
        read(archived(xml), "story.docx")


def test_a_bomb_is_not_unpacked(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr("newslint.readers.docx.LARGEST", 1_000_000)

    with pytest.raises(BadInput, match="too large to be an article"):
        read(archived(bytes(1_100_000)), "story.docx")


def test_a_bomb_that_lies_about_its_size_is_not_unpacked(monkeypatch: pytest.MonkeyPatch):
    raw = archived(b" " * 1_100_000)
    lying = raw.replace((1_100_000).to_bytes(4, "little"), (99).to_bytes(4, "little"))

    with pytest.raises(BadInput, match="this is no Word file"):
        read(lying, "story.docx")


def test_a_file_nested_beyond_all_reason_has_an_answer():
    nested = f"<w:p>{'<w:smartTag>' * 50_000}{'</w:smartTag>' * 50_000}</w:p>"

    with pytest.raises(BadInput, match="cannot be read"):
        documents(packed(nested), "story.docx")


def test_a_novel_is_read():
    doc = word(paragraph("It rains on the harbour and on the town beside it. " * 40) * 5000)

    assert len(doc.text) > 10_000_000
    assert doc.place(doc.blocks[-1]).start.line == 5000


def archived(xml: bytes) -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as file:
        file.writestr("word/document.xml", xml)
    return buffer.getvalue()


@pytest.mark.parametrize(
    ("body", "text"),
    [
        pytest.param(
            "<w:p><w:moveFrom><w:r><w:t>Gone. </w:t></w:r></w:moveFrom><w:r><w:t>Here.</w:t></w:r>"
            "</w:p>", "Here.", id="what was moved away"),
        pytest.param(
            "<w:p><w:moveTo><w:r><w:t>Here.</w:t></w:r></w:moveTo></w:p>", "Here.",
            id="what was moved here"),
        pytest.param(
            f"<w:sdt><w:sdtContent>{paragraph('One.')}</w:sdtContent></w:sdt>", "One.",
            id="a control"),
        pytest.param(
            '<w:p><w:r><w:t>One.</w:t><w:footnoteReference w:id="1"/></w:r></w:p>', "One.",
            id="a note's number"),
        pytest.param(
            "<w:p><w:r><w:instrText>PAGE</w:instrText></w:r><w:r><w:t>One.</w:t></w:r></w:p>",
            "One.", id="a field"),
        pytest.param(
            "<w:p><w:r><w:t>har</w:t><w:softHyphen/><w:t>bour</w:t></w:r></w:p>", "harbour",
            id="a soft hyphen"),
    ],
)  # fmt: skip
def test_what_a_reader_of_the_page_sees_is_read(body: str, text: str):
    assert word(body).text == text
