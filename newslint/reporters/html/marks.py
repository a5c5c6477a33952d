"""Marks in running text: findings and other passages, however they overlap."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from heapq import nsmallest
from itertools import pairwise
from typing import Generic, TypeVar

from newslint.document import Block, Mark
from newslint.reporters.html.letters import attribute, found, words

DEEPEST = 8
"""Findings that one stretch of text is marked with; more of them nobody tells apart."""

LONG = 80
"""From so many characters on, a block that is found whole is marked at its side."""


@dataclass(frozen=True, slots=True)
class Range:
    """A stretch of the text to be marked. `link` is where its mark leads, `label` what it bears."""

    start: int
    end: int
    name: str
    link: str
    kind: str
    label: str
    index: int = -1
    """Which of the page's findings it is; -1 for the other passage of one."""


Thing = TypeVar("Thing", Range, Mark)


def marked(block: Block, ranges: Sequence[Range], end: int) -> str:
    """The block's text up to `end` as HTML with its marks in place."""
    here = [one for one in ranges if not beside(block, one)]
    starts = [one for one in ranges if beside(block, one) and one.start >= block.start]
    head = "".join(_anchor(one) + _label(one) for one in starts)
    head = f'<span class="lead">{head}</span>' if head else ""
    return head + "".join(_segments(block, here, end))


def beside(block: Block, one: Range) -> bool:
    """Whether a range is shown by a line beside the block: it takes up all of a long one."""
    return len(block) > LONG and one.start <= block.start and one.end >= block.end


def _segments(block: Block, ranges: Sequence[Range], end: int) -> Iterator[str]:
    marks = [(mark.start, min(end, mark.end), mark) for mark in block.marks if mark.start < end]
    looks = _Sweep(marks)
    sweep = _Sweep([(max(block.start, one.start), min(end, one.end), one) for one in ranges])
    edges = sorted({block.start, end, *looks.edges, *sweep.edges})
    for at, following in pairwise([*edges, end]):
        begun = sweep.move(at)
        looks.move(at)
        yield "".join(_point(one) for one in begun if one.start == one.end)
        text = block.text[at - block.start : following - block.start]
        if text:
            yield _segment(_looks(text, looks.active), text, sweep.active, begun)
            yield "".join(
                _label(one) for one in sweep.ending(following) if one.start >= block.start
            )


class _Sweep(Generic[Thing]):
    """What covers each character, met from left to right.

    It keeps where it is, so that 10,000 links in one block cost no more than each its own.
    """

    def __init__(self, things: Iterable[tuple[int, int, Thing]]) -> None:
        self.active: list[Thing] = []
        self._opening: dict[int, list[Thing]] = {}
        self._closing: dict[int, list[Thing]] = {}
        for start, end, thing in things:
            self._opening.setdefault(start, []).append(thing)
            if start < end:
                self._closing.setdefault(end, []).append(thing)
        self.edges = {*self._opening, *self._closing}

    def move(self, at: int) -> Sequence[Thing]:
        """Go to a character, and say what begins there; `active` is what covers it then."""
        gone = {id(thing) for thing in self._closing.get(at, ())}
        self.active = [thing for thing in self.active if id(thing) not in gone]
        begun = self._opening.get(at, [])
        self.active += [thing for thing in begun if thing.start < thing.end]
        return begun

    def ending(self, at: int) -> Sequence[Thing]:
        return self._closing.get(at, ())


def _segment(html: str, text: str, active: Sequence[Range], begun: Sequence[Range]) -> str:
    """One stretch with the same marks all through; the shortest of them is what it links to."""
    if not active:
        return html
    last = active[-DEEPEST * DEEPEST :]  # what begins late lies within, and thousands are no news
    around = nsmallest(DEEPEST, last, key=lambda one: (one.end - one.start, one.index))
    inner = around[0]
    kinds = " ".join(sorted({one.kind for one in around}))
    of = " ".join(str(one.index) for one in around if one.index >= 0)
    tag = f' class="m {kinds}"' + (f' data-f="{of}"' if of else "")
    anchors = "".join(_anchor(one) for one in begun if one is not inner)
    if not text.strip():
        html = found(text)
    if inner not in begun:  # one link is enough to reach a finding by
        return f'{anchors}<span{tag} data-to="{inner.link}">{html}</span>'
    return f'{anchors}<a{tag} id="{inner.name}" href="#{inner.link}">{html}</a>'


def _looks(text: str, marks: Iterable[Mark]) -> str:
    """The words as the page sets them: links are shown and lead nowhere."""
    html = words(text)
    for mark in marks:
        if mark.kind == "link":
            html = f'<u class="link" title={attribute(mark.target[:200])}>{html}</u>'
        else:
            tag = "code" if mark.kind == "code" else "em"
            html = f"<{tag}>{html}</{tag}>"
    return html


def _point(one: Range) -> str:
    where = f'id="{one.name}" href="#{one.link}"'
    return f'<a class="m point {one.kind}" data-f="{one.index}" {where}>‸</a>{_label(one)}'


def _anchor(one: Range) -> str:
    return f'<span id="{one.name}"></span>'


def _label(one: Range) -> str:
    return f'<sup class="{one.kind}">{one.label}</sup>' if one.label else ""
