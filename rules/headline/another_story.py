"""The headline is another story's.

Copied, merged or mixed up in the system: the text below tells of something else, and whoever reads
the headline is misled before the first word. The headline's words, its family of words, other names
for the same, figures and subject are held against the whole story.

Silent on headlines of a few words (columns, labels), on those marked as comment, on very short
stories, and below what makes the chance high: a headline that plays with words may share little
with its own story.
Put the right headline above the story.
"""

import re
from collections.abc import Iterator
from typing import Annotated

from newslint import Document, Finding, Range, Related, rule
from newslint.analyses.headline_fit import strange_headline
from newslint.analyses.sentences import sentences

OPINION = re.compile(
    r"\W*(?:opinions?|op-ed|editorial|column|comment(?:ary)?|letters?|analysis|voices|perspective)\b"
    r"\s*[:|–—-]",
    re.IGNORECASE,
)
"""Own list: what stands before the headlines of comment."""

STRIKE = (
    "{}\n\nDockers at three ports walked out over pay on Monday, the union said.\n\nThe port "
    "authority said the dockers had stopped 14 ships.\n\nThe dockers want a rise of 6 percent, and "
    "the union will meet the port authority on Thursday."
)


@rule(
    severity="note",
    stage="preview",
    languages=("en",),
    quotations="check",
    flags=[
        STRIKE.format("[[Novelist Berg wins Nobel prize for tale of two sisters]]"),
        STRIKE.format("[[Senate Republicans Block Gun Bill After Florida School Shooting]]"),
        STRIKE.format("[[“Republicans will block the gun bill in the Senate,” says senator]]"),
    ],
    passes=[
        STRIKE.format("Dockers strike over pay at three ports"),
        STRIKE.format("Port workers down tools in wage dispute, union says"),
        STRIKE.format("The Weather"),
        STRIKE.format("OPINION: Novelist Berg wins Nobel prize for tale of two sisters"),
        STRIKE.format("“Dockers want six percent,” union says"),
        "Novelist Berg wins Nobel prize\n\nDockers walked out over pay on Monday, the union said.",
        STRIKE.format("Dockers walked out, and a novelist saw it, said Berg"),
    ],
)
def check(
    doc: Document,
    *,
    min_chance: Annotated[
        float, Range(0.05, 1), "the chance, were every other headline wrong, that this one is"
    ] = 0.88,
) -> Iterator[Finding]:
    if doc.headline is None or OPINION.match(doc.headline.text):
        return
    chance = strange_headline(doc)
    if chance < min_chance:
        return
    first = next((sentences(doc, block) for block in doc.body if sentences(doc, block)), ())
    related = tuple(Related(sentence, "how the story begins") for sentence in first[:1])
    message = "This headline seems to belong to another story"
    yield Finding(doc.headline, message, related=related, confidence=chance)
