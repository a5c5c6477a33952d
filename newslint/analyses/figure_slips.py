"""Two figures of one article that differ as a slip of the fingers would make them."""

from dataclasses import dataclass

from newslint.analyses.slip_chances import Rare, likeness, rarity
from newslint.analyses.slip_pairs import Pair, SlipKind, alike
from newslint.analyses.terms import term
from newslint.analyses.told_figures import told_figures
from newslint.analysis import analysis
from newslint.document import Document
from newslint.span import Span

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
        known = best.setdefault(pair.later.number, slip)
        if slip.likeness > known.likeness:
            best[pair.later.number] = slip
    return tuple(best[number] for number in sorted(best))


def _slip(pair: Pair, rare: Rare) -> FigureSlip:
    earlier, later, kind = pair.earlier, pair.later, pair.kind
    number = later.number
    chance = likeness(pair, rare)
    # what stands in neighbouring paragraphs is often two things told in the same words
    apart = kind == "swapped" or later.paragraph - earlier.paragraph > 1
    plain = number.unit != "%"  # shares of all sorts stand in the same words
    sure = plain and chance >= SURE and apart and not FORECASTS & (earlier.near | later.near)
    return FigureSlip(number.start, number.end, number.text, earlier.number, kind, chance, sure)


def told_of(slip: FigureSlip) -> str:
    """What to say to the writer."""
    figures = f"“{slip.text}” here and “{slip.earlier.text}” elsewhere"
    if slip.kind == "swapped":
        return f"{figures} differ by two digits in each other's place"
    return f"{figures} differ by one digit"
