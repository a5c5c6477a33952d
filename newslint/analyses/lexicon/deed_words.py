"""Verbs of what is over once it is done, with the words that deny it or leave it open. Own lists.

Each verb is its base, its past and its participle; where one form stands, the past is made with -d
or -ed and is the participle too.
"""

from collections.abc import Iterator, Mapping

_REGULAR = (
    "accept acquire adopt announce appoint approve arrest ban block cancel charge close complete"
    " dismiss dissolve drop endorse evacuate expel fire file finish halt impose impeach launch"
    " legalise legalize nominate open order pardon pass pay publish ratify recall reject release"
    " remove reopen repeal replace reverse scrap settle sign suspend veto"
)
_OTHERS = (
    "buy/bought/bought",
    "sell/sold/sold",
    "win/won/won",
    "lose/lost/lost",
    "leave/left/left",
    "withdraw/withdrew/withdrawn",
    "freeze/froze/frozen",
    "send/sent/sent",
    "ban/banned/banned",
    "drop/dropped/dropped",
    "expel/expelled/expelled",
    "scrap/scrapped/scrapped",
    "ratify/ratified/ratified",
    "file/filed/filed",
    "cancel/canceled/canceled",
    "veto/vetoed/vetoed",
)


def _forms() -> Iterator[tuple[str, str]]:
    for base in _REGULAR.split():
        yield base, base
        yield base + ("d" if base.endswith("e") else "ed"), base
    for line in _OTHERS:
        for form in line.split("/"):
            yield form, line.partition("/")[0]
    yield "cancelled", "cancel"


DEEDS: Mapping[str, str] = dict(_forms())
"""Every form of each verb, and the verb."""

BASES = frozenset(DEEDS.values())

OPPOSITES: Mapping[str, frozenset[str]] = {
    one: frozenset(others.split())
    for one, others in {
        "accept": "reject",
        "approve": "reject block veto",
        "win": "lose",
        "pass": "reject",
        "ratify": "reject",
    }.items()
}
"""What cannot have been done to a thing beside what else; the other way round goes too."""


def opposed(verb: str, other: str) -> bool:
    """Whether nobody can have done both to one thing."""
    return other in OPPOSITES.get(verb, ()) or verb in OPPOSITES.get(other, ())
