"""The blocks of a Markdown text, from the events of its parser."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from typing import NamedTuple

from newslint.document import BlockKind, MarkKind
from newslint.readers.draft import Draft, Fragment, Stroke
from newslint.readers.markdown_events import Event, events

BREAK_TAG = re.compile(r"<br\b", re.IGNORECASE)
STROKES: Mapping[str, MarkKind] = {"Link": "link", "Emphasis": "emphasis", "Strong": "emphasis"}
KINDS: Mapping[str, BlockKind] = {"Heading": "heading", "Item": "item", "BlockQuote": "quotation"}
SKIPPED = frozenset({"CodeBlock", "Table", "HtmlBlock", "Image", "MetadataBlock"})
BLOCKS = frozenset(
    {"Paragraph", "Heading", "Item", "BlockQuote", "List", "FootnoteDefinition", *SKIPPED}
    - {"Image"}
)


MOST_OPEN = 30
"""Marks nested deeper than this are no writing."""


class Break(NamedTuple):
    """A newline or break tag within a paragraph: `at` counts the paragraph's text.

    A `forced` one ends the paragraph whatever the lines look like.
    """

    at: int
    start: int
    end: int
    forced: bool

    @property
    def is_tag(self) -> bool:
        return self.start == self.end


@dataclass(frozen=True, slots=True)
class Paragraph:
    """What Markdown takes for one block, and the newlines in it, which stand as spaces.

    `draft.outer` is what of the source the block takes up, without regard to lines.
    """

    draft: Draft
    breaks: tuple[Break, ...] = ()


def paragraphs(source: str, begin: int) -> Iterator[Paragraph]:
    """The blocks of the source from `begin` on, in order."""
    collected = Collected(source)
    for event in events(source, begin):
        yield from collected.take(event)
    yield from collected.finish()


class Collected:
    """The block that is being read. Mutable: it grows with each event."""

    def __init__(self, source: str) -> None:
        self._source = source
        self._kinds: list[tuple[BlockKind, int, int]] = [("paragraph", 0, 0)]
        self._skipping: list[Event] = []
        self._image: Event | None = None
        self._clear()

    def take(self, event: Event) -> Iterator[Paragraph]:
        """The block that ends with this event, if one does."""
        if event.kind in ("Start", "End") and event.name in BLOCKS:
            yield from self.finish()
        if event.kind == "Start" and event.name in SKIPPED:
            self._skipping.append(event)
        elif event.kind == "End" and event.name in SKIPPED:
            skipped = self._skipping.pop()
            if event.name == "HtmlBlock":
                yield from _markup(self._source, skipped.start, skipped.end)
            elif event.name == "Image" and not self._skipping:
                self._image = None if self._fragments else skipped
        elif not self._skipping:
            self._inside(event)

    def finish(self) -> Iterator[Paragraph]:
        """The block read so far, if there is anything to read in it."""
        kind, level, end = self._kinds[-1]
        draft = Draft(tuple(self._fragments), kind, level, "body", tuple(self._strokes))
        if not draft.text.strip():
            draft = _caption(self._source, self._image)
            self._breaks.clear()
        if draft.fragments:
            last = draft.fragments[-1].end
            outer = draft.fragments[0].start, max(end, last) if kind == "heading" else last
            yield Paragraph(replace(draft, outer=outer), tuple(self._breaks))
        self._clear()

    def _clear(self) -> None:
        self._fragments: list[Fragment] = []
        self._strokes: list[Stroke] = []
        self._breaks: list[Break] = []
        self._open: list[tuple[MarkKind, str, int]] = []
        self._length = 0
        self._image = None

    def _inside(self, event: Event) -> None:
        match event.kind, event.name:
            case "Start", name if name in KINDS:
                self._kinds.append((KINDS[name], *self._heading(event)))
            case "End", name if name in KINDS:
                self._kinds.pop()
            case "Start", name if name in STROKES:
                target = event.detail.get("dest_url", "") if isinstance(event.detail, dict) else ""
                self._open.append((STROKES[name], target, self._length))
            case "End", name if name in STROKES and self._open:
                stroke = Stroke(*self._open.pop(), self._length)
                if len(self._open) < MOST_OPEN:
                    self._strokes.append(stroke)
            case "Text", _:
                self._text(event)
            case "Code", _:
                self._code(event)
            case (("SoftBreak" | "HardBreak"), _):
                self._break(event.start, event.end)
            case "InlineHtml", _ if BREAK_TAG.match(self._source, event.start):
                self._break(event.start, event.start)
            case _:
                pass  # other markup leaves no text

    def _heading(self, event: Event) -> tuple[int, int]:
        """A heading's level, and where its lines end: one may be underlined."""
        if event.name != "Heading":
            return 0, 0
        written = self._source[event.start : event.end]
        return int(event.detail["level"][1:]), event.start + len(written.rstrip())

    def _text(self, event: Event) -> None:
        text, start = event.detail, event.start
        after_space = self._fragments[-1].text[-1:] == " " if self._fragments else True
        if after_space and not (self._fragments and self._fragments[-1].end == start):
            kept = text.lstrip(" \t")
            text, start = kept, start + len(text) - len(kept)
        last = self._fragments[-1].end if self._fragments else 0
        if text and start == event.start > last and self._source[start - 1] == "\\":
            self._add(Fragment(text[0], start - 1, start + 1))
            text, start = text[1:], start + 1
        if text:
            self._add(Fragment(text, start, event.end))

    def _code(self, event: Event) -> None:
        written = self._source[event.start : event.end]
        ticks = len(written) - len(written.lstrip("`"))
        start, end = event.start + ticks, event.end - ticks
        if self._source[start + 1 : end - 1] == event.detail:
            start, end = start + 1, end - 1
        if event.detail:
            self._strokes.append(Stroke("code", "", self._length, self._length + len(event.detail)))
            self._add(Fragment(event.detail, start, end))

    def _break(self, start: int, end: int) -> None:
        if not self._fragments:
            return
        forced = False
        if self._breaks and self._breaks[-1].at == self._length - 1:
            last = self._breaks.pop()
            self._fragments.pop()
            self._length -= 1
            # Two break tags in a row are how some editors write a new paragraph.
            forced = last.forced or (last.start == last.end and start == end)
        here = self._fragments[-1].end
        self._breaks.append(Break(self._length, start, end, forced))
        self._add(Fragment(" ", here, here) if start == end else Fragment(" ", start, end))

    def _add(self, fragment: Fragment) -> None:
        self._fragments.append(fragment)
        self._length += len(fragment.text)


def _caption(source: str, image: Event | None) -> Draft:
    """The title of an image that stands alone: `![](a.jpg "The pier at dawn")`."""
    title = image.detail["title"] if image else ""
    end = image.end - len('")') if image else 0
    if not title or source[end - len(title) : end] != title:
        return Draft(())
    return Draft((Fragment(title, end - len(title), end),), kind="caption")


def _markup(source: str, start: int, end: int) -> Iterator[Paragraph]:
    """The blocks of a piece of HTML in the Markdown."""
    from newslint.readers.html_blocks import blocks_between

    for draft in blocks_between(source, start, end):
        yield Paragraph(draft)
