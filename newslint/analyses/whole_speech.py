"""Speech of whole sentences, which somebody must have said."""

import re
from collections.abc import Iterator

from newslint.analyses.quotations import Quotation
from newslint.analyses.speakers import of_code, quotations_within
from newslint.analyses.titles import title_like
from newslint.document import Block, Document

SENTENCE = re.compile(r"[A-Z“‘\"'\[(].*[.,?!…][’'”)]?\s*$", re.DOTALL)
TURN = re.compile(r"[A-Z][\w.’' -]{0,40}:\s|[—–-]\s?\w")
TURNS = 3  # paragraphs that begin so make an interview


def interview(doc: Document) -> bool:
    """Whether the article is an interview or a transcript, where each turn has its speaker."""
    return sum(bool(TURN.match(block.text)) for block in doc.blocks) >= TURNS


def whole_speech(doc: Document, block: Block, min_words: int) -> Iterator[Quotation]:
    """Quotations of whole sentences that stand in a paragraph of the story."""
    if block.kind != "paragraph" or block.area != "body":
        return
    for quotation in quotations_within(doc, block):
        inner, at = quotation.inner, quotation.start - block.start
        if len(inner.text.split()) < min_words or title_like(inner) or of_code(block, quotation):
            continue
        introduced = block.text[max(0, at - 3) : at].rstrip().endswith((":", ","))
        if quotation.balanced and not introduced and SENTENCE.match(inner.text):
            yield quotation
