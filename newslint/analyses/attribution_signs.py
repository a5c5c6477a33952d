"""Signs of an attribution, sentence by sentence: its own, its paragraph's, its neighbours'."""

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby
from math import exp

from newslint.analyses.attribution_wording import LONGEST, wording
from newslint.analyses.attributions import Attribution, attributions
from newslint.analyses.quotations import Quotation, quotations
from newslint.analyses.sentences import sentences
from newslint.document import Block, Document
from newslint.span import Span

_FIRST = re.compile(r"\b(?:I|we|my|our|you)\b")
_THIRD = re.compile(r"\b(?:he|she|his|her|they|their)\b", re.IGNORECASE)
_NAME = re.compile(r"(?<!^)\b[A-Z]")
_FIGURE = re.compile(r"\d")
_AROUND = (-3, -2, -1, 1, 2)
_OUTSIDE = (-9.0, -1.0, -1.0, -1.0, -1.0, -1.0)
"""What stands for a neighbour that the article does not have."""


@dataclass(frozen=True, slots=True)
class Signs:
    """What is measured of a sentence. `wording` is the weight of its words."""

    block: int
    wording: float
    attributions: int
    cues: int
    sources: int
    quoted: float
    others: tuple[float, ...]


def measured(doc: Document, worded: Sequence[float] | None = None) -> list[Signs]:
    """The signs of every sentence; `worded` hands in the weights of their words, in training."""
    every = [(block, sentence) for block in doc.blocks for sentence in sentences(doc, block)]
    given = worded if worded is not None else [wording(sentence) for _, sentence in every]
    return [
        _signs(doc, block, sentence, weight)
        for (block, sentence), weight in zip(every, given, strict=True)
    ]


def _signs(doc: Document, block: Block, sentence: Span, weight: float) -> Signs:
    said = _attributions(doc, sentence)
    quoted = list(_quotations(doc, sentence))
    spoken = [one for one in quoted if not one.scare]
    shared = sum(min(one.end, sentence.end) - max(one.start, sentence.start) for one in spoken)
    text = sentence.text[:LONGEST]
    others = (
        sum(one.speech and one.cue is not None for one in said),
        sum(one.cue is not None and one.source is None for one in said),
        sum(one.manner == "according" for one in said),
        len(quoted),
        len(quoted) - len(spoken),
        len(text),
        text.count(","),
        sum(one.source_kind == "pronoun" for one in said),
        sum(one.source_kind == "named" for one in said),
        block.kind != "paragraph",
        text[-1] in '”"',
        text[-1] == "?",
        text[0] in '“"',
        bool(_FIRST.search(text)),
        len(_THIRD.findall(text)),
        len(_NAME.findall(text)),
        bool(_FIGURE.search(text)),
        text[-1] == ":",
    )
    return Signs(
        block.start,
        weight,
        len(said),
        sum(one.cue is not None for one in said),
        sum(one.source is not None for one in said),
        shared / len(sentence),
        tuple(map(float, others)),
    )


def _attributions(doc: Document, sentence: Span) -> tuple[Attribution, ...]:
    everything = attributions(doc)
    first = bisect_left(everything, sentence.start, key=_start)
    return everything[first : bisect_left(everything, sentence.end, key=_start)]


def _quotations(doc: Document, sentence: Span) -> tuple[Quotation, ...]:
    everything = quotations(doc)
    first = bisect_left(everything, sentence.start, key=_start)
    first -= bool(first and everything[first - 1].end > sentence.start)
    return everything[first : bisect_left(everything, sentence.end, key=_start)]


def _start(span: Span) -> int:
    return span.start


def measures(article: Sequence[Signs]) -> Iterator[tuple[float, ...]]:
    """What the trees see of each sentence of an article."""
    if not article:
        return
    whole = _whole(article)
    at = 0
    for _, block in groupby(article, key=lambda one: one.block):
        together = list(block)
        for place, signs in enumerate(together):
            yield (
                *_own(signs),
                *whole,
                at,
                at / len(article),
                *_within(together, place),
                *(each for step in _AROUND for each in _beside(article, at, at + step)),
            )
            at += 1


def _own(signs: Signs) -> tuple[float, ...]:
    return (
        signs.wording,
        signs.attributions,
        signs.cues,
        signs.sources,
        signs.quoted,
        *signs.others,
    )


def _whole(article: Sequence[Signs]) -> tuple[float, ...]:
    return (
        _mean(1 / (1 + exp(-signs.wording)) for signs in article),
        _mean(signs.attributions > 0 for signs in article),
        _mean(signs.quoted for signs in article),
        len(article),
    )


_NEAR = 8
"""Sentences of a block on either side that are looked at: blocks may be endless."""


def _within(block: Sequence[Signs], place: int) -> tuple[float, ...]:
    """Where the sentence stands in its block, and how the others there are worded."""
    others = [*block[max(0, place - _NEAR) : place], *block[place + 1 : place + 1 + _NEAR]]
    worded = [signs.wording for signs in others]
    highest = max(worded, default=-9.0)
    own = block[place].wording
    return place, len(block) - 1 - place, max(own, highest), _mean([own, *worded]), highest


def _beside(article: Sequence[Signs], at: int, other: int) -> tuple[float, ...]:
    if not 0 <= other < len(article):
        return _OUTSIDE
    found = article[other]
    same = found.block == article[at].block
    return found.wording, found.quoted, found.attributions, found.cues, found.sources, same


def _mean(values: Iterable[float]) -> float:
    every = list(values)
    return sum(every) / len(every)
