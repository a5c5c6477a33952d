"""Something is believed, and nobody is said to believe it.

“It is thought that”, “is rumoured to”: whoever thinks so has been written out of the sentence. One
finding an article: the other places are shown with it. The rule is silent in quotations, headings
and captions, where the paragraph has a link, and where the sentence mentions a document or is what
somebody says. Say who believes it, and why.
"""

import re
from collections.abc import Iterator
from itertools import islice

from newslint import Block, Document, Finding, Related, Span, rule
from newslint.analyses.quotations import in_quotation
from newslint.analyses.sentences import sentences
from newslint.analyses.vouching import DOCUMENT, linked, told

SOFTLY = r"(?:(?:also|now|still|widely|generally|commonly|often|long|already|universally)\s)?"
HELD = (
    r"(?:believed|thought|said|understood|assumed|accepted|rumou?red|claimed|suggested|speculated"
    r"|alleged|feared|felt|whispered|reported)"
)
BELIEVED = re.compile(
    rf"\b(?:it\s(?:is|was|has\s(?:long\s|also\s|even\s)?been)\s{SOFTLY}{HELD}\sthat"
    r"|it\sis\s(?:widely|commonly|generally)\s(?:known|agreed|acknowledged)\sthat"
    r"|it\sis\s(?:common\sknowledge|an?\sopen\ssecret|no\ssecret|well\sknown)\sthat"
    rf"|(?:is|are|was|were)\s{SOFTLY}"
    r"(?:believed|thought|understood|rumou?red|said|alleged|reputed|reported|tipped)\sto"
    r"(?!\s(?:the|an?|his|her|him|them|me|us|you|my|our|their)\b)"
    r"|(?:is|are|was|were)\s(?:now\s)?(?:widely|generally|commonly|universally)\s(?:regarded|considered|seen"
    r"|viewed|hailed|acknowledged|recogni[sz]ed|tipped)|(?:is|are)\s(?:considered|regarded)\s(?:to\sbe|as)"
    r"|(?:is|are)\s(?:already\s|now\s)?being\s(?:hailed|touted|dubbed|called|billed|described|tipped)"
    r"|rumou?r\s(?:has\sit|is)|rumou?rs?\s(?:say|claim|suggest)"
    r"|(?:rumou?rs|whispers|speculation)\s(?:(?:is|are|was|were|has\sbeen|have\sbeen)\s(?:\w+ly\s|now\s|already\s)?"
    r"(?:swirling|circulating|flying|rife|growing|mounting|spreading|doing\sthe\srounds)"
    r"|(?:swirled|abound|abounded|circulated)))\b",
    re.IGNORECASE,
)
"""Own list, after Wikipedia's guide to weasel words."""


MOST = 50
"""Places that are looked at; no story has more."""


@rule(
    severity="note",
    stage="preview",
    languages=("en",),
    flags=[
        "The line has lost money. [[It is widely believed that]] the mayor will go.",
        "Norvik [[is thought to]] want the pier. The crew is rumoured to leave.",
        "The pier is closed. [[Rumour has it]] so will the dock.",
        "Ada Quill said she sails today. [[It is common knowledge that]] Norvik wants the pier.",
        "The captain [[is widely regarded]] as kind. Rumours are swirling that she will go.",
    ],
    passes=[
        "Norvik is thought to want the pier, data show.",
        "Norvik is thought to want the pier, Ada Quill of Norvik said.",
        "“Norvik is thought to want the pier,” the mayor said.",
        "Norvik, the report says, is thought to want the pier.",
        "Norvik thought it wanted the pier. It was said to the crew.",
    ],
)
def check(doc: Document) -> Iterator[Finding]:
    believed = islice(_believed(doc), MOST)
    found = [place for block, place in believed if not told(doc, block, place)]
    if not found:
        return
    first, *others = found
    related = tuple(Related(other, "nobody is named here either") for other in others)
    more = f" ({len(others)} more)" if others else ""
    yield Finding(first, f"“{first.text}”: who says so?{more}", related=related, confidence=0.6)


def _believed(doc: Document) -> Iterator[tuple[Block, Span]]:
    for block in doc.body:
        if block.kind in ("heading", "caption") or linked(block):
            continue
        for sentence in sentences(doc, block):
            if DOCUMENT.search(sentence.text):
                continue
            for place in sentence.find(BELIEVED):
                if not in_quotation(doc, place):
                    yield block, place
