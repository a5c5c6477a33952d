"""Two figures of one article that differ as a slip of the fingers would make them."""

import math
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations
from typing import Literal

from newslint.analyses.terms import term, terms
from newslint.analyses.told_figures import ToldFigure, told_figures
from newslint.analysis import analysis
from newslint.document import Document
from newslint.span import Span

SlipKind = Literal["swapped", "changed"]

SURE = 2.5
"""About one pair in a million words of clean news is so much alike."""

FORECASTS = frozenset(
    term(word) for word in "expected forecast economists polled predicted projected target".split()
)
"""Own list: what was foreseen is mostly a little off."""


@dataclass(frozen=True, slots=True)
class FigureSlip(Span):
    """The later of two figures that measure the same and are alike but for a digit or two.

    `kind` says whether two neighbours are in each other's place or one digit is another.
    `likeness` is how much more the two look like one figure told twice than like two figures:
    log odds, 0 for even ones among as many of each.
    """

    earlier: Span
    kind: SlipKind
    likeness: float
    sure: bool
    """Whether hardly anything but a slip explains it."""


@analysis
def figure_slips(doc: Document) -> tuple[FigureSlip, ...]:
    """At most one for each figure, that with the likeliest other; in reading order."""
    pairs = list(alike(told_figures(doc)))
    rare = rarity(doc) if pairs else {}
    best: dict[Span, FigureSlip] = {}
    for pair in pairs:
        slip = _slip(pair, rare)
        known = best.setdefault(pair[1].number, slip)
        if slip.likeness > known.likeness:
            best[pair[1].number] = slip
    return tuple(best[number] for number in sorted(best))


MOST = 60
"""Among more figures of one unit and length, some are alike by chance."""

PLACES = 3
"""So many of the places where a figure stands are held against those of another."""

Pair = tuple[ToldFigure, ToldFigure, SlipKind, int]
"""Two figures in reading order, how they differ, and how many there are of their unit and length"""


def alike(told: Sequence[ToldFigure]) -> Iterator[Pair]:
    """Pairs of figures that may be slips; not two that are both told more than once."""
    shapes: defaultdict[tuple[str, ...], defaultdict[str, list[ToldFigure]]]
    shapes = defaultdict(lambda: defaultdict(list))
    for figure in told:
        if len(figure.digits) > 1:
            shapes[figure.shape][figure.digits].append(figure)
    for written in shapes.values():
        count = sum(len(places) for places in written.values())
        if count > MOST:
            continue
        for one, other in combinations(written, 2):
            kind = slip_kind(one, other)
            if kind and min(len(written[one]), len(written[other])) == 1:
                for a in written[one][:PLACES]:
                    for b in written[other][:PLACES]:
                        if a.paragraph != b.paragraph:
                            first, second = sorted((a, b), key=lambda each: each.number)
                            yield first, second, kind, count


def slip_kind(one: str, other: str) -> SlipKind | None:
    """How two figures of as many digits differ, if a slip could do it."""
    differ = [at for at in range(len(one)) if one[at] != other[at]]
    if len(differ) == 1:
        return "changed"
    if len(differ) != 2 or differ[0] + 1 != differ[1]:
        return None
    first, second = differ
    swapped = one[first] == other[second] and one[second] == other[first]
    return "swapped" if swapped else None


Features = Mapping[str, float]
Rare = Mapping[str, float]


def features(
    earlier: ToldFigure,
    later: ToldFigure,
    kind: SlipKind,
    count: int,
    rare: Rare,
) -> Features:
    """What speaks for one figure told twice, and against it."""
    shared = earlier.near & later.near
    telling = min(len(each.digits.strip("0")) for each in (earlier, later))
    counted = earlier.number.counts, later.number.counts
    return {
        "even": 1,
        "swapped": kind == "swapped",
        "three telling": telling >= 3,
        "four telling": telling >= 4,
        "four digits": len(earlier.digits) >= 4,
        "near": min(3, sum(rare.get(each, 1) for each in shared)),
        "beside": len(earlier.beside & later.beside),
        "names": min(2, len(earlier.names & later.names)),
        "one thing": counted[0] == counted[1] != "",
        "other thing": counted[0] != counted[1] and all(counted),
        "other time": bool(earlier.periods and later.periods)
        and not earlier.periods & later.periods,
        "next": later.paragraph - earlier.paragraph == 1,
        "many": math.log(count),
        "share": earlier.number.unit == "%",
        "money": len(earlier.number.unit) == 3 and earlier.number.unit.isupper(),
    }


def _slip(pair: Pair, rare: Rare) -> FigureSlip:
    earlier, later, kind, _ = pair
    number = later.number
    likeness = sum(WEIGHTS[name] * value for name, value in features(*pair, rare).items())
    # what stands in neighbouring paragraphs is often two things told in the same words
    apart = kind == "swapped" or later.paragraph - earlier.paragraph > 1
    sure = likeness >= SURE and apart and not FORECASTS & (earlier.near | later.near)
    return FigureSlip(number.start, number.end, number.text, earlier.number, kind, likeness, sure)


def rarity(doc: Document) -> Rare:
    """How much each term of the article tells: less the more paragraphs it stands in."""
    paragraphs = Counter(
        each for block in doc.body for each in {found for found, _ in terms(doc, block)}
    )
    return {each: 1 / (1 + math.log(count)) for each, count in paragraphs.items()}


WEIGHTS: Features = {
    "even": -1.15,
    "swapped": 3.16,
    "three telling": 2.50,
    "four telling": 0.35,
    "four digits": 1.66,
    "near": 0.99,
    "beside": 0.12,
    "names": 0.12,
    "one thing": 0.32,
    "other thing": -0.40,
    "other time": -0.55,
    "next": -0.22,
    "many": -1.49,
    "share": -2.01,
    "money": 0.92,
}
"""Of a logistic regression on clean articles and figures planted there: training/figure_slips."""


def told_of(slip: FigureSlip) -> str:
    """What to say to the writer."""
    figures = f"“{slip.text}” here and “{slip.earlier.text}” elsewhere"
    if slip.kind == "swapped":
        return f"{figures} differ by two digits in each other's place"
    return f"{figures} differ by one digit"
