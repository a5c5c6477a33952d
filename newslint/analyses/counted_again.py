"""Things counted a second time, as if the reader knew how many, with another number."""

import re
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal

from newslint.analyses.numbers import Number, numbers
from newslint.analyses.quotations import in_quotation
from newslint.analyses.terms import WORD, term
from newslint.analysis import analysis
from newslint.document import Block, Document
from newslint.span import Span


@dataclass(frozen=True, slots=True)
class Recount(Span):
    """The later count with its noun, and the earlier one."""

    earlier: Span


@dataclass(frozen=True, slots=True)
class _Count:
    place: Span
    value: Decimal
    described: tuple[str, ...]
    """The words between the number and its noun."""
    near: frozenset[str]
    paragraph: int
    sure: bool


REACH = 100
"""Characters on either side of a count whose words tell what it is of."""

APART = 8
"""Paragraphs; further on, “the four men” may be others."""

MANY = 30
"""So many things that the reader knows are those told of before, whatever is said of them."""

MOST_BETWEEN = 4
SPACED = re.compile(r"\s([\w’'-]+)")
KNOWN = re.compile(r"\b(?:[Tt]he|[Tt]hose|[Tt]hese|[Aa]ll)\s\Z")
NEW = re.compile(
    r"\s(?:who|that|which|whose|where|of|in|from|with|at|on|to|for|already|under|[a-z]+ed|[a-z]+ing"
    r"|held|left|known|seen|shot|sold|made|built|bought|sent|kept|found|won|lost|caught|brought"
    r"|taken|given|told|it|he|she|they|we|you|I)\b|\s[A-Z]"
)
"""Own list: what follows says which ones are meant, so they may be new to the reader."""


@analysis
def recounts(doc: Document) -> tuple[Recount, ...]:
    """“The four men”, where the story has so far told of three men and of no other number."""
    return tuple(_recounts(doc))


def _recounts(doc: Document) -> Iterator[Recount]:
    told: defaultdict[str, list[_Count]] = defaultdict(list)
    values: defaultdict[str, set[Decimal]] = defaultdict(set)
    for paragraph, block in enumerate(doc.blocks):
        for number in numbers(doc, block):
            if number.kind != "quantity" or number.unit or not number.counts:
                continue
            count = _count(block, number, paragraph)
            if not count:
                continue
            known, noun = told[number.counts], number.counts
            other = len(values[noun]) == 1 and count.value not in values[noun]
            if other and _again(doc, block, count, number) and _alike(known[-1], count):
                place = count.place
                yield Recount(place.start, place.end, place.text, known[-1].place)
            known.append(count)
            values[noun].add(count.value)


def _count(block: Block, number: Number, paragraph: int) -> _Count | None:
    start, end = number.start - block.start, number.end - block.start
    words = list(SPACED.finditer(block.text[end : end + REACH]))[: MOST_BETWEEN + 1]
    nouns = [at for at, word in enumerate(words) if word[1].lower() == number.counts]
    if not nouns:
        return None
    described = tuple(word[1].lower() for word in words[: nouns[0]])
    last = end + words[nouns[0]].end()
    around = block.text[max(0, start - REACH) : start] + " " + block.text[last : last + REACH]
    near = frozenset(term(word.lower()) for word in WORD.findall(around)) - {""}
    sure = not number.approximate and number.high is None
    return _Count(block.cut(start, last), number.value, described, near, paragraph, sure)


def _again(doc: Document, block: Block, count: _Count, number: Number) -> bool:
    """Whether the reader is meant to know the things, and nothing says which they are."""
    start, end = count.place.start - block.start, count.place.end - block.start
    known = KNOWN.search(block.text[max(0, start - 8) : start])
    new = NEW.match(block.text, end)
    return bool(known and not new and count.sure and not in_quotation(doc, number))


def _alike(earlier: _Count, later: _Count) -> bool:
    return (
        earlier.sure
        and later.paragraph - earlier.paragraph <= APART
        and earlier.described == later.described
        and (bool(earlier.near & later.near) or later.value >= MANY)
    )
