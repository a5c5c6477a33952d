"""A source without a name, and no word on why.

Readers weigh a statement by who makes it. Where somebody speaks who is not named, most houses ask
for two things: a description as close as can be given, and the reason for withholding the name. One
finding an article: the other places are shown with it. The rule is silent where the article says
anywhere that or why a source is not named, and in quotations. Officials in general (“officials
said”) are not looked at, nor sources of another outlet’s report (one that the article
names but once). Name the source, or say why you cannot.
"""

import re
from collections.abc import Iterator

from newslint import Document, Finding, Related, Span, rule
from newslint.analyses.anonymous import anonymous_sources, withheld_names
from newslint.analyses.lexicon.outlets import OUTLET
from newslint.analyses.sentences import sentences

TOLD = re.compile(rf"\b(?:told|tells?|telling)\s(?P<outlet>{OUTLET})\b")
RETOLD = re.compile(
    rf"\b{OUTLET}(?:[’']s?)?\s(?:\w+\s){{0,2}}(?:report(?:s|ed|ing)?|stor(?:y|ies)|cit(?:ed|ing)"
    rf"|quot(?:ed|ing)|wrote|writes|article)\b|\baccording\sto\s(?:\w+\s){{0,3}}{OUTLET}\b"
)
OWN = 2


@rule(
    severity="warning",
    stage="preview",
    languages=("en",),
    flags=[
        "The ferry line will be sold by May, [[a source]] said.",
        "[[A source close to the talks]] said the bid would be raised.",
        "Dealers would keep the service contracts, [[the Norvik source]] said.",
        "The bank will close forty branches, according to [[two sources]] at its head office.",
        "The plant is to shut, [[people familiar with the matter]] said. A source told us so.",
        "The minister was warned in May, said [[one source]].",
        "[[Sources]] in the ministry told the paper that the minister would go.",
        "The line will be sold, [[sources]] told Reuters. Reuters asked the firm twice.",
        "[[A source]], who sits on the board, said the line would be sold.",
    ],
    passes=[
        "The line will be sold by May, said a source who asked not to be named while talks go on.",
        "“A source said the line would be sold,” the mayor told reporters.",
        "The source added that the bid would be raised.",
        "Solar farms are a source of pride, the mayor said.",
        "The river’s source, said Ada Quill, is a bog.",
        "Officials said the bridge would open in May.",
        "She found a source for the dye in Peru.",
        "People who live by the river said they had left in the night.",
        "The line will be sold, sources told Reuters.",
        "The line will be sold, Reuters reported, citing two sources.",
        "The Ferry Insider said the line would be sold.",
        "News sources said the road was shut.",
    ],
)
def check(doc: Document) -> Iterator[Finding]:
    if withheld_names(doc):
        return
    nameless = [
        source
        for source in anonymous_sources(doc)
        if not source.definite and not _told_to_others(doc, source)
    ]
    if not nameless:
        return
    first, *later = nameless
    message = f"“{first.text}” is not named: say who it is, or why the name is withheld"
    related = tuple(Related(other, "again without a name") for other in later)
    yield Finding(first, message, related=related, confidence=0.8)


def _told_to_others(doc: Document, source: Span) -> bool:
    """Whether another outlet speaks of the source: its report wants a date and a link."""
    block = doc.block_at(source)
    for sentence in sentences(doc, block) if block else ():
        if not sentence.covers(source):
            continue
        if RETOLD.search(sentence.text):
            return True
        for outlet in sentence.find(TOLD, "outlet"):
            return not _is_own(doc, outlet.text)
    return False


def _is_own(doc: Document, outlet: str) -> bool:
    """Whether the article may be the outlet’s: by its dateline, or named time and again."""
    retold = any(outlet in match[0] for match in RETOLD.finditer(doc.text))
    return f"({outlet})" in doc.text or (doc.text.count(f" {outlet}") >= OWN and not retold)
