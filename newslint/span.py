"""A stretch of one document's text."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """A half-open range of characters of one document's text, with the text that stands there.

    `start` and `end` count characters of `Document.text` from 0; `end` is exclusive.
    """

    start: int
    end: int
    text: str

    def __len__(self) -> int:
        return self.end - self.start

    def __bool__(self) -> bool:
        return True  # an empty span is still a place

    def cut(self, start: int, end: int | None = None) -> "Span":
        """The part from `start` to `end`, which count from this span's own beginning.

        Negative numbers count from the end, as in a slice.
        """
        start, end, _ = slice(start, end).indices(len(self.text))
        end = max(start, end)
        return Span(self.start + start, self.start + end, self.text[start:end])

    def strip(self, characters: str | None = None) -> "Span":
        """The span without the characters (white space if None) that stand at its ends."""
        kept = self.text.lstrip(characters)
        start = len(self.text) - len(kept)
        return self.cut(start, start + len(kept.rstrip(characters)))

    def find(self, pattern: re.Pattern[str], group: int | str = 0) -> Iterator["Span"]:
        """Where the pattern's group stands; a match without the group is passed over."""
        for match in pattern.finditer(self.text):
            start, end = match.span(group)
            if start >= 0:
                yield self.cut(start, end)

    def groups(self, pattern: re.Pattern[str]) -> Iterator[Mapping[str, "Span"]]:
        """The named groups that took part, match by match; the whole match is called `all`."""
        for match in pattern.finditer(self.text):
            spans = {
                name: match.span(name)
                for name, text in match.groupdict().items()
                if text is not None
            }
            spans["all"] = match.span()
            yield {name: self.cut(start, end) for name, (start, end) in spans.items()}

    def covers(self, other: "Span") -> bool:
        """Whether the other span lies within this one."""
        return self.start <= other.start and other.end <= self.end

    def touches(self, other: "Span") -> bool:
        """Whether the two spans have a character in common."""
        return self.start < other.end and other.start < self.end
