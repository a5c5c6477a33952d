"""A law is called in as a reason, and nobody says which.

“Required by local regulations” is a statement about the law: it can be wrong, and the reader cannot
check it. One finding an article: the other places are shown with it. The rule is silent where the
paragraph names or links a law, where it says who explains it so (the writer's own aside to what
somebody said is still the writer's), and in quotations. Name the law, or say who reads it so.
"""

import re
from collections.abc import Iterator

from newslint import Block, Document, Finding, Related, Span, rule
from newslint.analyses.asides import in_own_aside
from newslint.analyses.attributions import attributed
from newslint.analyses.quotations import in_quotation
from newslint.analyses.sentences import sentences

# Own patterns: a law that is only placed, not named; what makes it one.
CALLED_IN = re.compile(
    r"\b(?:[Dd]ue\sto|[Bb]ecause\sof|[Uu]nder|[Oo]wing\sto|[Tt]hanks\sto|[Aa]s\srequired\sby"
    r"|(?:required|banned|barred|forbidden|prohibited)\sby)\s"
    r"(?:(?:current|existing|strict|new|tough|local|the\scountry[’']s|national|foreign|domestic"
    r"|federal|state|European|EU|UK|US|U\.S\.|[A-Z][a-z]+(?:ese|ish|ian|an|ch|i))\s){1,2}"
    r"(?:[a-z-]+\s)?(?:laws?|regulations?|rules|legislation)\b"
)
NAMED = re.compile(
    r"\b(?:[A-Z][\w’'-]+\s(?:Act|Law|Code|Amendment|Directive|Regulation|Bill|Constitution)"
    r"|(?:Article|[Ss]ection|[Cc]hapter)\s\d)|§"
)
OBLIGES = re.compile(
    r"\b(?:required|must|illegal|banned|barred|prohibited|forbidden|allowed|permitted|obliged"
    r"|entitled|needs?|has\sto|have\sto|cannot|can[’']t|may\snot)\b"
)


@rule(
    severity="note",
    stage="preview",
    languages=("en",),
    flags=[
        "Norvik would be required to sail with a partner [[due to Danish regulations]].",
        "Norvik said it would sail – a line that it must run with a partner [[due to Danish law]].",
        "[[Under current law]], ferries must carry two pilots.",
    ],
    passes=[
        "Norvik must carry two pilots under the Harbour Act, the strictest of current laws.",
        "Under Danish law, ferries must carry two pilots. The Harbour Act says so.",
        "Norvik is required to sail with a partner due to Danish regulations, its lawyer said.",
        "“We are required to do so under Danish law,” the captain said.",
        "The crew was trained under Danish rules.",
        "The ship sank under the bridge, and divers must find it.",
    ],
)
def check(doc: Document) -> Iterator[Finding]:
    found = [place for block in doc.body for place in _called_in(doc, block)]
    if not found:
        return
    first, *others = found
    related = tuple(Related(other, "another law without a name") for other in others)
    message = f"“{first.text}”: which one, and who says so?"
    yield Finding(first, message, related=related, confidence=0.7)


def _called_in(doc: Document, block: Block) -> Iterator[Span]:
    """Where a paragraph that names and links no law calls one in, and nobody explains it."""
    if NAMED.search(block.text) or any(mark.kind == "link" for mark in block.marks):
        return
    for sentence in sentences(doc, block):
        if not OBLIGES.search(sentence.text):
            continue
        for place in sentence.find(CALLED_IN):
            explained = attributed(doc, sentence) and not in_own_aside(sentence, place)
            if not explained and not in_quotation(doc, place):
                yield place
