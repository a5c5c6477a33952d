"""A source without a name, and no word on why.

Readers weigh a statement by who makes it. Where somebody speaks who is not named, most houses ask
for two things: a description as close as can be given, and the reason for withholding the name. One
finding an article: the other places are shown with it. The rule is silent where the article says
anywhere that or why a source is not named, and in quotations. Officials in general (“officials
said”) are not looked at, nor sources beside somebody with a name, nor those of another outlet’s
report: they want a date and a link. Name the source, or say why you cannot.
"""

import re
from collections.abc import Iterator
from itertools import islice

from newslint import Document, Finding, Related, Span, rule
from newslint.analyses.anonymous import anonymous_sources, withheld_names
from newslint.analyses.lexicon.outlets import ANY_OUTLET, OUTLET
from newslint.analyses.sentences import sentences

ELSEWHERE = re.compile(
    rf"\b(?:{ANY_OUTLET}|(?:in|by|to)\sa\s(?:\w+\s){{0,2}}(?:report|article|interview|story|book))\b"
    r"|[’']s\ssources\b"
)
RETOLD = re.compile(
    rf"\b{OUTLET}(?:[’']s?)?\s(?:\w+\s){{0,2}}(?:report(?:s|ed|ing)?|stor(?:y|ies)|cit(?:ed|ing)"
    rf"|quot(?:ed|ing)|wrote|writes|article)\b|\baccording\sto\s(?:\w+\s){{0,3}}{OUTLET}\b"
)
BESIDE = re.compile(r"\b(?!While\b)[\w.’'-]+\sand\s$|,\sand\s$")
PLURAL = re.compile(
    r"\b(?:sources|insiders|tipsters|pals|friends|people|persons|those|others|individuals|officials"
    r"|executives|employees|aides|advis[eo]rs)\b",
    re.IGNORECASE,
)

MOST, REACH = 50, 400
"""Sources of an article, and characters on either side of one, that are looked at."""


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
        "While [[sources]] in the ministry say that the minister will go, he sails today.",
        "OSLO (Reuters) – The line will be sold, [[sources]] told Reuters.",
        "[[A source]], who sits on the board, said the line would be sold.",
        "The wedding is off, [[a friend of the couple]] dished.",
        "The ferry will be late, an owner of ships told the crew.\n\n[[A pal]] claims he knew.",
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
        "People close to the mayor wouldn’t say why.",
        "The line will be sold, sources told Reuters.",
        "The line will be sold, Reuters reported, citing two sources.",
        "Reuters reported on the sale. Sources said it was near.",
        "The crew and sources at the port said the line would be sold.",
        "The Ferry Insider said the line would be sold.",
        "News sources said the road was shut.",
        "A friend of the dead man said he was kind.",
    ],
)
def check(doc: Document) -> Iterator[Finding]:
    if withheld_names(doc):
        return
    told = (source for source in anonymous_sources(doc) if not source.definite)
    nameless = [source for source in islice(told, MOST) if not _of_others(doc, source)]
    if not nameless:
        return
    first, *later = nameless
    many = PLURAL.search(first.text)
    ask = "have no names: say who they are" if many else "has no name: say who it is"
    message = f"“{first.text}” {ask}, or why the name is withheld"
    related = tuple(Related(other, "again without a name") for other in later)
    yield Finding(first, message, related=related, confidence=0.8)


def _of_others(doc: Document, source: Span) -> bool:
    """Whether somebody else stands for what the source says: an outlet, or a man with a name."""
    block = doc.block_at(source)
    before: Span | None = None
    for sentence in sentences(doc, block) if block else ():
        if sentence.covers(source):
            start = source.start - sentence.start
            if BESIDE.search(sentence.text[max(0, start - REACH) : start]):
                return True
            near = sentence.cut(max(0, start - REACH), start + len(source) + REACH)
            outlet = ELSEWHERE.search(near.text)
            told = before is not None and RETOLD.search(before.text[-REACH:])
            return bool(told or (outlet and f"({outlet[0]})" not in doc.text))
        before = sentence
    return False
