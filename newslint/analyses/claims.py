"""Claims: sentences that state what somebody ought to check, and what makes them so."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from newslint.analyses.claim_wording import worth
from newslint.analyses.sentences import sentences
from newslint.analyses.superlatives import superlatives
from newslint.analysis import analysis_by_block
from newslint.document import Block, Document
from newslint.span import Span

Sign = Literal["figure", "superlative", "accusation", "cause", "comparison", "prediction"]

WORTHY = 0.33
"""From here on one annotator in three would check the sentence: where F1 is highest in five folds
of CheckThat!'s training part."""
FEWEST_WORDS = 6


@dataclass(frozen=True, slots=True)
class Claim(Span):
    """A sentence that is worth checking: how much, 0.33 to 1, and the signs of it."""

    worth: float = WORTHY
    signs: frozenset[Sign] = frozenset()


_SIGNS = re.compile(
    r"(?P<figure>[$£€]\s?\d|\d[\d,.]*\s?(?:%|per\s?cent\b|million\b|billion\b|trillion\b)"
    r"|\b\d{1,3}(?:,\d{3})+\b)"
    r"|(?P<accusation>\b(?:brib(?:ed|ery|ing)|corrupt(?:ion)?|embezzl\w{2,5}|defraud\w{0,3}|fraud"
    r"|launder(?:ed|ing)|cover(?:ed)?[\s-]up|rigg(?:ed|ing)|smuggl(?:ed|ing)|assaulted"
    r"|molest(?:ed|ing)|harass(?:ed|ing)|plagiari[sz]ed|cheated|perjury|perjured|extort\w{2,3}"
    r"|swindl\w{2,3}|lied\s(?:to|about|under)|illegally|unlawfully)\b)"
    r"|(?P<cause>\b(?:because\sof|caused\sby|led\sto|as\sa\sresult\sof|due\sto|thanks\sto)\b)"
    r"|(?P<comparison>\b(?:more|less|fewer|higher|lower|larger|smaller|worse|better)\sthan\b)"
    r"|(?P<prediction>\bwill\s(?:never|soon|likely)\b|\b(?:is|are)\s(?:set|likely|bound)\sto\b)"
)
"""Own lists."""


@analysis_by_block
def claims(doc: Document, block: Block) -> tuple[Claim, ...]:
    """The sentences worth checking, in reading order, whoever states them."""
    return tuple(_claims(doc, block))


def _claims(doc: Document, block: Block) -> Iterator[Claim]:
    for sentence in sentences(doc, block):
        if sentence.text.count(" ") + 1 < FEWEST_WORDS:
            continue
        weight = worth(sentence)
        if weight >= WORTHY:
            signs = frozenset(_signs(sentence))
            yield Claim(sentence.start, sentence.end, sentence.text, weight, signs)


_LONGEST = 2000


def _signs(sentence: Span) -> Iterator[Sign]:
    read = sentence.cut(0, _LONGEST)
    for found in read.groups(_SIGNS):
        for sign in ("figure", "accusation", "cause", "comparison", "prediction"):
            if sign in found:
                yield sign
    if any(superlatives(read)):
        yield "superlative"
