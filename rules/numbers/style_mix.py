"""One thing is written in two styles: “%” and “per cent”, “£5m” and “£5 million”.

A story that changes its style half-way was mostly put together from several sources, and every
house style asks for one form.

Silent in headlines and other titles, in brackets and in tables, where styles allow “%”, and in
quotations, posts and what a colon leads in, which are not ours.
The finding stands at the first of the rarer form; its other places are shown with it.
"""

import re
from collections.abc import Iterator, Mapping

from newslint import Block, Document, Finding, Related, Span, rule
from newslint.analyses.quotations import in_quotation
from newslint.analyses.titles import title_like

MONEY = r"(?:[$£€¥]\s?\d[\d,]*(?:\.\d+)?)"
STYLES: tuple[Mapping[str, re.Pattern[str]], ...] = (
    {
        "%": re.compile(r"(?<=\d)\s?(%)(?!\w)"),
        "per cent": re.compile(r"(?<=\d)[\s\u00a0-](per cent)\b"),
        "percent": re.compile(r"(?<=\d)[\s\u00a0-](percent)\b"),
    },
    {
        "million": re.compile(rf"({MONEY}[\s\u00a0-]million)\b"),
        "m": re.compile(rf"({MONEY}\s?mn?)\b"),
    },
    {
        "billion": re.compile(rf"({MONEY}[\s\u00a0-]billion)\b"),
        "bn": re.compile(rf"({MONEY}\s?bn?)\b"),
    },
)
"""Own list. Money only: many styles write “£5m” but “five million people”. A number in words cannot
take “%”."""

POST = re.compile(r"(?<!\w)@\w|https?:|\bpic\.twitter|\bt\.co/")
ENDS = frozenset(".!?…:;”\"’')")
"""How a paragraph ends; a row of a table or a label does not."""


@rule(
    severity="note",
    stage="stable",
    languages=("en",),
    flags=[
        "Sales rose 5%.\n\nProfit rose 3% and costs 2 [[per cent]].",
        "Rents rose 5 per cent, wages 4 per cent.\n\nPrices rose 3[[%]] and then 2%, and taxes 5"
        " per cent.",
        "Half of it, or 50 [[percent]], went to schools. Some 20 per cent went to roads and 5"
        " per cent to parks.",
        "The pier cost £5m and the roof £2m.\n\nThe town paid [[£3 million]] of it.",
        "The firm made $5 billion.\n\nIt made $4 billion a year ago and [[$3bn]] before that.",
    ],
    passes=[
        "Sales rose 5%, profit 3% and costs 2%.",
        "Sales rose 5%.\n\n“We grew by 5 per cent,” the owner said.",
        "Prices Rise 5%\n\nPrices rose by 5 per cent on the island, the council said.",
        "The pier cost £5m. It drew two million people.",
        "The pier cost £5m. The bridge cost £1 billion.",
        "Sales rose 5%.\n\nProfit (up 3 per cent) did too.",
        "Sales rose 5%.\n\nThe bank wrote: Prices rose 5 per cent.",
        "Sales rose 5%.\n\nThe bank wrote this:\n\nPrices rose 5 per cent.",
        "Sales rose 5%.\n\nPrices rose 5 per cent, say we @thebank.",
        "Sales rose 5%.\n\nPrices in the town 5 per cent",
        "Sales rose 5%.\n\nThirty percent of the stock was sold.",
        "A 50 % share was sold; the percentage was agreed on.",
    ],
)
def check(doc: Document) -> Iterator[Finding]:
    """One finding for each pair of styles."""
    for styles in STYLES:
        places = {name: list(_places(doc, pattern)) for name, pattern in styles.items()}
        used = sorted(
            (name for name in places if places[name]),
            key=lambda name: (len(places[name]), -places[name][0].start),
        )
        if len(used) < 2:
            continue
        first, usual = places[used[0]][0], used[-1]
        counts = " and ".join(f"{_times(len(places[name]))} “{name}”" for name in used)
        yield Finding(
            first,
            f"This article writes {counts}; settle on one",
            related=(
                Related(places[usual][0], f"“{usual}” here"),
                *(
                    Related(other, f"“{name}” again")
                    for name in used[:-1]
                    for other in places[name]
                    if other is not first
                ),
            ),
        )


def _places(doc: Document, pattern: re.Pattern[str]) -> Iterator[Span]:
    led_in = False
    for block in doc.body:
        if not led_in and _own(block):
            for found in block.find(pattern, 1):
                before = block.text[: found.start - block.start]
                bracketed = before.rfind("(") > before.rfind(")")
                if not bracketed and ": " not in before and not in_quotation(doc, found):
                    yield found
        led_in = block.text.rstrip().endswith(":")


def _own(block: Block) -> bool:
    """Whether the block is prose of the article: no title, no post, no row of a table."""
    ended = block.text.rstrip()[-1:] in ENDS
    return ended and not title_like(block) and not POST.search(block.text)


def _times(count: int) -> str:
    return {1: "once", 2: "twice"}.get(count, f"{count} times")
