"""Acts that the headline tells as facts and the story only as possible."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from newslint.analyses.sentences import sentences
from newslint.analyses.terms import WORD, stem, term
from newslint.analysis import analysis
from newslint.document import Document
from newslint.span import Span


@dataclass(frozen=True, slots=True)
class Overstatement:
    """An act of the headline, and the sentence and the words by which the story doubts it."""

    act: Span
    doubted: Span
    doubt: Span


# Own list: acts that are done or not; each line holds the words for one.
_ACTS = """
buy buys bought acquire acquires acquired acquiring acquisition purchase takeover buying takes over
merge merges merged merger merging
partner partners partnered partnering partnership alliance team teams teaming
sell sells sold selling sale
launch launches launched launching
ban bans banned banning
cut cuts cutting
close closes closed closing closure shut shuts shutting
fire fires fired firing dismiss dismissed dismissal sack sacks sacked
resign resigns resigned resigning resignation quit quits quitting
sue sues sued suing lawsuit
kill kills killed killing murder murders murdered murdering
steal steals stole stolen stealing theft
bribe bribes bribed bribing bribery
rape rapes raped raping
cheat cheats cheated cheating
leak leaks leaked leaking
hack hacks hacked hacking
cure cures cured curing
cause causes caused causing
invest invests invested investing investment
withdraw withdraws withdrew withdrawn withdrawal
"""

DOUBT = re.compile(
    r"\b(?:may|might|could|perhaps|possibl[ey]|potential(?:ly)?|considering|considers|mulling"
    r"|weighing|mulls"
    r"|exploring|in talks|talks (?:with|over|about)|alleged(?:ly)?|alleges?|accused|accuses?"
    r"|suspected|suspects?"
    r"|reportedly|rumou?r(?:s|ed)?|unconfirmed|on the verge|close to|has yet to|have yet to"
    r"|not yet|whether"
    r"|if|would|claims?|claimed|believed|thought|appears?|seems?|consider|undecided|speculation"
    r"|study|studying)\b",
    re.IGNORECASE,
)
"""Words by which a sentence leaves open whether something happened. Own list."""

TIMID = re.compile(
    r"\b(?:may|might|could|would|should|can|will|plans?|planning|seeks?|wants?|aims?|hopes?"
    r"|eyes|eyeing|mulls?"
    r"|weighs?|considers?|considering|near|nears|close|set|likely|expected|reportedly|reports?"
    r"|allegedly|alleged"
    r"|accused|accuses?|alleges?|suspected|suspect|suspects|claims?|says?|said|rumou?r\w*"
    r"|charged|charges|poised|proposes?|urges?|if"
    r"|possible|potential|talks|not|no|never|denies|denied|over|after|why|how|what|who|when"
    r"|report|calls?"
    r"|trial|case|court|jury|threatens?|threat|warns?|vows?|push|bid|bids|fear|fears|risk|about"
    r"|against)\b|[?:“”\"‘;|]",
    re.IGNORECASE,
)
"""A headline with one of these asserts nothing, or something else. Own list."""

LONGEST, REACH = 300, 90
LONGEST_SENTENCE = 1000
"""Characters of a headline and of a sentence that are read, and between doubt and act."""

SHARED = 2
"""So many words of the headline tell that a sentence is about the same act."""


@cache
def _acts() -> dict[str, frozenset[str]]:
    groups = [frozenset(line.split()) for line in _ACTS.splitlines() if line]
    return {word: group for group in groups for word in group}


@analysis
def overstatements(doc: Document) -> tuple[Overstatement, ...]:
    """Acts of the headline that every sentence of the story which tells of them leaves open."""
    title = doc.headline
    if title is None or len(title) > LONGEST or TIMID.search(title.text):
        return ()
    words = tuple(title.find(WORD))
    acts = [word for word in words[1:] if word.text.lower() in _acts()]
    terms = frozenset(term(word.text.lower()) for word in words) - {""}
    found = (_overstated(doc, act, terms) for act in acts[:2])
    return tuple(one for one in found if one)


def _overstated(doc: Document, act: Span, terms: frozenset[str]) -> Overstatement | None:
    family = _acts()[act.text.lower()]
    others = terms - {stem(word) for word in family}
    told = list(_tellings(doc, family, others))
    doubts = [(sentence, _doubt(sentence, family)) for sentence in told]
    if not doubts or any(doubt is None for _, doubt in doubts):
        return None
    sentence, doubt = doubts[0]
    return Overstatement(act, sentence, doubt) if doubt else None


def _doubt(sentence: Span, family: frozenset[str]) -> Span | None:
    """The words that leave the act open: a little before it."""
    acts = [word for word in sentence.find(WORD) if word.text.lower() in family]
    for doubt in sentence.find(DOUBT):
        if any(0 <= act.start - doubt.end <= REACH for act in acts):
            return doubt
    return None


def _tellings(doc: Document, family: frozenset[str], others: frozenset[str]) -> Iterator[Span]:
    """The sentences that tell of the act, and of what else the headline speaks of."""
    for block in doc.body:
        for sentence in sentences(doc, block):
            if len(sentence) > LONGEST_SENTENCE:
                continue
            words = [word.lower() for word in WORD.findall(sentence.text)]
            if not family.isdisjoint(words):
                shared = others & {term(word) for word in words}
                if len(shared) >= min(SHARED, len(others)):
                    yield sentence
