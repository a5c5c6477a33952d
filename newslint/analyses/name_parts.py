"""A run of capitalised words taken apart: title, given name, family name; firm or place."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from newslint.analyses.capitals import Run
from newslint.analyses.lexicon.given_names import GIVEN_NAMES
from newslint.analyses.lexicon.known_names import ORGANISATIONS, PLACES, PLACES_IN_WORDS
from newslint.analyses.lexicon.name_words import (
    CALENDAR,
    DEMONYMS,
    ORGANISATION_WORDS,
    PARTICLES,
    PLACE_WORDS,
    SUFFIXES,
    TITLES,
    WEAK_TITLES,
)
from newslint.analyses.lexicon.sentence_openers import OPENERS
from newslint.analyses.roles import calling
from newslint.span import Span

NameKind = Literal["person", "organisation", "place", "unknown"]


@dataclass(frozen=True, slots=True)
class Name(Span):
    """One mention of a name, without its title and possessive ending.

    `head` is the family name, or the whole name of what is no person; `given` the given names or
    initials; `title` what stands before (“President”, “Dr.”, “Ford CEO”); `role` who the person is
    said to be beside the name. Each is empty if there is none. `first` marks the first mention of
    its bearer in the article.
    """

    kind: NameKind = "unknown"
    head: str = ""
    given: str = ""
    title: str = ""
    role: str = ""
    first: bool = False


_INITIALS = re.compile(r"(?:[A-Z]\.){1,3}|[A-Z]")
_ACRONYM = re.compile(r"(?:[A-Z]\.?){2,6}s?|[A-Z]+[&\d-][A-Z\d]+")


def parts(run: Run, small: frozenset[str]) -> Iterator[Name]:
    """The names in a run. `small` are words the article also writes without a capital."""
    words = _stripped(run, small)
    if all(_is_title(word) or word.text in DEMONYMS for word in words):
        return
    dean = run.opens and calling(run.words) and words[0].text in GIVEN_NAMES  # “Actor Dean Lane”
    title_end = 0 if dean else _title_end(words)
    if not title_end:
        yield _name(run, words, ())
        return
    title = _title_start(words, title_end)
    if title:
        yield _name(run, words[:title], ())
    yield _name(run, words[title_end:], words[:title_end])


def _stripped(run: Run, small: frozenset[str]) -> list[Span]:
    """The words less those that are no part of a name: sentence openers, days, demonyms."""
    words = list(run.words)
    opens = run.opens
    while words and _dispensable(words, opens, small):
        words.pop(0)
        opens = False
    while words and (words[-1].text in CALENDAR or words[-1].text in PARTICLES):
        words.pop()
    return words


def _dispensable(words: list[Span], opens: bool, small: frozenset[str]) -> bool:
    word = words[0].text
    if word in PARTICLES or (word in CALENDAR and not _called(words)):
        return True
    if word in DEMONYMS and (len(words) == 1 or words[1].text not in ORGANISATION_WORDS):
        return True
    if not (opens or word in _ALWAYS_SMALL):
        return False
    if word in OPENERS:
        return not _called(words)
    if calling(words):
        return True
    return opens and word.lower() in small and not _called(words) and word not in TITLES


_ALWAYS_SMALL = frozenset("I A The And But I’m I’ve I'm I've It He She We They You".split())


def _called(words: list[Span]) -> bool:
    """Whether the first word is a given name before another name."""
    return (
        words[0].text in GIVEN_NAMES and len(words) > 1 and words[1].text not in ORGANISATION_WORDS
    )


def _title_end(words: list[Span]) -> int:
    """How many words stand before the name proper, the last of them a title; 0 without one."""
    for at in range(len(words) - 1, 0, -1):
        if _is_title(words[at - 1]) and not _is_title(words[at]):
            rest = words[at:]
            if (
                any(word.text in ORGANISATION_WORDS for word in rest[-1:])
                and rest[0].text not in GIVEN_NAMES
            ):
                return 0
            return at
    return 0


def _title_start(words: list[Span], end: int) -> int:
    start = end
    while start and (_is_title(words[start - 1]) or words[start - 1].text in DEMONYMS):
        start -= 1
    return start


def _is_title(word: Span) -> bool:
    return word.text.rstrip(".") in TITLES


def _name(run: Run, words: list[Span], before: list[Span] | tuple[Span, ...]) -> Name:
    first, last = words[0], words[-1]
    text = run.text[first.start - run.start : last.end - run.start]
    title = run.text[before[0].start - run.start : before[-1].end - run.start] if before else ""
    core = [word.text for word in words if word.text.rstrip(".") not in SUFFIXES] or [last.text]
    kind = _kind(core, title, run)
    given, head = "", text
    if kind == "person" or (kind == "unknown" and len(core) > 1):
        given, head = _split(core)
    return Name(first.start, last.end, text, kind, head, given, title)


def _kind(core: list[str], title: str, run: Run) -> NameKind:
    last = core[-1]
    if len(core) == 1:
        return _kind_of_word(last, title)
    if _place(core):
        return "place"
    if any(_ACRONYM.fullmatch(word) and len(word.replace(".", "")) > 2 for word in core):
        return "organisation"
    if core[0] in GIVEN_NAMES or _INITIALS.fullmatch(core[0]):
        firm = last in ORGANISATION_WORDS and last not in _FAMILY_TOO
        return "organisation" if firm or run.article else "person"
    if any(word in ORGANISATION_WORDS for word in core) or core[0] in ORGANISATIONS:
        return "organisation"
    if _personal(title):
        return "person"
    if any(word in DEMONYMS for word in core):
        return "organisation"
    return "unknown"


_FAMILY_TOO = frozenset(
    "Park Hall Hill House Church Center Bell Force Bank Law Mail Rangers Albion Post Power Day "
    "Banks Bill Steel".split()
)
"""Words for bodies that are family names as well."""


def _kind_of_word(word: str, title: str) -> NameKind:
    if _personal(title):
        return "person"
    if word in PLACES:
        return "place"
    if word in ORGANISATIONS or word in ORGANISATION_WORDS or _ACRONYM.fullmatch(word):
        return "organisation"
    return "unknown"


def _personal(title: str) -> bool:
    """Whether a title is one that only people have."""
    return any(
        word.rstrip(".") not in WEAK_TITLES and word.rstrip(".") in TITLES for word in title.split()
    )


def _place(core: list[str]) -> bool:
    if " ".join(core) in PLACES_IN_WORDS:
        return True
    if core[-1] in PLACES and (core[0] in PLACE_WORDS or core[0] in PLACES):
        return True
    return core[-1] in PLACE_WORDS and core[0] not in GIVEN_NAMES


def _split(core: list[str]) -> tuple[str, str]:
    """Given names and family name."""
    at = len(core) - 1
    while at > 1 and core[at - 1] in PARTICLES:
        at -= 1
    return " ".join(core[:at]), " ".join(core[at:])
