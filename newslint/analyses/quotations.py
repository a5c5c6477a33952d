"""Quotations: what stands between quotation marks, and block quotations."""

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from newslint.analyses.quote_marks import (
    Stretch,
    double_marks,
    double_quoted,
    paired,
    single_marks,
    single_quoted,
)
from newslint.analysis import analysis, analysis_by_block
from newslint.document import Block, Document
from newslint.span import Span


@dataclass(frozen=True, slots=True)
class Quotation(Span):
    """Quoted text with its marks; never longer than its block. `inner` is what stands between them.

    A quotation of several paragraphs is one for each. Of nested quotations there is the outermost.
    A missing opening mark leaves `opened` False, and the quotation starts with its block or after
    the one before; a missing closing mark leaves `closed` False, and it ends with its block or
    before the next. `continued` says that the next paragraph opens with a mark again, as it should,
    so that nothing is missing. `scare` marks a few words held at arm's length, which nobody said.
    """

    inner: Span
    opened: bool = True
    closed: bool = True
    continued: bool = False
    scare: bool = False

    @property
    def balanced(self) -> bool:
        """Whether no mark is missing."""
        return self.opened and (self.closed or self.continued)


DOUBLE_MARKS = ('"', "“", "„", "‟", "”", "''", "``", "‘‘")
SINGLE_MARKS = ("'", "‘")
ANY_MARK = re.compile(r"[\"“”„‟'‘’‚«»‹「『`]")
SAYS_BEFORE = re.compile(r"(?:[:,]|\b(?:said|says|told|asked|added))\s*$")
SPEECH = re.compile(
    r"\b(?<!-)(?:sa(?:ys?|id|ying)|t(?:ells?|old)|add(?:s|ed|ing)|ask(?:s|ed|ing)?|wr(?:ites?|ote|itten|iting)"
    r"|tweet(?:s|ed|ing)?|post(?:s|ed)|call(?:s|ed|ing)?|describ(?:es?|ed|ing)|claim(?:s|ed|ing)?"
    r"|warn(?:s|ed|ing)?|insist(?:s|ed|ing)?|argu(?:es?|ed|ing)|according|repl(?:y|ies|ied)|quot(?:es?|ed|ing)"
    r"|stat(?:es?|ed|ing)|declar(?:es?|ed|ing)|accus(?:es?|ed|ing)|prais(?:es?|ed|ing)|shout(?:s|ed|ing)?"
    r"|labell?ed|dubbed|denounc(?:es?|ed|ing)|dismiss(?:es|ed|ing)?|testif(?:y|ies|ied)|announc(?:es?|ed))\b"
)
"""Words that make short quoted matter somebody's speech. Own list."""
AMID = re.compile(r"[a-z](?<!\bthat)\s$")
STOP = re.compile(r"[.!?]\s")
PARAGRAPH_END = re.compile(r"[.!?…]\s*$")
TOLD_AT_END = re.compile(
    r",\s(?:[\w.’'-]+\s){1,4}(?:said|says|added|asked|told\s\w+)(?:\s\w+){0,3}[.!?]\s*$"
)
"""“…, the mayor said.”: no paragraph of a speech ends so, unless its closing mark is missing."""
SCARE_WORDS = 3
SCARE_LENGTH = 50


@analysis
def quotations(doc: Document) -> tuple[Quotation, ...]:
    """Quotations in reading order; none overlaps another or crosses the border of a block."""
    found: list[Quotation] = []
    for at, block in enumerate(doc.blocks):
        if marked := _marked(doc, block):
            following = doc.blocks[at + 1].text.lstrip() if at + 1 < len(doc.blocks) else ""
            found.extend(_outermost(_settled(block, marked, following)))
    return tuple(found)


def in_quotation(doc: Document, span: Span) -> bool:
    """Whether the span touches a quotation, its marks included."""
    at = bisect_left(_starts(doc), span.end) - 1
    return at >= 0 and quotations(doc)[at].touches(span)


@analysis
def _starts(doc: Document) -> tuple[int, ...]:
    return tuple(quotation.start for quotation in quotations(doc))


@analysis_by_block
def _marked(doc: Document, block: Block) -> tuple[Quotation, ...]:
    """What the block's own marks say, nested quotations and mere candidates included."""
    if block.kind == "quotation":
        return (Quotation(block.start, block.end, block.text, block.cut(0)),)
    if not ANY_MARK.search(block.text):
        return ()
    code = [
        (mark.start - block.start, mark.end - block.start)
        for mark in block.marks
        if mark.kind == "code"
    ]
    text = _painted(block.text, code, " ")  # quotation marks in code quote nobody
    doubles = list(double_quoted(text, list(double_marks(text))))
    outside = _painted(text, [stretch[:2] for stretch in doubles], '"')
    singles = single_quoted(text, list(single_marks(outside)))
    stretches = sorted([*doubles, *singles, *paired(text)], key=lambda it: (it.start, -it.end))
    return tuple(_quotation(block, stretch) for stretch in stretches)


def _painted(text: str, ranges: Iterable[tuple[int, int]], character: str) -> str:
    """The text with these ranges painted over, so that no mark in there is seen."""
    parts, at = [], 0
    for start, end in ranges:
        parts += [text[at:start], character * (end - max(start, at))]
        at = max(at, end)
    return "".join([*parts, text[at:]])


def _quotation(block: Block, stretch: Stretch) -> Quotation:
    whole = block.cut(stretch.start, stretch.end)
    inner_start = stretch.opening.end if stretch.opening else stretch.start
    inner_end = stretch.closing.start if stretch.closing else stretch.end
    return Quotation(
        whole.start,
        whole.end,
        whole.text,
        block.cut(inner_start, inner_end),
        opened=stretch.opening is not None,
        closed=stretch.closing is not None,
        scare=_is_scare(block.text, stretch, block.text[inner_start:inner_end]),
    )


def _is_scare(text: str, stretch: Stretch, quoted: str) -> bool:
    if stretch.opening is None or stretch.closing is None or len(quoted) > SCARE_LENGTH:
        return False
    if not quoted[:1].islower() or not quoted[-1:].isalnum() or len(quoted.split()) > SCARE_WORDS:
        return False
    before = STOP.split(text[max(0, stretch.start - 200) : stretch.start])[-1]
    after = STOP.split(text[stretch.end : stretch.end + 100])[0]
    return not (SPEECH.search(before) or SPEECH.search(after))


def _settled(block: Block, marked: tuple[Quotation, ...], following: str) -> Iterator[Quotation]:
    """The quotations, now that the next block is known; an unclosed single mark may be none."""
    starts = {quotation.start for quotation in marked}
    for quotation in marked:
        if quotation.closed:
            yield quotation
            continue
        single = quotation.text.startswith(SINGLE_MARKS) and not quotation.text.startswith(
            ("''", "‘‘")
        )
        reopened = following.startswith(SINGLE_MARKS if single else DOUBLE_MARKS)
        if quotation.end == block.end and reopened and (single or not _amid(block, quotation)):
            yield replace(quotation, continued=True)
        elif not single:
            # paragraphs of one speech run together: each opens with a mark, and nothing is missing
            end = quotation.text[-80:]
            run_on = quotation.end in starts and bool(PARAGRAPH_END.search(end))
            run_on = run_on and not TOLD_AT_END.search(end)
            yield replace(quotation, continued=run_on)
        elif _starts_speech(block, quotation):
            yield quotation


def _amid(block: Block, quotation: Quotation) -> bool:
    """Whether the mark stands amid a sentence in which nobody speaks: round a title, say."""
    before = block.text[max(0, quotation.start - block.start - 200) : quotation.start - block.start]
    sentence = STOP.split(before)[-1]
    titled = quotation.inner.text[:1].isupper() and AMID.search(sentence)
    return bool(titled) and not SPEECH.search(sentence)


def _starts_speech(block: Block, quotation: Quotation) -> bool:
    """Whether a curly single mark that nothing closes stands where speech begins."""
    at = quotation.start - block.start
    before = block.text[max(0, at - 20) : at]
    if quotation.text[0] != "‘" or not quotation.inner.text[:1].isupper():
        return False
    return not before.strip() or bool(SAYS_BEFORE.search(before))


def _outermost(quotations: Iterable[Quotation]) -> Iterator[Quotation]:
    last = 0
    for quotation in quotations:
        if quotation.start >= last:
            yield quotation
            last = quotation.end
