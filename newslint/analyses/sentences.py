"""Sentences."""

import re

from newslint.analyses.language import language
from newslint.analyses.lexicon.abbreviations import (
    AFTER_HOURS,
    BEFORE_FIGURES,
    MAY_END,
    MEASURES,
    OPENERS,
    SPEECH,
    TITLES,
)
from newslint.analysis import analysis_by_block
from newslint.document import Block, Document
from newslint.span import Span

MARKS = re.compile("[\"“”„‟«»‹›‘`()]|(?<!\\w)'")
"""sentencex never ends a sentence within quotation marks or brackets, so it is not shown any: long
speeches have sentences of their own. (Marks that nothing closes also cost it quadratic time.)"""

ODD = re.compile(r"[^\S \n\r\t]|[\ud800-\udfff•▪◦●■]")
"""sentencex 1.0.30 breaks down at some white space outside ASCII and at half a surrogate pair, and
takes all that follows a bullet for one sentence."""

NEVER_ENDS = re.compile(rf"(?<![\w.])(?:{'|'.join(TITLES)})\.$")
FIGURE_FOLLOWS = re.compile(rf"(?<![\w.])(?:{'|'.join(BEFORE_FIGURES)})\.$")
MAY_END_HERE = re.compile(
    rf"(?:(?<![\w.])(?:{'|'.join(MAY_END)})|\d\s?(?:{'|'.join(MEASURES)}))\.$"
)
HOURS = re.compile(r"\b[ap]\.m\.$")
QUESTION = re.compile(r"[?!…]+[\"”’'»)]*$")
SPOKEN = re.compile(r"[\"”’'»)]$")
SPEAKER = re.compile(rf"(?:[A-Z][\w.’'-]*\s){{1,4}}(?:{SPEECH})\b")
ENUMERATOR = re.compile(r"\s*(?:\d{1,3}|[A-Z]|[IVX]+)\.\s*")
INITIALS = re.compile(r"\b[A-Z]\.$")
FIRST_WORD = re.compile(r"[^\w]*([^\W_]+)")

TRAILING_OFF = re.compile(
    rf"(?<=\w)(?:…|\.\.\.)[”\"’']?\s+(?=[“\"‘]?(?:{'|'.join(sorted(OPENERS))})\b)"
)
"""sentencex takes no “…” for an end."""


@analysis_by_block
def sentences(doc: Document, block: Block) -> tuple[Span, ...]:
    """Sentences in reading order, without the space round them; none crosses the border of a block.

    Sentences within quotation marks count each by itself: “I came. It rained,” she said makes two.
    """
    # the article's language hardly turns on one block more or less: answers may stay when some go
    starts = _starts(block.text, language(doc))
    ends = [*starts[1:], len(block.text)]
    spans = (block.cut(start, end).strip() for start, end in zip(starts, ends, strict=True))
    return tuple(span for span in spans if span.text)


def _starts(text: str, language: str) -> list[int]:
    """Where sentences start, each with the space before the next one."""
    from sentencex import get_sentence_boundaries

    unquoted = ODD.sub(" ", MARKS.sub(" ", text))
    known = language if language != "und" else "en"
    ends = [boundary["end_index"] for boundary in get_sentence_boundaries(known, unquoted)]
    candidates = sorted(
        {_before_marks(text, end) for end in ends[:-1]}
        | {match.end() for match in TRAILING_OFF.finditer(text)}
    )
    starts = [0]
    for start in candidates:
        if start > starts[-1] and not _goes_on(
            text[max(starts[-1], start - 80) : start], text[start : start + 80]
        ):
            starts.append(start)
    return starts


def _before_marks(text: str, start: int) -> int:
    """The start of a sentence with the marks that open it, which were hidden from sentencex."""
    at = start
    while at > 0 and MARKS.match(text[at - 1]):
        at -= 1
    return at if at == 0 or text[at - 1].isspace() else start


def _goes_on(before: str, after: str) -> bool:
    """Whether the sentence goes on, although it was taken to end between the two."""
    first = FIRST_WORD.match(after)
    if first is None or ENUMERATOR.fullmatch(before):
        return True
    if INITIALS.search(before):
        return len(first[1]) == 1
    word, before = first[1], before.rstrip()
    if NEVER_ENDS.search(before):
        return True
    if FIGURE_FOLLOWS.search(before):
        return word.isdigit()
    if MAY_END_HERE.search(before):
        return word not in OPENERS
    if HOURS.search(before):
        return word in AFTER_HOURS or word.islower()
    if QUESTION.search(before) or SPOKEN.search(before):
        return word[0].islower() or bool(
            QUESTION.search(before) and SPOKEN.search(before) and SPEAKER.match(after)
        )
    return False
