"""The elements of an HTML page that are open at one place, and what they make of the text there."""

from collections.abc import Mapping
from dataclasses import dataclass, replace

from newslint.document import Area, BlockKind
from newslint.readers.html_areas import area_of
from newslint.readers.html_elements import (
    BARRIERS,
    BLOCKS,
    HEADINGS,
    KINDS,
    SKIPPED,
    kind_by_class,
)
from newslint.readers.html_scanner import Token


@dataclass(frozen=True, slots=True)
class Element:
    """An element that is open, and what it makes of the text in it.

    `box` numbers the outermost element whose class says that it is a share or related box;
    `plain_area` is the area of its text if that class says nothing. `table` numbers the innermost
    table. `before` and `media` are how many blocks and pictures the page had when it opened.
    """

    name: str = ""
    start: int = 0
    kind: BlockKind = "paragraph"
    level: int = 0
    area: Area = "body"
    plain_area: Area = "body"
    box: int = 0
    table: int = 0
    story: bool = False
    skipped: bool = False
    before: int = 0
    media: int = 0


class Stack:
    """The open elements, the outermost first. Mutable: it grows and shrinks with each tag.

    Where an element stands is kept by name too, so that no end tag has to look for its element.
    """

    def __init__(self) -> None:
        self._elements = [Element()]
        self._places: dict[str, list[int]] = {}

    def __len__(self) -> int:
        return len(self._elements)

    @property
    def top(self) -> Element:
        return self._elements[-1]

    def push(self, element: Element) -> None:
        """Open the element within those that are open."""
        self._places.setdefault(element.name, []).append(len(self._elements))
        self._elements.append(element)

    def pop(self) -> None:
        """Close the innermost element."""
        self._places[self._elements.pop().name].pop()

    def skip(self) -> None:
        """Leave out the text of the innermost element from here on."""
        self._elements[-1] = replace(self.top, skipped=True)

    def nearest(self, name: str) -> int:
        """Where the innermost open element of that name stands; -1 if none is open."""
        places = self._places.get(name)
        return places[-1] if places else -1

    def barrier(self) -> int:
        """Where the innermost element stands that no end tag within it reaches beyond."""
        return max(map(self.nearest, BARRIERS))


def within(outer: Element, token: Token, said: Mapping[str, str], number: int) -> Element:
    """The element that this start tag opens within another; `number` is one that no other has."""
    name = token.name
    skipped = outer.skipped or name in SKIPPED or "hidden" in said
    inner = replace(
        outer,
        name=name,
        start=token.start,
        skipped=skipped,
        table=number if name == "table" else outer.table,
        story=outer.story or name in ("article", "main"),
    )
    if skipped or name not in BLOCKS:
        return inner
    kind = kind_by_class(said["class"]) if "class" in said else None
    kind = KINDS.get(name) or kind or outer.kind
    inner = replace(inner, kind=kind, level=HEADINGS.get(name, outer.level))
    return _in_area(inner, area_of(name, said), number)


def _in_area(element: Element, said: Area | None, number: int) -> Element:
    if element.box or said is None:
        return element
    if said in ("share", "related"):
        return replace(element, area=said, box=number)
    return replace(element, area=said, plain_area=said)
