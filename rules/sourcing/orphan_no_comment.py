"""Somebody did not comment who plays no part in the story.

“Norvik Credit did not respond to a request for comment” makes sense where the story tells what
Norvik Credit was asked about. If it is named nowhere else, a passage was cut, or pasted from
another report. The rule is silent where the name, its last word, its initials or a spelt-out form
of it stands anywhere else, for spokesmen (their employer is in the story), for government bodies
and police, whom reporters ask as a matter of course, where the line says what they were to comment
on, and in quotations. Say what they were asked about, or cut the line.
"""

import re
from collections.abc import Iterator
from itertools import islice

from newslint import Document, Finding, Span, rule
from newslint.analyses.lexicon.bodies import LEGAL_FORM, NO_NAMES, PUBLIC
from newslint.analyses.sentences import sentences

MOST = 20  # names looked up; no story asks more
ASKED = (
    r"(?:(?:did|do|does|has|have|had|would)(?:\s?n[o’']t)\s"
    r"(?:immediately|return(?:ed)?|yet|publicly|respond(?:ed)?|repl(?:y|ied)|comment|answer)"
    r"|declined|refused|(?:had|offered)\sno\b(?=\scomment)|would\snot(?=\scomment)|could\snot"
    r"|couldn[’']t|(?:was|were)\snot\s(?:immediately\s)?available"
    r"|(?:was|were)\s(?:unavailable|unreachable))"
)
COMMENT = (
    r"(?:comments?|messages?|requests?|calls?|e-?mails?|[ei]nquir\w+|questions|reached|respond"
    r"|interviewed)"
)
NO_COMMENT = re.compile(rf"\s(?:also\s|both\s|all\s)?{ASKED}\b[^.;]{{0,60}}?\b{COMMENT}\b")
SAID_ON = re.compile(r"\s(?:on|about|regarding|concerning|over)\b")
WORD = r"(?:[A-Z]\.|(?:St|Mrs?|Ms|Dr)\.|[A-Z][\w&’'-]*)"
NAME = re.compile(
    r"(?:^|[,;:—–]\s|\b(?:and|but|while|for|at|with|from|by|that|of|when|because|as)\s)"
    rf"(?:[Tt]he\s)?(?P<name>{WORD}(?:\s(?:{WORD}|of|for|de|&)){{0,8}})"
    r"(?:,\san?\s(?!\w*\s?(?:\w+\s)?(?:spokes|lawyer|attorney|aide|represent))[^,]{3,40},)?$"
)
"""A name that no role stands before: a spokesman is named first where he keeps silent."""

SOUGHT = re.compile(
    r"\b(?:(?:have|has)\sreached\sout\sto|(?:[Aa]ttempts|[Ee]fforts)\sto\s(?:reach|contact))\s"
    rf"(?:[Tt]he\s)?(?P<name>{WORD}(?:\s{WORD}){{0,5}})"
)
PAIR = re.compile(r"[A-Z][\w’'-]+\sand\s$")
"""Of two people named together the role stands before the first."""


@rule(
    severity="warning",
    stage="preview",
    languages=("en",),
    flags=[
        "Norvik will sell ships.\n\n[[Norvik Credit]] did not respond to a request for comment.",
        "The ferries will be sold next week. [[Tarrow & Sons]] declined to comment.",
        "The ships will go. [[Quillon Bank]], a lender, did not immediately return calls.",
        "The ships will go. A spokesman for [[Quillon Bank]] could not be reached for comment.",
        "The ships will go. We have reached out to [[Quillon Bank]] for comment.",
    ],
    passes=[
        "Norvik will sell its ferries. Norvik did not respond to a request for comment.",
        "The buyer is Ada Quill. Quill did not respond to a request for comment.",
        "Norvik will sell its ferries. Norvik Group did not respond to a request for comment.",
        "The Harbour Workers Union is angry. HWU did not respond to a request for comment.",
        "The ferries will be sold in May. The White House declined to comment.",
        "The ferries will be sold in May. They did not respond to a request for comment.",
        "“Quillon Bank declined to comment,” he said. Tarrow did not respond to the alarm.",
        "Norvik will sell its ferries. Norvik spokeswoman Ada Quill declined to comment.",
        "The ships will go. Tarrow & Sons declined to comment on the price of the ships.",
        "The ships will go. Its heads Ada Quill and Bea Larsen declined to comment. Quill sails.",
        "The ships will go. Several Quillon men did not respond to a request for comment.",
        "Norvik will sell. Ada Quill, a company spokeswoman, declined to comment.",
    ],
)
def check(doc: Document) -> Iterator[Finding]:
    for name in islice(_silent(doc), MOST):
        if not _named_elsewhere(doc, name):
            message = f"“{name.text}” is named nowhere else: what was it asked about?"
            yield Finding(name, message, confidence=0.8)


def _silent(doc: Document) -> Iterator[Span]:
    """Names of those who did not comment."""
    for block in doc.body:
        for sentence in sentences(doc, block):
            for name in _asked(sentence):
                before = sentence.text[: name.start - sentence.start]
                known = PUBLIC.search(name.text) or re.split("[ ’']", name.text)[0] in NO_NAMES
                if not known and not PAIR.search(before):
                    yield name


def _asked(sentence: Span) -> Iterator[Span]:
    yield from sentence.find(SOUGHT, "name")
    silent = NO_COMMENT.search(sentence.text)
    if silent and not SAID_ON.match(sentence.text, silent.end()):
        yield from sentence.cut(0, silent.start()).find(NAME, "name")


def _named_elsewhere(doc: Document, name: Span) -> bool:
    rest = "\n".join(
        block.text if not block.covers(name) else _without(block, name) for block in doc.blocks
    )
    core = LEGAL_FORM.sub("", re.sub(r"['’]s?$", "", name.text))
    words = core.split()
    if len(words) == 1:
        spelt_out = r"\b" + r"\w+\s(?:of\s|the\s|and\s|for\s)*".join(core)
        return _stands(core.lower(), rest.lower()) or (
            core.isupper() and bool(re.search(spelt_out, rest))
        )
    initials = "".join(word[0] for word in words if word[0].isupper())
    return _stands(words[-1], rest) or (len(initials) > 1 and _stands(initials, rest))


def _without(block: Span, name: Span) -> str:
    return block.text[: name.start - block.start] + "\n" + block.text[name.end - block.start :]


def _stands(form: str, text: str) -> bool:
    return re.search(rf"(?<!\w){re.escape(form)}(?!\w)", text) is not None
