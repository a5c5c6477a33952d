"""A share of several has a verb for one.

“80 percent of crashes happens”, “most of the windows was”, “two of the men has”: the verb goes by
what the share is taken of. Silent where that is a sum (60 percent of profits is) and where the
share itself is part of something else.
"""

import re
from collections.abc import Iterator

from newslint import Document, Finding, Fix, rule
from newslint.analyses.neighbours import Place, places_of
from newslint.analyses.subjects import DETERMINERS, for_many, head, looks_plural

DETERMINED = DETERMINERS - {"a", "an", "one", "another", "every", "each", "this"}
NUMBER = (
    "two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:twen|thir|for|fif|six|seven|eigh"
    "|nine)ty(?:-[a-z]+)?|hundreds|thousands|millions|dozens"
)
SHARE = re.compile(
    r"(?:\A|[.!?;,]\s|\b(?:that|because|although|though|while|whereas|when|where|but|said|says)\s)"
    r"(?:(?:about|almost|around|nearly|over|roughly|more|than|less|fewer|at|least|some|an|estimated"
    r"|up|to|only|just)\s){0,4}"
    rf"(?:(?:\d[\d.]*|{NUMBER})\s?(?:%|per\s?cent)|(?P<part>most|all|many|some|both|several|few"
    rf"|half|{NUMBER}))\s\Z",
    re.IGNORECASE,
)
"""Own list: shares, what stands before them, and what a clause begins with."""
WINDOW = 60


@rule(
    severity="warning",
    stage="preview",
    languages=("en",),
    flags=[
        "He said that about 80 percent of crashes [[happens => happen]] at night.",
        "Most of the old windows [[was => were]] shut.",
        "All of the town’s owners [[has => have]] left.",
        "Some 80 % of the drivers [[is => are]] ill.",
    ],
    passes=[
        "“Most of the windows was shut,” he said.",
        "About 80 percent of crashes happen at night, 80 percent of the town is shut.",
        "Some 60 percent of profits is lost, and most of the news was bad.",
        "The support of most of the owners is sure. Saving half of the windows is hard.",
        "Most of The Windows was fun. Two of hearts is a card. Most of the physics is new.",
    ],
)
def check(doc: Document) -> Iterator[Finding]:
    for place in places_of(doc, ("of",)):
        steps = head(place, 2 if place.word(1) in DETERMINED else 1)
        if not (place.small(steps) and place.small(steps + 1)):
            continue
        verb = place.span(steps + 1)
        better = for_many(verb.text)
        if better and looks_plural(place.word(steps)) and _takes_share(doc, place):
            noun = place.span(steps).text
            message = f"“{noun}” wants “{better}”, not “{verb.text}”"
            yield Finding(verb, message, Fix(verb, better), confidence=0.85)


def _takes_share(doc: Document, of: Place) -> bool:
    """Whether a share stands before “of” and begins a clause."""
    block = doc.block_at(of.span())
    if block is None:
        return False
    at = of.span().start - block.start
    start = max(0, at - WINDOW)
    share = SHARE.search(("" if start == 0 else "–") + block.text[start:at])
    return share is not None and (not share["part"] or of.word(1) in DETERMINED)
