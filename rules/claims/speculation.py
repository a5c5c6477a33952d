"""The article foretells in its own voice.

“Norvik is likely to sell” is a forecast, and the reader cannot tell whose. One finding an article:
the other places are shown with it. The rule is silent in quotations, in conditions and comparisons,
and where the paragraph says whose view it is, unless the forecast is plainly the writer's own aside
to what somebody said (“– something that is likely to…”). Say who expects it, and why.
"""

import re
from collections.abc import Iterator

from newslint import Document, Finding, Related, Span, rule
from newslint.analyses.asides import in_own_aside
from newslint.analyses.attributions import attributed
from newslint.analyses.quotations import in_quotation
from newslint.analyses.sentences import sentences

FORECAST = re.compile(
    r"\b(?:(?:is|are)\s(?:very\s|more\sthan\s|almost\scertainly\s)?likely\sto"
    r"|(?:will|would)\s(?:very\s|most\s)?likely|(?:could|may|might)\s(?:very\s)?well|looks?\sset\sto"
    r"|(?:is|are)\s(?:bound|sure|certain|poised|destined|tipped)\sto"
    r"|will\s(?:almost\scertainly|no\sdoubt|undoubtedly|surely|inevitably))\b(?!\sas\b)"
)
CONDITION = re.compile(r"\b(?:[Ii]f|[Ww]hen|[Uu]nless|[Ww]hether|less|more|most|not|how|than|as)\b")
REACH = 200
"""Characters before the forecast in which a condition is looked for."""


@rule(
    severity="note",
    stage="preview",
    languages=("en",),
    flags=[
        "The line [[is likely to]] be sold by May.",
        "The firms said they would talk – something that [[is likely to]] see the line sold.",
        "The mayor [[could well]] lose her seat.\n\nThe bridge looks set to close.",
    ],
    passes=[
        "The line is likely to be sold by May, analysts at Tarrow said.",
        "The line is likely to be sold by May. Ada Quill said the price was low.",
        "“The line is likely to be sold,” the mayor said.",
        "The mayor said she could well lose her seat.",
        "Unless it rains, the bridge is likely to close.",
        "Men are more likely to drown than women.",
        "The line may be sold. The talks went well.",
    ],
)
def check(doc: Document) -> Iterator[Finding]:
    found = [
        place
        for block in doc.body
        for sentence in sentences(doc, block)
        for place in sentence.find(FORECAST)
        if _own_voice(doc, sentence, place) and not in_quotation(doc, place)
    ]
    if not found:
        return
    first, *others = found
    related = tuple(Related(other, "another forecast without a source") for other in others)
    yield Finding(first, f"“{first.text}”: who expects this?", related=related, confidence=0.7)


def _own_voice(doc: Document, sentence: Span, place: Span) -> bool:
    if in_own_aside(sentence, place):
        return True
    end = place.start - sentence.start
    if CONDITION.search(sentence.text[max(0, end - REACH) : end]):
        return False
    return not attributed(doc, sentence)
