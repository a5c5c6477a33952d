"""A figure says how something changed, and nobody says so.

“Sales were down 5% from a year before” was counted by somebody. The rule looks at sentences in
which a share, a sum of money or a large number goes up or down. It is silent where the sentence
says who counted, where somebody with a name speaks in its paragraph, where a report, a poll, data
or an agency is mentioned there or beside it, or a bureau that counts at the top, where the
paragraph has a link, for plans and forecasts, for prices on the stock exchange, and in quotations.
Of many it shows the weightiest. Say where the figure comes from.
"""

import re
from bisect import bisect_left
from collections.abc import Iterator
from itertools import islice
from typing import Annotated

from newslint import Block, Document, Finding, Range, Span, rule
from newslint.analyses.attributions import attributed, attributions
from newslint.analyses.figures import changed_figures
from newslint.analyses.numbers import Number
from newslint.analyses.quotations import in_quotation
from newslint.analyses.sentences import sentences

# Own lists: who or what a sentence may take its figure from; what stands beside the sentence.
SOURCE = re.compile(
    r"\b(?:reported|polling|records|estimates?d?|according|says?|said|shows?|showed|told|reportedly"
    r"|researchers|statement|found|announced|disclosed|calculat\w+|source|forecast\w*|expect\w*"
    r"|project\w+|predict\w*|analysts|economists|tall(?:y|ies))\b"
)
DOCUMENT = re.compile(
    r"\b(?:reports?|survey|polls?|study|data|figures|statistics|census|filings?|analysis"
    r"|department|bureau|agency|index)\b",
    re.IGNORECASE,
)

COUNTER = re.compile(r"\b(?:[A-Z]\w+\s(?:Department|Bureau|Survey)|Bureau\sof|[Cc]ensus)\b")
LEAD = 2
"""Paragraphs at the top, in which whoever counted is named when the whole story tells of it."""


@rule(
    severity="note",
    stage="preview",
    languages=("en",),
    flags=[
        "[[As of May, Norvik’s ticket sales were down 5% from the same period in 2016.]]",
        "[[Norvik took 938,000 passengers in the first half of the year, a fall of 5 per cent.]]",
        "Crews would stay, a source said. [[Fares rose by $40 last year.]]",
        "[[Fares have risen by 5%.]] The crew went on strike.",
        "[[Fares rose by $40 last year.]] [[Wages fell by 2% this year.]] The crew went on strike.",
    ],
    passes=[
        "As of May, ticket sales were down 5% from the same period in 2016, the port said.",
        "Fares rose by $40 last year. Ada Quill of Norvik said that fuel was to blame.",
        "“Our ticket sales were down 5% from last year,” the captain said.",
        "Data from the port cover ten lines. Ticket sales were down 5% from last year.",
        "Ticket sales were down 5% from last year.\n\nThe port’s figures cover ten lines.",
        "The Ferry Bureau met.\n\nIt rained.\n\nIt froze.\n\nIt hailed.\n\nFares rose by 5%.",
        "Norvik would need a rise of 5% this year.",
        "Ferries make up 60% of the fleet this year.",
        "Norvik cut 5% of its fares.",
        "Fares rose by $40.",
        "Norvik shares rose 5% last week.",
        "Ships were up by two last year.",
        "Up in the north, where the sea is cold and the light is grey, Norvik paid $40 last year.",
        "The ship has carried 938,000 passengers.",
    ],
)
def check(
    doc: Document, *, most: Annotated[int, Range(1, 20), "findings an article"] = 3
) -> Iterator[Finding]:
    found = sorted(_unsourced(doc), key=lambda one: (-_weight(one[1]), one[0].start))
    for sentence, figures in islice(found, most):
        message = f"“{figures[0].text}”: say where the figure comes from"
        yield Finding(sentence, message, confidence=0.7)


def _unsourced(doc: Document) -> Iterator[tuple[Span, tuple[Number, ...]]]:
    blocks = doc.body
    for at, block in enumerate(blocks):
        found = list(_changes(doc, block))
        if not found or any(COUNTER.search(top.text) for top in blocks[:LEAD]):
            continue
        if not _vouched_for(doc, block, blocks[max(0, at - 1) : at + 2]):
            yield from found


def _changes(doc: Document, block: Block) -> Iterator[tuple[Span, tuple[Number, ...]]]:
    """The sentences of a paragraph with figures that go up or down, and no word on their source."""
    for sentence in sentences(doc, block):
        figures = changed_figures(doc, block, sentence)
        if not figures or SOURCE.search(sentence.text) or in_quotation(doc, sentence):
            continue
        if not attributed(doc, sentence, whole_block=False):
            yield sentence, figures


def _weight(figures: tuple[Number, ...]) -> int:
    return len(figures) + sum(number.unit == "%" for number in figures)


def _vouched_for(doc: Document, block: Block, beside: tuple[Block, ...]) -> bool:
    """Whether a link, a document in or beside the paragraph, or a named speaker may vouch for it.

    A source without a name vouches for its own sentence only.
    """
    if any(mark.kind == "link" for mark in block.marks):
        return True
    if any(DOCUMENT.search(near.text) for near in beside):
        return True
    everything = attributions(doc)
    first = bisect_left(everything, block.start, key=lambda one: one.start)
    last = bisect_left(everything, block.end, key=lambda one: one.start)
    return any(one.source_kind != "anonymous" for one in everything[first:last])
