"""No comma stands between speech and who said it.

“…in court” said Hal: the comma before the closing mark was lost. Silent on titles and on quoted
words that are part of our sentence: the sign “no entry” said it all.
"""

import re
from collections.abc import Iterator

from newslint import Document, Finding, rule

SAID = "said|says|added|adds|told|explained|insisted|recalled|joked|wrote|replied|warned"
CALENDAR = (
    "Mon|Tues|Wednes|Thurs|Fri|Satur|Sun|January|February|March|April|May|June|July|August"
    "|September|October|November|December|Today|Yesterday"
)
JOINT = re.compile(
    r"(?:(?:\A|(?<=[.!?,:] )|(?<=[.!?,:]))[“\"](?P<first>[A-Z][^“”\"\n]{0,600}? )"
    r"(?P<last>[a-z][a-z’']*)(?P<mark>[”\"])"
    rf"(?= (?:{SAID}) (?!{CALENDAR})(?:[A-Z][a-z]+|the [a-z]+)|\s(?:he|she|they) (?:{SAID})\b))"
)
FEWEST_SMALL = 2
"""Words in small letters that no title has beside its small ones."""
SMALL = re.compile(r"(?<![\w’'])[a-z]{4,}")


@rule(
    severity="warning",
    stage="stable",
    quotations="check",
    languages=("en",),
    flags=[
        "“I could not believe my eyes when I saw [[it”]] said Ana Quill.",
        'It was late. "The roof fell down behind [[us"]] she said.',
    ],
    passes=[
        "“I could not believe my eyes when I saw it,” said Ana Quill. “Where were you?” she said.",
        "The sign that read “The roof fell down behind us” said it all.",
        "“The Roof of the Town” said Quill was ill. “The roof of the Town” said Quill.",
        "It was late. “The roof fell down behind us” said Monday’s front page.",
        "“The roof fell down behind us” is what he said.",
    ],
)
def check(doc: Document) -> Iterator[Finding]:
    for block in doc.blocks:
        if block.kind == "headline":
            continue
        for spans in block.groups(JOINT):
            if len(SMALL.findall(spans["first"].text)) < FEWEST_SMALL:
                continue
            found = doc.between(spans["last"], spans["mark"])
            yield Finding(found, "A comma is missing before the closing mark", confidence=0.9)
