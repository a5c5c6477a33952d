"""A quotation belongs to nobody.

A paragraph of speech says who speaks, or goes on where the one before left off. Where neither it
nor its neighbours name anybody, the line that did was cut, or the quotation was pasted; and where
one quotation follows another with nothing between, “she said” stood there. Silent in interviews
and transcripts, on pull quotes (the same words stand in the story, or in the page’s margin), on
titles, slogans and few words, after a colon or a question, before a line that names the speaker,
and where anybody at all speaks or is named right before. Say who said it.
"""

import re
from collections.abc import Iterator
from typing import Annotated

from newslint import Document, Example, Finding, Range, Span, rule
from newslint.analyses.cues import cues
from newslint.analyses.quotations import Quotation
from newslint.analyses.sentences import sentences
from newslint.analyses.speakers import outside_quotations, quotations_within, speeches
from newslint.analyses.titles import title_like
from newslint.analyses.whole_speech import interview, whole_speech

GOES_ON = re.compile(r"[:?…—–-]\s*$")
SOMEBODY = re.compile(
    r"\b(?:[Hh]e|[Ss]he|[Tt]hey|I|[Ww]e|[Hh]is|[Hh]er|[Tt]heir|[Mm]y|[Oo]ur|who|[A-Z]\w+\s[A-Z]\w+)\b"
)
"""A pronoun, or two capitalised words in a row."""
SAID = re.compile(
    r"\b(?:sa(?:id|ys)|t(?:old|ells)|add(?:s|ed)|ask(?:s|ed)|wrote|writes|reads?|states?|stated)\b"
)
GOES_ON_WITH = re.compile(
    r"(?:He|She|They|The\s\w+|M[rs]s?|Dr)\b[^.]{0,60}\b(?:also|too|then)\b|\W"
)


@rule(
    severity="warning",
    stage="preview",
    languages=("en",),
    quotations="check",
    flags=[
        "The ferries go.\n\n[[“We have no choice but to sell every ship.”]]\n\nThe pier is shut.",
        "Ships go.\n\nThe pier is shut.\n\nIt is late. [[“None told us, and none of us is paid.”]]",
        "Ships go.\n\nThe pier is shut, she said.\n\n[[“We have no choice but to sell them.”]] “It"
        " is late,” she said.",
    ],
    passes=[
        "The mayor spoke on Monday, she said.\n\n“We have no choice but to sell every ship.”",
        "The ferries will be sold.\n\n“We have no choice but to sell every ship,” Ada Quill said.",
        "The ferries will be sold.\n\n“We have no choice but to sell.”\n\nThe pier is shut.",
        "It is old.\n\n“The Ships of Norvik Sail From Here No More Today”\n\nThe pier is shut.",
        "The law reads:\n\n“No ship may be sold before the town has met.”\n\nThe pier is shut.",
        "The ferries will go.\n\n“We have no choice but to sell every ship.”\n\nAda Quill, mayor",
        "“We have no choice but to sell every ship.”\n\nThe ferries will be sold.\n\n“We have no "
        "choice but to sell every ship,” she said.\n\nIt rained.",
        "The ferries will be sold.\n\nThe plan is bad for “the old and the poor of this town”.",
        Example("<p>It rained.</p><blockquote>“We have no choice but to go.”</blockquote>", "html"),
    ],
)
def check(
    doc: Document,
    *,
    min_words: Annotated[int, Range(4, 30), "words of a quotation that must have a speaker"] = 8,
) -> Iterator[Finding]:
    if interview(doc):
        return
    told = {one.start for one in speeches(doc) if one.told != "nowhere"}
    for at, block in enumerate(doc.blocks):
        found = list(whole_speech(doc, block, min_words))
        why = "Another quotation follows at once"
        if not found or not _meets_another(doc, at, found[0]):
            why = "Nobody is named here or nearby"
            found = [one for one in found if one.start not in told]
            if not found or _told(doc, at):
                continue
        if doc.text.count(found[0].inner.text.strip(" ,.")) == 1:
            yield Finding(found[0], f"Whose words are these? {why}", confidence=0.8)


def _meets_another(doc: Document, at: int, quotation: Quotation) -> bool:
    """Whether the paragraph begins with this quotation and goes on with another one."""
    block = doc.blocks[at]
    if quotation.start > block.start or (at and GOES_ON.search(doc.blocks[at - 1].text)):
        return False
    others = [one for one in quotations_within(doc, block) if one.start >= quotation.end]
    if not others or not quotation.closed or not others[0].opened or others[0].scare:
        return False  # where a mark is missing, that is another rule's
    return not doc.text[quotation.end : others[0].start].strip()


def _told(doc: Document, at: int) -> bool:
    """Whether this paragraph or one beside it may tell who speaks."""
    before = doc.blocks[at - 1] if at else None
    if before is None or before.kind == "headline" or GOES_ON.search(before.text):
        return True  # timid: a story may well begin with what somebody says
    outside = outside_quotations(doc, doc.blocks[at])
    named = SOMEBODY.search(outside) or SAID.search(outside)
    if named or next(cues(Span(0, len(outside), outside)), None):
        return True
    following = doc.blocks[at + 1 : at + 2]
    if any(SOMEBODY.search(last.text) for last in sentences(doc, before)[-1:]):
        return True
    if any(GOES_ON_WITH.match(one.text) or title_like(one) for one in following):
        return True
    return any(quotations_within(doc, one) for one in (before, *following))
