"""Names: who and what is called by name, and who is who."""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from itertools import pairwise

from newslint.analyses.capitals import runs, shouted, small_words
from newslint.analyses.house import house_names
from newslint.analyses.lexicon.given_names import GIVEN_NAMES
from newslint.analyses.lexicon.surnames import FAMOUS
from newslint.analyses.name_parts import Name, NameKind, parts
from newslint.analyses.personhood import AGED, confirmed_name, surely_person
from newslint.analyses.roles import role_beside
from newslint.analysis import analysis
from newslint.document import Document

_WORD = re.compile(r"[^\W\d_][\w’'-]*\w")
_BEARERS = 30
"""People of one family name that are told apart; no story has more."""


@dataclass(frozen=True, slots=True)
class Person:
    """All mentions of one person, in reading order.

    `full` is the first mention with a given name, None if there is none: then the person is never
    introduced. `known` says that the bare name will do: Shakespeare, or a name of the house list.
    """

    head: str
    mentions: tuple[Name, ...]
    full: Name | None = None
    known: bool = False

    @property
    def introduced(self) -> Name | None:
        """The first mention with a given name, a title or a role."""
        return next((name for name in self.mentions if name.given or name.title or name.role), None)


@analysis
def names(doc: Document) -> tuple[Name, ...]:
    """Every mention of a name in reading order, without title and possessive ending.

    A name is `unknown` rather than a person’s unless that is certain. In lines of title case or
    capitals only people whom the story names elsewhere are found.
    """
    found = _with_kinds(doc, list(_candidates(doc)))
    found += _shouted_people(doc, {name.head for name in found if name.kind == "person"})
    return tuple(_with_firsts(sorted(found, key=lambda name: name.start)))


@analysis
def people(doc: Document) -> tuple[Person, ...]:
    """The people of the article, by first mention."""
    house = house_names(doc)
    found: list[Person] = []
    for mentions in _mentions(names(doc)).values():
        full = next((name for name in mentions if name.given), None)
        head = (full or mentions[0]).head
        known = head in FAMOUS or head in house or any(name.text in house for name in mentions)
        found.append(Person(head, tuple(mentions), full, known))
    return tuple(found)


def _candidates(doc: Document) -> Iterator[Name]:
    small = small_words(doc)
    everything = [run for block in doc.blocks for run in runs(doc, block)]
    found = [(run, _aged(doc, name)) for run in everything for name in parts(run, small)]
    confirmed = {word.text for run in everything if not run.opens for word in run.words}
    confirmed |= {name.head for _, name in found if name.kind == "person" and name.given}
    for run, name in found:
        doubtful = run.opens and name.kind == "unknown" and " " not in name.text
        if not doubtful or name.text in confirmed or confirmed_name(doc.text, name):
            yield name


def _aged(doc: Document, name: Name) -> Name:
    """The name, a person’s where it has two words and an age or a role stands beside it."""
    article = doc.text[max(0, name.start - 4) : name.start].lower() == "the "
    if article or name.kind != "unknown" or not name.given:
        return name
    person = AGED.match(doc.text, name.end) or role_beside(doc, name)
    return replace(name, kind="person") if person else name


def _with_kinds(doc: Document, candidates: list[Name]) -> list[Name]:
    """The candidates with the kind that the whole article gives them."""
    known = _known_words(candidates)
    beside = frozenset(
        edge for name in candidates if name.kind == "person" for edge in (name.start, name.end)
    )
    alone: dict[str, list[Name]] = {}
    for name in candidates:
        if name.kind == "unknown" and name.text not in known:
            alone.setdefault(name.text, []).append(name)
    sure = {text for text, names in alone.items() if surely_person(doc.text, names, beside)}
    return [_settled(doc, name, known, sure) for name in candidates]


def _known_words(candidates: Iterable[Name]) -> dict[str, Name]:
    """Single words of the full names in the article, and the first full name each belongs to."""
    known: dict[str, Name] = {}
    ordered = sorted(candidates, key=lambda name: name.kind != "person")
    for name in ordered:  # “John Edwards” names Edwards better than “John Edwards Trial”
        if name.kind == "person":
            known.setdefault(name.head, name)
    for name in ordered:
        words = name.text.split()
        if len(words) > 1:
            for word in words:
                known.setdefault(word, name)
    return known


def _settled(doc: Document, name: Name, known: Mapping[str, Name], sure: set[str]) -> Name:
    kind: NameKind = name.kind
    head = name.head
    if kind == "unknown" and name.text in known:
        bearer = known[name.text]
        kind = bearer.kind
        head = bearer.head if kind == "person" else name.text
    elif kind == "unknown" and (name.text in sure or name.head in sure):
        kind = "person"
    role = role_beside(doc, name) if kind in ("person", "unknown") else ""
    if kind == "unknown" and role and name.given:
        kind = "person"
    return replace(name, kind=kind, head=head, role=role)


def _shouted_people(doc: Document, heads: set[str]) -> list[Name]:
    """Full names of people with these family names in lines of title case or capitals."""
    found: list[Name] = []
    for block in doc.blocks:
        if not heads or not shouted(block):
            continue
        words = tuple(block.find(_WORD))
        for first, second in pairwise(words):
            head = second.text.title() if second.text.isupper() else second.text
            given = first.text.title() if first.text.isupper() else first.text
            if head in heads and given in GIVEN_NAMES and second.start - first.end == 1:
                place = doc.between(first, second)
                found.append(Name(place.start, place.end, place.text, "person", head, given))
    return found


def _mentions(found: Iterable[Name]) -> dict[tuple[str, str], list[Name]]:
    """Mentions of people by bearer: family name and given name."""
    persons: dict[tuple[str, str], list[Name]] = {}
    bearers: dict[str, list[str]] = {}
    latest: dict[str, str] = {}
    for name in found:
        if name.kind != "person":
            continue
        head, told = name.head, bearers.setdefault(name.head, [])
        given = _bearer(name, told, latest)
        if given == "" and name.given and told:  # someone named barely before
            persons[head, name.given] = persons.pop((head, given))
            told[told.index(given)] = given = name.given
        if (head, given) not in persons:
            told.append(given)
        persons.setdefault((head, given), []).append(name)
        latest[head] = given
    return persons


def _bearer(name: Name, told: list[str], latest: Mapping[str, str]) -> str:
    """The given name that the bearer goes by: of those told of by this family name, or its own."""
    if not name.given:
        return latest.get(name.head, "")
    same = (given for given in told[:_BEARERS] if not given or _same_given(given, name.given))
    return next(same, name.given)


def _same_given(first: str, second: str) -> bool:
    """Whether two given names may be one person’s: “Jim” and “J.”, “Jim” and “Jim R.”."""
    one, other = first.split()[0].rstrip("."), second.split()[0].rstrip(".")
    return (
        one == other
        or (min(len(one), len(other)) < 3 and one[0] == other[0])
        or (one[:3] == other[:3])
    )


def _with_firsts(found: Iterable[Name]) -> Iterator[Name]:
    seen: set[tuple[NameKind, str, str]] = set()
    heads: set[str] = set()
    for name in found:
        key = name.kind, name.head, name.given
        bare = name.kind == "person" and not name.given
        again = key in seen or (bare and name.head in heads)
        seen.add(key)
        if name.kind == "person":
            heads.add(name.head)
        yield replace(name, first=not again)


__all__ = ["Name", "NameKind", "Person", "names", "people"]
