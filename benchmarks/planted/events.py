"""Events that happened in one paragraph and are still open, or never were, in another."""

import re
from random import Random

from benchmarks.planted.parts import Defect, Part, appended, body_sentences, later, quoted

DONE = {
    "signed": "sign",
    "approved": "approve",
    "rejected": "reject",
    "launched": "launch",
    "acquired": "acquire",
    "bought": "buy",
    "sold": "sell",
    "closed": "close",
    "accepted": "accept",
    "cancelled": "cancel",
    "canceled": "cancel",
    "dropped": "drop",
    "filed": "file",
    "vetoed": "veto",
    "endorsed": "endorse",
    "adopted": "adopt",
    "ratified": "ratify",
    "withdrew": "withdraw",
    "released": "release",
    "suspended": "suspend",
    "banned": "ban",
    "fired": "fire",
    "appointed": "appoint",
    "repealed": "repeal",
    "blocked": "block",
}
"""What is over once it is done, and how one says that it is not. Own list."""

OPEN = (
    "{who} {is_} still considering whether to {do} {what}.",
    "{who} {has} yet to decide whether to {do} {what}.",
    "{who} {is_} expected to {do} {what} next month.",
    "{who} {is_} in talks to {do} {what}.",
)
_DID = re.compile(
    r"\A(?P<who>(?:The|A|An) (?:[\w’'-]+ )?[a-z]+"
    r"|(?!(?:It|She|He|They|We|All|This|That|Then)\b)"
    r"(?:The )?[A-Z][\w’'.-]+(?: [A-Z][\w’'.-]+){0,3})"
    rf" (?:has |have |also |then )?(?P<done>{'|'.join(DONE)})"
    r" (?P<what>(?:the|an?|its|his|her|their) [\w’' -]{5,60}?)"
    r"(?=[.,;]| (?:on|in|last|this|at|after|before|because|that|which|when|while|for|by|to|early"
    r"|earlier|late|later|from|with|as|over|during|under|against|and|\w+day|\d"
    r"|\w+ed (?:by|to|in|at|for|with|from))\b)"
)


def status_reversed(text: str, dice: Random) -> Defect | None:
    """What somebody did is, some paragraphs on, still to be decided."""
    return _retold(text, dice, dice.choice(OPEN))


def event_denied(text: str, dice: Random) -> Defect | None:
    """What somebody did is, some paragraphs on, said not to have been done."""
    return _retold(text, dice, "{who} did not {do} {what}.")


def _retold(text: str, dice: Random, template: str) -> Defect | None:
    told = [(one, did) for one in body_sentences(text) if (did := _did(one))]
    if not told:
        return None
    sentence, did = dice.choice(told)
    target = later(text, sentence.end, dice)
    if not target:
        return None
    who = did.group("who")
    several = who.endswith(("ts", "rs", "ns", "ls", "ds", "cs", "ies"))
    words = template.format(
        who=who,
        is_="are" if several else "is",
        has="have" if several else "has",
        do=DONE[did.group("done")],
        what=did.group("what"),
    )
    return appended(text, target, words)


def _did(sentence: Part) -> re.Match[str] | None:
    did = None if quoted(sentence.text) else _DID.match(sentence.text)
    unsure = did and did.group("who").endswith(("has", "have", "had", "ly", "not", "was", "were"))
    return None if unsure else did
