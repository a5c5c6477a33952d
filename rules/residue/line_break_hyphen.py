"""A hyphen is left from where a line ended.

Words parted at the end of a column keep their hyphens when the text is put into another width:
“commu-nity”. Only words are found whose parts are no words while the whole is a common one, so that
“co-operate”, “re-elect” and “teen-ager” are left alone.
"""

import re
from collections.abc import Iterator
from typing import Annotated

from newslint import Document, Finding, Fix, Range, rule
from newslint.analyses.code import in_code
from newslint.analyses.coinages import PREFIXES
from newslint.analyses.spelling import frequency

PARTED = re.compile(r"(?<![\w’'./@-])[^\W\d_]{2,16}-\s?[a-z]{2,16}(?![\w’'@-]|\.\w)")
HYPHEN = re.compile(r"-\s?")

BOUND = frozenset(PREFIXES) | frozenset(
    "all back criss e half kow self mid quasi semi teen tid vice well zig".split()
)
"""Own list, besides the prefixes: what opens words that some write with a hyphen."""


@rule(
    severity="warning",
    stage="stable",
    languages=("en",),
    quotations="check",
    flags=[
        "The [[commu-nity => community]] met the [[govern-ment => government]] and the [[presi- "
        "dent => president]].",
        "[[Mone-tary => Monetary]] growth slowed, and it [[hap-pened => happened]] late.",
        "“The [[coun-cil]] met,” she said.",
        "The [[obfus-cation => obfuscation]] went on.",
    ],
    passes=[
        "They co-ordinated the re-election of the teen-agers and back-benchers.",
        "“A long-term, work-around way of hop-scotch,” she said.",
        "The price- and the weight-conscious; see commu-nity.example.org.",
        "The Trans-nistria and the xyl-ograph had take-aways, Jo-ann.",
    ],
)
def check(
    doc: Document,
    *,
    min_frequency: Annotated[int, Range(3, 20), "how common the whole word must be"] = 9,
) -> Iterator[Finding]:
    """`min_frequency` is log2 per billion words."""
    for block in doc.blocks:
        if "-" not in block.text:
            continue
        for found in block.find(PARTED):
            first, last = HYPHEN.split(found.text)
            if first.lower() in BOUND or frequency(first + last) < min_frequency:
                continue
            if first.istitle() and (len(first) < 3 or frequency(first)):
                continue  # timid: a name (Jo-Ann)
            # a fragment such as “ment” may well be in the list, as a rare word
            if not _fragments(first, last) or in_code(block, found):
                continue
            message = f"“{found.text}” has a hyphen from the end of a line: “{first}{last}”"
            yield Finding(found, message, Fix(found, first + last), confidence=0.9)


def _fragments(first: str, last: str) -> bool:
    """Whether the parts are no words, so that nobody would join them with a hyphen."""
    levels = frequency(first), frequency(last)
    if levels[0] and levels[1] == 0:
        return not frequency(last.removesuffix("s"))  # work-arounds
    return min(levels) == 0 or (last in ENDINGS and levels[0] < frequency(first + last))


ENDINGS = frozenset("ment ments tion tions sion sions ing ings ity ities ers ness ally".split())
"""Own list: endings that the dictionary holds as words."""
