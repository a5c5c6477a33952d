"""A claim leans on people whom nobody could find.

“Experts say”, “many fans are raging”: the words promise a source and give none. One finding an
article: the other places are shown with it. The rule is silent in quotations, headings and
captions, where the words point back (“both experts say”), where the paragraph has a link, and where
it or a paragraph beside it names or quotes somebody or mentions a poll or a study. Name one of
them, or link to what they wrote.
"""

import re
from collections.abc import Container, Iterator
from itertools import islice

from newslint import Block, Document, Finding, Related, Span, rule
from newslint.analyses.lexicon.vague_words import AUTHORITY, VAGUE
from newslint.analyses.quotations import in_quotation
from newslint.analyses.sentences import sentences
from newslint.analyses.vouching import linked, speakers

SPEAKER = re.compile(
    r"(?:[QA]\b[:.]?\s*[A-Z]|[A-Z][\w.’'-]{0,30}(?:\s[A-Z][\w.’'-]{0,30}){0,3}:\s*[A-Z])"
)
"""How a paragraph of an interview begins."""

POINTS_BACK = re.compile(
    r"\b(?:the|these|those|both|two|three|four|five|six|his|her|their|our|its|such|whose|other"
    r"|who|that|which|all|when|what|if)\s(?:\w+\s)?$|[’']s?\s(?:\w+\s)?$|\band\sa\shost\sof\s$",
    re.IGNORECASE,
)
NAMED = re.compile(
    r"\b[A-Z][\w’'-]+\s(?:said|says|told|wrote|argues|argued|warned|added|explained)\b"
    r"|\b(?:said|says|according\sto|from|by|at)\s(?:the\s)?[A-Z]"
    r"|\b(?:[Pp]olls?|[Pp]olling|[Ss]urveys?|[Rr]eport|[Ii]nterviews?|[Ee]xample)\b"
)
"""Own list: somebody with a name who speaks, a place that a name comes from, or what was read."""

MOST = 50
"""Places of a paragraph that are looked at; no story has more."""

REACH = 3
"""Paragraphs on either side in which somebody with a side may be named: critics come in turns."""


@rule(
    severity="note",
    stage="preview",
    languages=("en",),
    flags=[
        "[[Experts say]] the bridge is safe.",
        "[[Plenty of ferry fans are raging]] after the vote.",
        "[[Many residents are calling]] for a new bridge.",
        "[[Critics argue]] that the mayor must go. Scholars disagree, and it rains.",
    ],
    passes=[
        "Experts say the bridge is safe. Ada Quill of Tarrow University said she crosses it.",
        "Experts say the bridge is safe.\n\n“I cross it daily,” said Ada Quill, who built it.",
        "“Experts say the bridge is safe,” the mayor told reporters.",
        "Two engineers built it. Both experts say the bridge is safe.",
        "The experts who built the bridge cross it daily.",
        "Ada Quill of Tarrow said that she built it.\n\nExperts say the bridge is safe.",
        "A poll of a hundred engineers was held. Experts say the bridge is safe.",
        "Other experts say the bridge is safe.",
        "Q: Critics say the bridge is unsafe. Do you cross it?",
        "Many residents believe that the mayor will go.",
        "Many fans are in the hall by nine.",
        "It is known that the bridge stood in 1921.",
    ],
)
def check(doc: Document) -> Iterator[Finding]:
    vague = [place for at in range(len(doc.body)) for place in _vague(doc, at)]
    if not vague:
        return
    first, *others = vague
    related = tuple(Related(other, "nobody is named here either") for other in others)
    message = f"“{first.text}”: name one, or link to what they say"
    yield Finding(first, message, related=related, confidence=0.7)


def _vague(doc: Document, at: int) -> Iterator[Span]:
    block = doc.body[at]
    if block.kind in ("heading", "caption") or linked(block) or SPEAKER.match(block.text):
        return
    every = (
        (sentence, found) for sentence in sentences(doc, block) for found in sentence.groups(VAGUE)
    )
    for sentence, found in islice(every, MOST):
        place = found["all"]
        if _points_back(sentence, place) or in_quotation(doc, place):
            continue
        if not _somebody_else(doc, at, place, found.keys()):
            yield place


def _points_back(sentence: Span, place: Span) -> bool:
    start = place.start - sentence.start
    return POINTS_BACK.search(sentence.text[max(0, start - 24) : start]) is not None


def _somebody_else(doc: Document, at: int, place: Span, kind: Container[str]) -> bool:
    """Whether the article names somebody who may be one of those meant."""
    body = doc.body
    if "wise" in kind and _authority(doc):
        return True
    reach = REACH if "partial" in kind else 1
    return any(_named(doc, near, place) for near in body[max(0, at - reach) : at + reach + 1])


def _authority(doc: Document) -> bool:
    return any(AUTHORITY.search(block.text) for block in doc.body)


def _named(doc: Document, near: Block, place: Span) -> bool:
    """Whether a paragraph names or quotes somebody else than those at the place."""
    named = any(
        one.source_kind in ("named", "document")
        for one in speakers(doc, near)
        if one.source and not one.source.touches(place)
    )
    return named or NAMED.search(near.text) is not None or in_quotation(doc, near)
