"""One event falls on two days of the week.

“A fire at the library on Saturday” and “the fire broke out on Sunday”: the reader cannot tell when
it was, and one of the two was copied wrongly.

Looked for are single events: crashes, fires, attacks and the like. Found when one sentence says
that “the” event happened on a day, and another one gave it another day. Silent when the story tells
of two such events, on a night and the day after it, on earlier and supposed events, and in
quotations. Check the day against the source.
"""

from collections.abc import Iterator

from newslint import Document, Finding, Related, rule
from newslint.analyses.event_days import other_days

FIRE = "Two people were hurt in a fire at the pier on Saturday.\n\nThe pier was rebuilt in May.\n\n"


@rule(
    severity="warning",
    stage="preview",
    languages=("en",),
    flags=[
        FIRE + "[[The blaze broke out on Sunday]], the mayor said.",
        "The crash happened on Monday.\n\n[[The accident, which happened on Tuesday]], closed it.",
        "A rocket lifted off from Norvik on Monday.\n\n[[The launch took place on Friday]].",
        "A fire on the pier on Friday night hurt two.\n\n[[The fire started on Saturday night]].",
    ],
    passes=[
        FIRE + "The blaze broke out on Saturday night, the mayor said.",
        FIRE + "The crash happened on Sunday.",
        FIRE + "A second fire broke out on Sunday.",
        FIRE + "“The fire broke out on Sunday,” the mayor said.",
        FIRE + "A fire on the ferry on Sunday hurt nobody.\n\nThe fire broke out on Sunday.",
        FIRE + "The fire, police said on Sunday, was laid.",
        FIRE + "The fire broke out on Friday night.",
    ],
)
def check(doc: Document) -> Iterator[Finding]:
    for told, other in other_days(doc):
        message = f"“{other.text}” here, “{told.text}” elsewhere: which day was it?"
        yield Finding(other, message, related=(Related(told, "told here"),), confidence=0.8)
