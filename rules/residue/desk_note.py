"""A note of the desk stands in the copy.

“EMBARGOED UNTIL”, “NOTE TO SUBS”, “(CQ)”, “Word count: 450”, “ENDS” and “CORRECTS spelling of …”
are said from one desk to the next and must not be printed. Only whole lines, line beginnings and
brackets that can mean nothing else are found; quotations are left alone, and so are notes to the
reader (“Editor’s note”).
"""

import re
from collections.abc import Iterator

from newslint import Block, Document, Example, Finding, Span, rule
from newslint.analyses.code import in_code

DESK = (
    r"(?:subs?|sub-editors?|eds|editors?|the desk|desks?|news ?desk|picture desk|producers?|legal"
    r"|lawyers?)"
)
"""Own list: whom notes are for."""

OPENING = re.compile(
    r"\W{0,4}(?:(?:STRICTLY )?(?:UNDER )?EMBARGO(?:ED)?\b(?=\W*\Z|.{0,30}(?:UNTIL|TILL|FOR|:|\d"
    r"|until|till))"
    r"|(?:Strictly |Under )?[Ee]mbargo(?:ed)?(?: (?:until|till)\b|:)"
    r"|NOT FOR (?:PUBLICATION|RELEASE|BROADCAST)\b|FOR IMMEDIATE RELEASE\b"
    r"|For immediate release\W*\Z"
    rf"|(?i:(?:notes? to|attn|attention|memo to),? {DESK})(?=\s*[:.–—-]|\s*\Z)|(?:EDS|Eds)(?=: )"
    r"|(?:CORRECTS?|UPDATES?|RECASTS?|ADDS|REFILES?|REPEATS?|CLARIFIES|DELETES|FIXES)"
    r"(?= (?:with|throughout|to (?:add|say|clarify|correct|fix|drop)|spelling|typo|quotes?|lead"
    r"|lede|details|background|headline|dateline|byline|attribution|para|name|title|date|day|figure"
    r"|number|age|in (?:para|graf|lead|headline|first|second|third))\b)"
    r"|\((?:Adds|Updates|Recasts|Corrects|Refiles|Repeats|Rewrites|Clarifies|Deletes"
    r"|Fixes)\s(?=[^()]{3,300}\)\W*\Z)"
    r"|(?:WITH|W/) ?(?:PHOTO|PIX|PICS?|VIDEO|GRAPHIC|ART)S?\b(?=\W*\Z|[:,])"
    r"|(?i:(?:SEO|meta) (?:title|description|keywords?)|(?:focus|target) key ?(?:word|phrase)s?"
    r"|word count"
    r"|(?:suggested|alternative|possible) (?:headlines?|titles?))(?=\s?:)|\d(?:st|nd|rd"
    r"|th) Ld-Writethru\b)"
)
WHOLE = re.compile(
    r"\W{0,6}(?:ends|more|mf|more to (?:come|follow)|-30-|-\s?0\s?-|writethru|slug|overline"
    r"|cq)\W{0,6}",
    re.IGNORECASE,
)
SHOWS = re.compile(
    r"\A[-–—/(\[*~]|[-–—/)\]*~]\Z|\A(?:ENDS|MORE|MORE TO (?:COME|FOLLOW)|[Mm]ore to (?:come"
    r"|follow)\W*)\Z"
)
"""“Ends” as a line of its own may be a title; with dashes or capitals it is a mark."""

LAST = re.compile(
    r"(?<=[.!?”\"’])\s[-–—/*]{0,4}\s?ENDS\s?[-–—/*]{0,4}\Z"
    r"|(?<=[.!?”\"’])\s[-–—/]{1,3}\s?[Ee]nds\s?[-–—/]{1,3}\Z"
)
BRACKETS = re.compile(
    r"[(\[](?:\s?(?:CQ|cq|sic cq|CK|MORE|mf|WITH (?:PHOTO|PIX|VIDEO|GRAPHIC)S?)\s?"
    rf"|\s?(?i:{DESK}|query|fact-?check)\s?[:–—,-][^()\[\]]{{0,100}}"
    r"\b(?i:please|pls|check|confirm|verify|cut|trim|can (?:you|we)|query)\b[^()\[\]]{0,100}"
    r"|\s?(?i:please|pls|plz) (?:check|confirm|verify|fix|add|insert|trim|cut)\b[^()\[\]]{0,200}"
    r"|\s?(?:CHECK|CONFIRM|VERIFY)\b[^()\[\]]{0,200}"
    r"|\s?(?i:sp|spelling|name|title|date|age|year|source|number|figure)\s?\?{1,3}\s?)[)\]]"
)
SECTION_QUARTERLY = re.compile(r"\b(?:C[\w’']+\s+Q[\w’']+\s+\Z)")


@rule(
    severity="error",
    stage="stable",
    flags=[
        "[[EMBARGOED]] UNTIL 0001 MAY 3\n\nThe quay is shut.",
        "[[NOTE TO SUBS]]: check his age.\n\nThe quay [[(CQ)]] is shut [[[sub: please check]]].",
        "The quay is shut.\n\n[[// ENDS //]]",
        "The mayor, Ada Quill [[(sp?)]], spoke. [[(pls check her age)]]\n\n[[More to come.]]",
        "[[CORRECTS]] spelling of the mayor’s name.\n\nThe quay is shut. [[ENDS]]",
        "[[Meta description]]: a quay is shut.\n\nThe quay is shut.\n\n[[Word count]]: 450",
        "[[(Adds quotes from the mayor)]]\n\nThe quay is shut.",
        "[[WITH PHOTO]]\n\nThe quay is shut. [[[CHECK THIS]]]",
        Example("<p>The quay is shut.</p><p>[[-ends-]]</p>", format="html"),
    ],
    passes=[
        "“NOTE TO SUBS: check,” the memo said. The embargo until May was lifted.",
        "Editor’s note: this story was corrected. It [ed. note: see below] ends here.",
        "Congress Quarterly (CQ) adds quotes, and more to come is likely.",
        "The word count: 450. Meta descriptions are short: write them last.",
        "MORE\n\nA note to editors was sent. The embargoed report came out.",
        "Summer ends\n\nADDS up, doesn’t it? The quay is shut. Ends\n\nUPDATE: it is open.",
        "Quay: Lee, May (sub: Ada Quill, 80). (Producer: Ada Quill.)",
        "His name (who?) and age (48) are known; please check the list (name and date).",
    ],
)
def check(doc: Document) -> Iterator[Finding]:
    for block in doc.blocks:
        for found in _notes(block, last=block is doc.blocks[-1]):
            if not in_code(block, found):
                message = f"“{found.text}” is a note of the desk, not part of the story"
                yield Finding(found, message, confidence=0.95)


def _notes(block: Block, *, last: bool) -> Iterator[Span]:
    if len(block) < 40 and WHOLE.fullmatch(block.text) and SHOWS.search(block.text):
        if last or "more" not in block.text.lower():  # further up, “More” is a button
            yield block
        return
    if opening := OPENING.match(block.text):
        bracketed = opening[0].lstrip().startswith("(") and block.text.endswith(")")
        yield block if bracketed else block.cut(*opening.span()).strip(" \t*_")
    yield from (found.strip() for found in block.find(LAST))
    for found in block.find(BRACKETS):
        before = block.text[max(0, found.start - block.start - 60) : found.start - block.start]
        if not SECTION_QUARTERLY.search(before):
            yield found
