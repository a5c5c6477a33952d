"""Exports of a content management system: JSON, or JSON lines, with an article in each object."""

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from typing import Any

from newslint.document import Block, Document
from newslint.errors import BadInput
from newslint.fields import Fields
from newslint.lines import line_starts
from newslint.origin import Origin, Piece
from newslint.readers.draft import SEPARATOR
from newslint.readers.json_scanner import Text, Value, plain, values
from newslint.readers.nested import Decoded, carried
from newslint.stet import Stet, comment_stets


def read(source: str, path: str, encoding: str, fields: Fields) -> tuple[Document, ...]:
    """The articles of an export, in order. Raises BadInput for what holds none."""
    found = [
        _article(item, source, path, encoding, fields)
        for value in values(source)
        for item in _items(value, fields.articles)
    ]
    articles = [article for article in found if article]
    if not articles:
        raise BadInput(f"there is no article in it: no object has the field {fields.body!r}")
    lines = line_starts(source)
    return tuple(replace(one, origin=replace(one.origin, lines=lines)) for one in articles)


def _items(value: Value, articles: str) -> Sequence[Value]:
    listed = _at(value, articles) if articles else value
    return listed if isinstance(listed, list) else [listed]


def _at(value: Value, name: str) -> Value:
    """What stands in a field; None where there is no such field."""
    for part in name.split("."):
        if not isinstance(value, Mapping):
            return None
        value = value.get(part)
    return value


def _article(item: Value, source: str, path: str, encoding: str, fields: Fields) -> Document | None:
    from newslint.readers import read_text

    body = _at(item, fields.body)
    if not isinstance(body, Text):
        return None
    title = _at(item, fields.title) if fields.title else None
    inner = read_text(body.text, path, encoding, fields.body_format)
    decoded = Decoded(body.fragments)
    doc = carried(inner, decoded, source, _escaped)
    meta = {**doc.meta, **dict(_meta(item, fields))}
    doc = replace(doc, format="json", meta=meta, given={comment_stets: _stets(inner, decoded)})
    if isinstance(title, Text) and title.text.strip():
        return _with_title(doc, title)
    return doc


def _stets(inner: Document, decoded: Decoded) -> tuple[Stet, ...]:
    """What comments in the body say: only its own reader knows which are there."""
    return tuple(
        replace(one, extent=(decoded.start(one.extent[0]), decoded.end(one.extent[1])))
        for one in comment_stets(inner)
    )


def _meta(item: Value, fields: Fields) -> Iterator[tuple[str, Any]]:
    for name in ("title", "date", "author"):
        field = getattr(fields, name)
        said = plain(_at(item, field)) if field else None
        if said is not None:
            yield name, said


def _escaped(text: str) -> str:
    """The text as it stands in a JSON string."""
    return json.dumps(text, ensure_ascii=False)[1:-1]


def _with_title(doc: Document, title: Text) -> Document:
    """The article with its title before it, which is no line of the body that could be deleted."""
    pieces, at = [], 0
    for fragment in title.fragments:
        pieces.append(Piece(at, at + len(fragment.text), fragment.start, fragment.end))
        at += len(fragment.text)
    end = pieces[-1].source_end
    pieces.append(Piece(at, at + len(SEPARATOR), end, end))
    moved = at + len(SEPARATOR)
    pieces += [
        piece._replace(start=piece.start + moved, end=piece.end + moved)
        for piece in doc.origin.pieces
    ]
    blocks = (Block(0, at, title.text, "headline"), *(_moved(one, moved) for one in doc.blocks))
    origin = Origin(doc.origin.source, tuple(pieces), doc.origin.encode)
    return replace(doc, text=title.text + SEPARATOR + doc.text, blocks=blocks, origin=origin)


def _moved(block: Block, by: int) -> Block:
    """The block further down; the title is said already, so what looked like one is a heading."""
    marks = tuple(replace(mark, start=mark.start + by, end=mark.end + by) for mark in block.marks)
    kind = "heading" if block.kind == "headline" else block.kind
    return replace(block, start=block.start + by, end=block.end + by, kind=kind, marks=marks)
