"""Speakers: who says what stands between quotation marks."""

import re
from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from newslint.analyses.attributions import Attribution, attributions
from newslint.analyses.names import Name, names
from newslint.analyses.quotations import Quotation, in_quotation, quotations
from newslint.analysis import analysis
from newslint.document import Block, Document
from newslint.span import Span

Told = Literal["sentence", "paragraph", "neighbour", "nowhere"]


@dataclass(frozen=True, slots=True)
class Speech(Span):
    """A quotation of somebody’s words, its marks included, and who says them.

    `speaker` are the words that tell (“Ada Quill”, “she”, “the company”), which `told` says where
    to find: in the quotation’s own sentence, another one of its paragraph, a paragraph beside it.
    """

    quotation: Quotation
    speaker: Span | None = None
    told: Told = "nowhere"


CODE = re.compile(r"\{\{|\{%|</?\w+[\s>]")
REACH = 400
"""Characters before a quotation in which code that it belongs to begins."""
ATTRIBUTE = re.compile(r"[\w-]=$")
NEAR = 12
"""Attributions before the end of a quotation among which that of its sentence is."""
HE_OR_SHE = frozenset("he she He She".split())


@analysis
def speeches(doc: Document) -> tuple[Speech, ...]:
    """The quotations of the article that are somebody’s words, in reading order.

    Words held at arm’s length are none, nor is what code quotes.
    """
    found: list[Speech] = []
    for at, block in enumerate(doc.blocks):
        said: list[Attribution] | None = None
        for quotation in quotations_within(doc, block):
            if quotation.scare or of_code(block, quotation):
                continue
            said = _sourced(doc, block) if said is None else said
            speaker, told = _speaker(doc, at, quotation, said, found)
            start, end, text = quotation.start, quotation.end, quotation.text
            found.append(Speech(start, end, text, quotation, speaker, told))
    return tuple(found)


def bearer(doc: Document, source: Span) -> Name | None:
    """The name that the words of a source are or stand for; None where that is not certain.

    A pronoun stands for the one person whom its paragraph, or the one before, has named last.
    """
    if source.text not in HE_OR_SHE:
        return next((name for name in names(doc) if name.touches(source)), None)
    block = doc.block_at(source)
    if block is None:
        return None
    at = doc.blocks.index(block)
    for one in (block, *doc.blocks[max(0, at - 1) : at]):
        named = [name for name in _people(doc, one) if name.start < source.start]
        if named:
            return named[-1] if len({name.head for name in named}) == 1 else None
    return None


def quotations_within(doc: Document, block: Block) -> tuple[Quotation, ...]:
    """The quotations of one block."""
    everything = quotations(doc)
    first = bisect_left(everything, block.start, key=lambda quotation: quotation.start)
    last = bisect_left(everything, block.end, lo=first, key=lambda quotation: quotation.start)
    return everything[first:last]


def outside_quotations(doc: Document, block: Block) -> str:
    """The words of a block that stand in no quotation."""
    parts, at = [], block.start
    for quotation in quotations_within(doc, block):
        parts.append(doc.text[at : quotation.start])
        at = quotation.end
    return " ".join([*parts, doc.text[at : block.end]])


def of_code(block: Block, quotation: Quotation) -> bool:
    """Whether the marks are those of an attribute or a short code, which quote nobody."""
    at = quotation.start - block.start
    start = max(0, at - REACH)
    before = block.text[start:at]
    return bool(ATTRIBUTE.search(before) or CODE.search(before))


def _people(doc: Document, block: Block) -> Iterator[Name]:
    everything = names(doc)
    first = bisect_left(everything, block.start, key=lambda name: name.start)
    for name in everything[first:]:
        if name.start >= block.end:
            return
        if name.kind == "person" and not in_quotation(doc, name):
            yield name


def _speaker(
    doc: Document, at: int, quotation: Quotation, said: list[Attribution], earlier: list[Speech]
) -> tuple[Span | None, Told]:
    """Who says it by its own sentence, another one of the paragraph, or a paragraph beside it."""
    end = bisect_left(said, quotation.end, key=lambda one: one.start)
    for one in said[max(0, end - NEAR) : end]:
        if one.touches(quotation):
            return one.source, "sentence"
    if nearest := (said[end : end + 1] or said[-1:]):
        return nearest[0].source, "paragraph"
    before = doc.blocks[at - 1] if at else None
    if before and earlier and before.covers(earlier[-1]) and earlier[-1].speaker:
        return earlier[-1].speaker, "neighbour"
    if before and (told := [one for one in _sourced(doc, before) if one.speech]):
        return told[-1].source, "neighbour"
    if quotation.continued and at + 1 < len(doc.blocks):
        for one in _sourced(doc, doc.blocks[at + 1]):
            return one.source, "neighbour"
    return None, "nowhere"


def _sourced(doc: Document, block: Block) -> list[Attribution]:
    """The attributions of a block that say whose words they are."""
    everything = attributions(doc)
    first = bisect_left(everything, block.start, key=lambda one: one.start)
    last = bisect_left(everything, block.end, lo=first, key=lambda one: one.start)
    return [one for one in everything[first:last] if one.source]
