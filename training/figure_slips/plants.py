"""Figures of clean articles, and the same with one digit wrong in one that is told twice."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from decimal import Decimal
from pathlib import Path
from random import Random

from benchmarks.quality.sets import Scope, all_clean
from newslint.analyses.slip_chances import rarity
from newslint.analyses.told_figures import FIGURE, ToldFigure, told_figures
from newslint.readers import read

Told = tuple[ToldFigure, ...]
Rare = Mapping[str, float]
Twin = tuple[int, str]
MIN_DIGITS = 2

SHARED = 2
"""So many terms in common make it likely that two equal figures tell of one thing."""


def articles(folder: Path) -> Iterator[tuple[Told, Rare]]:
    """The told figures of each article of the tuning half, and how rare its terms are."""
    for article in all_clean(Scope(folder, "tune")):
        doc = read(article.source.encode("utf-8", "replace"), "-", article.format)[0]
        if told := told_figures(doc):
            yield told, rarity(doc)


def planted(told: Told, dice: Random, swap: bool) -> tuple[Told, Twin] | None:
    """The figures with one changed that stands elsewhere too, where that is, and what it was."""
    twice = [
        later
        for at, later in enumerate(told)
        if len(later.digits) >= MIN_DIGITS and any(_same(earlier, later) for earlier in told[:at])
    ]
    if not twice:
        return None
    figure = dice.choice(twice)
    digits = _swapped(figure.digits, dice) if swap else _changed(figure.digits, dice)
    if not digits:
        return None
    wrong = _written(figure, digits)
    return tuple(wrong if each is figure else each for each in told), (
        wrong.number.start,
        figure.digits,
    )


def _same(earlier: ToldFigure, later: ToldFigure) -> bool:
    """Whether a reader can see that both tell of one thing."""
    written = (earlier.digits, earlier.shape) == (later.digits, later.shape)
    apart = earlier.paragraph != later.paragraph
    return (
        written
        and apart
        and earlier.thing == later.thing
        and len(earlier.near & later.near) >= SHARED
    )


def _swapped(digits: str, dice: Random) -> str:
    places = [
        at
        for at in range(len(digits) - 1)
        if digits[at] != digits[at + 1] and (at or digits[1] != "0")
    ]
    if not places:
        return ""
    at = dice.choice(places)
    return digits[:at] + digits[at + 1] + digits[at] + digits[at + 2 :]


def _changed(digits: str, dice: Random) -> str:
    at = dice.choice([at for at, digit in enumerate(digits) if digit != "0"])
    other = dice.choice([digit for digit in "123456789" if digit != digits[at]])
    return digits[:at] + other + digits[at + 1 :]


def _written(figure: ToldFigure, digits: str) -> ToldFigure:
    left: Sequence[str] = digits
    text, rest = "", iter(left)
    found = FIGURE.search(figure.number.text)
    for at, character in enumerate(figure.number.text):
        inside = found is not None and found.start() <= at < found.end()
        text += next(rest) if inside and character.isdigit() else character
    value = figure.number.value * Decimal(digits) / Decimal(figure.digits)
    return replace(figure, digits=digits, number=replace(figure.number, text=text, value=value))
