"""Two years, and the number of years that a sentence says lies between them."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from newslint.analyses.dates import published
from newslint.analyses.sentences import sentences
from newslint.analysis import analysis_by_block
from newslint.document import Block, Document
from newslint.span import Span


@dataclass(frozen=True, slots=True)
class YearSpan(Span):
    """The number of years as it is told; `last` is None where it is the year of the article."""

    years: int
    first: Span
    last: Span | None
    between: int


WORDS = "two three four five six seven eight nine ten eleven twelve".split()
ROUND = {"centenary": 100, "centennial": 100, "bicentenary": 200, "bicentennial": 200}

_YEAR = r"(?:1[6-9]\d\d|20\d\d)"
_GAP = r"(?:(?!\d{4})[^.;“”\"]){0,90}?"
_SHORT = r"(?:(?!\d)[^.,;“”\"]){0,40}?"
_FIRST, _LAST = rf"(?P<first>{_YEAR})\b", rf"(?P<last>{_YEAR})\b"
_COUNT = rf"(?P<count>\d{{1,3}}|{'|'.join(WORDS)})"
_END = r"(?=[.;)]|,(?!\s\d)|\Z)"
_BEGUN = (
    r"\b(?i:founded|opened|born|established|launched|built|formed|set\sup|married|created|started)"
    r"\b"
)
_RUN = (
    r"(?:plan|deal|contract|term|agreement|lease|run|reign|period|project|programme|program|war"
    r"|study|ban|tenure|career|sentence)"
)
_TO = r"(?:to|until|till|through|and)"
_SHAPES = (
    rf"{_BEGUN}{_GAP}\b{_FIRST}{_GAP}\b(?P<count>\d{{1,3}})(?:st|nd|rd|th)\s(?:anniversary|birthday)"
    rf"\b{_GAP}\bin\s{_LAST}",
    rf"\b[Bb]orn\b{_GAP}\b{_FIRST}{_GAP}\bdied\b{_GAP}\b{_LAST}{_GAP}"
    r"\b(?:aged|at(?:\sthe\sage\sof)?)\s(?P<count>\d{1,3})\b(?![,.:]\d|\s[a-z]*\s?[ap]\.?m)",
    rf"\b[Ii]n\s{_FIRST}{_GAP}\b{_COUNT}\syears\slater,?\sin\s{_LAST}",
    rf"\b[Ii]n\s{_LAST},\s{_COUNT}\syears\safter\s{_SHORT}\s(?:of|in)\s{_FIRST}{_END}",
    rf"\b[Bb]orn\s(?:{_SHORT}\s)?in\s{_FIRST},?\s(?:and\s)?(?:(?:he|she|it|they)\s)?"
    rf"(?:turned|turns|will\sturn)\s(?P<count>\d{{1,3}})\sin\s{_LAST}{_END}",
    rf"\bfounded\s(?:{_SHORT}\s)?in\s{_FIRST},?\s(?:and\s)?(?:turned|turns|will\sturn)\s"
    rf"(?P<count>\d{{1,3}})\sin\s{_LAST}{_END}",
    rf"\bfor\s{_COUNT}\syears,?\sfrom\s{_FIRST}\s{_TO}\s{_LAST}{_END}",
    rf"\b{_COUNT}\syears\s(?:in|at|of|as)\s{_SHORT},\sfrom\s{_FIRST}\s{_TO}\s{_LAST}{_END}",
    rf"\b(?:[Ff]rom|[Bb]etween)\s{_FIRST}\s{_TO}\s{_LAST},\s(?:for\s|a\s(?:span|period|total)\sof\s)?"
    rf"{_COUNT}\syears{_END}",
    rf"\b{_COUNT}-year\s{_RUN}\s(?:runs|ran|running|lasts|lasted|lasting|covers|covered|covering"
    rf"|goes|went|was|is)?\s?(?:from|between)\s{_FIRST}\s{_TO}\s{_LAST}{_END}",
    rf"\b(?:built|opened|founded)\sin\s{_FIRST},\s(?:closed|shut|ended)\sin\s{_LAST}\safter\s{_COUNT}"
    rf"\syears{_END}",
    rf"\b(?:joined|started|came|began)\s{_SHORT}in\s{_FIRST}\sand\s(?:retired|left|resigned)\s"
    rf"{_SHORT}in\s{_LAST}\safter\s{_COUNT}\syears{_END}",
    rf"\({_FIRST}\s?[-–]\s?{_LAST}\)\sdied\s(?:aged|at(?:\sthe\sage\sof)?)\s(?P<count>\d{{1,3}}){_END}",
    rf"\b(?P<count>{'|'.join(ROUND)})\sin\s{_LAST}{_GAP}{_BEGUN}\s(?:{_SHORT}\s)?in\s{_FIRST}{_END}",
    rf"{_BEGUN}{_GAP}\b{_FIRST}{_GAP}\bits\s(?P<count>{'|'.join(ROUND)})\sin\s{_LAST}{_END}",
)
_AGO = (
    rf"\bin\s{_FIRST},\s{_COUNT}\syears\sago{_END}|\b(?P<count2>\d{{1,3}}|{'|'.join(WORDS)})\syears"
    rf"\sago,?\sin\s(?P<first2>{_YEAR}){_END}"
)
"""Own lists and shapes."""


YEAR = re.compile(rf"\b{_YEAR}\b")
LONGEST = 1000
"""Characters of the longest sentence read; what is longer is a table or no text at all."""


@analysis_by_block
def year_spans(doc: Document, block: Block) -> tuple[YearSpan, ...]:
    """In reading order; spans of one sentence that name no other year between the two."""
    if not YEAR.search(block.text):
        return ()
    told = [each for each in sentences(doc, block) if len(each) <= LONGEST]
    return tuple(dict.fromkeys(span for sentence in told for span in _spans(doc, sentence)))


def _spans(doc: Document, sentence: Span) -> Iterator[YearSpan]:
    years = len(set(YEAR.findall(sentence.text)))
    if years == 1 and " ago" in sentence.text and (today := published(doc)):
        for part in sentence.groups(_ago()):
            first, count = part.get("first") or part["first2"], part.get("count") or part["count2"]
            yield _span(count, first, None, today.year)
    for shape in _shapes() if years > 1 else ():
        for part in sentence.groups(shape):
            yield _span(part["count"], part["first"], part["last"], int(part["last"].text))


@cache
def _shapes() -> tuple[re.Pattern[str], ...]:
    return tuple(re.compile(shape) for shape in _SHAPES)


@cache
def _ago() -> re.Pattern[str]:
    return re.compile(_AGO)


def _span(count: Span, first: Span, last: Span | None, until: int) -> YearSpan:
    said = ROUND.get(count.text) or (
        WORDS.index(count.text) + 2 if count.text in WORDS else int(count.text)
    )
    between = until - int(first.text)
    return YearSpan(count.start, count.end, count.text, said, first, last, between)
