"""A space is missing after a stop or a comma.

“The bridge closed.The mayor said so”: lines were put together, or a thumb slipped, and two
sentences run into one. Only words of the dictionary, or a name after one, are looked at, so that
sites, files, initials, versions and scores are left alone, and nothing in code or in an address. A
text that does it over and over is a list made by a program, and is left alone as well.
"""

import re
from collections.abc import Iterator
from typing import Annotated

from newslint import Block, Document, Finding, Fix, Range, Span, rule
from newslint.analyses.spelling import frequency

JOINT = re.compile(
    r"(?<![^\s(“\"‘—–-])(?P<before>[^\W\d_]{2,24}|(?:19|20)\d\d)(?P<mark>[.,?!;])"
    r"(?P<after>[^\W\d_]{1,24}(?:[’'][a-z]{1,2})?)(?=[\s,;:)”\"’?!—–]|\.(?:\s|[”\"’)]|\Z)|\Z)"
)

SITES = frozenset(
    "ac ai app asp at au be biz blog ca ch cn co com css de dk doc edu es eu exe fi fm fr go gov "
    "htm html hu ie in info ini int io is it jp js jpg json kr life live ly me media mil my net "
    "news nl no now nz one online org pdf php pl png pro ps pt py ru se sh shop site so st store "
    "su te tech tel to today top tr tv txt uk us ws world xml yaml yml zip".split()
)
"""Own list: what names of sites and files end in."""

COMMON = 12
"""How common a word must be (log2 per billion words) not to be a fragment of something else."""


@rule(
    severity="error",
    stage="stable",
    languages=("en",),
    flags=[
        "The bridge [[closed.The => closed. The]] mayor said so.",
        "The ferry was [[late,but => late, but]] nobody left the quay.",
        "Prices fell in [[2014.Since => 2014. Since]] then they have risen.",
        "The [[wind?Nobody => wind? Nobody]] knew. It had [[gone.Quillby => gone. Quillby]] left.",
        "It is [[over.He => over. He]] ran [[so.She => so. She]] did [[too.They => too. They]].",
    ],
    passes=[
        "“The bridge closed.The mayor slept,” she said.",
        "Read it at harbour.News or at Quillby.Com, in readme.Txt and on today.Me.",
        "The U.S.Army and the a.m.News beat A.C.Milan, 2.Two and Node.Js.",
        "Write to ada.The@example.org or open photos/late,but.jpg on the drive.",
        "The group heyq,okq and the band Qwrt.The played; so did yes.No in Rome.",
        "He typed one,two; three,four; five,six; and seven,eight into the form.",
    ],
)
def check(
    doc: Document,
    *,
    most: Annotated[int, Range(1, 50), "in a paragraph with more than these all are meant"] = 3,
) -> Iterator[Finding]:
    for block in doc.blocks:
        found = [
            spans
            for spans in block.groups(JOINT)
            if _joined(spans["before"], spans["mark"], spans["after"])
        ]
        if len(found) > most:
            continue
        for spans in found:
            if _in_code(block, spans["all"]):
                continue
            before, after = spans["before"].text + spans["mark"].text, spans["after"].text
            message = f"A space is missing: “{before} {after}”"
            fix = Fix(spans["all"], f"{before} {after}", safe=frequency(after) >= COMMON)
            yield Finding(spans["all"], message, fix, confidence=0.9)


def _joined(before: Span, mark: Span, after: Span) -> bool:
    """Whether two words are joined that belong apart."""
    start, end = before.text, after.text
    if end.lower() in SITES or not (start.isdigit() or (start.islower() and _common(start))):
        return False
    if mark.text in ",;":
        return end.islower() and _common(end)
    return end[0].isupper() and (end[1:].islower() or end in ("I", "A"))


def _common(word: str) -> bool:
    return len(word) > 1 and frequency(word) >= COMMON


def _in_code(block: Block, span: Span) -> bool:
    return any(mark.kind in ("code", "link") and mark.touches(span) for mark in block.marks)
