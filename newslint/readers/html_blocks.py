"""The blocks of an HTML page, parted as a browser would lay them out."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

from newslint.readers.draft import Draft, stripped
from newslint.readers.html_elements import (
    BLOCKS,
    CLOSE_P,
    FRAME,
    HEADINGS,
    INLINE,
    MEDIA,
    RIVALS,
    SKIPPED,
    TABLE,
    VOID,
)
from newslint.readers.html_scanner import Token, attributes, tokens
from newslint.readers.html_stack import Element, Stack, within
from newslint.readers.html_text import Flow, decoded


@dataclass(frozen=True, slots=True)
class Found:
    """A block of the page and the element that it stood in."""

    draft: Draft
    element: Element


class Layout:
    """The blocks found so far. Mutable: every tag changes what the next text is part of."""

    def __init__(self, source: str) -> None:
        self.found: list[Found] = []
        self._source = source
        self._flow = Flow()
        self._stack = Stack()
        self._numbers = self._media = 0

    @property
    def skipping(self) -> bool:
        """Whether the text that comes now is no part of the article."""
        return self._stack.top.skipped

    def take(self, token: Token, said: Mapping[str, str] | None = None) -> None:
        """Take up the next token of the page; `said` are a start tag's attributes, if known."""
        if token.kind == "text":
            self.text(token)
        elif token.kind == "end":
            self.end(token)
        else:
            self.start(token, attributes(self._source, token) if said is None else said)

    def text(self, token: Token) -> None:
        """Take up the text between two tags."""
        if self.skipping:
            return
        for fragment in decoded(self._source, token.start, token.end):
            if self._flow.breaks > 1 and fragment.text != " ":
                self._flush()
            if self._ends_paragraph(fragment.start, fragment.end):
                self._flush()
            self._flow.add(fragment)

    def start(self, token: Token, said: Mapping[str, str]) -> None:
        """Open the element of a start tag with these attributes."""
        name = token.name
        if name in MEDIA:
            self._media += 1
        if name in VOID:
            self._void(name)
        elif name in ("svg", "math") and self._source.startswith("/>", token.end - 2):
            return
        elif self._parts(name) or "hidden" in said:
            self._make_room(name, token.start)
            self._push(token, said)
        elif name == "code" and self._stack.top.name == "pre" and not self._flow.fragments:
            # A listing, not a wire story that was kept in its own lines.
            self._stack.skip()
        elif name in INLINE:
            if name == "a":
                self._flow.finish("a")
            self._flow.begin(name, INLINE[name], said.get("href", ""))

    def end(self, token: Token) -> None:
        """Close the element of an end tag; a tag that closes nothing changes nothing."""
        name = token.name
        at = self._stack.nearest(name)
        if at < 0 and name in INLINE:
            self._flow.finish(name)
        elif at < 0 and name in ("p", "br"):
            self._void("hr" if name == "p" else "br")
        elif at < 0:
            return
        elif name in TABLE or at >= self._stack.barrier():
            self._close(at, token.start, token.end)

    def finish(self, end: int) -> None:
        """Close what is still open at the end of the page."""
        self._close(1, end, end)
        self._flush()

    def _parts(self, name: str) -> bool:
        """Whether an element of that name is kept track of: the others only dress up the text."""
        inside = self.skipping and self._stack.nearest(name) >= 0
        return name in BLOCKS or name in SKIPPED or inside

    def _void(self, name: str) -> None:
        if name == "hr":
            self._flush()
        elif name == "br" and not self.skipping:
            self._flow.breaks += 1

    def _make_room(self, name: str, here: int) -> None:
        """Close what ends where this element begins."""
        if name in CLOSE_P:
            self._close_if_open(
                self._stack.nearest("p"),
                max(self._stack.barrier(), self._stack.nearest("button")),
                here,
            )
        if name in HEADINGS and self._stack.top.name in HEADINGS:
            self._close(len(self._stack) - 1, here, here)
        rivals, keepers = RIVALS.get(name, ((), ()))
        if rivals:
            rival = max(map(self._stack.nearest, rivals))
            self._close_if_open(rival, max(map(self._stack.nearest, keepers)), here)

    def _push(self, token: Token, said: Mapping[str, str]) -> None:
        if token.name in BLOCKS:
            self._flush()
        self._numbers += 1
        inner = within(self._stack.top, token, said, self._numbers)
        self._stack.push(replace(inner, before=len(self.found), media=self._media))

    def _close_if_open(self, at: int, keeper: int, here: int) -> None:
        if at > keeper:
            self._close(at, here, here)

    def _close(self, at: int, text_end: int, end: int) -> None:
        """Close the elements of the stack from `at` on; only the last of them ends at `end`."""
        while len(self._stack) > at:
            element = self._stack.top
            if element.name in BLOCKS:
                self._flush()
            self._stack.pop()
            self._widen(element, end if len(self._stack) == at else text_end)

    def _widen(self, element: Element, end: int) -> None:
        """An element that held one block and nothing else goes when the block is deleted."""
        alone = len(self.found) == element.before + 1 and self._media == element.media
        if alone and element.name not in FRAME and not element.skipped:
            last = self.found[-1]
            draft = replace(last.draft, outer=(element.start, end))
            self.found[-1] = replace(last, draft=draft)

    def _ends_paragraph(self, start: int, end: int) -> bool:
        in_pre = self._stack.top.name == "pre"
        return in_pre and self._source.count("\n", start, end) > 1

    def _flush(self) -> None:
        fragments, strokes = self._flow.take()
        if not fragments:
            return
        element = self._stack.top
        draft = stripped(Draft(fragments, element.kind, element.level, element.area, strokes))
        if draft.fragments:
            outer = draft.fragments[0].start, draft.fragments[-1].end
            self.found.append(Found(replace(draft, outer=outer), element))


def blocks_between(source: str, start: int, end: int) -> Iterator[Draft]:
    """The blocks of a piece of HTML that stands in something else."""
    layout = Layout(source)
    for token in tokens(source, start, end):
        layout.take(token)
    layout.finish(end)
    for found in layout.found:
        yield found.draft
