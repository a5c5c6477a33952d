"""Attributions: who says what, by which words."""

import re
from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from newslint.analyses.cue_sources import source_of
from newslint.analyses.cues import Cue, cues
from newslint.analyses.quotations import Quotation, in_quotation, quotations
from newslint.analyses.sentences import sentences
from newslint.analyses.sources import SourceKind, source_kind
from newslint.analysis import analysis
from newslint.document import Block, Document
from newslint.span import Span

Manner = Literal["direct", "indirect", "mixed", "according"]


@dataclass(frozen=True, slots=True)
class Attribution(Span):
    """A sentence that hands a statement to somebody.

    `cue` are the words that do so (“said”, “according to”); None where a quotation stands without
    any, and its source then is that of the words before it. `content` is what is said. `speech` is
    False for what somebody only thinks, wants or fears.
    """

    source: Span | None = None
    cue: Span | None = None
    content: Span | None = None
    manner: Manner = "indirect"
    source_kind: SourceKind = "none"
    speech: bool = True


@analysis
def attributions(doc: Document) -> tuple[Attribution, ...]:
    """The attributions of the article in reading order; a sentence may hold several."""
    found: list[Attribution] = []
    for block in doc.blocks:
        quoted = _said(doc, block)
        for sentence in sentences(doc, block):
            found.extend(_of_sentence(doc, sentence, quoted, found))
    return tuple(found)


def attributed(doc: Document, sentence: Span, *, whole_block: bool = True) -> bool:
    """Whether the sentence, or another one of its block, carries an attribution."""
    span = (doc.block_at(sentence) or sentence) if whole_block else sentence
    starts = _starts(doc)
    at = bisect_left(starts, span.start)
    touching = attributions(doc)[max(0, at - 1) : bisect_left(starts, span.end)]
    return any(attribution.touches(span) for attribution in touching)


@analysis
def _starts(doc: Document) -> tuple[int, ...]:
    return tuple(attribution.start for attribution in attributions(doc))


def _said(doc: Document, block: Block) -> list[Quotation]:
    """The quotations of a block that quote what somebody said."""
    everything = quotations(doc)
    first = bisect_left(everything, block.start, key=lambda quotation: quotation.start)
    last = bisect_left(everything, block.end, key=lambda quotation: quotation.start)
    return [quotation for quotation in everything[first:last] if not quotation.scare]


def _of_sentence(
    doc: Document, sentence: Span, quoted: list[Quotation], earlier: list[Attribution]
) -> Iterator[Attribution]:
    inside = [quotation for quotation in quoted if quotation.touches(sentence)]
    found = [cue for cue in cues(sentence) if not in_quotation(doc, cue)]
    if any(cue.speech for cue in found):
        found = [cue for cue in found if cue.speech]
    before: Span | None = None
    for cue in found[:_MOST_CUES]:
        participle = before and cue.text.endswith("ing")
        before = before if participle else source_of(sentence, cue)
        yield _attribution(sentence, cue, before, inside)
    if found:
        return
    if speaker := _SPEAKER.match(sentence.text):
        label = sentence.cut(*speaker.span("name"))
        colon = sentence.cut(*speaker.span("colon"))
        content = sentence.cut(speaker.end()).strip()
        yield _made(sentence, label, colon, content, "direct", True)
    elif inside:
        yield _continued(doc, sentence, inside[0], earlier)


def _continued(
    doc: Document, sentence: Span, quotation: Quotation, earlier: list[Attribution]
) -> Attribution:
    """A sentence of pure quotation: its source is that of the sentence before it."""
    last = earlier[-1] if earlier else None
    gap = doc.text[last.end : quotation.start] if last else ""
    source = None
    if last and last.speech and len(gap) < _NEAR and last.manner != "according":
        spoken = last.manner in ("direct", "mixed")
        source = last.source if spoken or "\n\n" not in gap else None
    return _made(sentence, source, None, quotation.inner, "direct", True)


_MOST_CUES = 12
"""A sentence with more is no prose, and would take long."""
_NEAR = 400
_SPEAKER = re.compile(
    r"(?P<name>[A-Z][\w.’'-]{1,30}(?: [A-Z][\w.’'-]{0,30}){0,3})(?P<colon>:)\s(?=[“\"])"
)


def _attribution(
    sentence: Span, cue: Cue, source: Span | None, inside: list[Quotation]
) -> Attribution:
    content = inside[0].inner if inside else _content(sentence, cue, source)
    if cue.according:
        manner: Manner = "according"
    elif not inside:
        manner = "indirect"
    else:
        share = sum(min(q.end, sentence.end) - max(q.start, sentence.start) for q in inside)
        manner = (
            "direct" if inside[0].inner.text[:1].isupper() or share > len(sentence) / 2 else "mixed"
        )
    return _made(sentence, source, cue, content, manner, cue.speech)


def _content(sentence: Span, cue: Span, source: Span | None) -> Span | None:
    """The longer part of the sentence, before the source and cue or after them."""
    start = min(cue.start, source.start if source else cue.start) - sentence.start
    end = max(cue.end, source.end if source else cue.end) - sentence.start
    parts = (sentence.cut(0, start).strip(" ,"), sentence.cut(end).strip(" ,."))
    content = max(parts, key=len)
    return content if content.text else None


def _made(
    sentence: Span,
    source: Span | None,
    cue: Span | None,
    content: Span | None,
    manner: Manner,
    speech: bool,
) -> Attribution:
    return Attribution(
        sentence.start,
        sentence.end,
        sentence.text,
        source,
        cue,
        content,
        manner,
        source_kind(source),
        speech,
    )
