"""Something is the most of all, and nobody says who compared.

“The largest port in Europe” is a comparison with every other port, and competitors write in. One
finding an article: the other places are shown with it. The rule is silent for “one of the largest”,
for what everybody can look up (the largest city), in quotations and headings, and where the
paragraph has a link, where it or one beside it names a source or quotes somebody, and where one
near it mentions a document. Say who compared, when, and by what.
"""

from collections.abc import Iterator
from itertools import islice

from newslint import Document, Finding, Related, Span, rule
from newslint.analyses.quotations import in_quotation
from newslint.analyses.sentences import sentences
from newslint.analyses.superlatives import measurable, superlatives
from newslint.analyses.vouching import DOCUMENT, linked, told, vouched_for

LIKELY = 0.6
"""From this chance on a paragraph surely has an attribution; praise reads like one."""


MOST = 50
"""Places that are looked at; no story has more."""


@rule(
    severity="note",
    stage="preview",
    languages=("en",),
    flags=[
        "The new bridge stands in Tarrow. It is [[the longest wooden bridge in Europe]].",
        "Tarrow opens [[the world’s fastest ferry line]] in May.",
        "It is [[the deepest dock in the world]].\n\nThe cranes are the tallest machines ever.",
    ],
    passes=[
        "The bridge is one of the longest wooden bridges in Europe.",
        "The bridge is the longest wooden bridge in Europe, Ada Quill of Tarrow said.",
        "Ada Quill said she measured it.\n\nIt is the longest wooden bridge in Europe.",
        "“It is the longest wooden bridge in Europe,” the mayor said.",
        "Data from the port cover ten lines.\n\nIt is the deepest dock in the world.",
        "Tarrow is the largest city in Europe.",
        "The bridge is the longest in the village.",
    ],
)
def check(doc: Document) -> Iterator[Finding]:
    found = list(_unsourced(doc))
    if not found:
        return
    first, *others = found
    related = tuple(Related(other, "another superlative without a source") for other in others)
    message = f"“{first.text}”: who compared, and by what?"
    yield Finding(first, message, related=related, confidence=0.6)


def _unsourced(doc: Document) -> Iterator[Span]:
    for at, place in islice(_superlatives(doc), MOST):
        if told(doc, doc.body[at], place):
            continue
        if not (measurable(place) and vouched_for(doc, doc.body, at, reach=1, doubtful=LIKELY)):
            yield place


def _superlatives(doc: Document) -> Iterator[tuple[int, Span]]:
    for at, block in enumerate(doc.body):
        if block.kind in ("heading", "caption") or linked(block) or DOCUMENT.search(block.text):
            continue
        for sentence in sentences(doc, block):
            if not in_quotation(doc, sentence):
                yield from ((at, place) for place in superlatives(sentence))
