"""The shape of a plain English clause: where its subject and object are, and how sure it is.

All functions are given the words and marks of a sentence in lower case, and places among them.
"""

from collections.abc import Sequence
from typing import Literal

State = Literal["done", "denied", "planned", "refused", "open"]

HELPING = frozenset(
    "has have was were been is are be being will won't to did didn't do does not never also later"
    " then now still remains remain already yet reportedly no longer would could may might must"
    " should can cannot had if unless whether".split()
)
DECIDED = frozenset("voted agreed decided plans plan planned pledged vowed going due".split())
DECLINED = frozenset("failed refused declined".split())
EXPECTED = frozenset(
    "expected set likely supposed poised about preparing talks negotiations".split()
)
UNSURE = frozenset(
    "would could may might must should can cannot had if unless whether reportedly being do does"
    " no".split()
)
STANDING = frozenset({"is", "are", "remains", "remain"})
PASSIVE = frozenset({"was", "were", "been", "be"})
BESIDE = frozenset("at in of from near for on".split())
STOPS = frozenset(
    "and but or that who which when while after before because as if although though said says say"
    " since until where with by from in on at for during than despite over into under to".split()
)
TIMES = frozenset("last next early late yesterday today tonight".split())
"""Own lists: words before a verb, and words that part a clause from what is beside it."""

APPOSED = 10
"""Words and marks of the longest apposition that is read."""


APART = 5
"""Words between “voted” and “to” for which it is looked."""


def wordy(token: str) -> bool:
    """Whether it is a word or a figure, not a mark."""
    return token[-1].isalnum() or token[0].isalnum()


def first_helping(words: Sequence[str], at: int) -> int:
    """Where the helping verbs before the verb begin."""
    start = at
    while start and _helps(words, start - 1):
        start -= 1
    if start and words[start : start + 1] == ("to",):  # “voted 7-4 on Monday to approve”
        near = range(max(0, start - APART), start)
        start = next((at for at in near if words[at] in DECIDED), start)
    return start


def _helps(words: Sequence[str], at: int) -> bool:
    word = words[at]
    if word in DECIDED | DECLINED | EXPECTED:
        return words[at + 1] == "to"
    if word == "in":
        return words[at + 1] in EXPECTED
    return word in HELPING or word.endswith(("n't", "ly"))


def subject(words: Sequence[str], end: int) -> tuple[int, int]:
    """From where to where the subject goes that stands before the helping verbs."""
    if end and words[end - 1] in {"who", "which"}:
        end -= 1 + (words[end - 2 : end - 1] == (",",))
    start = end
    if end and words[end - 1] == ",":  # an apposition: “Quill, 41, resigned”
        start = max(
            (at for at in range(max(0, end - APPOSED), end - 1) if words[at] == ","), default=0
        )
        if not start:
            return 0, 0
    while start and wordy(words[start - 1]):
        if words[start - 1] in STOPS - BESIDE:
            break
        start -= 1
    return start, end


def object_end(words: Sequence[str], start: int) -> int:
    """Where the words end that follow the verb without a preposition."""
    end = start
    if words[start : start + 1] == ("of",):
        return start
    while end < len(words) and wordy(words[end]) and words[end] not in STOPS | TIMES:
        end += 1
    return end


def befalls(helping: Sequence[str], kind: str) -> bool:
    """Whether the verb tells what happens to its subject: “was closed”, “remains open”."""
    said = set(helping)
    if "to" in said:
        return "be" in said
    return bool(said & STANDING) or (kind not in ("base", "going") and bool(said & PASSIVE))


def state(helping: Sequence[str], kind: str, *, reported: bool) -> State | None:
    """Done or not, to be done or not, or open; None where only supposed or of earlier times.

    `reported` says that somebody “said” it, so that “would” tells what is planned.
    """
    said = set(helping)
    if said & EXPECTED:
        plain = kind == "base" and said & STANDING and "to" in said and not said & {"not", "no"}
        return "open" if plain else None
    would = reported and "would" in said
    if said & UNSURE - ({"would"} if would else set()):
        return None
    denied = bool(said & {"not", "never"}) or any(word.endswith("n't") for word in said)
    if would or said & {"will", "won't"}:
        plain = kind == "base" or "be" in said
        return None if not plain else "refused" if denied else "planned"
    if "to" in said:
        return _intended(said, kind)
    if kind in ("base", "going"):
        return "denied" if said & {"did", "didn't"} and denied else None
    return "denied" if denied else "done"


def _intended(said: set[str], kind: str) -> State | None:
    if kind != "base" or "not" in said:
        return None
    if "voted" in said:
        return "done"  # who votes to approve it has approved it
    return "denied" if said & DECLINED else "planned" if said & DECIDED else None
