"""The role that stands beside a name: “spokesman John Doe”, “Ann Roe, a lawyer”."""

import re
from collections.abc import Sequence

from newslint.analyses.lexicon.given_names import GIVEN_NAMES
from newslint.analyses.lexicon.name_words import (
    ORGANISATION_WORDS,
    PLACE_WORDS,
    ROLES,
    TITLES,
    TRADES,
)
from newslint.analyses.lexicon.surnames import SURNAMES
from newslint.analyses.spelling import known
from newslint.document import Document
from newslint.span import Span

_APPOSITION = re.compile(
    r"(?:\s\(\w[\w. -]{0,20}\))?,\s(?:\d{1,3},\s)?([^,.;:—–()“”\"?!\n]{3,90})(?=[,.;:—–()“”\"?!]|$)"
)
_WORD = re.compile(r"[\w’'-]+")
_LAST_WORDS = re.compile(r"(?:[\w’'&-]+\s){1,6}$")
_HEAD_ENDS = re.compile(r"\s(?:of|at|for|with|in|on|from|who|whose|and|to|near|based)\b")
_VERB = re.compile(r"\b(?:said|says|told|who|which|was|were|is|are|has|had|and \w+ed)\b")
_NO_ROLE = frozenset(
    "the a an of to in on at by for from with and or but that which who his her its their our as "
    "said says told when while where is are was were be been has have had will would not also "
    "than after before because if so".split()
)


def role_beside(doc: Document, name: Span) -> str:
    """The role that stands before or after the name; empty if none does."""
    before = _LAST_WORDS.search(doc.text[max(0, name.start - 80) : name.start])
    if before and (role := _pre_title(before.group().split())):
        return role
    after = _APPOSITION.match(doc.text, name.end, name.end + 140)
    return _apposition(after[1]) if after else ""


def calling(words: Sequence[Span]) -> bool:
    """Whether the first word says what somebody is: “Striker Ivan Petrov”, but “Baker Mayfield”."""
    role, rest = words[0].text, words[1:]
    if role.lower() not in TRADES or role in TITLES or not rest:
        return False
    if rest[-1].text in ORGANISATION_WORDS or rest[-1].text in PLACE_WORDS:
        return False
    first = rest[0].text
    named = first in GIVEN_NAMES or not known(first.lower())
    return named and (len(rest) > 1 or not (role in GIVEN_NAMES or role in SURNAMES))


def _pre_title(words: list[str]) -> str:
    """The role that the words before a name end with: “longtime campaign manager”."""
    if words[-1].lower() not in TRADES:
        return ""
    at = len(words) - 1
    while at and words[at - 1].lower() not in _NO_ROLE:
        at -= 1
    return " ".join(words[at:])


def _apposition(text: str) -> str:
    """The text after the comma, if its head noun is a role."""
    head = _HEAD_ENDS.split(text, maxsplit=1)[0]
    if _VERB.search(head):
        return ""
    words = [word.lower() for word in _WORD.findall(head)]
    whole = [word.lower() for word in _WORD.findall(text)]
    is_role = bool(words) and (words[-1] in ROLES or (len(words) < 4 and bool(ROLES & set(words))))
    joined = " and " in text and bool(whole) and whole[0] in ROLES
    return text.strip() if is_role or joined else ""
