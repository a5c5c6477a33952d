"""A number of years does not fit the two years that it lies between.

“Founded in 1995, it marked its 30th anniversary in 2023”: one of the three is wrong, and readers
who were there know which.

Only where one sentence gives the first year, the last and the years between, with no other year
among them; a year more or less passes, for much is counted from another month. Silent in
quotations.
"""

import re
from collections.abc import Iterator

from newslint import Document, Finding, Related, Span, rule
from newslint.analyses.sentences import sentences

YEAR = r"(?:1[6-9]\d\d|20\d\d)"
WORDS = "two three four five six seven eight nine ten".split()
GAP = r"(?:(?!\d{4})[^.;“”\"]){0,90}?"
SHAPES = tuple(
    re.compile(shape)
    for shape in (
        rf"\b(?:founded|opened|born|established|launched|built|formed|set up|married)\b{GAP}\b"
        rf"(?P<first>{YEAR})\b{GAP}\b(?P<count>\d{{1,3}})(?:st|nd|rd|th)\s(?:anniversary|birthday)\b"
        rf"{GAP}\bin\s(?P<last>{YEAR})\b",
        rf"\b[Bb]orn\b{GAP}\b(?P<first>{YEAR})\b{GAP}\bdied\b{GAP}\b(?P<last>{YEAR})\b{GAP}"
        r"\b(?:aged|at the age of)\s(?P<count>\d{1,3})\b",
        rf"\b[Ii]n\s(?P<first>{YEAR})\b{GAP}\b(?P<count>\d{{1,2}}|{'|'.join(WORDS)})\syears\slater,?"
        rf"\sin\s(?P<last>{YEAR})\b",
    )
)
"""Own list."""

LONGEST = 1000
"""Characters of the longest sentence read; what is longer is a table or no text at all."""


@rule(
    severity="warning",
    stage="preview",
    languages=("en",),
    flags=[
        "The club, founded in 1995, marked its [[30]]th anniversary in 2023.",
        "Quill, born in Leeds in 1931, died in May 2001 at the age of [[80]].",
        "In 1998 she left for Hull, and [[ten]] years later, in 2005, she came back.",
    ],
    passes=[
        "The club, founded in 1995, marked its 30th anniversary in 2025.",
        "The club, founded in 1995, will mark its 30th anniversary in 2026.",
        "The club, founded in 1995 and moved in 2001, marked its 20th anniversary in 2021.",
        "Quill, born in Leeds in 1931, died in May 2001 at the age of 69.",
        "In 1998 she left for Hull, and seven years later, in 2005, she came back.",
        "“The club, founded in 1995, marked its 30th anniversary in 2023,” she said.",
    ],
)
def check(doc: Document) -> Iterator[Finding]:
    """At the number of years."""
    for block in doc.body:
        if not any(letter.isdigit() for letter in block.text):
            continue
        for sentence in sentences(doc, block):
            for shape in SHAPES if len(sentence) <= LONGEST else ():
                for part in sentence.groups(shape):
                    yield from _told(part["first"], part["last"], part["count"])


def _told(first: Span, last: Span, count: Span) -> Iterator[Finding]:
    between = int(last.text) - int(first.text)
    said = WORDS.index(count.text) + 2 if count.text in WORDS else int(count.text)
    if abs(between - said) > 1:
        yield Finding(
            count,
            f"From {first.text} to {last.text} it is {between} years, not {said}",
            related=(Related(first, "the first year"), Related(last, "the last year")),
        )
