"""A quotation mark has lost its fellow.

Where a mark is missing, the reader cannot tell the speaker’s words from ours, and in libel that
matters. Speech over several paragraphs that opens with a mark in each and closes in the last is
whole. The rule is silent on feet and inches, apostrophes and elided years, on quotations nested in
others, on a quotation that is opened in one paragraph and closed at the end of the next, on one
that runs into a list, on one that breaks off with dots, and where the marks
belong to code. One finding a paragraph: where one mark is missing, the next ones seem wrong too.
Put the missing mark in, or take the odd one out.
"""

import re
from collections.abc import Iterator
from itertools import zip_longest

from newslint import Block, Document, Example, Finding, Span, rule
from newslint.analyses.quotations import Quotation, quotations

OF_CODE = re.compile(r"[\w-]=[\"“”]|[}>\]][\"”]|[\"“]>|\{\{|\{%")
BREAKS_OFF = re.compile(r"(?:…|\.\.\.|:|\]|[—–-])\s*$")
"""A list, a cut or an interruption follows."""
SHOWN = 40
FEW = 4
"""Paragraphs over which a quotation may run that is opened and closed once."""


@rule(
    severity="warning",
    stage="preview",
    quotations="check",
    flags=[
        "The mayor said: [[“]]We will sell the ferries by May.\n\nThe union was told on Monday.",
        "We will sell the ferries,[[”]] the mayor said.",
        "“We will sell,” she said. [[“]]We have no choice.\n\nThe union was told on Monday.",
        "[[“]]We will sell, the mayor said. “We have no choice.”",
        'The pier is in her film [["]]Silent River and is old.\n\n"It is ours," she said.',
        'She called it [["]]a day of shame for the town.\n\nIt rained.',
        "[[‘]]We will sell the ferries by May.\n\nThe union was told on Monday.",
        "- The mayor said: [[“]]We will sell.\n- The union was told.",
        Example("<p>“We will sell,” she said.</p><p>We <b>must</b>,[[”]] she said.</p>", "html"),
        Example("She said *[[“]]we will sell* the ships.\n\nIt rained.", "markdown"),
    ],
    passes=[
        "“We will sell the ferries.\n\n“We have no choice,” the mayor said.",
        'The mayor said there was no choice "We must sell.\n\n"It is ours," she said.',
        "“He told me ‘never’ and “not now” in one breath,” she said.",
        'The man is 6\'2", the boat 12" wide and the pipe 3/4".',
        "’Twas in the ’90s that the dockers’ hall burned, and in '98 the players' bar.",
        "“We will sell: \n\n- the ships\n\n- the pier.”",
        "“We will sell the ferries.\n\nWe have no choice.”\n\nThe union was told.",
        "“We will sell the ferries and then we will …\n\nThe union was told.",
        '<img alt="A ferry> is what the page says.',
        "„Wir verkaufen“, sagte sie. « Non », dit-il. »Nein«, sagte er.",
        Example('Write `print("` to begin.', "markdown"),
        Example("<blockquote>“We will sell the ferries by May.</blockquote>", "html"),
        '"We met “The Ferry” there.\n\n"It was new," she said.',
    ],
)
def check(doc: Document) -> Iterator[Finding]:
    reached = -1
    everything = quotations(doc)
    for quotation, following in zip_longest(everything, everything[1:]):
        if quotation.balanced or quotation.start < reached:
            continue
        block = doc.block_at(quotation)
        if block is None or _is_whole(block, quotation):
            continue
        if following and _runs_on(doc, block, quotation, following):
            reached = following.end
            continue
        reached = block.end
        yield Finding(_mark(quotation), _message(quotation), confidence=0.9)


def _is_whole(block: Block, quotation: Quotation) -> bool:
    """Whether nothing may be missing although a mark seems to be."""
    if OF_CODE.search(block.text):
        return True
    if not quotation.closed:
        return quotation.end == block.end and bool(BREAKS_OFF.search(quotation.text[-8:]))
    return quotation.start == block.start and block.kind == "item"


def _runs_on(doc: Document, block: Block, quotation: Quotation, following: Quotation) -> bool:
    """Whether it ends in one of the next paragraphs, which do not open it again."""
    if quotation.closed or following.opened or quotation.end < block.end:
        return False
    if doc.text[following.end : following.end + 1].strip():
        return False
    between = doc.blocks_within(doc.between(block, following))
    return 1 < len(between) <= FEW and following.start == between[-1].start


def _mark(quotation: Quotation) -> Span:
    """The mark that stands alone."""
    if quotation.opened:
        return quotation.cut(0, quotation.inner.start - quotation.start)
    return quotation.cut(quotation.inner.end - quotation.start)


def _message(quotation: Quotation) -> str:
    words = " ".join(quotation.inner.text.split())
    if not re.search(r"\w", words):
        return f"This {quotation.text.strip()} has no fellow"
    if quotation.opened:
        shown = words if len(words) <= SHOWN else words[:SHOWN].rpartition(" ")[0] + " …"
        return f"The quotation that begins “{shown}” is never closed"
    shown = words if len(words) <= SHOWN else "… " + words[-SHOWN:].partition(" ")[2]
    return f"The quotation that ends “{shown}” is never opened"
