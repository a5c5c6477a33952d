"""“These kind of” mixes one and many.

It is this kind, or these kinds. Common in speech, and an oversight in print.
"""

from collections.abc import Iterator

from newslint import Document, Finding, Fix, rule
from newslint.analyses.neighbours import places_of

KINDS = frozenset(("kind", "sort", "type"))


@rule(
    severity="warning",
    stage="stable",
    languages=("en",),
    flags=[
        "The court rarely hears [[these kind of => these kinds of]] cases.",
        "They sell [[all sort of => all sorts of]] tools.",
    ],
    passes=[
        "“We hear these kind of cases,” he said.",
        "The court hears this kind of case, these kinds of cases and all kinds of others.",
        "These sort themselves out, and all type fast.",
        "Those kind old men left.",
    ],
)
def check(doc: Document) -> Iterator[Finding]:
    for place in places_of(doc, ("these", "those", "all")):
        if place.word(1) not in KINDS or place.word(2) != "of":
            continue
        found = doc.between(place.span(), place.span(2))
        better = f"{place.span().text} {place.word(1)}s of"
        yield Finding(
            found, f"“{found.text}” should be “{better}”", Fix(found, better), confidence=0.9
        )
