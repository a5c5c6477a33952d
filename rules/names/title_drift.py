"""A person's title changes on the way, or a body's name.

“Chief executive Anna Reid” in one paragraph and “chairwoman Anna Reid” in another: one was taken
from an older report, or from the neighbouring line of a list.

Silent where the story tells of a change or of two offices at once (former, then, now, acting, was
named, “chief executive and chairman”), where two people share the family name, and in quotations.
Bodies named after a place, a country or somebody famous may be two. Check the title with the
person's own page, or say since when which holds.
"""

from collections.abc import Iterator

from newslint import Document, Finding, Related, rule
from newslint.analyses.bodies import drifted_bodies
from newslint.analyses.offices import two_offices

SHOWN = 3
PIER = "Anna Reid, chief executive of Norvik, sold the pier.\n\n"


@rule(
    severity="warning",
    stage="preview",
    languages=("en",),
    flags=[
        "Norvik’s chief executive Anna Reid sold the pier.\n\n[[Chairwoman]] Anna Reid smiled.",
        PIER + "Reid, its [[finance director]], smiled.",
        "The Wexmoor Group sold the pier. The Wexmoor Group is old. The Wexmoor [[Trust]] said so.",
        "Sgt. Anna Reid shut the pier.\n\nThe pier is old, [[Capt]]. Reid said.",
    ],
    passes=[
        PIER + "Chief executive Anna Reid smiled.",
        PIER + "Former chairwoman Anna Reid smiled.",
        PIER + "Anna Reid, its chief executive and chairwoman, smiled.",
        PIER + "Singer Anna Reid smiled.",
        PIER + "Ben Reid, its chairman, smiled.",
        PIER + "“Chairwoman Anna Reid smiled,” he said.",
        PIER + "Chairman Ben Lane smiled.",
        "The Wexmoor Group sold the pier. The Wexmoor Group is old. The Wexmoor Union said so.",
        "The Wexmoor Group sold the pier. The Wexmoor Trust said so.",
        "The Paris Group sold the pier. The Paris Group is old. The Paris Trust said so.",
    ],
)
def check(doc: Document) -> Iterator[Finding]:
    """At the second title, and at the rarer name of a body."""
    for earlier, office in two_offices(doc):
        called = earlier.name.text
        yield Finding(
            office,
            f"{office.name.text} is “{office.text}” here, and {called} “{earlier.text}” elsewhere",
            related=(Related(earlier, "the other title"),),
            confidence=0.8,
        )
    for rare, common in drifted_bodies(doc):
        message = f"“{rare.text}” here, “{common[0].text}” {len(common)} times elsewhere: one body?"
        related = tuple(Related(place, "the other name") for place in common[:SHOWN])
        yield Finding(rare, message, related=related, confidence=0.7)
