"""The offices that an article gives its people: chief executive, sergeant, senator."""

import re
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from newslint.analyses.names import Name, Person, people
from newslint.analyses.quotations import in_quotation
from newslint.document import Document
from newslint.span import Span


@dataclass(frozen=True, slots=True)
class Office(Span):
    """What stands beside a name: `office` as one says it everywhere, `kind` those it excludes."""

    name: Name
    office: str
    kind: str


KINDS: Mapping[str, Mapping[str, str]] = {
    "firm": {
        "chief executive": "chief executive|chief executive officer|ceo|ceos",
        "chairman": "chairman|chairwoman|chairperson|chair",
        "finance chief": "chief financial officer|cfo|finance chief|finance director",
        "operations chief": "chief operating officer|coo",
        "spokesman": "spokesman|spokeswoman|spokesperson",
    },
    "rank": {
        "captain": "captain|capt",
        "lieutenant": "lieutenant|lt",
        "sergeant": "sergeant|sgt",
        "corporal": "corporal|cpl",
        "detective": "detective|det",
        "inspector": "inspector",
        "police chief": "police chief",
        "sheriff": "sheriff",
    },
    "seat": {
        "senator": "senator|sen",
        "representative": "representative|rep|congressman|congresswoman",
        "governor": "governor|gov",
        "mayor": "mayor",
        "deputy mayor": "deputy mayor",
        "councillor": "councillor|councilman|councilwoman|cllr",
    },
    "court": {
        "judge": "judge",
        "prosecutor": "prosecutor|district attorney",
        "defence lawyer": "defence lawyer|defense lawyer|defense attorney|defence barrister",
    },
}
"""Own list. Nobody has two offices of one kind at a time; where somebody does, the copy says so."""

_OFFICES = {
    word: (kind, office)
    for kind, offices in KINDS.items()
    for office, words in offices.items()
    for word in words.split("|")
}
_SHORT = frozenset("capt lt sgt cpl det sen rep gov cllr".split())
_LONG = "|".join(sorted(_OFFICES.keys() - _SHORT, key=len, reverse=True))
_BEFORE = re.compile(
    rf"(?:^|[^\w-])(?P<office>{_LONG}|(?:{'|'.join(sorted(_SHORT))})(?=\.?\s))(?:,|(?<!\w{{5}})\.)?\s$",
    re.IGNORECASE,
)
_AFTER = re.compile(
    rf",\s(?:(?:the|an?|its|his|her|their|\d\d,)\s)?(?:[\w’'&-]+\s){{0,4}}?(?P<office>{_LONG})"
    r"(?=,|[.;]|\s(?:of|at|for|said|says|told)\b)",
    re.IGNORECASE,
)
_ELSEWHEN = re.compile(
    r"\b(?:former\w*|then|now|ex|acting|interim|past|previous\w*|retired|late|new|next|incoming"
    r"|outgoing|deputy|vice|assistant|associate|co|elect|candidate|nominee|hopeful|shadow|longtime"
    r"|one-?time|once|when|while|was|were|became|become\w*|been|appoint\w*|named|naming|promot\w*"
    r"|succe\w+|replac\w+|elect\w*|sworn|resign\w*|quit|step\w*|serv\w+|run|running|ran|rais\w+"
    r"|and|or|as|both|also|who|rank|honorary|demot\w*|hired?|became|until|before|after|since"
    r"|(?:1[89]|20)\d\d)\b",
    re.IGNORECASE,
)
"""Own list: what stands by an office that somebody had, will have, or has beside another one."""

_BREAK = re.compile(r"[;.!?,“”\"]\s|[\n“”\"]")
_BESIDE = 50
_NEAR = 25
"""Characters beside a name in which its office stands, and beside that another time."""


def offices(doc: Document, person: Person) -> Iterator[Office]:
    """The plain offices of one person in the article's own voice, in reading order."""
    for name in person.mentions:
        if in_quotation(doc, name):
            continue
        before = doc.text[max(0, name.start - _BESIDE) : name.start]
        after = doc.text[name.end : name.end + 2 * _BESIDE]
        found = _BEFORE.search(before) or _AFTER.match(after)
        if found is None:
            continue
        place = name.start - len(before) if found.string is before else name.end
        at = place + found.start("office")
        if _ELSEWHEN.search(
            _clause(doc, Span(at, at + len(found["office"]), found["office"]), name)
        ):
            continue
        kind, office = _OFFICES[found["office"].lower()]
        yield Office(at, at + len(found["office"]), found["office"], name, office, kind)


def _clause(doc: Document, office: Span, name: Name) -> str:
    """The words before an office, and those after one that stands after its name."""
    before = _BREAK.split(doc.text[max(0, office.start - _NEAR) : office.start])[-1]
    after = doc.text[office.end : office.end + _NEAR] if office.start > name.start else ""
    return f"{before} {office.text} {_BREAK.split(after)[0]}".replace("-", " ")


def two_offices(doc: Document) -> Iterator[tuple[Office, Office]]:
    """The first and the first other office of one kind that a person has."""
    everyone = people(doc)
    bearers = Counter(person.head for person in everyone)
    for person in everyone:
        if bearers[person.head] > 1 or person.full is None:
            continue
        first: dict[str, Office] = {}
        for office in offices(doc, person):
            earlier = first.setdefault(office.kind, office)
            if earlier.office != office.office:
                yield earlier, office
                break
