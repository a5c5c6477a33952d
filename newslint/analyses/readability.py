"""How hard an article is to read."""

import re
import sys
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache
from types import ModuleType, SimpleNamespace
from typing import Any

from newslint.analyses.sentences import sentences
from newslint.analyses.titles import title_like
from newslint.analysis import analysis
from newslint.document import Document
from newslint.span import Span

MIN_SENTENCE_WORDS = 3
"""Shorter ones are mostly labels; textstat does not count them as sentences either."""

LANGUAGE = "en_US"
LINES = re.compile(r"\s*\n\s*")
STOPS = re.compile(r"[.!?…]+")
LINKED = re.compile(r"[—–/]|--")
WORD = re.compile(r"[^\W\d_]+")
VOWELS = re.compile(r"[aeiouy]+", re.IGNORECASE)
SILENT = re.compile(r"[^aeiouyl]e(?:[sd]?)\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Readability:
    """Flesch Reading Ease (100 easy, below 30 very hard; no bounds) and years of school."""

    ease: float
    grade: float


@analysis
def prose(doc: Document) -> tuple[Span, ...]:
    """The sentences that make up the story's running text: no headings, labels, lists of names."""
    return tuple(
        sentence
        for block in doc.body
        if block.area == "body"
        and block.kind in ("paragraph", "quotation")
        and not title_like(block)
        for sentence in sentences(doc, block)
        if len(WORD.findall(sentence.text)) >= MIN_SENTENCE_WORDS
    )


@analysis
def readability(doc: Document) -> Readability:
    """How hard the running text is, by textstat; all zero when there is none. English only."""
    return readability_of(prose(doc))


def readability_of(texts: Iterable[Span]) -> Readability:
    """How hard these sentences are, taken together."""
    text = " ".join(_as_one_sentence(sentence) for sentence in texts)
    if not text:
        return Readability(0.0, 0.0)
    measures = _textstat().metrics
    ease = measures.flesch_reading_ease(text, LANGUAGE)
    return Readability(ease, measures.flesch_kincaid_grade(text, LANGUAGE))


@analysis
def rough_ease(doc: Document) -> float:
    """An estimate of the reading ease that costs no library: vowel groups stand for syllables.

    Within 6 of `readability(doc).ease` for 96 of 100 articles; of 1,675 looked at, the 111 that
    had less than 38 were all given less than 44.
    """
    text = " ".join(sentence.text for sentence in prose(doc))
    count = len(text.split())
    if not count:
        return 0.0
    groups = len(VOWELS.findall(text)) - len(SILENT.findall(text))
    flesch = 206.835 - 1.015 * count / len(prose(doc)) - 84.6 * groups / count
    return 6.0 + 0.86 * flesch  # fitted to textstat's figures: it counts syllables by other means


def _as_one_sentence(sentence: Span) -> str:
    """The sentence as textstat takes it for one: it splits at every stop, as in “U.S.”."""
    return STOPS.sub("", LINKED.sub(" ", LINES.sub(" ", sentence.text))).strip() + "."


@cache
def _textstat() -> Any:
    """Textstat's backend, which counts syllables by pyphen and never asks nltk for a dictionary.

    textstat 0.7.13 fetches nltk's `cmudict` from the network when it first counts syllables. While
    it is imported, a stand-in takes nltk's place, which has that dictionary, but empty; what other
    code does with the real nltk stays as it was. docs/decisions/002-textstat-offline.md tells why.
    """
    real = {
        name: sys.modules.pop(name) for name in list(sys.modules) if name.split(".")[0] == "nltk"
    }
    sys.modules["nltk"] = _nltk_without_words()
    try:
        from textstat import backend
    finally:
        del sys.modules["nltk"]
        sys.modules.update(real)
    return backend


def _nltk_without_words() -> ModuleType:
    stand_in = ModuleType("nltk")
    stand_in.__dict__.update(
        data=SimpleNamespace(find=lambda _: None),
        corpus=SimpleNamespace(cmudict=SimpleNamespace(dict=dict)),
    )
    return stand_in
