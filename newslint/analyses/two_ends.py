"""Changes told by their two ends and a word or a figure that does not fit them."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal

from newslint.analyses.changes import changes, comparable_ends, rounding
from newslint.analyses.masks import MARK, N, shaped
from newslint.analyses.numbers import Number, numbers
from newslint.analyses.sentences import sentences
from newslint.analyses.within import within
from newslint.analysis import analysis_by_block
from newslint.document import Block, Document
from newslint.span import Span


@dataclass(frozen=True, slots=True)
class Misfit(Span):
    """The word or figure that does not fit the change from `before` to `after`."""

    before: Number
    after: Number


@analysis_by_block
def misfits(doc: Document, block: Block) -> tuple[Misfit, ...]:
    """Changes such as “doubled from 40 to 60”, “rose from 200 to 180”, “fell by 5, from 20 to 10”.

    Left out is what is hedged, what rounding explains, small bare figures, which may be ranks, and
    words of changes that are told in per cent too.
    """
    figures = [one for one in numbers(doc, block) if one.kind == "quantity"]
    if len(figures) < 2:
        return ()
    reckoned = {change.verb.start for change in changes(doc, block)}
    return tuple(
        dict.fromkeys(
            misfit
            for sentence, held in within(sentences(doc, block), figures)
            if len(held) > 1
            for misfit in _misfits(sentence, held)
            if misfit.start not in reckoned
        )
    )


RISING = "rose|risen|rising|grew|grown|grows|increas(?:ed|ing)|climbed|jumped|surged|soared|soaring"
FALLING = (
    "fell|fallen|falling|dropp(?:ed|ing)|declin(?:ed|ing)|decreas(?:ed|ing)|shrank|plunged|slumped"
    "|tumbled"
)
"""Verbs alone: “the increase was cut to 2 from 3” goes down."""

CHANGE = "increase|rise|gain|jump|growth|surge|decline|drop|fall|decrease|cut|reduction"
HEDGE = (
    r"(?:(?P<most>nearly|almost|up\sto)|(?P<least>(?:more|less)\sthan|over)|about|roughly|some)\s"
)
TIMES = {
    "doubl": Decimal(2),
    "tripl": Decimal(3),
    "trebl": Decimal(3),
    "quadrupl": Decimal(4),
    "halv": Decimal("0.5"),
}
"""Own lists."""

GAP = rf"[^{MARK};.()–—]{{0,40}}?"
ENDS = (
    rf"(?:from\s(?P<before>{N}){GAP}\sto\s(?P<after>{N})"
    rf"|to\s(?P<after2>{N}){GAP}\sfrom\s(?P<before2>{N}))"
)
SHAPES = tuple(
    re.compile(shape, re.IGNORECASE)
    for shape in (
        rf"(?:\b{HEDGE})?\b(?P<times>(?:{'|'.join(TIMES)})(?:ed|ing))\b"
        rf"(?!\s(?:down|up)\b){GAP},?\s{ENDS}",
        rf"\b(?P<verb>{RISING}|{FALLING})\b{GAP}\s{ENDS}",
        rf"\b(?:{RISING}|{FALLING}|rises?|falls?|grow)\sby\s(?P<by>{N}){GAP},?\s{ENDS}",
        rf"\bfrom\s(?P<before>{N}){GAP}\sto\s(?P<after>{N}){GAP},\san?\s(?:{CHANGE})\sof\s"
        rf"(?P<by>{N})(?=[,.;]|\Z)",
    )
)
RISES = re.compile(RISING, re.IGNORECASE)
OTHERS = re.compile(
    r"\b(?:per|each|every|average|adjusted|among|aged|ages|and|while|but|who|that|which|if|would"
    r"|lowered|cut|raised|revised|changed|moved|went)\b"
)
"""Own list: with these the figures may be of something else."""

SMALL = 100
"""Bare figures below it may be ranks, ages or hours."""

ROOM = Decimal("0.15")
"""“Doubled” may be so far from twice, as a share of it; “nearly” goes farther down."""

NEARLY = Decimal("0.3")

PART = Decimal("0.08")
"""How far off “by a third” may be."""


def _misfits(sentence: Span, held: Sequence[Number]) -> Iterator[Misfit]:
    for shape in SHAPES:
        for told, words in shaped(sentence, held, shape):
            before = told.get("before") or told.get("before2")
            after = told.get("after") or told.get("after2")
            if not before or not after or not _known(before, after):
                continue
            ends = sorted(span.start - sentence.start for span in (*told.values(), *words.values()))
            if OTHERS.search(sentence.text[ends[0] : ends[-1]]):
                continue
            if word := _culprit(told, words, before, after):
                yield Misfit(word.start, word.end, word.text, before, after)


def _known(before: Number, after: Number) -> bool:
    if any(one.approximate or one.high is not None for one in (before, after)):
        return False
    return comparable_ends(before, after)


def _culprit(
    told: Mapping[str, Number], words: Mapping[str, Span], before: Number, after: Number
) -> Span | None:
    slack = rounding(before) + rounding(after)
    if "times" in words:
        return words["times"] if _off(words, after.value / before.value) else None
    if "verb" in words:
        ranks = not (before.unit or after.unit) and max(before.value, after.value) < SMALL
        rises = RISES.fullmatch(words["verb"].text) is not None
        moved = after.value - before.value
        against = moved <= 0 if rises else moved >= 0
        return words["verb"] if against and abs(moved) > slack and not ranks else None
    by = told.get("by")
    if by is None or by.approximate or by.high is not None:
        return None
    if by.words and by.value < 1 and not by.unit:
        off = abs(abs(after.value / before.value - 1) - by.value)
        return by if off > PART else None
    if by.unit != after.unit:
        return None
    wrong = abs(abs(after.value - before.value) - by.value) > slack + rounding(by)
    return by if wrong and by.unit != "%" else None


def _off(words: Mapping[str, Span], ratio: Decimal) -> bool:
    """Whether the ratio of the two ends is another than the word says."""
    word = words["times"].text.lower()
    said = next(times for stem, times in TIMES.items() if word.startswith(stem))
    if "least" in words:
        return ratio < said * (1 - ROOM / 3) if said > 1 else ratio > said * (1 + ROOM / 3)
    room = NEARLY if "most" in words else ROOM
    if said < 1:
        return not said * (1 - ROOM) <= ratio <= said * (1 + room)
    return not said * (1 - room) <= ratio <= said * (1 + ROOM)
