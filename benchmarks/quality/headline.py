"""How well the rules on headlines find one of another story, a wrong figure, a wrong name."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby

from benchmarks.quality.halves import drawn
from benchmarks.quality.headline_faults import with_figure, with_name
from benchmarks.quality.headline_pairs import Pair, fnc, held_out, news
from benchmarks.quality.intervals import Figure, at_rate, wilson
from benchmarks.quality.linting import only
from benchmarks.quality.measured import Measured, Precision
from benchmarks.quality.ranking import threshold
from benchmarks.quality.sets import Scope
from benchmarks.quality.tables import Table, shown
from newslint.analyses.headline_fit import strange_headline
from newslint.linter import lint
from newslint.rule import Plan

RULE = "headline/another-story"
FAULTS = {"headline/figure-not-in-body": with_figure, "headline/name-not-in-body": with_name}
WANTED = 0.8
"""The share of swapped headlines that the known figure is quoted at."""

KNOWN = ("quoted with the set: same subject", "", "0.057 at 80 % found", "", "")


@dataclass(frozen=True, slots=True)
class Seen:
    """A headline above a story: how strange it is, and whether the rule says so."""

    pair: Pair
    chance: float
    flagged: bool


def measure(scope: Scope) -> Measured:
    """Swapped headlines found and genuine ones flagged, by set; planted figures and names."""
    sets = {
        "FNC-1": _some(fnc(scope.folder, scope.half), scope.most),
        "AllSides": _some(news(scope.folder, "tune", scope.half), scope.most),
        "outlets held out": _some(held_out(scope.folder, scope.half), scope.most),
    }
    plan = only(RULE).plan
    seen = {name: [_seen(pair, plan) for pair in pairs] for name, pairs in sets.items()}
    own = [pair for pair in sets["AllSides"] if pair.kind == "genuine"]
    return Measured((_swapped(scope, seen), _planted(scope, own)), _precision(scope, seen))


def _some(pairs: Iterable[Pair], most: int) -> list[Pair]:
    """The pairs of at most so many stories, always the same (0: of all)."""
    stories = [list(group) for _, group in groupby(pairs, key=lambda pair: pair.id)]
    if most:
        stories = sorted(stories, key=lambda group: drawn(group[0].id))[:most]
    return [pair for group in stories for pair in group]


def _seen(pair: Pair, plan: Plan) -> Seen:
    doc = pair.document
    return Seen(pair, strange_headline(doc), bool(lint(doc, plan).findings))


def _swapped(scope: Scope, seen: Mapping[str, Sequence[Seen]]) -> Table:
    rows = [
        _row(f"{name}, {kind}", [one for one in all_of if one.pair.kind == kind], all_of)
        for name, all_of in seen.items()
        for kind in ("unrelated", "same", "any")
        if any(one.pair.kind == kind for one in all_of)
    ]
    head = (
        "headlines",
        "swapped",
        "genuine flagged (W)",
        "swapped found (W)",
        "flagged at 80 % found",
    )
    remarks = (
        f"{scope.half} half by story. FNC-1: genuine are “agree”, “discuss”, “disagree”. AllSides: "
        "untouched articles of off_topic/tune, each under the headlines of two others of its own "
        "subject (same) and one of any subject; outlets held out: the same of articles of "
        "`background` by outlets that nothing was learnt from.",
    )
    return Table(f"{RULE}: swapped headlines", head, (*rows, KNOWN), remarks)


def _row(name: str, swapped: Sequence[Seen], all_of: Sequence[Seen]) -> tuple[str, ...]:
    genuine = [one for one in all_of if not one.pair.strange]
    lowest = threshold([one.chance for one in swapped], WANTED * len(swapped))
    flagged = wilson(sum(one.flagged for one in genuine), len(genuine))
    reached = wilson(sum(one.chance >= lowest for one in genuine), len(genuine))
    found = wilson(sum(one.flagged for one in swapped), len(swapped))
    return name, str(len(swapped)), shown(flagged, 3), shown(found), shown(reached, 3)


def _planted(scope: Scope, own: Sequence[Pair]) -> Table:
    rows = []
    for rule, plant in FAULTS.items():
        plan = only(rule).plan
        alarms = [bool(lint(pair.document, plan).findings) for pair in own]
        faulty = [one for pair in own if (one := plant(pair, own))]
        found = [bool(lint(one.document, plan).findings) for one in faulty]
        rows.append(
            (rule, str(len(own)), shown(wilson(sum(alarms), len(alarms)), 3), str(len(found)),
             shown(wilson(sum(found), len(found))))
        )  # fmt: skip
    head = ("rule", "headlines", "flagged (W)", "planted", "found (W)")
    remark = (
        f"AllSides as above, {scope.half} half. A figure or a name of the headline that the story "
        "holds too was replaced by another."
    )
    return Table("Planted in headlines", head, rows, (remark,))


def _precision(scope: Scope, seen: Mapping[str, Sequence[Seen]]) -> dict[str, Precision]:
    """Reckoned for one headline in twenty being another story's of the same subject."""
    pairs = seen["AllSides"]
    genuine = [one.flagged for one in pairs if not one.pair.strange]
    found = [one.flagged for one in pairs if one.pair.kind == "same"]
    alarms, recall = wilson(sum(genuine), len(genuine)), wilson(sum(found), len(found))
    if alarms is None or recall is None:
        return {}
    ends = [at_rate(recall.value, rate) or 0.0 for rate in (alarms.value, alarms.high, alarms.low)]
    split = f"{scope.half} half, reckoned for one swapped headline in twenty"
    n = sum(genuine) + sum(found)
    return {RULE: Precision("AllSides", split, n, Figure(*ends), recall.value)}
