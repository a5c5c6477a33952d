"""Readers: from a file's bytes to articles. One file format a file."""

from collections.abc import Callable, Mapping
from pathlib import PurePath
from types import MappingProxyType

from newslint.document import Document
from newslint.errors import BadInput, nearest
from newslint.fields import Fields
from newslint.readers.encoding import decode

Reader = Callable[[str, str, str], tuple[Document, ...]]
"""From the decoded source, its path and the name of its encoding to its articles."""

MARKDOWN = frozenset({".md", ".markdown", ".mdown"})
HTML = frozenset({".html", ".htm", ".xhtml"})
WORD = frozenset({".docx"})
SUFFIXES = frozenset({".txt", ".text"}) | MARKDOWN | HTML | WORD
"""What the name of an article's file ends in; other files of a folder are passed over."""

EXPORTS = frozenset({".json", ".jsonl", ".ndjson"})
"""What the name of an export ends in; a configuration says where its articles are."""


def read(
    raw: bytes,
    path: str,
    format: str | None = None,  # noqa: A002
    fields: Fields | None = None,
) -> tuple[Document, ...]:
    """The articles of a file, read as `format`, or as the path's suffix says, or as plain text.

    With `fields`, a file of JSON is an export, and they say where its articles are.
    Raises `BadInput` when the bytes are no text, or no text in an encoding that we know.
    """
    name = format or _format(path)
    if name not in (*FORMATS, "docx"):
        raise BadInput(f"no format is called {name!r}{nearest(name, FORMATS)}")
    if name == "docx":
        from newslint.readers import docx

        return (docx.read(raw, path),)
    source, encoding = decode(raw)
    if fields and PurePath(path).suffix.lower() in EXPORTS:
        from newslint.readers import export

        return export.read(source, path, encoding, fields)
    return FORMATS[name](source, path, encoding)


def read_text(source: str, path: str, encoding: str, format: str) -> Document:  # noqa: A002
    """The article in a decoded text of a format of `FORMATS` that holds one."""
    return FORMATS[format](source, path, encoding)[0]


def documents(raw: bytes, path: str, fields: Fields | None = None) -> tuple[Document, ...]:
    """What `read` answers; a reader that breaks down on the file raises `BadInput`, too."""
    try:
        return read(raw, path, fields=fields)
    except BadInput:
        raise
    except Exception as error:  # whatever stands in a file, there is an answer
        raise BadInput(f"cannot be read: {type(error).__name__}: {error}") from error


def _format(path: str) -> str:
    suffix = PurePath(path).suffix.lower()
    if suffix in MARKDOWN:
        return "markdown"
    if suffix in WORD:
        return "docx"
    return "html" if suffix in HTML else "text"


# Each is imported when first asked for: a plain text article has no use for a Markdown parser.
def _text(source: str, path: str, encoding: str) -> tuple[Document, ...]:
    from newslint.readers.plain import read

    return (read(source, path, encoding),)


def _markdown(source: str, path: str, encoding: str) -> tuple[Document, ...]:
    from newslint.readers.markdown import read

    return (read(source, path, encoding),)


def _html(source: str, path: str, encoding: str) -> tuple[Document, ...]:
    from newslint.readers.html import read

    return (read(source, path, encoding),)


FORMATS: Mapping[str, Reader] = MappingProxyType(
    {"text": _text, "markdown": _markdown, "html": _html}
)
