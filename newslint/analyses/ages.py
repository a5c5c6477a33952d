"""How old an article says its people are."""

import re
from bisect import bisect_left
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from newslint.analyses.lexicon.name_words import CALENDAR, ORGANISATION_WORDS, PLACE_WORDS, TITLES
from newslint.analyses.lexicon.sentence_openers import OPENERS
from newslint.analyses.names import Name, names, people
from newslint.analyses.quotations import in_quotation
from newslint.analyses.sentences import sentences
from newslint.analysis import analysis
from newslint.document import Document
from newslint.span import Span


@dataclass(frozen=True, slots=True)
class Age(Span):
    """The figure of an age that the article gives a person in the present, in years.

    `given` is empty where the person goes by the family name alone.
    """

    family: str
    given: str
    years: int


LONGEST = 1000
"""Characters of the longest sentence read; what is longer is a table or no text at all."""

BESIDE = 40
"""Characters on either side of “Quill, 45,” in which a word tells of the time that she was 45."""

AFTER_NAME = re.compile(
    r",\s(?:who\sis\s|aged\s|age\s|now\s)?(?P<years>\d{1,3})(?=,|\.?$|\.\s|;|\)| and\b)"
)
IN_BRACKETS = re.compile(r"\s\((?P<years>\d{2})\)")
IS = re.compile(r"\sis\s(?P<years>\d{1,3})(?:\syears\sold\b|(?=[,.;]| and\b))")
BEFORE_NAME = re.compile(
    r"\b(?P<years>\d{1,3})-year-old(?:\s(?!(?:and|or|of|to|from|with|by|who|son|daughter)\b)[A-Za-z’'-]+){0,3}?"
    r",?\s$"
)
ANY_NAME = re.compile(
    r"(?<![\w’'.-])(?<!\b[Tt]he\s)(?:(?P<given>[A-Z][a-z][\w’'-]*(?:\s[A-Z]\.)?)\s)?"
    r"(?P<family>[A-Z][\w’-]{2,})"
    r",\s(?P<years>[1-9]\d)(?=,(?:[”\"]|\s[a-z]))"
)
"""Whoever stands so before an age is a person, known name or not."""

CLOSED = re.compile(r"[”\"]|''")
LONG_AGO = re.compile(r"\b(?:then|when|at the time|ago|(?:1[89]|20)\d\d(?:s|th)?)\b")
OF_ANOTHER_TIME = re.compile(
    rf"{LONG_AGO.pattern}|\b(?:as an?|had|once|later|former\w*|young|childhood|student|grew up"
    rf"|would|could|will be)\b"
)
"""Own lists: a sentence with one of these may tell of an age long past. “Quill, 45, was fined” does
not: an age between commas is that of the day the article is of."""

NO_GIVEN = TITLES | OPENERS | CALENDAR
NO_FAMILY = ORGANISATION_WORDS | PLACE_WORDS | CALENDAR
PAIR = re.compile(r"\b([A-Z][\w’'-]*)\.?\s(?:[A-Z]\.\s)?(?=([A-Z][\w’-]{2,}))")


DEFINITE = re.compile(
    r"\b[Tt]he\s(?P<years>\d{2})-year-old(?=\s(?:said|says|told|added|was|is|has|had|who|will|also|later"
    r"|then|posted|wrote|grew|joined|started|won|scored)\b|[’']s\s|,\s)"
)
"""“The 45-year-old said”: somebody told of before. Own list of what follows."""

TOLD = re.compile(r"(?<![\d.,$£€])(?P<years>\d{2})(?![\d%]|[.,]\d)")


@analysis
def ages(doc: Document) -> tuple[Age, ...]:
    """Ages in reading order; none from a sentence that tells of another time."""
    persons = {name.start for person in people(doc) for name in person.mentions}
    everyone = names(doc)
    found: dict[int, Age] = {}
    for block in doc.body:
        if not any(letter.isdigit() for letter in block.text):
            continue
        for sentence in sentences(doc, block):
            if len(sentence) > LONGEST:
                continue
            first = bisect_left(everyone, sentence.start, key=lambda name: name.start)
            for name in everyone[first:]:
                if name.start >= sentence.end:
                    break
                if name.start in persons:
                    found |= {age.start: age for age in _ages(sentence, name)}
            found = {age.start: age for age in _of_anyone(sentence)} | found
    return tuple(found[start] for start in sorted(found))


@analysis
def bearers(doc: Document) -> Mapping[str, frozenset[str]]:
    """The words in capitals before each family name that may be given names."""
    found: defaultdict[str, set[str]] = defaultdict(set)
    for block in doc.blocks:
        for before, family in PAIR.findall(block.text):
            if before not in NO_GIVEN:
                found[family].add(before)
    return {family: frozenset(before) for family, before in found.items()}


def _ages(sentence: Span, name: Name) -> Iterator[Age]:
    before = sentence.cut(max(0, name.start - sentence.start - 60), name.start - sentence.start)
    after = sentence.cut(name.end - sentence.start, name.end - sentence.start + 40)
    shapes = ((AFTER_NAME, after), (IN_BRACKETS, after), (IS, after), (BEFORE_NAME, before))
    for shape, beside in shapes:
        match = shape.search(beside.text) if shape is BEFORE_NAME else shape.match(beside.text)
        if shape in (AFTER_NAME, IN_BRACKETS):
            told = CLOSED.split(before.text[-BESIDE:])[-1] + name.text + after.text
            past = LONG_AGO
        else:
            told, past = sentence.text, OF_ANOTHER_TIME
        if shape is IN_BRACKETS and not _one_of_a_kind(sentence, name):
            continue
        if match and not past.search(told) and 5 <= int(match["years"]) <= 110:
            years = beside.cut(*match.span("years"))
            yield Age(years.start, years.end, years.text, name.head, name.given, int(years.text))


def _of_anyone(sentence: Span) -> Iterator[Age]:
    for part in sentence.groups(ANY_NAME):
        whole, years = part["all"], part["years"]
        start, end = whole.start - sentence.start, whole.end - sentence.start
        family = part["family"].text
        before = sentence.text[max(0, start - BESIDE) : start].split()[-1:]
        inside = "given" not in part and before and before[0][0].isupper()
        if family in NO_FAMILY or (inside and before[0].rstrip(".") not in NO_GIVEN):
            continue
        if not LONG_AGO.search(sentence.text[max(0, start - BESIDE) : end + BESIDE]):
            given = part["given"].text if "given" in part else ""
            given = "" if given in NO_GIVEN else given
            yield Age(years.start, years.end, years.text, family, given, int(years.text))


def definite_ages(doc: Document) -> Iterator[Age]:
    """Ages of “the 45-year-old”, whoever of that age nobody else in the article can be.

    The person is the only one whom this paragraph, up to there, and the one before name.
    """
    numerals = Counter(match["years"] for match in TOLD.finditer(doc.text))
    for at, block in enumerate(doc.body):
        for part in block.groups(DEFINITE):
            years = part["years"]
            if numerals[years.text] > 1 or in_quotation(doc, years):
                continue
            beside = doc.between(doc.body[max(0, at - 1)], years)
            named = [one for one in people(doc) if any(map(beside.covers, one.mentions))]
            if len(named) == 1:
                person = named[0]
                given = person.full.given if person.full else ""
                yield Age(years.start, years.end, years.text, person.head, given, int(years.text))


def _one_of_a_kind(sentence: Span, name: Name) -> bool:
    """Whether the figure in brackets after the name may be an age: polls and results list many."""
    return bool(name.given) and len(list(sentence.find(IN_BRACKETS))) == 1
