"""The story opens with “the two companies”, and nobody has been named.

A headline is no introduction: it is written last, and gone when the story is quoted, read aloud or
rewritten. A first paragraph that points back to somebody usually has lost the paragraph before it.
The rule looks only at the first paragraph, and is silent when that names two parties itself or goes
on to say who is meant, and in quotations. Name them where the story begins.
"""

import re
from collections.abc import Iterator

from newslint import Block, Document, Finding, rule
from newslint.analyses.titles import title_like

PARTIES = re.compile(
    r"(?:The\s(?:two|three|four|five|same|other|rival)\s(?:[a-z]+\s)?|(?:Both|These)\s(?:[a-z]+\s)?"
    r"|The\s(?=companies|firms|sides|partners|rivals))"
    r"(?:companies|firms|carmakers|automakers|airlines|banks|retailers|manufacturers|sides|parties"
    r"|governments|countries|nations|neighbou?rs|teams|clubs|groups|leaders|men|women|ministers"
    r"|presidents|rivals|partners|agencies|unions|universities)\b"
)
"""Own list: words that stand for parties already named."""

SAYS_WHO = re.compile(
    r"\s(?:who|that|which|from|in|of|at|accused|charged|suspected|behind|killed)\b"
)
TWO_NAMES = re.compile(
    r"(?<!\w)[A-Z][\w’'.-]*,?\s(?:(?:[A-Z]|of\b|the\b)[\w’'.-]*\s){0,4}and\s(?:the\s)?[A-Z]"
)


@rule(
    severity="warning",
    stage="preview",
    languages=("en",),
    flags=[
        "Norvik to sell ferries with Tarrow\n\n"
        "[[The two companies]] will first run a trial on one line, Norvik said on Thursday.",
        "[[Both firms]] will test the pier for a year before they build, a statement said.",
    ],
    passes=[
        "The two companies, Norvik and Tarrow, will first run a trial on one line, they said.",
        "Norvik and Tarrow will sell ferries.\n\nThe two companies will first run a trial.",
        "The two men who robbed the bank in Quillon were caught on Monday, police said.",
        "“Both firms will test the pier for a year before they build,” the mayor said.",
        "The companies of the old harbour pay a fee each spring, and few complain about it.",
        "The two ferries will sail on Monday.",
    ],
)
def check(doc: Document) -> Iterator[Finding]:
    lead = next((block for block in doc.body if _is_prose(block)), None)
    opening = PARTIES.match(lead.text) if lead else None
    if lead is None or opening is None:
        return
    if SAYS_WHO.match(lead.text, opening.end()) or TWO_NAMES.search(lead.text, opening.end()):
        return
    place = lead.cut(0, opening.end())
    yield Finding(place, f"The story opens with “{place.text}”: name them here", confidence=0.85)


def _is_prose(block: Block) -> bool:
    return block.kind == "paragraph" and not title_like(block)
