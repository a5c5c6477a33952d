"""People whose names, ages or introductions went wrong."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from random import Random

from benchmarks.planted.parts import Defect, body, quoted, swapped

SAYING = "said|says|told|added|wrote|argued|noted|explained"
KNOWN = frozenset(
    "Obama Trump Clinton Biden Bush Romney Sanders Reagan Putin Merkel Netanyahu Assad Boehner Paul"
    " Pelosi McConnell Rubio Cruz Pence Cheney Gingrich Santorum Palin Kerry McCain Ryan".split()
)
"""Whom a paper may name by surname alone. Own list."""

NO_SURNAMES = frozenset(
    "House Street Senate Party Court Times Post News University State States Department Committee"
    " Congress County City Korea Guard Journal Press Office Association Institute Center Council"
    " Foundation Group Service Bureau Agency Democrats Republicans Today Security Union"
    " Democratic Republican American".split()
)
"""What speaks and is no person. Own list."""

TITLES = frozenset(
    "President Senator Governor Representative Congressman Congresswoman Secretary General Judge"
    " Justice Mayor Speaker Minister Chairman Chairwoman Director Professor Captain Colonel"
    " Officer Prime Vice Attorney Sheriff Pope King Queen Prince Chief Democrat Republican"
    " Sergeant Reverend Rabbi White Bishop Cardinal Lieutenant Ambassador Detective"
    " Commissioner Former While When After Big The But And New San Los Mr Mrs Ms Dr Sen Rep Gov"
    " In On At For As Like If With".split()
)
"""Capitalised words that are no given name. Own list."""

VOWELS = str.maketrans("aeiou", "eaoui")
_FULL = re.compile(
    r"\b(?P<given>[A-Z][a-z]+)(?: [A-Z]\.)? (?P<surname>[A-Z][a-z]{4,})(?![\w’'-]| [A-Z])"
)
_AGED = re.compile(r"\b[A-Z][a-z]+ (?P<surname>[A-Z][a-z]{3,}), (?P<age>[2-8]\d),")
_APPOSITION = re.compile(
    r",(?: \d\d,)? (?:an?|the|who|whose) [^,.;“”\"]{4,90},"
    rf"(?= (?:{SAYING}|has|had|was|is|called|testified|agreed)\b)"
)

_TITLE_BEFORE = re.compile(r"(?<!\S)[A-Z](?:\S*[^\s.,]|\S{0,4}\.) \Z")
_BARE_BEFORE = re.compile(
    r"(?:\n\n|[a-z]{4}[.!?] |\b(?:said|says|by|with|to|told|from|that|when) )\Z"
)


@dataclass(frozen=True, slots=True)
class Person:
    """A speaker who is first met by full name: `first` is that, `later` are bare surnames."""

    surname: str
    first: re.Match[str]
    later: tuple[re.Match[str], ...]


def name_misspelt(text: str, dice: Random) -> Defect | None:
    """One later mention of a speaker has a letter too few, two exchanged, or a wrong vowel."""
    people = list(_people(text))
    if not people:
        return None
    person = dice.choice(people)
    mention = dice.choice(person.later)
    wrong = _misspelt(person.surname, dice)
    return None if re.search(rf"\b{wrong}\b", text) else swapped(text, *mention.span(), wrong)


def introduction_removed(text: str, dice: Random) -> Defect | None:
    """A speaker's given name is cut, and what says who that is: only the surname is left."""
    people = [one for one in _people(text) if _once(text, one) and one.surname not in KNOWN]
    if not people:
        return None
    person = dice.choice(people)
    told = _APPOSITION.match(text, person.first.end())
    end = told.end() if told else person.first.end()
    if re.match(r" ?[,(]| of\b", text[end:]) or not _BARE_BEFORE.search(
        text[: person.first.start()]
    ):
        return None  # what stands around the name may still say who that is
    return swapped(text, person.first.start(), end, person.surname)


def age_changed(text: str, dice: Random) -> Defect | None:
    """A later mention gives somebody another age."""
    for aged in _AGED.finditer(text):
        surname = aged.group("surname")
        later = re.compile(rf"\b{surname}(?= (?:{SAYING})\b)").search(text, aged.end())
        if later:
            other = int(aged.group("age")) + dice.choice((-9, -4, 3, 6, 10))
            return swapped(text, *later.span(), f"{surname}, {other},")
    return None


def _people(text: str) -> Iterator[Person]:
    seen: set[str] = set()
    start = min((part.start for part in body(text)), default=len(text))
    for first in _FULL.finditer(text, start):
        surname = first.group("surname")
        if surname in seen:
            continue
        seen.add(surname)
        titled = _TITLE_BEFORE.search(text[max(0, first.start() - 30) : first.start()])
        if titled or first.group("given") in TITLES or surname in NO_SURNAMES:
            continue
        later = tuple(_bare(text, surname, first.end()))
        speaks = re.search(rf"\b{surname} (?:{SAYING})\b|\b(?:{SAYING}) {surname}\b", text)
        if later and speaks and surname not in text[: first.start()]:
            yield Person(surname, first, later)


def _bare(text: str, surname: str, after: int) -> Iterator[re.Match[str]]:
    """Mentions of the surname without a name or title before it, outside quotations."""
    for paragraph in body(text):
        outside = paragraph.start >= after and not quoted(paragraph.text.split(surname)[0])
        for match in re.finditer(rf"\b{surname}\b(?! [A-Z])", paragraph.text) if outside else ():
            before = paragraph.text[: match.start()].split()[-1:]
            if before and before[0][:1].isupper() and not before[0].endswith((".", ",")):
                continue
            if before and before[0] in ("Mr.", "Ms.", "Mrs.", "Dr.", "Sen.", "Rep.", "Gov."):
                continue
            place = re.compile(re.escape(surname)).match(text, paragraph.start + match.start())
            if place:
                yield place


def _once(text: str, person: Person) -> bool:
    return text.count(person.first.group()) == 1 and text.count(person.first.group("given")) == 1


def _misspelt(name: str, dice: Random) -> str:
    at = dice.randrange(1, len(name) - 1)
    dropped = name[:at] + name[at + 1 :]
    exchanged = name[:at] + name[at + 1] + name[at] + name[at + 2 :]
    vowel = name[0] + name[1:].translate(VOWELS)
    one_vowel = next(
        (name[:i] + vowel[i] + name[i + 1 :] for i in range(1, len(name)) if vowel[i] != name[i]),
        dropped,
    )
    return dice.choice([one for one in (dropped, exchanged, one_vowel) if one != name])
