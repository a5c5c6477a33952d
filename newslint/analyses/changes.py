"""Changes that an article puts in figures: by how much, from what, to what."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from decimal import Decimal

from newslint.analyses.lexicon.change_words import (
    FALL,
    FALLING,
    LOWERING,
    RAISING,
    RISE,
    RISING,
)
from newslint.analyses.masks import LONGEST, MARK, N, masked
from newslint.analyses.numbers import Number, numbers
from newslint.analyses.sentences import sentences
from newslint.analyses.within import within
from newslint.analysis import analysis_by_block
from newslint.document import Block, Document
from newslint.span import Span


@dataclass(frozen=True, slots=True)
class Change(Span):
    """A sentence that says by which share something changed, and its value before and after."""

    verb: Span
    rises: bool
    share: Number
    before: Number
    after: Number

    @property
    def of_shares(self) -> bool:
        """Whether what changed is a share itself: “rose 2% to 6% from 4%”."""
        return self.after.unit == "%"

    @property
    def approximate(self) -> bool:
        """Whether one of its figures is said to be rough."""
        return any(number.approximate for number in (self.share, self.before, self.after))

    @property
    def shares(self) -> tuple[Decimal, Decimal]:
        """The least and the greatest change, in per cent, that rounding leaves room for."""
        before, after = rounding(self.before), rounding(self.after)
        low = (self.after.value - after) / (self.before.value + before)
        high = (self.after.value + after) / (self.before.value - before)
        ends = (100 * low - 100, 100 * high - 100)
        return ends if self.rises else (-ends[1], -ends[0])


@analysis_by_block
def changes(doc: Document, block: Block) -> tuple[Change, ...]:
    """Sentences such as “Sales rose 20% to 120 million from 100 million”."""
    figures = [number for number in numbers(doc, block) if number.kind == "quantity"]
    if sum(number.unit == "%" for number in figures) == 0 or len(figures) < 3:
        return ()
    return tuple(
        change
        for sentence, inside in within(sentences(doc, block), figures)
        for change in _changes(sentence, inside)
    )


def rounding(number: Number) -> Decimal:
    """Half of what the last digit stands for: how far off the true value may lie."""
    figure = _FIGURE.search(number.text)
    written = figure[0].replace(",", "") if figure else "1"
    scale = number.value / Decimal(written) if Decimal(written) else Decimal(1)
    if "." in written:
        return scale * Decimal(10) ** -len(written.partition(".")[2]) / 2
    # 15,000 may be a rounded 15,004, and hardly 15,400
    zeros = len(written) - len(written.rstrip("0")) if len(written) > 3 else 0
    return scale * Decimal(10) ** max(0, zeros - 2) / 2


MOST_TIMES = 50
"""A change beyond this factor is a slip of scale rather than a change."""

_FIGURE = re.compile(r"\d[\d,]*(?:\.\d+)?")
_GAP = rf"[^{MARK};.()–—]{{0,40}}?"
_VERB = rf"\b(?P<verb>{RISING}|{FALLING})\b(?:\s(?:up|down|back|again|sharply|slightly))?"
_ANY = rf"\b(?P<verb>{RISING}|{FALLING}|{RAISING}|{LOWERING})\b"
_JOIN = r"(?:,?\s|\s?[—–(]\s?|\s-\s)"
_BY = (
    rf"an?\s(?:(?:[a-z]+\s)?(?P<noun>{RISE}|{FALL}|change)\sof\s(?P<share>{N})"
    rf"|(?P<share2>{N})\s(?P<noun2>{RISE}|{FALL}|change))"
)
_THAN = r"(?:from|compared\s(?:with|to)|against)"
_MORE = r"(?:(?P<more>(?:more|higher)\sthan|above)|(?P<more2>(?:less|fewer|lower)\sthan|below))"
_SHAPES = tuple(
    re.compile(shape, re.IGNORECASE)
    for shape in (
        rf"{_ANY}{_GAP}\s(?:by\s)?(?P<share>{N})(?!\sof\b){_GAP}{_JOIN}(?:to|at)\s"
        rf"(?P<after>{N}){_GAP},?\s{_THAN}\s(?P<before>{N})",
        rf"{_ANY}{_GAP}\s(?:by\s)?(?P<share>{N})(?!\sof\b){_GAP}{_JOIN}from\s"
        rf"(?P<before>{N}){_GAP}\sto\s(?P<after>{N})",
        rf"{_VERB}\sfrom\s(?P<before>{N}){_GAP}\sto\s(?P<after>{N}){_GAP}{_JOIN}(?:or\s)?"
        rf"(?:{_BY}|(?<=or\s)(?P<share22>{N}))",
        rf"\b(?:went|gone|goes|moved|changed)\sfrom\s(?P<before>{N}){_GAP}\sto\s(?P<after>{N})"
        rf"{_GAP}{_JOIN}{_BY}",
        rf"(?P<before>{N})\s(?:last\s|a\syear\s|in\s){_GAP},\s{_VERB}\s(?:by\s)?(?P<share>{N})"
        rf"{_GAP},?\sto\s(?P<after>{N})",
        rf"{_VERB}\sto\s(?P<after>{N}){_GAP}\sfrom\s(?P<before>{N}){_GAP}{_JOIN}(?:or\s)?{_BY}",
        rf"(?P<after>{N}){_GAP},?\s(?P<verb>up|down)\s(?:by\s)?(?P<share>{N})\s(?:from"
        rf"|on)[^,;.{MARK}]{{0,25}}?\s(?P<before>{N})",
        rf"(?P<after>{N}){_GAP}{_JOIN}{_BY}\s(?:from|on|over|compared\s(?:with|to)){_GAP}\s"
        rf"(?P<before>{N})",
        rf"(?P<share>{N})\s(?P<noun>{RISE}|{FALL})\s(?:in\s{_GAP}\s)?to\s(?P<after>{N}){_GAP},?\s"
        rf"from\s(?P<before>{N})",
        rf"(?P<share>{N})\s(?P<noun>{RISE}|{FALL})\s(?:in\s{_GAP}\s)?from\s(?P<before>{N}){_GAP}\s"
        rf"to\s(?P<after>{N})",
        rf"(?P<after>{N}){_GAP},\s(?P<verb>up|down)\sfrom\s(?P<before>{N}){_GAP}{_JOIN}{_BY}",
        rf"(?P<after>{N}){_GAP}\s(?P<share>{N})\s{_MORE}{_GAP}\s(?P<before>{N})",
    )
)
_TURNS = ("verb", "noun", "more")
_ANOTHER = re.compile(r"\b(?:and|while|but|whereas|as|if|would)\b")
"""Own list: what follows may be told of something else."""
_RISING = re.compile(rf"{RISING}|{RAISING}|{RISE}|more than|higher than|above", re.IGNORECASE)


def _changes(sentence: Span, figures: tuple[Number, ...]) -> Iterator[Change]:
    if len(figures) < 3 or len(sentence) > LONGEST:
        return
    text = masked(sentence, figures)
    at = {figure.start - sentence.start: figure for figure in figures}
    for shape in _SHAPES:
        for match in shape.finditer(text):
            part = {
                name.rstrip("2"): match.span(name)
                for name, text in match.groupdict().items()
                if text
            }
            if _ANOTHER.search(match[0]):
                continue
            share, before, after = (at.get(part[name][0]) for name in ("share", "before", "after"))
            if before and "more" in match.re.groupindex:
                before = replace(before, approximate=False)  # “fewer than” is no hedge here
            if share and before and after and _comparable(share, before, after):
                word = sentence.cut(*next(part[name] for name in _TURNS if name in part))
                rises = after.value > before.value
                if word.text.lower() != "change":
                    rises = _RISING.fullmatch(word.text) is not None
                yield Change(*_place(sentence), word, rises, share, before, after)


def _place(sentence: Span) -> tuple[int, int, str]:
    return sentence.start, sentence.end, sentence.text


def _comparable(share: Number, before: Number, after: Number) -> bool:
    """Whether the share can be reckoned from the other two: amounts of one thing, both known."""
    if any(number.high is not None or number.words for number in (share, before, after)):
        return False
    if share.unit != "%" or "point" in before.unit + after.unit or before.unit == "%" != after.unit:
        return False
    return comparable_ends(before, after)


def comparable_ends(before: Number, after: Number) -> bool:
    """Whether two figures may be one amount at two times: in one unit, and of one scale."""
    if not 0 < before.value < MOST_TIMES * after.value or after.value > MOST_TIMES * before.value:
        return False  # “to 1.2 from 1 million”: one of the two is written without its scale
    if before.unit == "%" or after.unit == "%":
        return before.unit == after.unit
    if not before.unit and not before.counts:
        return True
    return before.unit == after.unit and before.counts in ("", after.counts)
