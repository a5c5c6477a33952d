"""“Of” stands where “have” is meant.

“Could of been” is how “could’ve been” sounds; the slip is the writer’s in a quotation, too.
"""

from collections.abc import Iterator

from newslint import Document, Finding, Fix, rule
from newslint.analyses.neighbours import places_of

MODALS = frozenset("could should would must couldn't shouldn't wouldn't".split())
"""Own list. Not “might” and “may”: the might of the army, in May of that year."""


@rule(
    severity="warning",
    stage="stable",
    quotations="check",
    languages=("en",),
    flags=[
        "It [[could of => could have]] been worse.",
        "The town [[shouldn’t of => shouldn’t have]] paid.",
        "“It [[could of]] been worse,” he said.",
    ],
    passes=[
        "“It would of course be worse,” he said.",
        "It could have been worse. They would of course pay.",
        "The must of old grapes, the might of Ghent.",
        "It would, of all things, rain.",
    ],
)
def check(doc: Document) -> Iterator[Finding]:
    for place in places_of(doc, MODALS):
        if place.word(1) != "of" or place.word(2) == "course" or not place.small():
            continue
        if place.word(-1) in ("the", "a"):
            continue
        found = doc.between(place.span(), place.span(1))
        better = f"{place.span().text} have"
        yield Finding(
            found, f"“{found.text}” should be “{better}”", Fix(found, better), confidence=0.95
        )
