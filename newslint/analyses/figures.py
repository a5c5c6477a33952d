"""Figures that go up or down: sentences that somebody must have counted for."""

import re
from bisect import bisect_left

from newslint.analyses.numbers import Number, numbers
from newslint.document import Block, Document
from newslint.span import Span

# Own lists.
_CHANGE = re.compile(
    r"\b(?:(?<!makes\s)(?<!make\s)(?<!signed\s)(?<!set\s)(?:down|up)|falls?|drops?|rises?|growth|rose|risen|rising|fell|fallen|falling|grew|grown"
    r"|growing|dropp(?:ed|ing)|declin(?:es?|ed|ing)|increas(?:es?|ed|ing)|decreas(?:es?|ed|ing)"
    r"|gain(?:s|ed)?|doubled|tripled|halved|jump(?:s|ed)?|surged?|soared|plunged|slumped|climbed"
    r"|shrank|shrunk)\b"
)
_PERIOD = re.compile(
    r"\b(?:(?:same|previous|prior|last|past|earlier|first|second|third|fourth|next|this)\s"
    r"(?:\w+\s)?(?:period|years?|quarter|months?|decade|week|half)|year-o(?:n|ver)-year"
    r"|a\s(?:year|month|decade)\s(?:ago|earlier|before)"
    r"|(?:since|in|from|by|compared\s(?:with|to))\s[\w\s]{0,12}?(?:19|20)\d\d|as\sof\s\w+)\b",
    re.IGNORECASE,
)
_PLAN = re.compile(
    r"\b(?:would|will|could|should|may|might|plans?|planned|if|proposal|proposed|aims?|goal|target|bill)\b|[’']d\b"
)
_MARKET = re.compile(
    r"\b(?:Dow|Nasdaq|S&P|FTSE|DAX|Nikkei|shares|stocks?|index(?:es)?|futures|yields?|barrel|cents)\b"
    r"|[$£€][\d.]+,\sor\s"
)
_LARGE = 10_000
_NEAR = 40
"""Characters between a word of change and its figure."""


def changed_figures(doc: Document, block: Block, sentence: Span) -> tuple[Number, ...]:
    """The shares, sums and large numbers of a sentence in which one has gone up or down.

    A change is a word of change beside a percentage, or beside another figure in a sentence that
    names a period. Empty for plans and forecasts, and for prices that anyone can look up.
    """
    if _PLAN.search(sentence.text) or _MARKET.search(sentence.text):
        return ()
    everything = numbers(doc, block)
    first = bisect_left(everything, sentence.start, key=lambda number: number.start)
    last = bisect_left(everything, sentence.end, key=lambda number: number.start)
    figures = tuple(number for number in everything[first:last] if _weighty(number))
    timed = _PERIOD.search(sentence.text) is not None
    changed = any(
        (timed or figure.unit == "%") and _CHANGE.search(_round(sentence, figure))
        for figure in figures
    )
    return figures if changed else ()


def _weighty(number: Number) -> bool:
    if number.kind != "quantity":
        return False
    money = number.unit.isupper() and len(number.unit) == 3
    return money or number.unit in ("%", "percentage point") or number.value >= _LARGE


def _round(sentence: Span, figure: Span) -> str:
    start, end = figure.start - sentence.start, figure.end - sentence.start
    return sentence.text[max(0, start - _NEAR) : end + _NEAR]
