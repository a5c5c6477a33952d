"""Pairs of statements of one article that cannot both hold."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import combinations

from newslint.analyses.clause_words import APART
from newslint.analyses.happenings import Happening, happenings
from newslint.analyses.lexicon.opposite_words import OF_PEOPLE, OPPOSITES
from newslint.analysis import analysis
from newslint.document import Document

_OF_THE_SAME = re.compile(
    r"\s*(?:[.,;]|$|\s(?:so far|yet|and|or|over|with|in connection)\b|\s(?:in|by|during)"
    r"\s(?:the|this)\s(?:\w+\s)?(?:blaze|fire|crash|accident|collision|incident|attack|raid|explosion|shooting"
    r"|case|collapse|flood|storm|protest|march|match|game|robbery|burglary|stabbing|blast|quake|earthquake"
    r"|derailment|landslide|avalanche|eruption)\b)"
)
"""After “nobody was hurt”: what does not narrow it down to some people or places. Own list."""

_ENDS = re.compile(r"\s*(?:[.,;!]|$)")

OPENING, REACH = 1500, 3000
"""Who was hurt stands at the start of the story, and “nobody” not so many characters away: a long
story tells of several accidents."""

FOLLOWED = ({"open", "close"}, {"die", "recover"}, {"halt", "resume"})
"""What was one may well be the other a while later, but not the other way round."""


MOVING = frozenset({"rise", "fall"})
"""What goes up and down in one story."""

FIRM = frozenset({"company"})
"""A doer that may be the other by another name."""

OF_ONE = frozenset("die recover resign plead plead-not stay leave appeal".split())
"""What one person does: a name at the start of a sentence needs no other sign."""


@dataclass(frozen=True, slots=True)
class Contrary:
    """Two statements in reading order."""

    first: Happening
    second: Happening


@analysis
def contraries(doc: Document) -> tuple[Contrary, ...]:
    """Pairs of what was done and not done, or done and undone, to one thing or person."""
    return tuple(_pairs(happenings(doc)))


def _pairs(told: tuple[Happening, ...]) -> Iterator[Contrary]:
    seen: set[Happening] = set()
    for one, other in combinations(told, 2):
        if not {one, other} & seen and _contrary(one, other):
            seen |= {one, other}
            yield Contrary(one, other)


def _contrary(one: Happening, other: Happening) -> bool:
    if one.touches(other) or (one.days and other.days and one.days != other.days):
        return False
    if one.nobody or other.nobody:
        return _somebody(one, other) or _somebody(other, one)
    if _joined(one, other) or _joined(other, one):
        return True
    if one.group != other.group and other.group not in OPPOSITES[one.group]:
        return False
    if one.group in MOVING or not _of_one_thing(one, other):
        return False
    if one.group == other.group:
        return _denied(one, other) or _denied(other, one)
    return _undone(one, other)


def _somebody(none: Happening, some: Happening) -> bool:
    """Whether the one says that it happened to nobody, the other that it did."""
    groups = {none.group, some.group}
    if not (len(groups) == 1 or groups == {"kill", "die"}) or not groups <= OF_PEOPLE:
        return False
    if some.nobody or not none.nobody:
        return False
    if some.start > OPENING or abs(some.start - none.start) > REACH:
        return False
    return none.state == some.state == "done" and bool(_OF_THE_SAME.match(none.rest))


def _joined(one: Happening, other: Happening) -> bool:
    """Whether a club is still to sign whom the second says to have joined it."""
    if (one.group, one.state, other.group, other.state) != ("sign", "open", "join", "done"):
        return False
    return bool(one.theme & other.doer) and bool(one.doer & other.theme)


def _of_one_thing(one: Happening, other: Happening) -> bool:
    shared = one.theme & other.theme
    certain = one.definite + other.definite + (one.group in OF_ONE)
    if not shared or (certain < 2 and (len(shared) < 2 or one.group != other.group)):
        return False
    firm = FIRM in (one.doer, other.doer) and len(shared) > 1
    if one.doer and other.doer and not one.doer & other.doer and not firm:
        return False
    if (one.theme ^ other.theme) & APART:
        return False
    return one.theme <= other.theme or other.theme <= one.theme


def _denied(one: Happening, other: Happening) -> bool:
    """Whether the second denies the first, and says no more: “not in May” may be of another May."""
    states = (one.state, other.state)
    if one.group == "resign" and states == ("done", "refused"):
        return True
    if states == ("done", "open"):
        return bool(one.doer & other.doer) and other.added <= one.added
    if states not in (("done", "denied"), ("planned", "refused")):
        return False
    return bool(_ENDS.match(other.rest)) or other.added <= one.added


def _undone(one: Happening, other: Happening) -> bool:
    if one.state != other.state or one.state not in ("done", "planned"):
        return False
    if {one.group, other.group} not in FOLLOWED or one.state == "planned":
        return True
    was, now = (one, other) if one.group in ("open", "die", "resume") else (other, one)
    return now.now and not was.now
