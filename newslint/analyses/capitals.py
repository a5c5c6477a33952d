"""Runs of capitalised words, which may be names."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from newslint.analyses.lexicon.name_words import PARTICLES
from newslint.analyses.titles import all_capitals, title_case_share
from newslint.analysis import analysis, analysis_by_block
from newslint.document import Block, Document
from newslint.span import Span


@dataclass(frozen=True, slots=True)
class Run(Span):
    """Capitalised words that follow each other. `opens` says that a sentence begins with them.

    `article` says that “the” stands before; `possessive` that an ’s ends the run.
    """

    words: tuple[Span, ...] = ()
    opens: bool = False
    article: bool = False
    possessive: bool = False


TITLE_CASE_SHARE = 0.8
"""Share of capitalised words from which a line's capitals tell nothing."""

_CAPITAL = "[A-ZÀ-ÖØ-ÞĀČĆĐĎĒĘĚĞĢĪİĶĹĻĽŁŃŅŇŐŒŔŘŚŞŠŢŤŪŮŰŹŻŽ]"
_ABBREVIATION = (
    r"(?:Mr|Mrs|Ms|Dr|Sen|Sens|Rep|Reps|Gov|Govs|Gen|Lt|Col|Maj|Capt|Sgt|Cpl|Adm|Cmdr|Det|Prof"
    r"|Rev|Fr|Hon|Amb"
    r"|Insp|Brig|Pvt|Supt|St|Jr|Sr|Inc|Corp|Co|Ltd|Bros|Mt|Ft)\."
)
_WORD = (
    rf"(?:{_ABBREVIATION}|(?:{_CAPITAL}\.){{1,3}}"
    rf"|(?:(?:al|el|d|l|i|e|Al|El|Ben)[-’'])?{_CAPITAL}\w*(?:[-’'&](?!s\b)\w+)*)"
)
_PARTICLE = "|".join(sorted(PARTICLES, key=len, reverse=True))
_RUN = re.compile(
    rf"(?<![\w@#/.-]){_WORD}(?:[ \u00a0\n](?:(?:{_PARTICLE})[ \u00a0\n]){{0,2}}{_WORD})*"
)
_PART = re.compile(rf"{_WORD}|\w+")
_POSSESSIVE = re.compile(r"[’']s?(?!\w)")
_OPENING = re.compile(r"(?:^|[.!?…:;|•]|[.!?,][\"”’')\]]+)[\s\"“‘'(\[—–•*-]*$|[\"“‘(\[—–]\s?$")
_ARTICLE = re.compile(r"\b(?:[Tt]he|[Aa]n?)\s$")
_SMALL = re.compile(r"(?<![\w’'])[a-z]{2,}")


@analysis_by_block
def runs(_doc: Document, block: Block) -> tuple[Run, ...]:
    """The runs of a block in reading order; none where everything has capitals (`shouted`)."""
    return () if shouted(block) else tuple(_runs(block))


def shouted(block: Block) -> bool:
    """Whether a block is set in title case or all capitals, so that they mark no name."""
    if len(block.text) > 300:
        return block.text.isupper()
    return all_capitals(block) or (
        title_case_share(block) >= TITLE_CASE_SHARE
        and block.text.count(" ") > 2
        and not block.text.rstrip().endswith(".")
    )


@analysis
def small_words(doc: Document) -> frozenset[str]:
    """All words that the article writes with a small letter somewhere."""
    return frozenset(_SMALL.findall(doc.text))


def _runs(block: Block) -> Iterator[Run]:
    for match in _RUN.finditer(block.text):
        start, end = match.span()
        before = block.text[max(0, start - 12) : start]
        words = tuple(block.cut(start, end).find(_PART))
        whole = block.cut(start, end)
        yield Run(
            whole.start,
            whole.end,
            whole.text,
            words,
            bool(_OPENING.search(before)),
            bool(_ARTICLE.search(before)),
            bool(_POSSESSIVE.match(block.text, end)),
        )
