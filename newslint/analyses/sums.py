"""Parts that a sentence counts, and the whole that they should make."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Literal

from newslint.analyses.changes import rounding
from newslint.analyses.masks import MARK, N, shaped
from newslint.analyses.numbers import Number, numbers
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
    if len(figures) < 3:
        return ()
    return tuple(
        dict.fromkeys(
            whole
            for sentence, held in within(sentences(doc, block), figures)
            if len(held) > 2
            for whole in _wholes(sentence, held)
        )
    )


PAIRS = (
    "men women|boys girls|adults children|sons daughters|brothers sisters|Democrats Republicans"
    "|males females|civilians soldiers|teachers pupils|teachers students|parents children"
    "|home away|Israelis Palestinians|men boys|women girls|men children|women children"
)
"""Own list: of two such parts there is rarely a third that goes untold."""

_BOTH = [pair.split() for pair in PAIRS.split("|")]
_COMPLETE = frozenset(frozenset(each.lower() for each in both) for both in _BOTH)
_KIND = "|".join(sorted({each for both in _BOTH for each in both}))

_NOUN = r"(?:\s(?!and\b|or\b)[a-z’'-]+){0,3}?"
_TOTAL = rf"(?P<total>{N}){_NOUN}(?:\s(?:were|was|are|have been|had been)(?:\s[a-z]+){{1,2}})?"
_OPENS = r"(?::|,|\s[—–-]|—|\s\()\s?"
_END = r"(?=[.;)—–]|\s[—–-]\s|,\s[a-z]|\Z)"
_MADE_UP = r"(?:,?\s(?:made\sup\sof|consisting\sof|comprising)\s)"
_SHAPES = tuple(
    re.compile(shape)
    for shape in (
        rf"{_TOTAL}(?:{_OPENS}|{_MADE_UP})(?P<one>{N})\s(?:[a-z-]+\s)?(?P<first>{_KIND})"
        rf"(?:,\s(?P<two>{N})\s(?:[a-z-]+\s)?(?P<second>{_KIND}))?,?\sand\s"
        rf"(?P<three>{N})\s(?:[a-z-]+\s)?(?P<third>{_KIND}){_END}",
        rf"\b[Oo]f\s(?:the|its|their|all)\s(?P<total>{N}){_NOUN},\s(?P<one>{N})\s(?:were|are|is)\s"
        rf"(?P<first>{_KIND})\sand\s(?P<three>{N})\s(?:(?:were|are)\s)?(?P<third>{_KIND}){_END}",
        rf"{_TOTAL}{_OPENS}(?P<one>{N})\s(?:at\s)?home\sand\s(?P<three>{N})\saway{_END}",
    )
)
_PLACES = re.compile(
    rf"{_TOTAL}(?:\sin\stotal)?{_OPENS}(?P<one>{N})\s(?:in|at|from)\s(?:[A-Z][\w’'-]+\s?){{1,3}},?\s?"
    rf"and\s(?P<three>{N})\s(?:in|at|from)\s(?:[A-Z][\w’'-]+\s?){{1,3}}(?=[.;)]|\Z)"
)
_OF_TOTAL = tuple(
    re.compile(shape)
    for shape in (
        rf"\b[Oo]f\s(?:the|its|their|all)\s(?P<total>{N})[^{MARK}.;:]{{0,30}}?,\s(?P<one>{N})"
        rf"(?:,\s|\s)(?:or\s|\()(?P<share>{N})(?=[,.;)]|\Z)",
        rf"(?P<one>{N})\s(?:out\s)?of\s(?:(?:the|its|their|all)\s)?(?P<total>{N})"
        rf"[^{MARK}.;:,]{{0,30}}?(?:,\sor\s|\s\()(?P<share>{N})(?=[,.;)]|\Z)",
    )
)
_UNDECIDED = re.compile(
    r"\b(?:undecided|unsure|not sure|no opinion|don[’']t know|didn[’']t know)\b"
)

SMALL_SHARE = 2
"""Percentage points that rounding may add to three shares."""


def _wholes(sentence: Span, held: Sequence[Number]) -> Iterator[Whole]:
    for shape in _SHAPES:
        for told, words in shaped(sentence, held, shape):
            if _plain(told) and _complete(words):
                parts = tuple(told[name] for name in ("one", "two", "three") if name in told)
                made = sum((one.value for one in parts), Decimal(0))
                if made != told["total"].value:
                    yield _whole(told["total"], parts, made)
    for told, _ in shaped(sentence, held, _PLACES):
        parts = (told["one"], told["three"])
        made = parts[0].value + parts[1].value
        if _plain(told) and made > told["total"].value:
            yield _whole(told["total"], parts, made)
    for shape in _OF_TOTAL:
        for told, _ in shaped(sentence, held, shape):
            yield from _shares(told)
    yield from _polled(sentence, held)


def _plain(told: Mapping[str, Number]) -> bool:
    return "total" in told and not any(one.unit or one.approximate for one in told.values())


def _complete(words: Mapping[str, Span]) -> bool:
    """Whether the parts are of sorts that leave no other."""
    named = [words[name].text.lower() for name in ("first", "second", "third") if name in words]
    if len(named) == 3:
        return {"men", "women"} < set(named)
    return not named or frozenset(named) in _COMPLETE


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
