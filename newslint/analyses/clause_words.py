"""A sentence as words and marks, and what stretches of it are about."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from newslint.analyses.lexicon.opposite_words import PARTICLES
from newslint.analyses.terms import term
from newslint.span import Span

APART = frozenset("new old first last next".split())
"""Words that tell a thing from another of its kind. Own list."""

ALIKE = {
    term(word): line.split()[0]
    for line in (
        "court judge jury juror jurors tribunal",
        "council councillor councillors councilor councilors",
        "police officers officer detectives",
        "regulator watchdog",
        "fire blaze",
        "plan proposal scheme",
        "bill legislation",
        "company firm",
    )
    for word in line.split()
}
"""What one story calls now this, now that. Own list."""

CLAUSE = 4
"""So many words may be a clause, in which a pronoun stands for what the rest tells."""

_TOKEN = re.compile(r"[$£€]?\d(?:[\d.,]*\d)?%?(?![\w-])|[$£€]?\w[\w’'.&-]*\w|[$£€]?\w|[^\w\s]")
_NAME = re.compile(r"[A-Z][\w’-]+(?:\s[A-Z][\w’-]+)*")
_ARTICLES = frozenset("the its his her their this that".split())
_SAME = frozenset({"he", "she"})
_MANY = frozenset("people police men women children staff management nobody everyone".split())
_VAGUE = frozenset("he she they it we i you some many those none few both each one who".split())
"""Own lists."""


@dataclass(frozen=True, slots=True)
class Line:
    """A sentence, its words and marks, and the same in lower case."""

    sentence: Span
    tokens: Sequence[Span]
    words: tuple[str, ...]

    def cut(self, low: int, high: int) -> Span:
        start = self.sentence.start
        return self.sentence.cut(self.tokens[low].start - start, self.tokens[high - 1].end - start)

    def definite(self, low: int, high: int) -> bool:
        """Whether an article or a name says which one is meant."""
        held = range(low, high)
        if any(self.words[at] in _ARTICLES | _SAME or (at and self._capital(at)) for at in held):
            return True
        return high - low == 1 and not low and _is_name(self.words[0])

    def _capital(self, at: int) -> bool:
        return self.tokens[at].text[0].isupper()

    def terms(self, low: int, high: int) -> frozenset[str]:
        words = self.words[low:high]
        if high - low == 1 and words[0] in _SAME:
            return self._same(low)
        if len(words) < CLAUSE and _VAGUE & set(words):
            return frozenset()
        found = (word if word in APART else term(word) for word in words if word not in PARTICLES)
        return frozenset(ALIKE.get(word, word) for word in found) - {"", ",", "no"}

    def _same(self, before: int) -> frozenset[str]:
        """Whom “he” or “she” is: the one name that stands earlier in the sentence."""
        told = self.sentence.text[: self.tokens[before].start - self.sentence.start]
        runs = [run for run in _NAME.findall(told) if term(run.lower())]
        return (
            frozenset(map(term, runs[0].lower().split())) - {""} if len(runs) == 1 else frozenset()
        )


def _is_name(word: str) -> bool:
    """Whether a sentence opens with a name: no other noun stands alone but one of many."""
    from newslint.analyses.spelling import frequency

    return word not in _MANY and not (word.endswith("s") and frequency(word))


def line_of(sentence: Span) -> Line:
    """The words and marks of the sentence."""
    tokens = tuple(sentence.find(_TOKEN))
    return Line(sentence, tokens, tuple(one.text.lower().replace("’", "'") for one in tokens))
