"""Two words are joined.

A space was lost, as happens when lines of a page are put together: “hesaid”, “ofthe”, “theCouncil”.
Only words that no dictionary holds are looked at, and only where one half is a small word and the
other a very common one, or a name; never what the page sets apart or the article writes twice.
"""

import re
from collections.abc import Iterator

from newslint import Block, Document, Example, Finding, Fix, Span, rule
from newslint.analyses.house import house_names, house_words
from newslint.analyses.spelling import SMALL_WORDS, joined, known, misspelling
from newslint.analyses.unknown_words import spellings
from newslint.analyses.words import words

BEFORE_A_NAME = re.compile(r"([a-z]{2,5})([A-Z][a-z]{2,})\Z")
BESIDE = re.compile(r"[\s“”‘—–()\],;!?\".:]?\Z")
"""What may stand directly beside a word that is no part of something else."""

SHORTEST = 4


@rule(
    severity="warning",
    stage="stable",
    languages=("en",),
    flags=[
        "The bridge, [[hesaid => he said]], would reopen.",
        "The quay is [[asubject => a subject]] of talks.",
        "One [[ofthe => of the]] men left for [[thegovernment => the government]] office.",
        "They [[reportedthat => reported that]] [[theCouncil => the Council]] met.",
    ],
    passes=[
        "“One ofthe men left,” she wrote.",
        "Write to @ofthe or read hesaid.example.org, and_thegovernment or thegovernment/quay.",
        "The plant came onstream in May, an inartful move, aturn or aowner of aquay.",
        "The band Ofthe played; fans of ofthe cheered.",
        "They sang tothe and tothe, the song of the hills.",
        "The site theQwrtz and the phone iThing are known, and so is theSkiff by theSkiff.",
        Example("Write <code>ofthe</code> here.", format="html"),
    ],
)
def check(doc: Document) -> Iterator[Finding]:
    own = {word.lower() for word in house_words(doc) | house_names(doc)}
    seen = spellings(doc)
    for block in doc.blocks:
        for word in words(doc, block):
            pair = _parts(word.text)
            if not pair or word.text.lower() in own or not _loose(block, word):
                continue
            if seen[word.text] > 1 or word.text.capitalize() in seen:
                continue  # timid: a name or a word of another language
            better = " ".join(pair)
            message = f"“{word.text}” seems to be two words: “{better}”"
            yield Finding(word, message, Fix(word, better), confidence=0.85)


def _parts(word: str) -> tuple[str, str] | None:
    """The two words that were joined, if any."""
    if len(word) < SHORTEST or known(word) or misspelling(word):
        return None
    if word.islower():
        return joined(word)
    name = BEFORE_A_NAME.match(word)
    if name is None or name[1] not in SMALL_WORDS or not known(name[2]):
        return None
    return name[1], name[2]


def _loose(block: Block, word: Span) -> bool:
    """Whether the word stands by itself, set apart by nothing: no italics, no code."""
    start, end = word.start - block.start, word.end - block.start
    if not BESIDE.match(block.text[max(0, start - 1) : start]):
        return False
    if not BESIDE.match(block.text[end : end + 1]):
        return False
    return not any(mark.kind in ("code", "emphasis") and mark.touches(word) for mark in block.marks)
