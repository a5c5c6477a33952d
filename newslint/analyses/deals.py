"""How far a deal has come, by each statement of it in an article."""

import re
from bisect import bisect_left
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from itertools import takewhile

from newslint.analyses.lexicon.deal_words import (
    ANOTHER,
    DEAL_NOUN,
    MERGER,
    NOT_SAID,
    OF_ANOTHER_TIME,
    OFFERED,
    PURCHASE,
    STAGES,
    TIMED,
)
from newslint.analyses.lexicon.known_names import PLACES
from newslint.analyses.names import Name, names
from newslint.analyses.quotations import in_quotation
from newslint.analyses.sentences import sentences
from newslint.analyses.titles import title_like
from newslint.analysis import analysis
from newslint.document import Document
from newslint.span import Span


@dataclass(frozen=True, slots=True)
class DealStatement(Span):
    """A clause that says how far a deal has come.

    `stage` is a key of `STAGES`, `word` how it is put, `event` what the deal is called. `parties`
    are the words of the names in its sentence, `partners` those of firms and countries after
    “with”, “between” or a verb of buying. `definite` is said of “the deal”, told of before.
    """

    stage: str
    word: Span
    event: str
    parties: frozenset[str]
    partners: frozenset[str]
    definite: bool = False

    def same_deal(self, other: "DealStatement") -> bool:
        """Whether both statements are surely of one deal."""
        if self.called_again(other) or other.called_again(self):
            return True
        if not _kind(self.event) & _kind(other.event):
            return False
        if PURCHASE.fullmatch(self.event) or PURCHASE.fullmatch(other.event):
            # many a firm buys many others: what is bought must be the same
            return bool(self.partners & other.parties) and bool(other.partners & self.parties)
        if self.partners and other.partners:
            return bool(self.partners & other.parties) or bool(other.partners & self.parties)
        if not self.parties or not other.parties:
            return self.definite or other.definite
        return bool(self.parties & other.parties)

    def called_again(self, other: "DealStatement") -> bool:
        """Whether this one calls the purchase of the other “the agreement”, and nobody's name."""
        bought = self.definite and self.event in AGREED and not self.partners
        same = not self.parties or bool(self.parties & other.parties)
        return bought and same and bool(PURCHASE.fullmatch(other.event) or other.event in OFFERED)


AGREED = frozenset({"agreement", "deal", "contract", "merger", "takeover", "acquisition"})
"""Own list: what a purchase is called when it is spoken of again."""

OPEN = ("considered", "negotiated", "near")
SETTLED = ("signed", "completed")

AGENCIES = frozenset(
    "Reuters Bloomberg AP AFP BBC CNN Xinhua Associated Press Journal Times Post Financial".split()
)
"""Own list: who reports deals rather than makes them."""

GENERIC = frozenset(
    "Group Inc Corp Ltd Company Bank President CEO Chief Executive Minister Chairman "
    "The And Of Mr Mrs Ms UK US EU".split()
)
LONGEST = 1000
MOST = 60
"""Characters of a sentence and statements of an article that are read; no story has more."""

_WORD = re.compile(r"[A-Z][\w&-]+")
_WITH = re.compile(
    rf"\b(?:with|between|and|(?:offer|bid)\sfor|{PURCHASE.pattern})"
    r"\s(?:(?:[a-z’'-]+|[A-Z][a-z]+(?:an|ish|ese|ch))\s){0,3}$"
)
_DEFINITE = re.compile(r"\b(?:the|this|that)\s(?:[\w'’-]+\s){0,2}$", re.IGNORECASE)
_AGAIN = re.compile(r"\b(?:the|this|that)\s(?:new\s)?$", re.IGNORECASE)


@analysis
def deal_statements(doc: Document) -> tuple[DealStatement, ...]:
    """Plain statements in the article's own voice, without a time of their own."""
    found: list[DealStatement] = []
    for block in doc.body:
        if title_like(block):
            continue
        for sentence in sentences(doc, block):
            if len(sentence) > LONGEST or len(found) >= MOST:
                continue
            if not DEAL_NOUN.search(sentence.text) or OF_ANOTHER_TIME.search(sentence.text):
                continue
            for statement in _statements(doc, sentence):
                told = any(statement.touches(other) for other in found[-3:])
                if not told and not in_quotation(doc, statement):
                    found.append(statement)
    return tuple(sorted(found))


def _statements(doc: Document, sentence: Span) -> Iterator[DealStatement]:
    for stage, shapes in STAGES.items():
        for shape in shapes:
            for part in sentence.groups(shape):
                before = sentence.cut(0, part["all"].start - sentence.start).text
                noun = sentence.cut(0, part["event"].start - sentence.start).text[-60:]
                if NOT_SAID.search(before[-60:]) or (
                    ANOTHER.search(noun) and not _AGAIN.search(noun)
                ):
                    continue
                definite = bool(_DEFINITE.search(noun))
                bought = PURCHASE.fullmatch(part["event"].text)
                settled = stage in SETTLED and not definite and not bought
                if settled and TIMED.search(sentence.text):
                    continue
                made = _statement(doc, sentence, stage, part)
                yield replace(made, definite=definite)


def _statement(
    doc: Document, sentence: Span, stage: str, part: Mapping[str, Span]
) -> DealStatement:
    inside = _inside(doc, sentence)
    partners = [
        name
        for name in inside
        if name.kind != "person" and _WITH.search(doc.text[max(0, name.start - 40) : name.start])
    ]
    place, word, event = part["all"], part["word"], part["event"].text
    return DealStatement(
        place.start, place.end, place.text, stage, word, event, _words(inside), _words(partners)
    )


def _inside(doc: Document, sentence: Span) -> list[Name]:
    found = names(doc)
    first = bisect_left(found, sentence.start, key=lambda name: name.start)
    return list(takewhile(sentence.covers, found[first:]))


def _words(found: list[Name]) -> frozenset[str]:
    words = {word for name in found if name.text not in PLACES for word in _WORD.findall(name.text)}
    return frozenset(words - AGENCIES - GENERIC)


def _kind(event: str) -> frozenset[str]:
    if event == "deal":
        return frozenset({"contract", "merger"})
    bought = event in OFFERED or re.fullmatch(MERGER, event) or PURCHASE.fullmatch(event)
    return frozenset({"merger" if bought else "contract"})
