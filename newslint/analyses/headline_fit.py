"""Whether the headline belongs to the story below it.

The model `newslint/models/headline.json` is made by `training/headline/train.py`.
"""

import json
import re
from collections.abc import Mapping, Sequence
from functools import cache
from itertools import chain
from math import exp, log
from pathlib import Path
from typing import Any

from newslint.analyses.headlines import BROKEN, name_words
from newslint.analyses.lexicon.other_names import groups
from newslint.analyses.news_words import direction, dot, vector, weight
from newslint.analyses.passages import Story, story, unit
from newslint.analyses.terms import term
from newslint.analysis import analysis
from newslint.document import Document

MODEL = Path(__file__).parents[1] / "models" / "headline.json"

FEWEST_WORDS = 3
"""A headline of fewer words that say something may be the name of a column."""

FEWEST_PASSAGES = 3
LEAD = 3
LONGEST = 60
"""Passages of a story that are read: a headline is held against what it stands above."""

KIN = 5
"""Words with so many letters in common at their start are often of one family. Own measure."""

CENTRAL, MOST_TEASING = 12, 3
FIGURE = re.compile(r"\d+(?:[.,]\d+)*")
TEASING = re.compile(
    r"\b(?:how|why|what|when|who|where|you|your|this|these|we|our|us|i|my|here|let|opinion|analysis"
    r"|editorial|column|commentary|things?|ways|reasons?)\b|[?!:]",
    re.IGNORECASE,
)
"""What tells headlines that tease or comment, and say less of what the story is about. Own list."""


@cache
def model() -> Mapping[str, Any]:
    """The model file as it stands."""
    found: Mapping[str, Any] = json.loads(MODEL.read_text(encoding="ascii"))
    return found


@analysis
def strange_headline(doc: Document) -> float:
    """The chance, 0 to 1, that the headline is another story's; 0 where that cannot be told."""
    told = headline_story(doc)
    if told is None:
        return 0.0
    total = model()["start"]
    for value, factor in zip(features(doc, told), model()["weights"], strict=True):
        total += value * factor
    return float(1 / (1 + exp(-total)))


def headline_story(doc: Document) -> Story | None:
    """The story with its headline, if both say enough to be held against each other."""
    if doc.headline is None or BROKEN.search(doc.headline.text):
        return None
    told = story(doc)
    if len(told.headline) < FEWEST_WORDS or len(told.passages) < FEWEST_PASSAGES:
        return None
    return Story(told.passages[:LONGEST], told.headline)


@cache
def _kin() -> Mapping[str, frozenset[str]]:
    """The terms that may stand for a term: demonyms, capitals, short forms."""
    found: dict[str, set[str]] = {}
    for group in groups():
        terms = {term(word) for word in group} - {""}
        for word in terms:
            found.setdefault(word, set()).update(terms)
    return {word: frozenset(terms) for word, terms in found.items()}


def _told(word: str, words: Mapping[str, int], stems: frozenset[str]) -> bool:
    """Whether the words hold this one, one of its family or another name for it."""
    if words.get(word) or word[:KIN] in stems:
        return True
    return any(words.get(other) for other in _kin().get(word, ()))


def features(doc: Document, told: Story) -> tuple[float, ...]:
    """What the headline has in common with the story, as numbers."""
    heavy = {word: weight(word) for word in sorted(told.headline)}
    stems = frozenset(word[:KIN] for word in told.held)
    apart = [word for word in heavy if not _told(word, told.held, stems)]
    return (
        *_shared(told, heavy, apart),
        *_nearest(told, heavy, apart),
        *_named(doc, told, heavy, apart),
        len(heavy),
        sum(heavy.values()) / len(heavy),
        log(1 + len(told.held)),
        log(len(told.passages)),
        min(MOST_TEASING, len(TEASING.findall(doc.headline.text))) if doc.headline else 0,
        *_subjects(told, list(heavy)),
        _central(told),
        *_figures(doc),
    )


def _shared(told: Story, heavy: Mapping[str, float], apart: Sequence[str]) -> tuple[float, ...]:
    """How much of the headline the story and its opening speak of, and how often."""
    held, whole = told.held, sum(heavy.values())
    lead = dict.fromkeys(chain.from_iterable(one.words for one in told.passages[:LEAD]), 1)
    stems = frozenset(word[:KIN] for word in lead)
    again = {word: heavy[word] * log(1 + held[word]) for word in heavy}
    return (
        sum(heavy[word] for word in heavy if held[word]) / whole,
        1 - sum(heavy[word] for word in apart) / whole,
        sum(heavy[word] for word in heavy if _told(word, lead, stems)) / whole,
        sum(heavy[word] for word in heavy if word in lead),
        sum(heavy[word] for word in heavy if held[word]),
        sum(again.values()) / whole,
        max(again.values()),
        max((heavy[word] for word in heavy if held[word]), default=0.0),
    )


def _nearest(told: Story, heavy: Mapping[str, float], apart: Sequence[str]) -> tuple[float, ...]:
    """What the story knows nothing of, and how much of the headline one passage tells."""
    whole = sum(heavy.values())
    best = max(sum(heavy[word] for word in heavy if word in one.words) for one in told.passages)
    return (
        sum(heavy[word] for word in apart),
        max((heavy[word] for word in apart), default=0.0),
        best / whole,
        best,
    )


def _named(
    doc: Document, told: Story, heavy: Mapping[str, float], apart: Sequence[str]
) -> tuple[float, ...]:
    """The names that headline and story share, and those that the story does not know."""
    both = [word for word in heavy if word in told.names]
    named = name_words(doc)
    return (
        sum(heavy[word] for word in both),
        len(both),
        sum(heavy[word] for word in apart if word in named),
        sum(word in named for word in apart),
        sum(word in named for word in heavy if word not in apart),
    )


def _subjects(told: Story, said: Sequence[str]) -> tuple[float, ...]:
    """How near the headline's subject is to that of the story, its lead, its nearest passage."""
    title = told.headline_unit
    body = unit(told.direction)
    near = sorted((dot(title, one.unit) for one in told.passages), reverse=True)
    lead = unit(direction(chain.from_iterable(one.words for one in told.passages[:LEAD])))
    known = [unit(found) for word in said if (found := vector(word)) is not None]
    alone = sorted(dot(each, body) for each in known) or [0.0]
    return (
        dot(title, body),
        dot(title, lead),
        near[0],
        near[len(near) // 2],
        alone[0],
        alone[len(alone) // 2],
        sum(alone) / len(alone),
    )


def _central(told: Story) -> float:
    """The share of what the story speaks of most that the headline names, by weight."""
    ranked = {word: weight(word) * log(1 + count) for word, count in told.held.items()}
    most = sorted(ranked, key=lambda word: (-ranked[word], word))[:CENTRAL]
    there = [ranked[word] for word in most if word in told.headline]
    return sum(there) / sum(ranked[word] for word in most)


def _figures(doc: Document) -> tuple[float, float]:
    """How many figures of the headline stand in the story, and how many do not."""
    title = set(FIGURE.findall(doc.headline.text)) if doc.headline else set()
    if not title:
        return 0.0, 0.0
    body = {figure for block in doc.body for figure in FIGURE.findall(block.text)}
    return float(len(title & body)), float(len(title - body))
