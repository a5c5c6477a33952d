"""An invisible character stands in the text.

Zero-width spaces, soft hyphens, direction marks and control characters come along when text is
copied from a page, a PDF or a chat. Nobody sees them, but searches miss the word, a line breaks in
the middle of it, and a name is not found again. They can be removed safely. They are left alone
where they do their work: in and beside Arabic, Hebrew and Indian scripts, in emoji, and soft
hyphens in HTML, which tell a browser where a word may break.
"""

import re
from collections.abc import Iterator

from newslint import Block, Document, Example, Finding, Fix, Span, rule
from newslint.analyses.code import in_code

UNSEEN = (
    "[\x00-\x08\x0e-\x1f\x7f\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180e\u200b-\u200f\u202a-\u202e"
    "\u2060-\u206f\u3164\ufeff\uffa0\ufff9-\ufffc\U000e0000-\U000e007f]+"
)
FOUND = re.compile(rf"[\u00ad\u200b]+(?:[^\W\d_]{{1,20}}[\u00ad\u200b]+){{1,20}}|{UNSEEN}")
"""All that stand in one word make one finding: some programs put one between any two syllables."""

JOINERS = "\u200b\u200c\u200d\u200e\u200f\u061c\u2060\u202a\u202b\u202c\u2066\u2067\u2068\u2069"
"""What scripts other than the Latin, and emoji, are written with."""

AT_HOME = re.compile(
    "[\u0590-\u08ff\u0900-\u109f\u1780-\u18af\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7af\ufb1d-\ufdff"
    "\ufe70-\ufefc\ufe0f\u2600-\u27bf\u20e3\U0001e900-\U0001eeff\U0001f000-\U0001faff]"
)
FLAG = "\U0001f3f4"
NEAR = 2
"""Characters on either side among which such a letter must be for a joiner to be at work."""

BESIDE = " ,.’“”"
"""What else than a letter may stand beside it where it is removed unseen: “1” might begin a "
"list."""

OPEN = re.compile(r"[&<]\S*\Z")
"""What has begun and might become a tag or an entity."""

NAMES = {
    "\u00ad": "soft hyphen",
    "\u200b": "zero-width space",
    "\u2060": "zero-width space",
    "\ufeff": "byte-order mark",
}


@rule(
    severity="warning",
    stage="stable",
    quotations="check",
    flags=[
        "The har[[\u200b => ]]bour is shut[[\ufeff => ]].",
        "The com[[\u00admit\u00ad => mit]]tee met[[\x1b => ]] in May.",
        "“The [[\u202a]]bridge[[\u202c]] is ours,” she said.",
        "A smile[[\u200d => ]] costs nothing.",
        Example("<p>The har[[&#8203; => ]]bour is shut.</p>", format="html"),
        Example("The har[[\u200b => ]]bour is **shut**.", format="markdown"),
        Example("The quay is _shut_[[\u200b => ]]now, 1[[\u200b => ]]. May.", format="markdown"),
    ],
    passes=[
        "The harbour is shut.",
        "The word می\u200cخواهم and \u200fעברית\u200f and क\u200dष, he said.",
        "“Hello 👩\u200d🚀 and 🏴\U000e0067\U000e0062\U000e007f,” she wrote ❤\ufe0f\u200d🔥.",
        Example("<p>Das Donau&shy;dampf&shy;schiff ist da.</p>", format="html"),
        "An emoji, â\xad\x90, read in the wrong encoding.",
        Example("Write `a\u200bb` here.", format="markdown"),
    ],
)
def check(doc: Document) -> Iterator[Finding]:
    for block in doc.blocks:
        for found in block.find(FOUND):
            better = re.sub(UNSEEN, "", found.text)
            if doc.format == "html" and found.text.replace("\u00ad", "") == better:
                continue
            if _at_work(block, found) or in_code(block, found):
                continue
            name = NAMES.get(found.text[0], "hidden character")
            start, end = found.start - block.start, found.end - block.start
            head, tail = block.text[max(0, start - 20) : start], block.text[end : end + 20]
            word = _word(head, better + tail)
            where = f"in “{word}”" if word else "here"
            fix = Fix(found, better, safe=_makes_no_markup(block, found))
            yield Finding(found, f"There is a {name} {where}", fix, confidence=0.95)


def _at_work(block: Block, found: Span) -> bool:
    """Whether the characters belong to the script, or the emoji, that they stand beside."""
    start, end = found.start - block.start, found.end - block.start
    if block.text[start - 1 : start] == FLAG:
        return True
    before, after = block.text[max(0, start - NEAR) : start], block.text[end : end + NEAR]
    if before.endswith(tuple("ÂÃâïð")):
        return True  # a part of a character that was read in the wrong encoding
    if re.sub(r"[^\W\d_]", "", found.text).strip(JOINERS):
        return False
    return any(AT_HOME.search(each) for each in (before, found.text, after))


def _word(before: str, after: str) -> str:
    """The word that is made of what stands on either side."""
    head, tail = re.search(r"\w*\Z", before), re.match(r"\w*", after)
    return (head[0] if head else "") + (tail[0] if tail else "")


def _makes_no_markup(block: Block, found: Span) -> bool:
    """Whether what then stands side by side reads as before, whatever the file's format."""
    start, end = found.start - block.start, found.end - block.start
    before, after = block.text[max(0, start - 20) : start], block.text[end : end + 1]
    edges = {found.start, found.end}
    if OPEN.search(before) or any({mark.start, mark.end} & edges for mark in block.marks):
        return False
    beside = before[-1:] + after
    return (
        "  " not in beside
        and all(one.isalpha() or one in BESIDE for one in beside)
        and (bool(before) or after.isalpha())
    )
