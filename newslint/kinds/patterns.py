"""What a YAML rule may write for a phrase: words, or a small pattern.

Most patterns say a handful of phrases (`see also:?`, `(sign|log) in`): those are spelled out and
found by one automaton with all other phrases. The rest goes to RE2, which runs in linear time
whatever a pattern says, and so has neither look-around nor back references.
"""

import re
from functools import cache
from typing import Any

MOST_SPELLINGS = 64
"""A pattern with more spellings than this is left to RE2."""

WILD = frozenset(".*+{}^$")
PLAIN = re.compile(r"[^.*+{}^$?|()\[\]\\]+(?!\?)")
"""Letters that stand for themselves; one that a question mark follows is apart from them."""

COUNT = re.compile(r"\\x\{\w+\}|\\.|\[\^?\]?[^\]]*\]|\{\d+(?:,\d*)?\}", re.DOTALL)
"""A counted repeat, or what may hold braces that are none: an escaped letter, a set of letters."""

MEANS_SOMETHING = WILD | frozenset("?|()[]\\")

APOSTROPHES = str.maketrans({"’": "'", "\u00a0": " "})


def spellings(pattern: str) -> tuple[str, ...] | None:
    """All that the pattern can match, longest first, or None when that is no short list."""
    if MEANS_SOMETHING.isdisjoint(pattern):
        return (pattern,) if pattern else ()
    try:
        found, rest = _alternatives(pattern, 0)
    except (_Wild, RecursionError):  # brackets in thousands
        return None
    if rest != len(pattern):
        return None
    return tuple(sorted((text for text in found if text), key=lambda text: (-len(text), text)))


def uncounted(pattern: str) -> str:
    """The pattern with any number of repeats for each counted one: it matches what that matches.

    And more; but RE2 compiles it in a fraction of the time.
    """
    return COUNT.sub(lambda found: "*" if found[0].startswith("{") else found[0], pattern)


def fold(text: str) -> str:
    """The text without capitals and curly apostrophes, character for character the same length."""
    lower = text.lower()
    if len(lower) != len(text):
        lower = "".join(small if len(small := letter.lower()) == 1 else letter for letter in text)
    return lower.translate(APOSTROPHES)


def plain_spaces(text: str) -> str:
    """The text with plain spaces for hard ones, as pages put them into “5 per cent”."""
    return text.replace("\u00a0", " ")


def like(found: str, better: str) -> str:
    """The better word with the capitals of what was found."""
    if found.isupper() and len(found) > 1:
        return better.upper()
    return better[:1].upper() + better[1:] if found[:1].isupper() else better


@cache
def compiled(pattern: str, match_case: bool) -> Any:
    """The pattern as RE2 runs it. Raises ValueError, with RE2's reason, when it cannot."""
    import re2

    options = re2.Options()
    options.case_sensitive = match_case
    options.log_errors = False
    try:
        return re2.compile(pattern, options)
    except re2.error as error:
        reason = error.args[0] if error.args else error
        reason = reason.decode() if isinstance(reason, bytes) else str(reason)
        raise ValueError(reason) from error


class _Wild(Exception):
    """The pattern has more spellings than can be listed."""


def _alternatives(pattern: str, at: int) -> tuple[set[str], int]:
    found: set[str] = set()
    while True:
        branch, at = _sequence(pattern, at)
        found |= branch
        if at >= len(pattern) or pattern[at] != "|":
            return found, at
        at += 1


def _sequence(pattern: str, at: int) -> tuple[set[str], int]:
    found = {""}
    while at < len(pattern) and pattern[at] not in "|)":
        item, at = _item(pattern, at)
        if pattern[at : at + 1] == "?":
            item, at = item | {""}, at + 1
        found = {head + tail for head in found for tail in item}
        if len(found) > MOST_SPELLINGS:
            raise _Wild
    return found, at


def _item(pattern: str, at: int) -> tuple[set[str], int]:
    if run := PLAIN.match(pattern, at):
        return {run[0]}, run.end()
    letter = pattern[at]
    if letter in WILD or letter == "?":
        raise _Wild
    if letter == "\\":
        escaped = pattern[at + 1 : at + 2]
        if not escaped or escaped.isalnum():
            raise _Wild
        return {escaped}, at + 2
    if letter == "[":
        end = pattern.find("]", at)
        letters = pattern[at + 1 : end]
        if end < 0 or not letters or set(letters) & set("^-\\["):
            raise _Wild
        return set(letters), end + 1
    if letter == "(":
        start = at + 3 if pattern.startswith("(?:", at) else at + 1
        found, end = _alternatives(pattern, start)
        if pattern[end : end + 1] != ")" or pattern[start : start + 1] == "?":
            raise _Wild
        return found, end + 1
    return {letter}, at + 1
