"""The article guesses or foretells in its own voice.

“Norvik is likely to sell”, “the mayor presumably knew”: a guess, and the reader cannot tell whose.
One finding an article: the other places are shown with it. The rule is silent in quotations,
headings and captions, in conditions and comparisons, and where somebody speaks or is quoted in the
paragraph or beside it, or the paragraph has a link, unless the forecast is plainly the writer's own
aside to what somebody said (“– something that is likely to…”). Say who expects it, and why.
"""

import re
from collections.abc import Iterator
from itertools import islice

from newslint import Document, Finding, Related, Span, rule
from newslint.analyses.asides import in_own_aside
from newslint.analyses.attributions import Attribution
from newslint.analyses.quotations import in_quotation
from newslint.analyses.sentences import sentences
from newslint.analyses.vouching import linked, said

FORECAST = re.compile(
    r"\b(?:(?:is|are)\s(?:very\s|more\sthan\s|almost\scertainly\s)?likely\sto"
    r"|(?:will|would)\s(?:very\s|most\s)?likely|(?:could|may|might)\s(?:very\s)?well|looks?\sset\sto"
    r"|(?:is|are)\s(?:bound|sure|certain|poised|destined|tipped|widely\sexpected)\sto"
    r"|will\s(?:almost\scertainly|no\sdoubt|undoubtedly|(?<!but\s)surely|inevitably))\b(?!\sas\b)"
)
GUESS = re.compile(
    r"\b(?:(?:one|we|you)\scan\sonly\simagine|chances\sare|every\schance|most\slikely|(?<!but\s)surely|could\s(?:spell|signal)|presumably|probably|(?:no|little)\sdoubt"
    r"|(?:would|will)\s(?:(?:not|hardly)\sbe\s(?:a\s)?|come\sas\sno\s|be\sno\s)surpris\w+"
    r"|(?:might|may|could)\s(?:well\s|also\s)?explain\s(?:why|how)|must\shave\s(?:known|felt|thought)"
    r"|(?:is|are|was|were|has|have|had)\s(?:apparently|supposedly)|it\s(?:seems|appears|looks)\s(?:that"
    r"|like|as\sif|as\sthough)|(?:may|might|could)\s(?:have\sbeen|be)\s(?:due\sto|because|down\sto"
    r"|the\sreason|on\s(?:his|her|its|their)\sway)|(?:could|may|might)\ssoon|remains\sto\sbe\sseen"
    r"|only\stime\swill\stell|who\sknows)\b|^(?:perhaps|maybe)\b",
    re.IGNORECASE,
)
"""Own lists."""

CONDITION = re.compile(r"\b(?:[Ii]f|[Ww]hen|[Uu]nless|[Ww]hether|less|more|most|not|how|than|as)\b")
STRAIGHT = re.compile(r"[a-z’' -]*")
SHORT = 30
MOST = 50
"""Characters between a guess and what may be said; guesses of a paragraph that are looked at."""

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
        "The crew [[presumably]] knew. Perhaps it left.",
    ],
    passes=[
        "The line is likely to be sold by May, analysts at Tarrow said.",
        "The line is likely to be sold by May. Ada Quill said the price was low.",
        "“The line is likely to be sold,” the mayor said.",
        "The line is likely to be sold by May.\n\nAda Quill said the price was low.",
        "The mayor said she could well lose her seat.",
        "Unless it rains, the bridge is likely to close.",
        "Men are more likely to drown than women.",
        "The line may be sold. The talks went well.",
    ],
)
def check(doc: Document) -> Iterator[Finding]:
    found = [place for at in range(len(doc.body)) for place in islice(_guesses(doc, at), MOST)]
    if not found:
        return
    first, *others = found
    related = tuple(Related(other, "another guess without a source") for other in others)
    yield Finding(first, f"“{first.text}”: who expects this?", related=related, confidence=0.7)


def _guesses(doc: Document, at: int) -> Iterator[Span]:
    block = doc.body[at]
    if block.kind in ("heading", "caption"):
        return
    places = (
        (sentence, place)
        for sentence in sentences(doc, block)
        for place in (*sentence.find(FORECAST), *sentence.find(GUESS))
    )
    for sentence, place in islice(places, MOST):
        if in_quotation(doc, place):
            continue
        if in_own_aside(sentence, place) or _own_voice(doc, at, sentence, place):
            yield place


def _own_voice(doc: Document, at: int, sentence: Span, place: Span) -> bool:
    end = place.start - sentence.start
    if CONDITION.search(sentence.text[max(0, end - REACH) : end]) or linked(doc.body[at]):
        return False
    near = doc.body[max(0, at - 1) : at + 2]
    if any(in_quotation(doc, one) for one in near):
        return False
    return not any(_tells(doc, told, place) for one in near for told in said(doc, one))


def _tells(doc: Document, told: Attribution, place: Span) -> bool:
    """Whether it tells who guesses; what only may be said or known (“may say”) does not."""
    if not told.covers(place):
        return True
    if told.cue is None or place.touches(told.cue):
        return False
    between = doc.text[place.end : told.cue.start]
    return told.cue.start < place.end or len(between) > SHORT or not STRAIGHT.fullmatch(between)
