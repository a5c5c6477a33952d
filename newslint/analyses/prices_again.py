"""What a thing cost, told twice with different sums: “the $30 million telescope”."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from newslint.analyses.counted_again import Recount
from newslint.analyses.measured_again import OTHERWISE
from newslint.analyses.numbers import Number, numbers
from newslint.analyses.quotations import in_quotation
from newslint.analyses.sentences import sentences
from newslint.analyses.terms import WORD, term
from newslint.analyses.within import within
from newslint.analysis import analysis
from newslint.document import Document
from newslint.span import Span

KNOWN = re.compile(r"\b[Tt]he\s\Z")
THING = re.compile(r"\s(?P<thing>[a-z]{4,})\b(?!\s(?:that|which|in|at|for|from|of|to|by|[A-Z])\b)")
DESCRIBED = re.compile(r"(?P<words>(?:\s[a-z-]+){1,4})")
COST = re.compile(
    r"\b(?P<thing>[a-z]{4,})(?:\sin\s[A-Z]\w+)?(?:,?\s(?:which|that))?"
    r"\s(?:[a-z]+\s)?(?:cost(?:s|ing)?|worth|priced\sat)\s\Z"
)
MONEY = 3
"""Letters of a currency's name."""

SCALE = 100
"""Sums so many times as large are a slip of scale."""


MOST = 200
"""More sums are a list, or a table."""


@dataclass(frozen=True, slots=True)
class _Price:
    number: Number
    things: frozenset[str]
    definite: bool
    plain: bool
    paragraph: int


@analysis
def prices_again(doc: Document) -> tuple[Recount, ...]:
    """“The £21m bridge”, where the story has so far told one other sum for the bridge."""
    prices = list(_prices(doc))
    return tuple(_other(prices)) if len(prices) <= MOST else ()


def _other(prices: list[_Price]) -> Iterator[Recount]:
    for later in prices:
        if not later.definite:
            continue
        alike = [each for each in prices if each is not later and each.things & later.things]
        sums = {each.number.value for each in alike}
        if len(sums) != 1 or later.number.value in sums:
            continue
        first, number = alike[0], later.number
        if first.paragraph >= later.paragraph or first.number.unit != number.unit:
            continue
        if not (first.plain and later.plain) or first.number.approximate or number.approximate:
            continue
        low, high = sorted((first.number.value, number.value))
        if high < SCALE * low:
            yield Recount(number.start, number.end, number.text, first.number)


def _prices(doc: Document) -> Iterator[_Price]:
    for paragraph, block in enumerate(doc.blocks):
        sums = [
            one
            for one in numbers(doc, block)
            if len(one.unit) == MONEY and one.unit.isupper() and one.high is None
        ]
        for sentence, held in within(sentences(doc, block) if sums else (), sums):
            for number in held:
                price = _price(sentence, number, paragraph)
                if price and not in_quotation(doc, number):
                    yield price


def _price(sentence: Span, number: Number, paragraph: int) -> _Price | None:
    at, end = number.start - sentence.start, number.end - sentence.start
    before = sentence.text[max(0, at - 90) : at]
    known = THING.match(sentence.text, end) if KNOWN.search(before) else None
    described = DESCRIBED.match(sentence.text, end)
    cost = COST.search(before)
    if known:
        things = [known["thing"]]
    else:
        things = WORD.findall(described["words"] if described else "")
        things += [cost["thing"]] if cost else []
    plain = not OTHERWISE.search(sentence.text[max(0, at - 60) : end + 60])
    named = frozenset(term(word) for word in things) - {""}
    return _Price(number, named, known is not None, plain, paragraph) if named else None
