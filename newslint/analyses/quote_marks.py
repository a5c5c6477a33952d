"""Quotation marks: which character opens, which closes, and which is an apostrophe or an inch."""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import Literal, NamedTuple

Role = Literal["open", "close", "either"]


class Mark(NamedTuple):
    """A mark at `start` to `end` of a text, and what its neighbours make of it."""

    start: int
    end: int
    text: str
    role: Role
    sure: bool = True
    """Whether a closing single mark can hardly be an apostrophe."""


class Stretch(NamedTuple):
    """Quoted text with its marks. Where `opening` or `closing` is None, that mark is missing."""

    start: int
    end: int
    opening: Mark | None
    closing: Mark | None


DOUBLE = re.compile(r"''|``|‘‘|’’|[\"“”„‟](?<!â€.)(?<!â„)(?<!Å“)(?!¦)")
"""No marks are those in “â€“”, “â„¢”, “Å“” and “¦: there another character was read in the wrong
encoding."""

SINGLE = re.compile(r"(?<!['‘’])['‘’](?!['‘’])")
ALWAYS_OPENING = ("„", "‟", "``", "‘‘")
OPENING = ("“",)
CLOSING = ("”", "’’")
PAIRED = re.compile(
    r"«[^«»]{1,2000}»|(?<!\S)»[^\s«»][^«»]{0,2000}«|「[^」]{1,2000}」|『[^』]{1,2000}』"
    r"|(?<!\w)‚(?! )[^‚‘]{1,500}‘|(?<!\w)‹(?! )[^‹›]{1,500}›"
)
"""Marks that always come in pairs; alone they are arrows and ornaments (“Next »”)."""

BEFORE_OPENING = re.compile(r"[\s(\[{<—–/\"“„«‘'-]|$")
AFTER_CLOSING = re.compile(r"[\s.,;:!?)\]}>…—–/\"”»’'-]|$")
ELISION = re.compile(
    r"['‘’](?:\d\d(?:s|\b)|n['’]|(?:em|tis|twas|til|till|cause|cos|coz|bout|round|neath|nuff|kay)\b"
    r"|(?<=\s['‘’])(?:s|t|re|ve|ll|d|m)(?![\w-]))",
    re.IGNORECASE,
)
"""Words that lost their beginning, and verb endings set apart by a tokeniser. Own list."""

FEET_AND_INCHES = re.compile(r"\d['’′]\s?\d{1,2}$")
UNSURE_LENGTH = 150
SCARE_WORDS = 3


def double_quoted(text: str, marks: Sequence[Mark]) -> Iterator[Stretch]:
    """The outermost stretches between double marks; one that lacks a mark ends with the text."""
    opening: Mark | None = None
    nested, last = 0, 0
    for at, mark in enumerate(marks):
        if _is_inch(text, marks, at, opening):
            continue
        if opening is None:
            if mark.role != "close":
                opening = mark
                continue
            yield Stretch(_first_letter(text, last), mark.end, None, mark)
            last = mark.end
        elif mark.role == "open" and (_nests(marks, at) or _other_shape(opening, marks, at)):
            nested += 1
        elif mark.role == "open":
            yield Stretch(opening.start, mark.start, opening, None)
            opening, nested = mark, 0
        elif nested:
            nested -= 1
        else:
            yield Stretch(opening.start, mark.end, opening, mark)
            opening, last = None, mark.end
    if opening is not None:
        yield Stretch(opening.start, len(text), opening, None)


def single_quoted(text: str, marks: Sequence[Mark]) -> Iterator[Stretch]:
    """The stretches between single marks; one that lacks its closing mark ends before the next.

    What nothing closes may be an apostrophe and no quotation at all.
    """
    openings = [at for at, mark in enumerate(marks) if mark.role == "open"]
    for at, following in pairwise([*openings, len(marks)]):
        closing = _closing(text, marks[at], marks[at + 1 : following])
        end = marks[following].start if following < len(marks) else len(text)
        yield Stretch(marks[at].start, closing.end if closing else end, marks[at], closing)


def paired(text: str) -> Iterator[Stretch]:
    """The stretches between marks that only ever come in pairs: « » 「 」 ‚ ‘."""
    for match in PAIRED.finditer(text):
        start, end = match.span()
        opening = Mark(start, start + 1, text[start], "open")
        yield Stretch(start, end, opening, Mark(end - 1, end, text[end - 1], "close"))


def double_marks(text: str) -> Iterator[Mark]:
    """Double marks with their roles."""
    for match in DOUBLE.finditer(text):
        start, end = match.span()
        yield Mark(start, end, match[0], _double_role(match[0], text, start, end))


def single_marks(text: str) -> Iterator[Mark]:
    """Single marks that are no apostrophes for certain, with their roles."""
    for match in SINGLE.finditer(text):
        at, character = match.start(), match[0]
        before, after = text[at - 1 : at], text[at + 1 : at + 2]
        if before.isalnum() and after.isalnum():
            continue
        if character != "’" and BEFORE_OPENING.match(before) and after and not after.isspace():
            if not ELISION.match(text, at):
                yield Mark(at, at + 1, character, "open")
        elif character != "‘" and before and not before.isspace() and not after.isalnum():
            sure = not before.isalpha() or not after.isspace()
            yield Mark(at, at + 1, character, "close", sure)


def _double_role(mark: str, text: str, start: int, end: int) -> Role:
    before, after = text[start - 1 : start] if start else "", text[end : end + 1]
    if mark in ALWAYS_OPENING:
        return "open"
    opens = bool(BEFORE_OPENING.match(before)) and not (after.isspace() or not after)
    closes = bool(AFTER_CLOSING.match(after)) and not (before.isspace() or not before)
    if opens == closes:
        return "open" if mark in OPENING else "close" if mark in CLOSING else "either"
    if (mark in OPENING and closes) or (mark in CLOSING and opens):
        return "either"
    return "open" if opens else "close"


def _nests(marks: Sequence[Mark], at: int) -> bool:
    """Whether two closing marks follow an opening one: its own and the outer quotation's."""
    following = marks[at + 1 : at + 3]
    return len(following) == 2 and all(mark.role == "close" for mark in following)


def _other_shape(opening: Mark, marks: Sequence[Mark], at: int) -> bool:
    """Whether curly marks, both there, stand within straight ones."""
    closing = marks[at + 1].text if at + 1 < len(marks) else ""
    return (opening.text, marks[at].text, closing) == ('"', "“", "”")


def _is_inch(text: str, marks: Sequence[Mark], at: int, opening: Mark | None) -> bool:
    mark = marks[at]
    before = text[max(0, mark.start - 6) : mark.start]
    if mark.text not in ('"', "”", "''", "’’") or not before.rstrip(" ")[-1:].isdigit():
        return False
    if opening is None:
        return mark.role != "open"
    if FEET_AND_INCHES.search(before):
        return True
    # a figure may well end a quotation: only a second closing mark shows that the first was an inch
    following = marks[at + 1 : at + 2]
    return mark.role == "close" and bool(following) and following[0].role == "close"


def _closing(text: str, opening: Mark, candidates: Sequence[Mark]) -> Mark | None:
    """The mark that closes a single one: the first sure one, else one that may be an apostrophe."""
    unsure = None
    for mark in candidates:
        if mark.sure:
            return mark
        if mark.start - opening.end > UNSURE_LENGTH:
            continue
        quoted = text[opening.end : mark.start]
        if quoted[0].islower() and quoted.count(" ") < SCARE_WORDS:
            return mark
        unsure = unsure or mark
    return unsure


def _first_letter(text: str, start: int) -> int:
    while start < len(text) - 1 and text[start] in " \t\n,.;":
        start += 1
    return start
