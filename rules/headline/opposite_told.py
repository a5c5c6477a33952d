"""The headline says the opposite of the story.

“Council rejects plan” above a council that approves it: a headline written for an earlier version
of the story, or a slip. Many readers see nothing else, and every share carries it on.

Found when the story tells the opposite of the same thing by the same doer, and nowhere what the
headline says. Silent on headlines that ask, quote, doubt or deny, on verbs that are in no list of
opposites, and on what the story only tells in a quotation or of another time.
"""

from collections.abc import Iterator

from newslint import Document, Finding, Related, rule
from newslint.analyses.headline_contraries import reversals

STORY = (
    "\n\nThe Norvik council voted on Monday to approve a plan for a new pier.\n\nIt will cost £2m."
)
GAME = "\n\nNorvik {} Tarrow 2-1 on Saturday to go top.\n\nThe crowd was the largest of the season."


@rule(
    severity="warning",
    stage="preview",
    languages=("en",),
    flags=[
        "Council [[rejects]] plan for pier" + STORY,
        "Norvik [[lose]] to Tarrow in the rain" + GAME.format("beat"),
        "Plan for pier in Norvik [[rejected]]" + STORY,
    ],
    passes=[
        "Council approves plan for pier" + STORY,
        "Council rejects plan for ferry" + STORY,
        "Ministers reject plan for pier" + STORY,
        "Council “rejects” plan for pier" + STORY,
        "Will council reject plan for pier?" + STORY,
        "Council rejects plan for pier" + STORY + "\n\nA plan for a second pier was rejected.",
        "Council rejects plan for pier\n\n“The council approved the plan for a pier,” she said."
        "\n\nThe pier will cost £2m.",
        "Norvik beat Tarrow in the rain" + GAME.format("beat"),
        "Marsh lose to Tarrow in the rain" + GAME.format("beat"),
        "Norvik’s back open after storm\n\nNorvik’s bridge was closed on Monday.\n\nIt rained.",
    ],
)
def check(doc: Document) -> Iterator[Finding]:
    for one in reversals(doc):
        message = f"“{one.verb.text}” here, “{one.told.text}” in the story: which one holds?"
        related = (Related(one.told, "the story tells this"),)
        yield Finding(one.verb, message, related=related, confidence=0.85)
