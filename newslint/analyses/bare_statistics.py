"""Statistics in paragraphs that name no source, and how likely each once had one."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from math import exp, log

from newslint.analyses.claim_wording import worth
from newslint.analyses.figures import changed_figures
from newslint.analyses.quotations import in_quotation
from newslint.analyses.sentences import sentences
from newslint.analyses.vouching import DOCUMENT, ELSEWHERE, linked, speakers
from newslint.analysis import analysis
from newslint.document import Document
from newslint.span import Span


@dataclass(frozen=True, slots=True)
class BareStatistic(Span):
    """A sentence with a statistic. `chance`, 0 to 1, is that of a sentence whose source was cut."""

    chance: float = 0.0


@dataclass(frozen=True, slots=True)
class Traits:
    """What tells a statistic whose source was cut: the kinds of figure in it, and its shape."""

    signs: frozenset[str]
    worth: float
    length: int
    capitals: int


# Own lists.
_SMALL = r"(?:one|two|three|four|five|six|seven|eight|nine|ten|\d+)"
_SHARE = (
    rf"\b{_SMALL}\s(?:in|out\sof)\s(?:every\s)?{_SMALL}\b"
    r"|\b(?:half|(?:a|one)\s(?:third|quarter)|two-thirds|three-quarters|(?:the|a)\smajority)\sof\b"
    r"|\b(?:doubled|tripled|quadrupled|halved)\b|\btimes\s(?:more|as|the|higher|larger)\b"
)
_PERCENT = r"\d\s?%|\bper\s?cent\b"
_LARGE = r"\b(?:m|b|tr)illions?\b|\d,\d{3}\b"
_COUNT = (
    r"[$£€]\s?\d|\b(?:dozens|hundreds|thousands)\sof\b"
    r"|(?<![\d.:/-])\b(?!(?:19|20)\d\d\b)\d{2,4}\s(?!(?:January|February|March|April|May|June|July|August|September"
    r"|October|November|December|a\.?m|p\.?m|and|or|to|at|in|on|when|after|the|but|as)\b)[a-z]+"
)
_ABOUT = (
    r"\b(?:about|nearly|(?:more|less|fewer)\sthan|roughly|estimated|average|around|almost|up\sto"
    r"|at\sleast)\b"
)
_SIGNS = re.compile(
    rf"(?P<percent>{_PERCENT})|(?P<large>{_LARGE})|(?P<share>{_SHARE})|(?P<count>{_COUNT})"
    rf"|(?P<about>{_ABOUT})",
    re.IGNORECASE,
)
_OURS = re.compile(r"\b(?:I|[Ww]e|[Oo]urs?|us|my|[Yy]ou|[Yy]our|[Ii]magine)\b")
_ASKED = re.compile(r"\b(?:polls?|polled|surveys?|surveyed|study|studies|respondents|report)\b")
"""Own lists: who writes knows it himself; what a poll found is told in several paragraphs."""
_STATISTIC = frozenset({"percent", "large", "share", "count"})
_CAPITAL = re.compile(r"\s[A-Z]")

_START = -1.47
_WEIGHTS = {"percent": 0.43, "large": 0.41, "share": 0.23, "about": 0.38}
_WORTH, _LENGTH, _CAPITALS, _OPENING = 0.09, -0.0054, -0.048, -0.83
"""Made by `training/bare_statistics/train.py`: what tells sentences whose source was cut from all
others with a statistic in such paragraphs. Long ones and those full of names rather tell a story;
what opens an article is taken up again."""

_LONGEST, _MOST_CAPITALS, _FEWEST_WORDS = 400, 15, 6
_LEAST_WORTH, _MOST_WORTH = 0.3, 0.999


@analysis
def bare_statistics(doc: Document) -> tuple[BareStatistic, ...]:
    """Statistics that nobody in their paragraph states or vouches for, the likeliest first.

    Left out are laws, elections and what only may be: their source is known, or they have none.
    """
    return tuple(sorted(_bare(doc), key=lambda one: (-one.chance, one.start)))


def _bare(doc: Document) -> Iterator[BareStatistic]:
    for at, block in enumerate(doc.body):
        if block.kind != "paragraph" or linked(block) or DOCUMENT.search(block.text):
            continue
        found = [one for one in sentences(doc, block) if _states(one)]
        found = [one for one in found if not changed_figures(doc, block, one)]
        if not found or in_quotation(doc, block) or speakers(doc, block):
            continue
        if at and _ASKED.search(doc.body[at - 1].text):
            continue
        for one in found:
            seen = traits(one)
            if seen.worth >= _LEAST_WORTH:
                chance = _chance(seen, opening=at < 1)
                yield BareStatistic(one.start, one.end, one.text, chance)


def _states(sentence: Span) -> bool:
    """Whether it is a whole sentence with a statistic, about what is and not what may be."""
    text = sentence.text
    if text[-1] not in ".!" or text.count(" ") + 1 < _FEWEST_WORDS or ELSEWHERE.search(text):
        return False
    if _OURS.search(text):
        return False
    return not _STATISTIC.isdisjoint(_signs(sentence))


def _signs(sentence: Span) -> frozenset[str]:
    return frozenset(match.lastgroup or "" for match in _SIGNS.finditer(sentence.text))


def traits(sentence: Span) -> Traits:
    """What is seen of a sentence; `worth` is how much it is worded like a claim, below 1."""
    return Traits(
        _signs(sentence),
        min(worth(sentence), _MOST_WORTH),
        min(len(sentence), _LONGEST),
        min(len(_CAPITAL.findall(sentence.text)), _MOST_CAPITALS),
    )


def _chance(seen: Traits, *, opening: bool) -> float:
    total = _START + _OPENING * opening + _WORTH * log(seen.worth / (1 - seen.worth))
    total += sum(_WEIGHTS.get(sign, 0.0) for sign in seen.signs)
    total += _LENGTH * seen.length + _CAPITALS * seen.capitals
    return 1 / (1 + exp(-total))
