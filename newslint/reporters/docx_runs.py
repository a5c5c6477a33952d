"""The runs of a Word file that hold certain words, divided so that they hold nothing else."""

from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from copy import deepcopy
from itertools import accumulate
from typing import Any, NamedTuple

from newslint.origin import Place
from newslint.readers.docx_text import W, WordParagraph, Words, words_of

SPACE = "{http://www.w3.org/XML/1998/namespace}space"


class Stretch(NamedTuple):
    """A part of a paragraph, in characters, that the place of this number covers."""

    start: int
    end: int
    number: int


def anchored(parts: Sequence[WordParagraph], places: Sequence[Place]) -> Sequence[Sequence[Any]]:
    """The runs of each place, in order. Each paragraph is divided once, whatever is found in it."""
    found: list[list[Any]] = [[] for _ in places]
    for line, stretches in sorted(_stretches(parts, places).items()):
        paragraph = parts[line].element
        _divide(paragraph, {edge for one in stretches for edge in (one.start, one.end)})
        words = words_of(paragraph)
        starts = list(accumulate((len(each.text) for each in words), initial=0))
        for start, end, number in stretches:
            first, last = bisect_right(starts, start) - 1, bisect_left(starts, end)
            found[number] += [each.run for each in words[first:last] if each.run is not None]
    return found


def _stretches(
    parts: Sequence[WordParagraph], places: Iterable[Place]
) -> Mapping[int, Sequence[Stretch]]:
    """What places cover of each paragraph, by its number from 0."""
    found: dict[int, list[Stretch]] = defaultdict(list)
    for number, place in enumerate(places):
        first, last = place.start.line - 1, min(place.end.line, len(parts)) - 1
        for line in range(first, last + 1):
            start = place.start.column - 1 if line == first else 0
            end = place.end.column - 1 if line == place.end.line - 1 else len(parts[line].text)
            if place.start == place.end:  # nothing stands there: the characters beside it do
                start, end = max(0, start - 1), min(len(parts[line].text), end + 1)
            if start < end:
                found[line].append(Stretch(start, end, number))
    return found


def _divide(paragraph: Any, edges: Iterable[int]) -> None:
    """Make a run begin at each of these characters of the paragraph, the last ones first."""
    words = words_of(paragraph)
    starts = list(accumulate((len(each.text) for each in words), initial=0))
    for edge in sorted(edges, reverse=True):
        index = bisect_right(starts, edge) - 1
        if index < len(words) and words[index].run is not None:
            inside = edge - starts[index]
            _divide_run(words[index], inside)


def _divide_run(each: Words, inside: int) -> None:
    """Put a second run after this one, with all that stands from `inside` this element on."""
    if not inside and not _has_before(each):
        return
    text = each.element.text or ""
    at = list(each.run).index(each.element)
    second = deepcopy(each.run)
    for child in list(second)[:at]:
        if child.tag != f"{W}rPr":
            second.remove(child)
    for child in list(each.run)[at + 1 if inside else at :]:
        each.run.remove(child)
    if inside:
        rest = next(child for child in second if child.tag != f"{W}rPr")
        each.element.text, rest.text = text[:inside], text[inside:]
        each.element.set(SPACE, "preserve")
        rest.set(SPACE, "preserve")
    each.run.addnext(second)


def _has_before(each: Words) -> bool:
    before = each.element.getprevious()
    return before is not None and before.tag != f"{W}rPr"
