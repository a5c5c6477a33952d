"""Who or what vouches for a statement: a link, a document, somebody who speaks nearby."""

import re
from bisect import bisect_left
from collections.abc import Sequence

from newslint.analyses.attribution_chances import highest_chance
from newslint.analyses.attributions import Attribution, attributions
from newslint.analyses.quotations import in_quotation
from newslint.document import Block, Document
from newslint.span import Span

DOCUMENT = re.compile(
    r"\b(?:reports?|survey|polls?|polling|study|studies|data|figures|statistics|census|filings?"
    r"|analysis|department|bureau|agency|index|records?|court|indictment|lawsuit|researchers"
    r"|reporters?|interviews?|documents?|transcripts?|estimates?)\b",
    re.IGNORECASE,
)
"""Own list: where figures and findings come from."""

ELSEWHERE = re.compile(
    r"\b(?:laws?|regulations?|rules|legislation|votes?|voters|ballots?|delegates?|seats|caucus(?:es)?"
    r"|could|would|may|might|if|example|respondents|favorably|editor[’']s\snote)\b",
    re.IGNORECASE,
)
"""Own list. Where a statement has its source elsewhere: laws have a rule of their own, anybody can
look up what an election brought, and what only may be is no fact yet."""

REACH = 3
"""Paragraphs on either side: what a poll or a report says is often told in several."""

DOUBTFUL = 0.4
"""A paragraph whose sentences all stay below has hardly an attribution: one sentence in six has."""


def linked(block: Block) -> bool:
    """Whether the paragraph links to anything."""
    return any(mark.kind == "link" for mark in block.marks)


def speakers(doc: Document, block: Block) -> tuple[Attribution, ...]:
    """The attributions of a paragraph whose source is said, and not just “sources”."""
    return tuple(one for one in said(doc, block) if _named(one))


def said(doc: Document, block: Block) -> tuple[Attribution, ...]:
    """The attributions of a paragraph."""
    everything = attributions(doc)
    first = bisect_left(everything, block.start, key=_start)
    return everything[first : bisect_left(everything, block.end, lo=first, key=_start)]


def told(doc: Document, block: Block, place: Span) -> bool:
    """Whether the place stands in what somebody with a name, an office or a paper says."""
    return any(
        one.speech
        and one.touches(place)
        and (one.manner == "according" or not one.content or one.content.touches(place))
        for one in speakers(doc, block)
    )


_UNNAMED = ("anonymous", "none")


def _named(one: Attribution) -> bool:
    """Whether it says whose the statement is; the “it” of “it is believed” is nobody."""
    nobody = one.source is None or one.source.text.lower() == "it"
    return one.source_kind not in _UNNAMED and not nobody


def vouched_for(
    doc: Document,
    beside: Sequence[Block],
    at: int,
    *,
    reach: int = REACH,
    doubtful: float = DOUBTFUL,
) -> bool:
    """Whether anything in or right beside the paragraph `at`, or a document near it, may vouch.

    `reach` is how many paragraphs off a document may be, `doubtful` the chance of an attribution
    from which the paragraph may have one.
    """
    block = beside[at]
    if linked(block):
        return True
    around = beside[max(0, at - reach) : at + reach + 1]
    if any(DOCUMENT.search(one.text) for one in around):
        return True
    near = beside[max(0, at - 1) : at + 2]
    if any(in_quotation(doc, one) or speakers(doc, one) for one in near):
        return True
    return highest_chance(doc, block) >= doubtful


def _start(attribution: Attribution) -> int:
    return attribution.start
