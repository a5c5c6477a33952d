"""Candidates that the trees learn from: passages of articles, foreign ones among them."""

import random
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, replace

from newslint.analyses.coherence import says_enough
from newslint.analyses.passages import story
from newslint.analyses.strangeness import features
from newslint.document import Document, from_blocks
from training.off_topic.splices import Donors, Host, Variant, variants

FEWEST = 5
PAIRS, TRIPLES = 0.15, 0.05
"""Shares of the runs of two and of three passages of the article's own that are shown.

`SAMPLED` in `newslint/analyses/coherence.py` takes account of them.
"""


@dataclass(frozen=True, slots=True)
class Candidate:
    """Passages of an article, whether they are foreign; `host` and `story` say of which text."""

    features: tuple[float, ...]
    foreign: bool
    host: str
    story: int
    first: int
    last: int


def document(title: str, paragraphs: Sequence[str]) -> Document:
    """The article as rules see it."""
    doc = from_blocks([title, *paragraphs])
    return replace(doc, blocks=(replace(doc.blocks[0], kind="headline"), *doc.blocks[1:]))


def candidates(host: Host, donors: Donors, chance: random.Random) -> Iterator[Candidate]:
    """What can be learnt from the article and its variants."""
    for number, variant in enumerate(variants(host, donors, chance)):
        if len(variant.paragraphs) >= FEWEST:
            yield from _of_variant(host, variant, number, chance)


def _of_variant(
    host: Host, variant: Variant, number: int, chance: random.Random
) -> Iterator[Candidate]:
    doc = document(host.title, variant.paragraphs)
    told = story(doc)
    order = {block.start: at for at, block in enumerate(doc.blocks[1:])}
    places = [order[passage.block.start] for passage in told.passages]
    foreign = [{*run} for run in variant.foreign]
    strange = {at for run in foreign for at in run}
    for first, last in _shown(places, chance, foreign):
        inside = set(places[first : last + 1])
        if (inside in foreign or not inside & strange) and says_enough(told, first, last):
            found = tuple(features(told, first, last))
            yield Candidate(found, inside in foreign, host.id, number, first, last)


def _shown(
    places: Sequence[int], chance: random.Random, foreign: Collection[set[int]]
) -> list[tuple[int, int]]:
    count = len(places)
    shown = [(at, at) for at in range(1, count)]
    shown += [(at, at + 1) for at in range(1, count - 1) if chance.random() < PAIRS]
    shown += [(at, at + 2) for at in range(1, count - 2) if chance.random() < TRIPLES]
    for run in foreign:
        own = [at for at in range(count) if places[at] in run]
        if len(run) > 1 and own and (own[0], own[-1]) not in shown:
            shown.append((own[0], own[-1]))
    return shown
