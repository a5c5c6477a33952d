"""Something is believed, and nobody is said to believe it.

“It is thought that”, “is rumoured to”: whoever thinks so has been written out of the sentence. One
finding an article: the other places are shown with it. The rule is silent in quotations, headings
and captions, and where the paragraph has a link, or it or its neighbours name or quote somebody or
mention a document. Say who believes it, and why.
"""

import re
from collections.abc import Iterator

from newslint import Document, Finding, Related, Span, rule
from newslint.analyses.quotations import in_quotation
from newslint.analyses.sentences import sentences
from newslint.analyses.vouching import DOCUMENT, linked, speakers

BELIEVED = re.compile(
    r"\b(?:it\s(?:is|was|has\s(?:long\s|also\s|even\s)?been)\s(?:(?:widely|generally|commonly|often|also)\s)?"
    r"(?:believed|thought|said|understood|assumed|accepted|rumou?red|reported|claimed|suggested"
    r"|speculated|alleged|feared)\sthat|it\sis\s(?:widely|commonly|generally)\s(?:known|agreed)\sthat"
    r"|(?:is|are|was|were)\s(?:(?:also|widely|generally|commonly)\s)?"
    r"(?:believed|thought|understood|rumou?red|said|alleged|reputed|reported)\sto"
    r"|(?:is|are|was|were)\s(?:widely|generally|commonly|universally)\s(?:regarded|considered|seen"
    r"|viewed|hailed|acknowledged|recogni[sz]ed)|(?:is|are)\s(?:considered|regarded)\s(?:to\sbe|as|by\smany)|rumou?r\shas\sit|rumou?rs?\s(?:say|claim|suggest)"
    r"|(?:rumou?rs|whispers)\s(?:are|have\sbeen)\s(?:\w+ly\s)?(?:swirling|circulating|flying|rife))\b",
    re.IGNORECASE,
)
"""Own list, after Wikipedia's guide to weasel words."""


@rule(
    severity="note",
    stage="preview",
    languages=("en",),
    flags=[
        "The line has lost money. [[It is widely believed that]] the mayor will go.",
        "Norvik [[is thought to]] want the pier. The crew is rumoured to leave.",
        "The pier is closed. [[Rumour has it]] so will the dock.",
        "The captain [[is widely regarded]] as kind. Rumours are swirling that she will go.",
    ],
    passes=[
        "Norvik is thought to want the pier. Ada Quill of Norvik said that it was cheap.",
        "Ada Quill said she sails today.\n\nNorvik is thought to want the pier.",
        "“Norvik is thought to want the pier,” the mayor said.",
        "A report came in May. Norvik is thought to want the pier.",
        "Norvik thought it wanted the pier. It was said to the crew.",
    ],
)
def check(doc: Document) -> Iterator[Finding]:
    found = list(_believed(doc))
    if not found:
        return
    first, *others = found
    related = tuple(Related(other, "nobody is named here either") for other in others)
    yield Finding(first, f"“{first.text}”: by whom?", related=related, confidence=0.6)


def _believed(doc: Document) -> Iterator[Span]:
    body = doc.body
    for at, block in enumerate(body):
        if block.kind in ("heading", "caption") or linked(block):
            continue
        places = [place for one in sentences(doc, block) for place in one.find(BELIEVED)]
        near = body[max(0, at - 1) : at + 2]
        if not places or any(DOCUMENT.search(one.text) or speakers(doc, one) for one in near):
            continue
        yield from (place for place in places if not in_quotation(doc, place))
