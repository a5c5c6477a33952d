"""“The source” speaks before the article has introduced one.

The passage that brought the source in was cut, or came from another report, and the reader is left
to ask which source. The rule is silent once anything earlier in the article may be what is pointed
at: another source, an official, an aide, somebody who asked not to be named, and in quotations.
Introduce the source where it first speaks: who it is, as closely as can be said, and why it is not
named.
"""

import re
from collections.abc import Iterator

from newslint import Document, Finding, rule
from newslint.analyses.anonymous import anonymous_sources

MAY_BE_MEANT = re.compile(
    r"\b(?:sources?|insiders?|anonym\w+|unnamed|unidentified|named|officials?|aides?|advis[eo]rs?"
    r"|executives?|employees?|staffers?|lawmakers?|diplomats?|lawyers?|attorneys?|informants?"
    r"|witness(?:es)?|friends?|colleagues?|members?|someone"
    r"|(?:person|people|those)\s(?:familiar|close|with|who|briefed)"
    r"|representatives?|spokes\w+|operatives?|donors?|strategists?"
    r"|(?:an?|one|another)\s(?:[\w’'-]+,?\s){1,12}?(?:said|says|told|added|wrote))\b",
    re.IGNORECASE,
)
"""Own list: who may turn out to be “the source”."""


@rule(
    severity="warning",
    stage="preview",
    languages=("en",),
    flags=[
        "The ferry line is for sale.\n\nThe ships could stay with the crew, [[the source]] added.",
        "The line is for sale. [[The same source]] said no more. The source said the crew knew.",
    ],
    passes=[
        "A source said the line was for sale. The ships could stay, the source added.",
        "The line is for sale, an aide to the mayor said. The source added that it was cheap.",
        "People familiar with the talks say it is for sale. The source added that it was cheap.",
        "The line is for sale, one Norvik giver said. The same source added that it was cheap.",
        "It is for sale, and one of those who sat in the room with the mayor that day said why. "
        "The source added that it was cheap.",
        "“The source added nothing new,” the mayor said.",
        "The ships could stay, the Norvik source said.",
        "The crew found the source of the leak.",
    ],
)
def check(doc: Document) -> Iterator[Finding]:
    first = next(iter(anonymous_sources(doc)), None)
    if first is None or not first.definite:
        return
    before = (
        block.text[: first.start - block.start] for block in doc.blocks if block.start < first.start
    )
    if any(MAY_BE_MEANT.search(text) for text in before):
        return
    message = f"Which source? Nobody has been introduced before “{first.text}”"
    yield Finding(first, message, confidence=0.9)
