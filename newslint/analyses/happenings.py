"""What the story says was done, will be done or was not done: by verb, doer and what it befell."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from newslint.analyses.clause_shape import (
    STANDING,
    State,
    befalls,
    first_helping,
    object_end,
    state,
    subject,
)
from newslint.analyses.clause_words import Line, line_of
from newslint.analyses.lexicon.opposite_words import (
    INTRANSITIVE,
    NOBODY,
    OF_ITSELF,
    OF_PEOPLE,
    PRESENT,
    SAYING,
    STATES,
    VERBS,
)
from newslint.analyses.quotations import in_quotation
from newslint.analyses.sentences import sentences
from newslint.analyses.terms import WORD, term
from newslint.analyses.titles import title_like
from newslint.analysis import analysis
from newslint.document import Document
from newslint.span import Span


@dataclass(frozen=True, slots=True)
class Happening(Span):
    """The words from the doer to what it befell.

    `group` names the verbs that mean the same; `doer` and `theme` are terms: who did it, and what
    or who it was done or happened to. `definite` is said of “the”, “her” or a name, `nobody` where
    there was none, `now` of what “is” or “remains” so. `rest` is what the sentence adds, `days` are
    the weekdays it names.
    """

    group: str
    state: State
    doer: frozenset[str]
    theme: frozenset[str]
    definite: bool
    nobody: bool
    now: bool
    rest: str
    days: frozenset[str]

    @property
    def added(self) -> frozenset[str]:
        """The terms that the clause adds to what was done."""
        clause = CLAUSE_ENDS.split(self.rest, maxsplit=1)[0]
        return frozenset(map(term, WORD.findall(clause.lower()))) - {""}


LONGEST = 400
"""Characters of a sentence that is read."""

MOST = 200
"""Statements of an article that are held against each other."""

OF_ANOTHER_TIME = re.compile(
    r"\b(?:ago|last (?:year|month|spring|summer|autumn|fall|winter)|(?:1[89]|20)\d\d|previous\w*"
    r"|formerly|earlier|initial\w*|original\w*|at first|again|once|another|(?:a|the|his|her) second"
    r"|separately|(?:a|two|three|any) separate|if|unless|only|else|other|others|eventual\w*)\b|\?"
)
"""A sentence with one of these tells of another time or thing, or supposes. Own list."""

BY_POLICE = frozenset({"arrest", "charge"})
SAID_OF_NO = frozenset({"lose", "leave", "win"})
"""No love is lost and no child left behind, whatever happened else."""

CLAUSE_ENDS = re.compile(r"[.,;]|\b(?:and|but)\b")
DAY = re.compile(r"\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b")
_NO_PLAN = frozenset("not never no if whether".split())
_SAID = frozenset({"said", "says"})
"""Own lists."""


@analysis
def happenings(doc: Document) -> tuple[Happening, ...]:
    """Those of the story in reading order, none of them in a quotation or of another time."""
    found: list[Happening] = []
    for block in doc.body:
        if title_like(block) or len(found) >= MOST:
            continue
        for sentence in sentences(doc, block):
            if len(sentence) <= LONGEST and not OF_ANOTHER_TIME.search(sentence.text):
                found += (one for one in told(sentence) if not in_quotation(doc, one))
    return tuple(found[:MOST])


def told(sentence: Span) -> Iterator[Happening]:
    """What one sentence tells."""
    line = line_of(sentence)
    for at, word in enumerate(line.words):
        pair = f"{word} {line.words[at + 1]}" if line.words[at + 1 : at + 2] else ""
        form = pair if pair in VERBS else word
        one = _happening(line, at, form) if at and form in VERBS else None
        if one:
            yield one


def _happening(line: Line, at: int, form: str) -> Happening | None:
    (group, kind), words = VERBS[form], line.words
    after = at + len(form.split())
    end = _object_end(words, after, group)
    if group in OF_PEOPLE and kind == "going" and words[at - 1] == ",":
        return _made(line, (at, at + 1), (after, end), group, "done")
    start = first_helping(words, at)
    low, high = subject(words, start)
    helping = words[start:at]
    now = bool(STANDING & set(helping)) and form in STATES
    how = _how(words[:low], helping, group, kind, now=now)
    if how is None or low == high or end < after:
        return None
    alone = group in INTRANSITIVE and not line.terms(after, end)
    befell = alone or group in OF_ITSELF or befalls(helping, kind)
    return _made(line, (low, high), (after, end), group, how, befell=befell, now=now)


def _object_end(words: Sequence[str], after: int, group: str) -> int:
    """Where the object ends, or the clause with “that”; 0 where the verb needs one."""
    if group not in SAYING:
        return object_end(words, after)
    # who denies a request says nothing of whether it was made
    return len(words) if words[after : after + 1] == ("that",) else 0


def _how(
    before: Sequence[str], helping: Sequence[str], group: str, kind: str, *, now: bool
) -> State | None:
    if now:
        return "denied" if "not" in helping else "done"
    if STANDING & set(helping) and "to" not in helping:
        plain = kind == "going" and not _NO_PLAN & set(helping)
        return "planned" if plain else None
    if kind == "third" and group not in PRESENT:
        return None
    return state(helping, kind, reported=bool(_SAID & set(before[-4:])))


def _made(
    line: Line,
    who: tuple[int, int],
    what: tuple[int, int],
    group: str,
    how: State,
    *,
    befell: bool = False,
    now: bool = False,
) -> Happening | None:
    if not befell and not line.terms(*who):
        return None  # “some”, “they”: nobody knows who
    place = line.cut(who[0], what[0] if befell else what[1])
    nobody = _nobody(line, who, what)
    none = line.words[who[0]] == "no" and group not in SAID_OF_NO
    about = who if befell else what
    return Happening(
        place.start,
        place.end,
        place.text,
        NOBODY.get(nobody) or group,
        "denied" if none and not nobody and how == "done" else how,
        _agent(line, what[0]) if befell else line.terms(*who),
        line.terms(*about),
        line.definite(*about),
        bool(nobody),
        now,
        line.sentence.text[place.end - line.sentence.start :],
        frozenset(DAY.findall(line.sentence.text)),
    )


def _nobody(line: Line, who: tuple[int, int], what: tuple[int, int]) -> str:
    """The words of `NOBODY` that say that there was none, if any."""
    doer = " ".join(line.words[slice(*who)])
    if doer in NOBODY:
        return doer
    suffered = " ".join(line.words[what[0] : what[0] + 2])
    # who “reported no deaths” may know of none
    return suffered if NOBODY.get(suffered) in BY_POLICE else ""


def _agent(line: Line, after: int) -> frozenset[str]:
    if line.words[after : after + 1] != ("by",):
        return frozenset()
    return line.terms(after + 1, object_end(line.words, after + 1))
