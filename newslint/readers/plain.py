"""Plain text: paragraphs parted by blank lines, one a line, or wrapped."""

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from newslint.document import Document
from newslint.readers.draft import Draft, Fragment, document
from newslint.readers.lines import page_width, wraps
from newslint.readers.outer import SourceLines, tidy
from newslint.readers.roles import with_roles

LINE = re.compile(r"([^\n\r\v\f\x85\u2028\u2029]*+)(?:\r\n|[\n\r\v\f\x85\u2028\u2029]|\Z)")
RULE = re.compile(r"\s*([-=_*~#•·+—–])(?:\s*+\1){2,}+\s*+$")
"""A line drawn across the page, or under a title."""

QUOTED = re.compile(r"[ \t]*(?:>[ \t]?)+")
ZERO_WIDTH = "\u200b\u200c\u200d\u2060\ufeff\u00ad"


class Line(NamedTuple):
    """A line of the source: where it stands, without the space round it, and how it looks."""

    start: int
    end: int
    look: str
    quoted: bool


def read(source: str, path: str, encoding: str) -> Document:
    """The article in a plain text."""
    chunks = list(_chunks(source))
    page = page_width([line.look for line in chunk] for chunk in chunks)
    lines = SourceLines(source)
    drafts = [_draft(lines, block) for chunk in chunks for block in _blocks(chunk, page)]
    return document(with_roles(drafts), source, path, format="text", encoding=encoding)


def _chunks(source: str) -> Iterator[list[Line]]:
    """The lines between blank ones and rules, quoted lines apart from others."""
    chunk: list[Line] = []
    for match in LINE.finditer(source):
        line = _line(source, *match.span(1))
        if chunk and (line is None or line.quoted != chunk[-1].quoted):
            yield chunk
            chunk = []
        if line is not None:
            chunk.append(line)
    if chunk:
        yield chunk


def _line(source: str, start: int, end: int) -> Line | None:
    """The line from `start` to `end`, or None when there is nothing to read in it."""
    marker = QUOTED.match(source, start, end)
    text = source[marker.end() if marker else start : end]
    if not text.strip().strip(ZERO_WIDTH).strip() or RULE.match(text):
        return None
    begin = end - len(text.lstrip())
    return Line(begin, begin + len(text.strip()), text.rstrip(), bool(marker))


def _blocks(chunk: Sequence[Line], page: int) -> Iterator[Sequence[Line]]:
    first = 0
    for at, wrap in enumerate(wraps([line.look for line in chunk], page), 1):
        if not wrap:
            yield chunk[first:at]
            first = at
    yield chunk[first:]


def _draft(source_lines: SourceLines, lines: Sequence[Line]) -> Draft:
    fragments: list[Fragment] = []
    for line in lines:
        if fragments:
            fragments.append(Fragment(" ", fragments[-1].end, line.start))
        text = source_lines.source[line.start : line.end]
        fragments.append(Fragment(text, line.start, line.end))
    return Draft(
        tuple(fragments),
        kind="quotation" if lines[0].quoted else "paragraph",
        outer=tidy(source_lines, lines[0].start, lines[-1].end),
    )
