"""A claim leans on people whom nobody could find.

“Experts say”, “many fans are raging”, “the internet is going wild”: the words promise a source and
give none. One finding an article: the other places are shown with it. The rule is silent in
quotations, headings and captions, where the words point back (“both experts say”), where the
paragraph has a link or mentions a poll, and where somebody who may be one of them speaks: in the
same sentence or further on, or for the first time in a paragraph nearby. Those brought on in the
opening are what the story is about, and not taken for their own critics. Name one of them, or link
to what they wrote.
"""

import re
from collections.abc import Container, Iterator
from itertools import islice

from newslint import Document, Finding, Related, Span, rule
from newslint.analyses.lexicon.vague_words import AUTHORITY, READ, VAGUE
from newslint.analyses.quotations import in_quotation
from newslint.analyses.sentences import sentences
from newslint.analyses.spoken_for import spoken_for
from newslint.analyses.vouching import linked

SPEAKER = re.compile(
    r"(?:[QA]\b[:.]?\s*[A-Z]|[A-Z][\w.’'-]{0,30}(?:\s[A-Z][\w.’'-]{0,30}){0,3}:\s*[A-Z])"
)
"""How a paragraph of an interview begins."""

POINTS_BACK = re.compile(
    r"\b(?:the|these|those|both|two|three|four|five|six|his|her|their|our|its|such|whose|other"
    r"|who|that|which|all|when|what|if)\s(?:\w+\s)?$|[’']s?\s(?:\w+\s)?$|\band\sa\shost\sof\s$",
    re.IGNORECASE,
)
MOST = 50
"""Places that are looked at; no story has more."""

REACH = 3
"""Paragraphs on either side in which one who knows may be named."""


@rule(
    severity="note",
    stage="preview",
    languages=("en",),
    flags=[
        "[[Experts say]] the bridge is safe.",
        "[[Plenty of ferry fans are raging]] after the vote.",
        "[[Many residents are calling]] for a new bridge.",
        "Ada Quill of Tarrow said that she built it.\n\n[[Experts say]] the bridge is safe.",
        "The bridge is, in [[what experts call]] a feat, closed. The internet went wild.",
        "[[According to a study]], the bridge is safe. A survey found that it is old.",
        "[[Critics argue]] that the mayor must go. Scholars disagree, and it rains.",
    ],
    passes=[
        "Experts say the bridge is safe. Ada Quill of Tarrow University said she crosses it.",
        "Experts say the bridge is safe.\n\n“I cross it daily,” said Ada Quill, who built it.",
        "“Experts say the bridge is safe,” the mayor told reporters.",
        "Two engineers built it. Both experts say the bridge is safe.",
        "The experts who built the bridge cross it daily.",
        "Experts say the bridge is safe.\n\nIt rains.\n\nAda Quill, who built it, said she did.",
        "According to experts such as Ada Quill, the bridge is safe.",
        "A poll of a hundred engineers was held. Experts say the bridge is safe.",
        "A survey found that the bridge is old. The survey was held in May.",
        "Other experts say the bridge is safe.",
        "Q: Critics say the bridge is unsafe. Do you cross it?",
        "Many Americans believe that the mayor will go.",
        "Many fans are in the hall by nine.",
        "It is known that the bridge stood in 1921.",
    ],
)
def check(doc: Document) -> Iterator[Finding]:
    vague = [
        place
        for at, place, kind in islice(_leaning(doc), MOST)
        if not _somebody(doc, at, place, kind)
    ]
    if not vague:
        return
    first, *others = vague
    related = tuple(Related(other, "nobody is named here either") for other in others)
    more = f" ({len(others)} more)" if others else ""
    message = f"“{first.text}”: name one, or link to what they say{more}"
    yield Finding(first, message, related=related, confidence=0.7)


def _leaning(doc: Document) -> Iterator[tuple[int, Span, Container[str]]]:
    """The paragraph, the place and the sort of all vague words of the writer's own."""
    for at, block in enumerate(doc.body):
        if block.kind in ("heading", "caption") or linked(block) or SPEAKER.match(block.text):
            continue
        for sentence in sentences(doc, block):
            for found in sentence.groups(VAGUE):
                place = found["all"]
                if not (_points_back(sentence, place) or in_quotation(doc, place)):
                    yield at, place, found


def _points_back(sentence: Span, place: Span) -> bool:
    start = place.start - sentence.start
    return POINTS_BACK.search(sentence.text[max(0, start - 24) : start]) is not None


def _somebody(doc: Document, at: int, place: Span, kind: Container[str]) -> bool:
    """Whether the article names one of those, or the paper, or has asked those who should know."""
    near = doc.body[max(0, at - REACH) : at + REACH + 1]
    if "paper" in kind:
        return any(READ.search(block.text) or AUTHORITY.search(block.text) for block in near)
    if "wise" in kind and any(AUTHORITY.search(block.text) for block in near):
        return True
    return spoken_for(doc, at, place, officials="partial" in kind)
