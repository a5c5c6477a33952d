"""The text of one HTML block as it comes in: white space collapsed, entities decoded."""

import re
from collections.abc import Iterator
from html import unescape

from newslint.document import MarkKind
from newslint.readers.draft import Fragment, Stroke

SPACE = " \t\n\r\f"
"""What HTML collapses; a no-break space is a character like others."""

SPECIAL = re.compile(
    r"[ \t\n\r\f]{2,}|[\t\n\r\f]|&(?:#[0-9]+;?|#[xX][0-9a-fA-F]+;?|[^\t\n\r\f <&#;]{1,32};?)"
)
"""What does not stand in the text as it stands in the source; entities as in `html.unescape`."""

LONGEST_ENTITY = 40
MOST_OPEN = 30
"""Of more marks open at once than this most were never meant to stay open."""


def decoded(source: str, start: int, end: int) -> Iterator[Fragment]:
    """The text between two tags, in fragments; runs of white space are one space each."""
    at = start
    for match in SPECIAL.finditer(source, start, end):
        if match.start() > at:
            yield Fragment(source[at : match.start()], at, match.start())
        at = match.end()
        yield from _special(match[0], match.start(), at)
    if at < end:
        yield Fragment(source[at:end], at, end)


def _special(written: str, start: int, end: int) -> Iterator[Fragment]:
    if written[0] != "&":
        yield Fragment(" ", start, end)
        return
    text = "\ufffd" if len(written) > LONGEST_ENTITY else unescape(written)
    kept = _common_end(text, written)
    if kept < len(text):
        text, rest = text[: len(text) - kept], text[len(text) - kept :]
        yield Fragment(" " if text in SPACE else text, start, end - kept)
        text = rest
    if text:
        yield Fragment(text, end - kept, end)


def _common_end(text: str, written: str) -> int:
    """How many characters at the end are as written: `&ampere` is `&` and `ere`."""
    kept = 0
    while kept < len(text) and text[-1 - kept] == written[-1 - kept]:
        kept += 1
    return kept


class Flow:
    """The text of the block that is being read. Mutable: it grows with each tag and text."""

    def __init__(self) -> None:
        self.fragments: list[Fragment] = []
        self.strokes: list[Stroke] = []
        self.breaks = 0
        self._length = 0
        self._spaced = True
        self._open: list[tuple[MarkKind, str, str, int]] = []

    def add(self, fragment: Fragment) -> None:
        """Add text; space at the beginning of the block or after other space is not taken up."""
        text, start, end = fragment
        if text[0] == " " and (self._spaced or self.breaks):
            if len(text) == 1:
                return
            text, start = text[1:], start + 1
        if self.breaks:
            self._break()
        self._append(Fragment(text, start, end))

    def begin(self, name: str, kind: MarkKind, target: str) -> None:
        """Begin a mark: the element `name` opens."""
        if len(self._open) < MOST_OPEN:
            self._open.append((kind, target, name, self._length))

    def finish(self, name: str) -> None:
        """End the innermost mark of the element `name`."""
        for at in range(len(self._open) - 1, -1, -1):
            kind, target, opened, start = self._open[at]
            if opened == name:
                del self._open[at]
                self.strokes.append(Stroke(kind, target, start, self._length))
                return

    def take(self) -> tuple[tuple[Fragment, ...], tuple[Stroke, ...]]:
        """The block's fragments and marks; the flow is empty then, open marks go on in the next."""
        for kind, target, _, start in self._open:
            self.strokes.append(Stroke(kind, target, start, self._length))
        self._open = [(kind, target, name, 0) for kind, target, name, _ in self._open]
        fragments, strokes = self.fragments, self.strokes
        self.fragments, self.strokes = [], []
        self.breaks = self._length = 0
        self._spaced = True
        return tuple(fragments), tuple(stroke for stroke in strokes if stroke.start < stroke.end)

    def _break(self) -> None:
        self.breaks = 0
        if not self._spaced:
            here = self.fragments[-1].end
            self._append(Fragment(" ", here, here))

    def _append(self, fragment: Fragment) -> None:
        self.fragments.append(fragment)
        self._length += len(fragment.text)
        self._spaced = fragment.text[-1] == " "
