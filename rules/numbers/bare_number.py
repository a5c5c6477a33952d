"""A large figure does not say what it counts.

“Sales were 938,570”: cars, dollars, thousands of dollars? The writer had the table's heading before
his eyes; the reader has not.

Only figures from 1,000 are looked at, and only where the subject can be counted in more than one
way (sales, output, orders). Silent where the unit or the thing stands with the figure or with the
subject (“car sales”), or money in the same sentence shows the unit. Add the unit.
"""

import re
from collections.abc import Iterator
from typing import Annotated

from newslint import Document, Finding, Range, Span, rule
from newslint.analyses.numbers import Number, numbers
from newslint.analyses.sentences import sentences
from newslint.analyses.within import within

AMBIGUOUS = re.compile(
    r"(?P<before>\b[\w’'.-]+\s)?\b(?P<subject>sales|revenues?|turnover|production|output|exports"
    r"|imports|shipments"
    r"|deliveries|orders|profits?|earnings|income|spending)\b(?P<link>[^.;:()]{0,80}?\s(?:was"
    r"|were|is|are|reached|hit|totall?ed"
    r"|stood at|came to|amounted to|rose to|fell to|grew to|dropped to|climbed to)\s(?:(?:about"
    r"|some|nearly|almost|only|just|over|around)\s)?)$",
    re.IGNORECASE,
)
"""Own list of what is counted in pieces and in money alike, up to the figure."""

TELLS_NOTHING = re.compile(
    r"(?:[\w.]+(?:’s|'s|s’|s')|the|its|their|our|his|her|total|annual|quarterly|monthly|weekly"
    r"|overall|net|gross|combined|domestic"
    r"|global|worldwide|foreign|local|retail|online|first-half|full-year|second-half|and|of|in"
    r"|that|but|while|when)\s$",
    re.IGNORECASE,
)
"""Own list of words before the subject that leave it open what is counted."""


MONEY = re.compile(r"[A-Z]{3}|pound|yuan|yen|pence|cent|franc|peso|lira|krona")
FOLLOWED = re.compile(
    r"[\s-](?!(?:a|an|and|against|after|as|at|before|but|by|compared|down|during|for|from|in"
    r"|last|on|or|over|since|the|this"
    r"|through|to|up|versus|when|while|with)\b)[a-z$£€]"
)
WINDOW = 200
"""Characters before the figure in which its subject stands."""


@rule(
    severity="note",
    stage="preview",
    languages=("en",),
    flags=[
        "The firm's sales in the first half were [[938,570]], a fall of 5 per cent.",
        "Output rose to [[3.2 million]] last year.",
        "Its orders totalled [[1,000]] in May.",
    ],
    passes=[
        "The firm's sales in the first half were 938,570 cars, a fall of 5 per cent.",
        "The firm's car sales in the first half were 938,570.",
        "Output rose to 3.2 million tonnes last year.",
        "Its orders totalled 999 in May.",
        "Its profit was $4 million, and sales were 938,570.",
        "“Sales were 938,570,” the owner said.",
        "The population was 938,570 in May.",
        "Its orders were up 4,000 on the year.",
    ],
)
def check(
    doc: Document,
    *,
    min_value: Annotated[
        int, Range(100, 1_000_000), "the smallest figure that is looked at"
    ] = 1000,
) -> Iterator[Finding]:
    """At the figure."""
    for block in doc.body:
        for sentence, figures in within(sentences(doc, block), numbers(doc, block)):
            if any(MONEY.fullmatch(figure.unit) for figure in figures):
                continue
            for figure in figures:
                if figure.kind != "quantity" or figure.value < min_value or _told(doc, figure):
                    continue
                if subject := _subject(doc, sentence, figure):
                    yield Finding(
                        figure,
                        f"{figure.text} what? The sentence does not say in what “{subject}” is"
                        f" counted",
                    )


def _told(doc: Document, figure: Number) -> bool:
    """Whether the figure goes with a unit or a thing, be it one that nobody has listed."""
    following = doc.text[figure.end : figure.end + 20]
    return bool(figure.unit or figure.counts or figure.words or FOLLOWED.match(following))


def _subject(doc: Document, sentence: Span, figure: Number) -> str:
    """What the figure is said of, if that leaves open what is counted."""
    match = AMBIGUOUS.search(doc.text[max(sentence.start, figure.start - WINDOW) : figure.start])
    if not match or (match["before"] and not TELLS_NOTHING.match(match["before"])):
        return ""
    return match["subject"]
