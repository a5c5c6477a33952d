"""Votes and scores told a second time, as if the reader knew them, with other figures."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from newslint.analyses.counted_again import Recount
from newslint.analyses.quotations import in_quotation
from newslint.analyses.sentences import sentences
from newslint.analysis import analysis
from newslint.document import Document
from newslint.span import Span

PAIR = r"(?<![\w.,-])(?P<pair>\d{1,3}(?:[-–]|\sto\s)\d{1,3})(?![\w%]|[.,–-]\d)"
VOTED = re.compile(
    r"\b(?:vot(?:e|ed|ing)|passed|approved|rejected)\s(?:[a-z]+\s){0,2}?" + PAIR + "|"
    r"\bvote\s(?:was|of|count\sof)\s" + PAIR.replace("pair", "pair2") + "|"
    + PAIR.replace("pair", "pair3") + r"\s(?:[a-z]+\s)?vote\b"
)  # fmt: skip
VOTED_AGAIN = re.compile(
    rf"\b(?:[Tt]he|[Tt]hat)\s{PAIR}\s(?:[a-z]+\s)?vote\b"
    r"|\b[Tt]he\svote\swas\s" + PAIR.replace("pair", "pair2") + "|"
    r"\bby\sa\svote\sof\s" + PAIR.replace("pair", "pair3")
)  # fmt: skip
WON = re.compile(
    r"\b(?:beat|beaten|defeat(?:ed|s)?|thrash(?:ed)?|edged?|downed|won|win|lost|drew|overcame|routed"
    r"|hammered|thumped|stunned|saw\soff|victory|sinks?|sank)\b[^.;:\d]{0,60}?\s" + PAIR + "|"
    + PAIR.replace("pair", "pair2")
    + r"\s(?:[a-z]+\s)?(?:win|victory|defeat|loss|draw|triumph|success)\b|"
    r"\A[A-Z][A-Za-z ]{2,25}\s" + PAIR.replace("pair", "pair3") + r"\s[A-Z][a-z]"
)  # fmt: skip
WON_AGAIN = re.compile(
    rf"\b[Tt]he\s{PAIR}\s(?:[a-z]+\s)?(?:win|victory|defeat|loss|draw|triumph|success|result"
    r"|thrashing|scoreline)\b(?!\s(?:over|against|at|to|in|on|by|that|which|last)\b)"
)
SIDES = re.compile(r"\d+")
BODY = re.compile(
    r"\b(?:Senate|House|[Cc]ouncil|[Cc]ommittees?|[Ss]ubcommittee|[Bb]oard|[Cc]ourt|[Jj]ury"
    r"|[Pp]anel|[Cc]ommission|[Pp]arliament|[Aa]ssembly|[Jj]ustices|Commons|Lords|[Cc]hamber"
    r"|[Ll]egislature|[Cc]abinet)\b"
)
OTHER_TIME = re.compile(
    r"\b(?:previous(?:ly)?|earlier|later|first|second|third|again|initial(?:ly)?|last|ago|next|since"
    r"|amend\w*|procedural|override|overrode|veto\w*|cloture|then|also|another|separate|already|in"
    r"\s(?:January|February|March|April|May|June|July|August|September|October|November|December"
    r"|(?:19|20)\d\d)|aggregate|penalties|half-time|halftime|season|record|game|set|series"
    r"|opening|opener|semi-?finals?|quarter-?finals?|final|round|league|cup)\b",
    re.IGNORECASE,
)
"""Own lists: with these the story may tell of another vote or match."""

LEAD = 4
"""Paragraphs that tell the outcome a match report is about."""


BEFORE, AFTER = 140, 30
"""Characters before and after an outcome's beginning where such words are looked for."""


@dataclass(frozen=True, slots=True)
class _Outcome:
    place: Span
    sides: tuple[int, ...]
    sentence: Span
    paragraph: int


@analysis
def results_again(doc: Document) -> tuple[Recount, ...]:
    """“The 2-1 win” after a match that ended 3-1, “the 7-5 vote” after one of 7-4."""
    votes = tuple(_again(doc, VOTED, VOTED_AGAIN, len(doc.blocks)))
    return (*votes, *_again(doc, WON, WON_AGAIN, LEAD))


def _again(
    doc: Document, first: re.Pattern[str], again: re.Pattern[str], lead: int
) -> Iterator[Recount]:
    later = _told(doc, again)
    if not later:
        return
    told = _told(doc, first)
    for one in later:
        before = [each for each in told if each.paragraph < min(one.paragraph, lead)]
        known = {each.sides for each in before}
        often = sum(each.sides == one.sides for each in told)
        if len(known) != 1 or one.sides in known or often > 1:
            continue
        if all(_same(each, one) for each in before):
            place = one.place
            yield Recount(place.start, place.end, place.text, before[0].place)


def _same(earlier: _Outcome, later: _Outcome) -> bool:
    """Whether nothing says that it is another vote or match."""
    if any(OTHER_TIME.search(_beside(each)) for each in (earlier, later)):
        return False
    bodies = [
        {body.lower() for body in BODY.findall(each.sentence.text)} for each in (earlier, later)
    ]
    return not all(bodies) or bool(bodies[0] & bodies[1])


def _beside(outcome: _Outcome) -> str:
    at = outcome.place.start - outcome.sentence.start
    return outcome.sentence.text[max(0, at - BEFORE) : at + AFTER]


def _told(doc: Document, shape: re.Pattern[str]) -> list[_Outcome]:
    found: list[_Outcome] = []
    for paragraph, block in enumerate(doc.blocks):
        if not SIDES.search(block.text):
            continue
        for sentence in sentences(doc, block):
            for match in shape.finditer(sentence.text):
                name = match.lastgroup or "pair"
                place = sentence.cut(*match.span(name))
                sides = tuple(sorted(int(side) for side in SIDES.findall(place.text)))
                if not in_quotation(doc, place):
                    found.append(_Outcome(place, sides, sentence, paragraph))
    return found
