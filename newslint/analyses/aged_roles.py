"""Ages of people whom an article calls by what they do: “the 36-year-old actress”."""

import re
from collections import Counter
from collections.abc import Iterator

from newslint.analyses.ages import LONG_AGO, TOLD, Age
from newslint.analyses.lexicon.name_words import TRADES
from newslint.analyses.names import Person, people
from newslint.analyses.quotations import in_quotation
from newslint.document import Block, Document
from newslint.span import Span

CALLED = re.compile(
    r"\b[Tt]he\s(?P<years>\d{2})-year-old\s(?:[\w-]+\s){0,2}?(?P<role>[a-z][a-z-]{2,})\b"
    r"(?!\s(?:of|from|in|at|whose|and|or|[A-Z])|-)"
)
STARS = frozenset(
    "star actor singer rapper comedian musician striker midfielder defender goalkeeper forward "
    "winger quarterback pitcher player coach manager politician athlete golfer boxer sprinter "
    "champion author novelist director presenter billionaire entrepreneur".split()
)
"""Own list: what somebody is who is not told of without a name."""
BESIDE = 60
WORD = re.compile(r"[\w-]+")
WOMEN = {"actress": "actor", "comedienne": "comedian", "headmistress": "headmaster"}


def ages_by_role(doc: Document) -> Iterator[Age]:
    """Ages of those who alone are so called, or of stars where nobody else is named nearby."""
    numerals = Counter(match["years"] for match in TOLD.finditer(doc.text))
    for at, block in enumerate(doc.body):
        for part in block.groups(CALLED):
            years, role = part["years"], _neutral(part["role"].text)
            if numerals[years.text] > 1 or in_quotation(doc, years) or _past(doc, years):
                continue
            bearer = _bearer(doc, doc.body[max(0, at - 1)], years, role)
            if bearer and bearer.full:
                family, given = bearer.head, bearer.full.given
                yield Age(years.start, years.end, years.text, family, given, int(years.text))


def _past(doc: Document, years: Span) -> bool:
    return bool(LONG_AGO.search(doc.text[max(0, years.start - BESIDE) : years.end + BESIDE]))


def _bearer(doc: Document, before: Block, years: Span, role: str) -> Person | None:
    """The only one of that role in the article, or a star whom alone the text before names."""
    if role not in STARS and role not in TRADES:
        return None
    everyone = people(doc)
    called = [one for one in everyone if role in _roles(one)]
    if not called and role in STARS:
        beside = doc.between(before, years)
        called = [one for one in everyone if any(map(beside.covers, one.mentions))]
    return called[0] if len(called) == 1 else None


def _roles(person: Person) -> set[str]:
    """The words that say beside the name what somebody is."""
    return {
        _neutral(word.lower())
        for name in person.mentions
        for word in WORD.findall(f"{name.title} {name.role}")
    }


def _neutral(role: str) -> str:
    """The role without the sex: actor for actress, spokesman for spokeswoman."""
    return WOMEN.get(role, role.removesuffix("woman") + "man" * role.endswith("woman"))
