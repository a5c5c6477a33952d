"""How much more two figures look like one figure told twice than like two figures."""

import math
from collections import Counter
from collections.abc import Mapping

from newslint.analyses.slip_pairs import Pair
from newslint.analyses.terms import terms
from newslint.document import Document

Features = Mapping[str, float]
Rare = Mapping[str, float]


def likeness(pair: Pair, rare: Rare) -> float:
    """Log odds, 0 for even ones among as many pairs of either sort."""
    return sum(WEIGHTS[name] * value for name, value in features(pair, rare).items())


def features(pair: Pair, rare: Rare) -> Features:
    """What speaks for one figure told twice, and against it."""
    earlier, later = pair.earlier, pair.later
    near = sum(rare.get(each, 1) for each in earlier.near & later.near)
    telling = min(len(each.digits.strip("0")) for each in (earlier, later))
    low, high = sorted(int(each.digits) for each in (earlier, later))
    one_thing = earlier.thing == later.thing != ""
    return {
        "even": 1,
        "swapped": pair.kind == "swapped",
        "two telling": telling >= 2,
        "three telling": telling >= 3,
        "four telling": telling >= 4,
        "four digits": len(earlier.digits) >= 4,
        "near": min(3, near),
        "nearer": max(0, min(3, near - 3)),
        "beside": len(earlier.beside & later.beside),
        "names": min(2, len(earlier.names & later.names)),
        "one thing": one_thing,
        "other thing": earlier.thing != later.thing and bool(earlier.thing and later.thing),
        "values": math.log(pair.values) if one_thing else 0,
        "told": min(3, pair.told - 1),
        "told thing": min(3, pair.told - 1) if one_thing else 0,
        "definite": later.definite,
        "changing": later.changing or earlier.changing,
        "apart": math.log(high / max(1, low)),
        "other time": bool(earlier.periods and later.periods)
        and not earlier.periods & later.periods,
        "next": later.paragraph - earlier.paragraph == 1,
        "many": math.log(pair.count),
        "share": earlier.number.unit == "%",
        "attribute": earlier.shape[0].startswith("-"),
        "money": len(earlier.number.unit) == 3 and earlier.number.unit.isupper(),
    }


def rarity(doc: Document) -> Rare:
    """How much each term of the article tells: less the more paragraphs it stands in."""
    paragraphs = Counter(
        each for block in doc.body for each in {found for found, _ in terms(doc, block)}
    )
    return {each: 1 / (1 + math.log(count)) for each, count in paragraphs.items()}


WEIGHTS: Features = {
    "even": -3.24,
    "swapped": 3.71,
    "two telling": 0.60,
    "three telling": 0.81,
    "four telling": 2.20,
    "four digits": -0.30,
    "near": 2.36,
    "nearer": 0.08,
    "beside": 0.27,
    "names": -0.05,
    "one thing": 1.25,
    "other thing": -1.31,
    "values": -0.48,
    "told": 0.85,
    "told thing": 0.16,
    "definite": 1.30,
    "changing": -0.42,
    "apart": 1.12,
    "other time": -0.50,
    "next": -0.18,
    "many": -1.12,
    "share": -0.58,
    "attribute": 0.29,
    "money": 0.95,
}
"""Of a logistic regression on clean articles and figures planted there: training/figure_slips."""
