"""Numbers: how much of what, and how it is written."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from typing import Literal

from newslint.analyses.lexicon.amounts import START, Amount, amount_at
from newslint.analyses.lexicon.counted import approximate, counted, share_of
from newslint.analyses.lexicon.labels import label_at, named
from newslint.analyses.lexicon.units import STUCK
from newslint.analysis import analysis_by_block
from newslint.document import Block, Document
from newslint.span import Span

NumberKind = Literal[
    "quantity", "ratio", "age", "date", "time", "year", "score", "ordinal", "label"
]


@dataclass(frozen=True, slots=True)
class Number(Span):
    """A number of the article, with its symbol, scale and unit.

    Only a `quantity` counts or measures something; the value of the other kinds is not worked out
    (a `ratio` is a share as well: “one in five”). `high` is the upper end of a range (“10–15%”).
    `unit` is a plain name (“%”, “percentage point”, “USD”, “km”, “year”), `style` the unit as
    written (“per cent”, “$”), `counts` the lower-cased noun that is counted (“vehicles”): each is
    empty where there is none. `words` says that the number is spelled out.
    """

    value: Decimal = Decimal(0)
    unit: str = ""
    style: str = ""
    counts: str = ""
    approximate: bool = False
    kind: NumberKind = "quantity"
    high: Decimal | None = None
    words: bool = False


@analysis_by_block
def numbers(_doc: Document, block: Block) -> tuple[Number, ...]:
    """All that is written as a number, in reading order; figures are of kind `quantity`."""
    return tuple(_numbers(block))


_RANGE = re.compile(r"\s?[-–—−]\s?|\sto\s|\sand\s")
_ATTRIBUTE = re.compile(r"(?:-?[A-Za-z][\w’'-]*|(?=\([a-z0-9]\)))(?:\([a-z0-9]\))*")
_FROM = re.compile(r"\bfrom\s(?:about\s|around\s|nearly\s)?$", re.IGNORECASE)
_FROM_NEXT = re.compile(r",?\s(?:from|compared)\s")
_BETWEEN = re.compile(r"\bbetween\s(?:about\s|around\s)?$", re.IGNORECASE)
_YEAR = re.compile(r"(?:1[5-9]|20)\d\d")
_HIGHEST_SCORE = 250
_LIST_ITEM = re.compile(r"[.)](?:\s|$)")
_COUNTED_PEOPLE = frozenset(
    "people men women children workers troops soldiers students homes jobs employees voters "
    "members patients refugees migrants passengers residents officers delegates seats votes "
    "points".split()
)
"""Own list: after “2000” these are counted; most other nouns follow a year (“2017 sales”)."""


def _numbers(block: Block) -> Iterator[Number]:
    at = 0
    while start := START.search(block.text, at):
        number = _number_at(block, start.start())
        if number:
            yield number
        at = max(start.end(), number.end - block.start if number else 0)


def _number_at(block: Block, start: int) -> Number | None:
    text = block.text
    if label := label_at(text, start):
        return _label(block, start, label[1], label[0])
    first = amount_at(text, start)
    if not first:
        return None
    if first.bare and (attribute := _ATTRIBUTE.match(text, first.end)):
        return _label(block, start, attribute.end(), "label")
    second = _second(text, start, first)
    if first.style in STUCK and named(text, start):  # “Flat 4c”
        return _label(block, start, first.end, "label")
    kind = _bare_kind(text, start, first, second)
    if kind:
        return _label(block, start, (second or first).end, kind)
    return _quantity(block, start, first, second)


def _second(text: str, start: int, first: Amount) -> Amount | None:
    """The upper end of a range that the amount opens."""
    join = _RANGE.match(text, first.end)
    if not join:
        return None
    second = amount_at(text, join.end())
    word = join.group().strip()
    if not second or (second.bare and _ATTRIBUTE.match(text, second.end)):
        return None
    if word == "and" and not _BETWEEN.search(text, max(0, start - 20), start):
        return None
    if word == "to" and _FROM.search(text, max(0, start - 20), start):
        return None  # “from 5 to 7 percent” is a change, and two numbers
    if word not in "-–−" and second.value <= first.value:
        return None
    if first.unit == "%" and (second.unit != "%" or _FROM_NEXT.match(text, second.end)):
        return None  # “rose 10% to 120 million” and “rose 2% to 6% from 4%” are changes
    return second


def _bare_kind(text: str, start: int, first: Amount, second: Amount | None) -> NumberKind | None:
    """What a figure without scale and unit is, if it is no quantity."""
    if not first.bare or first.words or (second and not second.bare):
        return None
    end = (second or first).end
    if second and text[first.end : second.end].strip()[0] in "-–−":
        if second.value > _HIGHEST_SCORE:
            return "label"
        return None if first.value < second.value and counted(text, end) else "score"
    if second and _YEAR.fullmatch(first.figure) and _YEAR.fullmatch(second.figure):
        return "year"
    if second or approximate(text, start):
        return None
    if _YEAR.fullmatch(first.figure) and counted(text, end) not in _COUNTED_PEOPLE:
        return "year"
    itemised = _LIST_ITEM.match(text, end, end + 3) and not text[:start].strip(" (")
    grouped = "," in first.figure  # what is numbered has no commas: “will seat 18,000”
    return "label" if itemised or (named(text, start) and not grouped) else None


def _quantity(block: Block, start: int, first: Amount, second: Amount | None) -> Number:
    text, last = block.text, second or first
    place = block.cut(start, last.end)
    low, high = first.value, second.value if second else None
    if high is not None and first.scale == 1 and low * last.scale < high:  # “5 to 7 million”
        low *= last.scale
    elif not first.unit and _FROM.search(text, max(0, start - 20), start):
        last = _changed_to(text, first) or first
    unit = first.unit or last.unit
    noun = share_of(text, place.end - block.start) if unit == "%" else ""
    if not unit:
        noun = counted(text, place.end - block.start) or share_of(text, place.end - block.start)
    return Number(
        place.start, place.end, place.text, low, unit, first.style or last.style, noun,
        approximate(text, start), high=high, words=first.words,
    )  # fmt: skip


def _changed_to(text: str, first: Amount) -> Amount | None:
    """The second number of “from 5 to 7 percent”, which lends the first its unit."""
    join = _RANGE.match(text, first.end)
    return amount_at(text, join.end()) if join else None


def _label(block: Block, start: int, end: int, kind: NumberKind) -> Number:
    place = block.cut(start, end)
    return Number(place.start, place.end, place.text, kind=kind)
