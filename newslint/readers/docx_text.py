"""What a Word file says: its paragraphs as they read once all tracked changes are accepted."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
BODY = f"{W}body"
PARAGRAPH = f"{W}p"

UNSEEN = frozenset(
    W + name
    for name in (
        "del", "moveFrom", "tbl", "txbxContent", "pPr", "rPr", "instrText", "delText",
        "footnoteReference", "endnoteReference", "commentReference",
    )
) | {"{http://schemas.openxmlformats.org/markup-compatibility/2006}AlternateContent"}  # fmt: skip
"""Elements whose text is not running text: what was deleted, tables, boxes, fields, references."""

SIGNS = {W + "tab": "\t", W + "br": "\n", W + "cr": "\n", W + "noBreakHyphen": "\u2011"}


@dataclass(frozen=True, slots=True)
class Words:
    """A stretch of a paragraph: the element that holds it, the run that this lies in, its text."""

    element: Any
    run: Any
    text: str


@dataclass(frozen=True, slots=True)
class WordParagraph:
    """A paragraph: its element, style, whether it is a list item, and its words in order."""

    element: Any
    style: str
    listed: bool
    words: tuple[Words, ...]

    @property
    def text(self) -> str:
        return "".join(each.text for each in self.words)


def paragraphs(root: Any) -> Iterator[WordParagraph]:
    """The paragraphs of a document in order, empty ones too; `root` is its parsed main part."""
    body = root.find(BODY)
    if body is None:
        return
    for element in _paragraphs(body):
        style = element.find(f"{W}pPr/{W}pStyle")
        listed = element.find(f"{W}pPr/{W}numPr") is not None
        name = style.get(f"{W}val", "") if style is not None else ""
        yield WordParagraph(element, name, listed, words_of(element))


def words_of(paragraph: Any) -> tuple[Words, ...]:
    """The words of a paragraph's element, in order."""
    return tuple(_words(paragraph, None))


def _paragraphs(element: Any) -> Iterator[Any]:
    """The paragraphs below an element that are not in tables or boxes."""
    for child in element:
        if child.tag == PARAGRAPH:
            yield child
        elif child.tag not in UNSEEN:
            yield from _paragraphs(child)


def _words(element: Any, run: Any) -> Iterator[Words]:
    for child in element:
        if child.tag == f"{W}t":
            if child.text:
                yield Words(child, run, child.text)
        elif child.tag in SIGNS:
            yield Words(child, run, SIGNS[child.tag])
        elif child.tag not in UNSEEN:
            yield from _words(child, child if child.tag == f"{W}r" else run)
