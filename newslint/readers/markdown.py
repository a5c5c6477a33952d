"""Markdown: CommonMark with tables and footnotes, and the front matter above it."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from newslint.document import Document
from newslint.readers.draft import Draft, document, parts, stripped
from newslint.readers.front_matter import front_matter
from newslint.readers.lines import page_width, wraps
from newslint.readers.markdown_blocks import Paragraph, paragraphs
from newslint.readers.outer import SourceLines, apart, tidy
from newslint.readers.roles import with_roles

QUOTED = re.compile(r"[ \t]*(?:>[ \t]?)+")
MARKUP = re.compile(
    r"[\\`*\[\]]|(?<![^\W_])_|_(?![^\W_])|~(?=~)|<(?=[a-zA-Z/!?])|&(?=#?\w+;)"
    r"|^[ \t]*(?:#{1,6}(?=\s)|>|[-+](?=\s))",
    re.MULTILINE,
)
"""What could be taken for markup in a replacement."""


def read(source: str, path: str, encoding: str) -> Document:
    """The article in a Markdown file."""
    front = front_matter(source)
    found = list(paragraphs(source, front.end))
    lines = SourceLines(source)
    page = page_width(_looks(lines, each) for each in found if each.breaks)
    drafts = apart(lines, [draft for each in found for draft in _drafts(lines, each, page)])
    return document(
        with_roles(_with_headline(drafts, front.title)),
        source,
        path,
        format="markdown",
        encoding=encoding,
        meta=front.meta,
        encode=escaped,
    )


def escaped(text: str) -> str:
    """The text with a backslash before what Markdown would take for markup."""
    return MARKUP.sub(lambda match: f"{match[0][:-1]}\\{match[0][-1]}", text)


def _looks(lines: SourceLines, paragraph: Paragraph) -> Sequence[str]:
    """The lines of the source that the paragraph was written in."""
    start = lines.start(paragraph.draft.outer[0])
    written = []
    for each in paragraph.breaks:
        written.append(lines.source[start : each.start])
        start = each.end
    written.append(lines.source[start : max(start, paragraph.draft.outer[1])])
    return [QUOTED.sub("", line, count=1).rstrip() for line in written]


def _drafts(lines: SourceLines, paragraph: Paragraph, page: int) -> Iterator[Draft]:
    """The paragraph, parted where a newline in it is more than the end of a full line."""
    wrapped = wraps(_looks(lines, paragraph), page) if paragraph.breaks else ()
    edges = [
        each.at
        for each, wrap in zip(paragraph.breaks, wrapped, strict=True)
        if each.forced or not (wrap or each.is_tag)
    ]
    whole = paragraph.draft.outer
    for at, part in enumerate(parts(paragraph.draft, edges)):
        kept = stripped(part)
        if not kept.fragments:
            continue
        start = kept.fragments[0].start if at else whole[0]
        end = kept.fragments[-1].end if at < len(edges) else max(whole[1], kept.fragments[-1].end)
        yield replace(kept, outer=tidy(lines, start, end))


def _with_headline(drafts: Sequence[Draft], title: Draft | None) -> Sequence[Draft]:
    """The first heading of the first rank is the headline, else the title of the front matter."""
    first = next((at for at, draft in enumerate(drafts) if draft.level == 1), -1)
    if first < 0:
        return [title, *drafts] if title else drafts
    headline = replace(drafts[first], kind="headline")
    return [*drafts[:first], headline, *drafts[first + 1 :]]
