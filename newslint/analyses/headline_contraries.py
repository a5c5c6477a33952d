"""What the headline says was done, where the story only tells the opposite."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from newslint.analyses.clause_shape import STOPS
from newslint.analyses.clause_words import APART, Line, line_of
from newslint.analyses.happenings import Happening, happenings
from newslint.analyses.lexicon.opposite_words import OPPOSITES, VERBS
from newslint.analysis import analysis
from newslint.document import Document
from newslint.span import Span


@dataclass(frozen=True, slots=True)
class Reversal:
    """The verb of the headline, and what the story tells."""

    verb: Span
    told: Happening


LONGEST = 200
"""Characters of a headline that is read."""

UNSURE = re.compile(
    r"\b(?:not|no|never|may|might|could|would|should|if|fail\w*|refus\w*|den(?:y|ies|ied)|calls?"
    r"|urges?|urged|vows?|threat\w*|wants?|plans?\sto|push\w*|bid|bids|how|why|what|who|when|nearly"
    r"|almost|again|says?|said|asks?|again|first|last)\b|[?:“”\"‘|]|(?<!\w)'|n['’]t\b"
)
"""A headline with one of these says nothing, or it says something else. Own list."""

CLAUSE = re.compile(
    r"[,;–—]|\b(?:after|as|despite|amid|before|when|while|but|and|over|until"
    r"|since)\b"
)

GAMES = frozenset({"win", "lose"})
"""Groups of which a story tells many: only who did it says which is meant."""


@analysis
def reversals(doc: Document) -> tuple[Reversal, ...]:
    """At most one: the first verb of the headline whose opposite the story tells."""
    title = doc.headline
    if title is None or len(title) > LONGEST or UNSURE.search(title.text.lower()):
        return ()
    end = CLAUSE.search(title.text.lower())
    clause = title.cut(0, end.start() if end else len(title))
    return tuple(_reversals(doc, line_of(clause)))[:1]


def _reversals(doc: Document, line: Line) -> Iterator[Reversal]:
    for at, word in enumerate(line.words):
        pair = " ".join(line.words[at : at + 2])
        form = pair if pair in VERBS else word
        if at and form in VERBS and _is_verb(line, at, form):
            told = _told(doc, line, at, form)
            if told:
                yield Reversal(line.tokens[at], told)


def _is_verb(line: Line, at: int, form: str) -> bool:
    """Whether it is no noun: “Councillors back bypass”, not “his back”."""
    if VERBS[form][1] != "base":
        return True
    before, follows = line.words[at - 1], line.words[at + len(form.split()) :][:1]
    many = before.endswith("s") or VERBS[form][0] in GAMES
    return before == "to" or (many and bool(follows))


def _told(doc: Document, line: Line, at: int, form: str) -> Happening | None:
    """The first statement of the opposite, if the story nowhere tells what the headline says."""
    group = VERBS[form][0]
    after = at + len(form.split())
    if group == "win" and line.words[after : after + 1] == ("by",):
        group = "lose"  # “Norvik beaten by Tarrow”
    befell = line.words[after : after + 1] == () or (
        line.words[after] in STOPS and group not in GAMES
    )
    left, right = line.terms(0, at), line.terms(after, len(line.words))
    doer, theme = (frozenset[str](), left) if befell else (left, right)
    story = happenings(doc)
    if not left or any(_same(one, group, doer, theme) for one in story):
        return None
    if group not in GAMES and _spoken_of(doc, form):
        return None
    return next((one for one in story if _against(one, group, doer, theme)), None)


def _same(one: Happening, group: str, doer: frozenset[str], theme: frozenset[str]) -> bool:
    """Whether the story tells it as the headline does."""
    if one.group != group or one.nobody or one.state in ("denied", "refused"):
        return False
    if one.doer and doer:
        return bool(one.doer & doer)
    return bool((one.doer | one.theme) & (doer | theme))


def _spoken_of(doc: Document, form: str) -> bool:
    """Whether the story has the verb of the headline, or a noun of it, for whatever it says."""
    start = form[: max(5, len(form) - 3)]
    return any(start in block.text.lower() for block in doc.body)


def _against(one: Happening, group: str, doer: frozenset[str], theme: frozenset[str]) -> bool:
    """Whether the story tells the opposite of the same thing."""
    if one.group == group == "win":  # the other side did
        return bool(one.doer & theme) and bool(one.theme & doer)
    if one.group not in OPPOSITES[group]:
        return False
    if one.state not in ("done", "planned") or not (one.theme | one.added) & theme:
        return False
    told = one.theme | one.doer | one.added
    if group not in GAMES and 2 * len(told & (theme - APART)) <= len(theme - APART):
        return False  # “plan for ferry” may well be another one
    if doer and one.doer:
        return bool(doer & one.doer)
    return group not in GAMES and len(told & (doer | theme)) > 1
