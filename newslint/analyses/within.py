"""Which spans lie within which others."""

from collections.abc import Iterator, Sequence
from typing import TypeVar

from newslint.span import Span

Inner = TypeVar("Inner", bound=Span)


def within(
    outer: Sequence[Span], inner: Sequence[Inner]
) -> Iterator[tuple[Span, tuple[Inner, ...]]]:
    """Each outer span with the inner ones it covers; both in reading order, none overlapping."""
    at = 0
    for place in outer:
        while at < len(inner) and inner[at].start < place.start:
            at += 1
        first = at
        while at < len(inner) and inner[at].end <= place.end:
            at += 1
        yield place, tuple(inner[first:at])
