"""Since when a body is, and in which year a person was born, as the article tells it."""

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice

from newslint.analyses.names import Name, names, people
from newslint.analyses.quotations import in_quotation
from newslint.analysis import analysis
from newslint.document import Document
from newslint.span import Span


@dataclass(frozen=True, slots=True)
class Beginning(Span):
    """The year told; `of` is who or what began, `how` the word for it."""

    of: str
    how: str


YEAR = r"\sin\s(?P<year>1[6-9]\d\d|20[0-2]\d)\b(?!s|[-–/]\d)"
BEGAN = re.compile(
    r"(?:,?\s(?:which|that|who)\swas|,|\swas)?\s(?:first\s|originally\s)?(?P<how>founded|established|born)"
    r"(?:\sin\s[A-Z]\w+)?" + YEAR
)
BODY = re.compile(
    r"\b[Tt]he\s(?:[\w-]+\s){0,2}?(?:company|firm|group|business|charity|club|brand|bank|retailer|maker"
    r"|carmaker|airline|brewery|brewer|newspaper|magazine|agency|organi[sz]ation|start-?up"
    r"|chain|school|college|university|museum|team)$"
)
"""Own list: what a body is called whose name was told before."""
REACH = 60
MOST = 50
"""Years looked at; more are a chronicle."""

DOMINANT = 2
"""A body that is named twice as often as the next one is what the story is about."""


@analysis
def beginnings(doc: Document) -> tuple[Beginning, ...]:
    """The years in reading order; none from a quotation, or where it is not certain whose."""
    return tuple(_beginnings(doc))


def _beginnings(doc: Document) -> Iterator[Beginning]:
    told = ((block, part) for block in doc.body for part in block.groups(BEGAN))
    for block, part in islice(told, MOST):
        whole, how, year = part["all"], part["how"].text, part["year"]
        if in_quotation(doc, year):
            continue
        of = _subject(doc, block.cut(0, whole.start - block.start), how)
        if of:
            yield Beginning(year.start, year.end, year.text, of, how)


def _subject(doc: Document, before: Span, how: str) -> str:
    """Who or what the words before the verb are of; empty where that is not certain."""
    named = next((name for name in names(doc) if name.end == before.end), None)
    if how == "born":
        return _person(doc, named) if named else ""
    if named:
        return named.text if named.kind in ("organisation", "unknown") else ""
    start = max(before.start, before.end - REACH)
    if not BODY.search(doc.text[start : before.end]):
        return ""
    told = [name for name in _bodies(doc) if before.start <= name.start and name.end < before.end]
    return told[-1].text if told else _dominant(doc)


def _person(doc: Document, name: Name) -> str:
    alike = [one for one in people(doc) if one.head == name.head]
    return name.head if len(alike) == 1 and name.kind == "person" else ""


def _bodies(doc: Document) -> list[Name]:
    return [name for name in names(doc) if name.kind in ("organisation", "unknown")]


def _dominant(doc: Document) -> str:
    """The body that the story is about, if it is about one."""
    often = Counter(name.text for name in _bodies(doc)).most_common(2)
    if not often or often[0][1] < DOMINANT:
        return ""
    alone = len(often) == 1 or often[0][1] >= DOMINANT * often[1][1]
    return often[0][0] if alone else ""


def two_beginnings(doc: Document) -> Iterator[tuple[Beginning, Beginning]]:
    """The first year, and the first other one, of each who or what began."""
    first: dict[tuple[str, str], Beginning] = {}
    told: set[tuple[str, str]] = set()
    for one in beginnings(doc):
        key = one.of, "born" if one.how == "born" else "founded"
        earlier = first.setdefault(key, one)
        if earlier.text != one.text and key not in told:
            told.add(key)
            yield earlier, one
