"""Parts that a sentence counts, and the whole that they should make."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Literal

from newslint.analyses.changes import rounding
from newslint.analyses.masks import shaped
from newslint.analyses.numbers import Number, numbers
from newslint.analyses.part_shapes import (
    COMPLETE,
    CROWD,
    DEED,
    OF_TOTAL,
    OPPOSITES,
    PARTED,
    PLACE,
    RESULTS,
    SHAPES,
)
from newslint.analyses.sentences import sentences
from newslint.analyses.within import within
from newslint.analysis import analysis_by_block
from newslint.document import Block, Document
from newslint.span import Span


@dataclass(frozen=True, slots=True)
class Whole(Span):
    """The figure of a whole, its parts, and what they make.

    That is their sum, or the share of the one in the other; of `shares` the figure is the last.
    """

    parts: tuple[Number, ...]
    made: Decimal
    kind: Literal["sum", "share", "shares"] = "sum"


@analysis_by_block
def wrong_wholes(doc: Document, block: Block) -> tuple[Whole, ...]:
    """Wholes that their parts do not make: “12 people, five men and six women”."""
    figures = [one for one in numbers(doc, block) if one.kind == "quantity" and one.high is None]
    if len(figures) < 2:
        return ()
    return tuple(
        dict.fromkeys(
            whole
            for sentence, held in within(sentences(doc, block), figures)
            if len(held) > 1
            for whole in _wholes(sentence, held)
        )
    )


_UNDECIDED = re.compile(
    r"\b(?:undecided|unsure|not sure|no opinion|don[’']t know|didn[’']t know)\b"
)

SMALL_SHARE = 2
"""Percentage points that rounding may add to three shares."""


def _wholes(sentence: Span, held: Sequence[Number]) -> Iterator[Whole]:
    for shape in SHAPES:
        for told, words in shaped(sentence, held, shape):
            if _plain(told) and _complete(words):
                parts = tuple(told[name] for name in ("one", "two", "three") if name in told)
                made = sum((one.value for one in parts), Decimal(0))
                if made != told["total"].value:
                    yield _whole(told["total"], parts, made)
    yield from _counted_out(sentence, held)
    for shape in OF_TOTAL:
        for told, _ in shaped(sentence, held, shape):
            yield from _shares(told)
    yield from _polled(sentence, held)


def _counted_out(sentence: Span, held: Sequence[Number]) -> Iterator[Whole]:
    for told, words in shaped(sentence, held, PARTED):
        yield from _too_many(told, words)
    for told, _ in shaped(sentence, held, CROWD):
        parts = (told["one"], told["three"])
        made = parts[0].value + parts[1].value
        if _plain(told) and made != told["total"].value:
            yield _whole(told["total"], parts, made)
    for shape in RESULTS:
        for told, words in shaped(sentence, held, shape):
            yield from _games(told, words)


def _plain(told: Mapping[str, Number]) -> bool:
    return "total" in told and not any(one.unit or one.approximate for one in told.values())


def _too_many(told: Mapping[str, Number], words: Mapping[str, Span]) -> Iterator[Whole]:
    """Two parts that exclude each other, and are more than the whole together."""
    figures = [told[name] for name in ("total", "one", "three") if name in told]
    units = {figure.unit for figure in figures}
    if len(figures) < 3 or len(units) > 1 or "%" in units:
        return
    total, one, three = figures
    room = sum((rounding(figure) for figure in figures), Decimal(0)) if total.unit else Decimal(0)
    made = one.value + three.value
    if any(figure.approximate for figure in figures) or made <= total.value + room:
        return
    paid = len(total.unit) == 3 and total.unit.isupper()
    if _exclude(words["first"].text.strip(), words["third"].text.strip(), paid):
        yield _whole(total, (one, three), made)


def _exclude(one: str, other: str, paid: bool) -> bool:
    """Whether the one cannot be the other: “in Hull” and “in Leeds”, “new” and “used”."""
    one, other = DEED.sub("", one), DEED.sub("", other)
    if frozenset((one.split(" ")[-1], other.split(" ")[-1])) in OPPOSITES:
        return True
    first, second = PLACE.search(one), PLACE.search(other)
    if not first or not second or first["by"] != second["by"] or first["what"] == second["what"]:
        return False
    if one[: first.start()] != other[: second.start()] and second.start():
        return False  # “five men in Hull and six teachers in Leeds”
    proper = first["what"][0].isupper(), second["what"][0].isupper()
    apart = ("for", "to", "by", "on", "from") if paid else ("for", "to", "by", "on")
    return all(proper) or (first["by"] in apart and not any(proper))


def _games(told: Mapping[str, Number], words: Mapping[str, Span]) -> Iterator[Whole]:
    """Games won, drawn and lost that are not as many as were played."""
    ends = {name.rstrip("2"): told.get(name) for name in (*told, *words)}
    total = ends.pop("total", None)
    parts = tuple(one for one in ends.values() if one)
    figures = (*parts, *([total] if total else ()))
    if not total or any(one.unit or one.approximate or one.high is not None for one in figures):
        return
    made = sum((one.value if one else Decimal(1) for one in ends.values()), Decimal(0))
    if made != total.value:
        yield _whole(total, parts, made)


def _complete(words: Mapping[str, Span]) -> bool:
    """Whether the parts are of sorts that leave no other."""
    named = [words[name].text.lower() for name in ("first", "second", "third") if name in words]
    if len(named) == 3:
        return {"men", "women"} < set(named)
    return not named or frozenset(named) in COMPLETE


def _shares(told: Mapping[str, Number]) -> Iterator[Whole]:
    one, total, share = (told.get(name) for name in ("one", "total", "share"))
    if not one or not total or not share or share.unit != "%" or one.unit != total.unit:
        return
    if any(each.approximate or each.value <= 0 for each in (one, total, share)):
        return
    made = 100 * one.value / total.value
    room = 1 + rounding(share) + made * (rounding(one) / one.value + rounding(total) / total.value)
    if one.value <= total.value and abs(made - share.value) > room:
        yield Whole(share.start, share.end, share.text, (one, total), made, "share")


def _polled(sentence: Span, held: Sequence[Number]) -> Iterator[Whole]:
    """Three shares of those asked, the last of them undecided, that make more than all."""
    shares = [one for one in held if one.unit == "%"]
    if len(shares) != 3 or len(held) != 3 or any(one.approximate for one in shares):
        return
    made = sum((one.value for one in shares), Decimal(0))
    rest = sentence.text[shares[-1].start - sentence.start :]
    if 100 + SMALL_SHARE < made < 130 and _UNDECIDED.search(rest[:50]):
        last = shares[-1]
        yield Whole(last.start, last.end, last.text, tuple(shares[:-1]), made, "shares")


def _whole(total: Number, parts: tuple[Number, ...], made: Decimal) -> Whole:
    return Whole(total.start, total.end, total.text, parts, made)
