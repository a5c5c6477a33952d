"""“A” or “an” stands before a plural.

“A 2.2 per cent gains”, “a predefined rules”: the sentence was rebuilt and one ending was forgotten.
Looks at rises and falls, and at nouns that nobody takes for a singular where their phrase ends; “a
20 per cent gains tax” and “a public lands proposal” are left alone.
"""

import re
from collections.abc import Iterator

from newslint import Document, Finding, Fix, Span, rule
from newslint.analyses.neighbours import Place, places_of
from newslint.analyses.noun_phrases import after_adjectives, ends_at
from newslint.analyses.word_classes import singular

SINGULAR = {
    **dict.fromkeys(("losses",), "loss"),
    **{
        change + "s": change
        for change in (
            "advance climb cut decline decrease dip drop fall gain hike increase jump plunge "
            "reduction rise slide slump surge swing"
        ).split()
    },
}
"""Own list: changes."""

PLURAL = re.compile(
    r"(?<![\w’'-])[Aa]n?\s+"
    r"(?:\d[\d.,]*(?:\s?%|[\s-]per[\s-]?cent|[\s-](?:percentage|basis)[\s-]point|-point)"
    r"|sharp|slight|steep|modest|further|significant|small|big|huge"
    r"|slow|steady|sudden|massive|dramatic)\s+"
    rf"(?P<change>{'|'.join(SINGULAR)})"
    r"(?=[.,;:)]|$|\s+(?:to|in|of|for|from|by|on|at|last|this|over|against|and|but|since|after"
    r"|during|as|compared|year|when|which|while|amid|due)\b)"
)

COUNTERS = frozenset("few good great hundred thousand million couple dozen several".split())
"""Own list: a few days, a good (or great) many miles."""

DEGREES = frozenset("associates bachelors masters terms".split())
"""Own list: plurals by their looks that name one thing."""


@rule(
    severity="warning",
    stage="stable",
    languages=("en",),
    flags=[
        "Sales fell, against a 2.2 per cent [[gains => gain]] to 3 million at a rival.",
        "The bank reported a 12% [[losses => loss]].",
        "There was a sharp [[drops => drop]] in prices.",
        "The mayor played with a new [[rules => rule]] in his pocket.",
        "It was an important [[reasons => reason]].",
    ],
    passes=[
        "“It was a 2 per cent gains for us,” he said.",
        "“It was a new rules for us,” he said.",
        "A 2.2 per cent gain followed 3 per cent gains in May.",
        "The state levies a 20 per cent gains tax.",
        "A small cuts the price of a big drops bottle.",
        "Prices saw sharp drops in May, and a sharp drop in June.",
        "Nearly a third expressed reasons.",
        "It took a few days. He called it a major jobs and debt speech, and a public lands plan.",
        "He won a new Rules of Golf and an associates degree, an associates of some worth.",
    ],
)
def check(doc: Document) -> Iterator[Finding]:
    for block in doc.blocks:
        for change in block.find(PLURAL, "change"):
            yield _finding(change, SINGULAR[change.text])
    for place in places_of(doc, ("a", "an")):
        steps = after_adjectives(place, 1)
        if not _plural(place, steps) or place.word(steps) in SINGULAR:
            continue
        noun = place.span(steps)
        yield _finding(noun, singular(noun.text))


def _finding(noun: Span, better: str) -> Finding:
    message = f"“a” wants “{better}”, not “{noun.text}”"
    return Finding(noun, message, Fix(noun, better), confidence=0.9)


def _plural(place: Place, steps: int) -> bool:
    word = place.word(steps)
    if not singular(word) or word in DEGREES or not place.small(steps):
        return False
    if place.word(1) == "third" and steps > 2:
        return False  # a third expressed concerns
    return place.word(steps - 1) not in COUNTERS and ends_at(place, steps)
