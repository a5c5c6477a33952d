"""A statement that ought to be checked comes without a source.

A fact desk cannot check every sentence. This worklist holds the ones that matter most: sentences
worded as claims that fact-checkers take up, with a figure in them, in paragraphs where nobody
speaks and nothing is linked. Only so many are shown, the weightiest. The rule is silent in
quotations, headings, lists and captions, about what elections brought and what only may be, and
where the paragraph or one beside it names a source or quotes somebody, or one near it mentions a
document; other rules show charges, figures that went up or down, laws, forecasts and superlatives.
Check it, and say where it comes from.
"""

from collections.abc import Iterator
from itertools import islice
from typing import Annotated

from newslint import Document, Finding, Range, rule
from newslint.analyses.unsupported import unsupported


@rule(
    severity="note",
    stage="preview",
    languages=("en",),
    flags=[
        "[[The council has spent $40 million on roads in the last two years.]]",
        "[[The council has spent $40 million on roads in the last two years.]] It rained."
        "\n\nThe council paid $2 billion for the bridge, and $3 billion for the tunnel."
        "\n\n[[Unemployment has cost the city more than $3 million.]]",
    ],
    passes=[
        "The council has spent $40 million on roads in the last two years, Ada Quill said.",
        "“The council has spent $40 million on roads in the last two years,” the mayor said.",
        "The council has spent money on roads in the last two years.",
        "The council met in the hall by the harbour at 40 Pier Road, and it rained.",
        "A report came in May.\n\nThe council has spent $40 million on roads in two years.",
    ],
)
def check(
    doc: Document,
    *,
    most: Annotated[int, Range(1, 20), "findings an article"] = 2,
    min_worth: Annotated[float, Range(0.35, 0.99), "how much a sentence must be worth"] = 0.7,
) -> Iterator[Finding]:
    found = [
        claim
        for claim in unsupported(doc)
        if claim.worth >= min_worth and "accusation" not in claim.signs
    ]
    for claim in islice(found, most):
        message = "Worth checking: no source is given here or nearby"
        yield Finding(claim, message, confidence=0.5)
