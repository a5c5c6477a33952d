"""Word files: the text that remains when all tracked changes are accepted.

The source that places count in is that text, a paragraph a line: line 12, column 5 is the fifth
character of the twelfth paragraph. Tables, boxes, notes and comments are not read.
"""

import io
import re
import zipfile
import zlib
from collections.abc import Iterator
from dataclasses import replace
from typing import Any
from xml.etree import ElementTree

from newslint.document import BlockKind, Document
from newslint.errors import BadInput
from newslint.readers.docx_text import WordParagraph, paragraphs
from newslint.readers.draft import Draft, Fragment, document, stripped
from newslint.readers.roles import with_roles

PART = "word/document.xml"
LARGEST = 64 * 1024 * 1024
"""Bytes of text with markup that are unpacked: a novel has two million, a bomb has billions."""

DOCTYPES = tuple("<!DOCTYPE".encode(codec) for codec in ("utf-8", "utf-16-le", "utf-16-be"))
"""Without one of these no entity can be declared, in any encoding that XML may have."""

SPOILT = (
    zipfile.BadZipFile, zlib.error, KeyError, NotImplementedError, RuntimeError, OSError, EOFError,
)  # fmt: skip
"""What unpacking can fail with."""

HEADING = re.compile(r"heading\s*([1-6])$", re.IGNORECASE)


def read(raw: bytes, path: str) -> Document:
    """The article in a Word file. Raises BadInput when it is none."""
    found = list(paragraphs(parsed(raw)))
    source = "".join(f"{_line(one.text)}\n" for one in found)
    drafts = [draft for draft in _drafts(found) if draft.text]
    doc = document(with_roles(drafts), source, path, format="docx", encoding="utf-8")
    return replace(doc, origin=replace(doc.origin, writable=False))


def parsed(raw: bytes) -> Any:
    """The root of the file's main part. Raises BadInput."""
    try:
        with zipfile.ZipFile(io.BytesIO(raw)) as file:
            if file.getinfo(PART).file_size > LARGEST:
                raise BadInput("the text is too large to be an article")
            with file.open(PART) as part:
                xml = part.read(LARGEST + 1)
    except SPOILT as error:
        raise BadInput(f"this is no Word file: {error}") from None
    if len(xml) > LARGEST or any(sign in xml for sign in DOCTYPES):
        raise BadInput("this is no Word file that Word would write")
    try:
        return ElementTree.fromstring(xml)  # noqa: S314 - no entities: a DOCTYPE is refused
    except ElementTree.ParseError as error:
        raise BadInput(f"this is no Word file: {error}") from None


def _line(text: str) -> str:
    return text.replace("\n", " ")


def _drafts(found: list[WordParagraph]) -> Iterator[Draft]:
    at = 0
    for one in found:
        text = _line(one.text)
        end = at + len(text)
        kind, level = _kind(one)
        yield stripped(Draft((Fragment(text, at, end),), kind, level, outer=(at, end + 1)))
        at = end + 1


def _kind(paragraph: WordParagraph) -> tuple[BlockKind, int]:
    """What the style says that the paragraph is; styles keep their English names in the file."""
    heading = HEADING.match(paragraph.style)
    if heading:
        return "heading", int(heading[1])
    if paragraph.style.lower() == "title":
        return "headline", 1
    if paragraph.listed or paragraph.style.lower().startswith("list"):
        return "item", 0
    named = {"quote": "quotation", "intensequote": "quotation", "caption": "caption"}
    kind: Any = named.get(paragraph.style.lower(), "paragraph")
    return kind, 0
