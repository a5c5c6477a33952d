"""The rules' cards: what was measured of each, for `newslint rule ID` and the reports."""

import json
from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from pathlib import Path
from typing import Any

from benchmarks.quality.measured import FEWEST, Measured
from newslint import __version__
from newslint.index import CARDS

FILE = Path(__file__).parent.parent.parent / "rules" / CARDS


def cards(measured: Iterable[Measured], day: date) -> dict[str, dict[str, Any]]:
    """The card of each rule whose precision was measured; what is labelled beats what was judged.

    `measured` are families in the order of their weight: the later ones beat the earlier, unless
    they stand on a handful of alarms and the earlier do not.
    """
    alarms: dict[str, float] = {}
    made: dict[str, dict[str, Any]] = {}
    for family in measured:
        alarms |= family.alarms
        for rule, card in _measured(family):
            if rule not in made or card["n"] >= FEWEST:
                made[rule] = card
    return {
        rule: {
            **card,
            "alarms_per_1000_words": _rounded(alarms.get(rule, 0.0)),
            "date": day.isoformat(),
            "version": __version__,
        }
        for rule, card in sorted(made.items())
    }


def write(made: Mapping[str, Any], file: Path) -> None:
    """Write all cards anew: a rule that is not among them has none."""
    file.write_text(json.dumps(made, indent=2) + "\n", encoding="utf-8")


def _measured(family: Measured) -> Iterator[tuple[str, dict[str, Any]]]:
    for rule, found in family.precision.items():
        yield (
            rule,
            {
                "set": found.set,
                "split": found.split,
                "n": found.n,
                "precision": _rounded(found.figure.value),
                "precision_interval": [_rounded(found.figure.low), _rounded(found.figure.high)],
                "recall": None if found.recall is None else _rounded(found.recall),
            },
        )


def _rounded(value: float) -> float:
    return round(value, 4)
