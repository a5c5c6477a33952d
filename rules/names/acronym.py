"""An abbreviation is introduced in brackets and never used.

“Artificial intelligence (AI)” promises that AI will come again; if it does not, the brackets only
slow the reader down. One finding an article: the others are shown with it. The rule is silent when
the abbreviation stands anywhere else in the article, in the headline and in quotations too, also as
a plural or as part of a compound; where the brackets stand within a name (“(HAS) Act”); in very
short texts; and in quotations. Leave the brackets out.
"""

import re
from collections import Counter
from collections.abc import Iterator
from typing import Annotated

from newslint import Block, Document, Finding, Fix, Range, Related, Span, rule
from newslint.analyses.quotations import in_quotation
from newslint.analyses.words import words

BRACKETED = re.compile(r"\s\((?P<acronym>[A-Z][A-Za-z&-]{0,4}[A-Z])s?\)(?![\w-]|\s[A-Z])")
CAPITALS = re.compile(r"(?<![^\W_])[A-Z][A-Za-z&]{0,4}[A-Z](?![a-rt-zA-Z])")
SMALL = frozenset("of the and for in on to at de du des la le et von der und y del".split())
LOOK_BACK = 150
"""Characters before the bracket in which the full form stands."""


@rule(
    severity="note",
    stage="stable",
    languages=("en",),
    flags=[
        "The Tarrow Rescue Guild[[ (TRG) => ]] swept the harbour at dawn. The tide was high.",
        "They work on robots and artificial intelligence[[ (AI) => ]]. They signed it in May.",
        "He led the Office of Harbour Pilots[[ (OHP) => ]] for ten years, and then he went to sea.",
    ],
    passes=[
        "The Tarrow Rescue Guild (TRG) swept the harbour at dawn. The TRG found nothing at all.",
        "A rescue guild (TRG) swept the harbour at dawn. The tide was high. It was a cold day.",
        "“The Tarrow Rescue Guild (TRG) swept the harbour,” the mayor said. It was high tide then.",
        "Two were non-governmental organisations (NGOs). The NGO from Tarrow led them all to sea.",
        "Ask the Tarrow Rescue Guild (TRG).",
        "They voted for the Harbour Aid and Safety (HAS) Act in May. It was a cold day for all.",
        "The yard sells Ferries And Boats (FAB)-as-a-service to all who ask. It was a cold day.",
    ],
)
def check(
    doc: Document,
    *,
    min_words: Annotated[int, Range(5, 500), "words of the shortest article looked at"] = 12,
) -> Iterator[Finding]:
    if len(words(doc)) < min_words:
        return
    idle = list(_idle(doc))
    if not idle:
        return
    (acronym, whole), *others = idle
    related = tuple(Related(other, "never used again either") for other, _ in others)
    message = f"“{acronym.text}” is never used again: leave it out"
    yield Finding(whole, message, Fix(whole, ""), related, confidence=0.85)


def _idle(doc: Document) -> Iterator[tuple[Span, Span]]:
    """Abbreviations used nowhere but in their brackets, each with the brackets before it."""
    used = Counter(place.text for block in doc.blocks for place in block.find(CAPITALS))
    for block in doc.body:
        for spans in block.groups(BRACKETED):
            acronym, whole = spans["acronym"], spans["all"]
            known = _stands_for(acronym.text, block, whole)
            if known and used[acronym.text] < 2 and not in_quotation(doc, whole):
                yield acronym, whole


def _stands_for(acronym: str, block: Block, whole: Span) -> bool:
    """Whether the capitals are the initials of the words before the bracket."""
    end = whole.start - block.start
    before = re.findall(r"[^\W_][\w’']*", block.text[max(0, end - LOOK_BACK) : end])
    initials = "".join(word[0].lower() for word in before if word not in SMALL)
    every = "".join(word[0].lower() for word in before)
    capitals = "".join(letter for letter in acronym if letter.isupper()).lower()
    return initials.endswith(capitals) or every.endswith(acronym.lower())
