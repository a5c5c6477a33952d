"""Headlines with one fault put in: a figure or a name that the story does not hold."""

import random
import re
from collections.abc import Sequence
from dataclasses import replace

from benchmarks.quality.headline_pairs import Pair

FIGURE = re.compile(r"(?<![\w.,:/-])(?!(?:19|20)\d\d\b)\d{1,3}(?:,\d{3})*(?:\.\d+)?(?![\w:/-])")
NAME = re.compile(r"(?<=[a-z] )[A-Z][a-z]{3,}(?= [a-z])")
"""A word with a capital between small ones: a name, in sentence case."""


def with_figure(pair: Pair, _others: Sequence[Pair]) -> Pair | None:
    """The headline with two digits swapped in a figure that the story tells too, or one changed."""
    body = " ".join(pair.paragraphs)
    for found in FIGURE.finditer(pair.headline):
        figure = found[0]
        if re.search(rf"(?<![\d.,]){re.escape(figure)}(?![\d])", body):
            return _mended(pair, found, _wrong(figure, pair.id))
    return None


def with_name(pair: Pair, others: Sequence[Pair]) -> Pair | None:
    """The headline with a name that the story tells too replaced by one of another headline."""
    body = " ".join(pair.paragraphs)
    chance = random.Random(pair.id)
    for found in NAME.finditer(pair.headline):
        if found[0] not in body:
            continue
        for other in chance.sample(others, min(50, len(others))):
            name = NAME.search(other.headline)
            if name and name[0][:5] not in body:
                return _mended(pair, found, name[0])
    return None


def _mended(pair: Pair, found: re.Match[str], word: str) -> Pair:
    at, end = found.span()
    return replace(pair, headline=pair.headline[:at] + word + pair.headline[end:])


def _wrong(figure: str, seed: str) -> str:
    """Another figure of the same length: two digits swapped where they differ, else one changed."""
    if len(figure) > 1 and figure[0] != figure[1] and figure[:2].isdigit() and figure[1] != "0":
        return figure[1] + figure[0] + figure[2:]
    digit = random.Random(seed).choice([one for one in "3456789" if one != figure[0]])
    return digit + figure[1:]
