"""A placeholder was never filled in.

“TK” (to come), “hed goes here”, “lorem ipsum”, rows of x and words typed by a hand falling on the
keys keep a place warm while a page is being made. Put in what is missing. Names (TK Maxx, Super
Bowl XXX), masked numbers (555-XXXX) and quotations are left alone.
"""

import re
from collections.abc import Iterator

from newslint import Document, Example, Finding, Span, rule
from newslint.analyses.code import in_code
from newslint.analyses.language import language
from newslint.analyses.spelling import known
from newslint.analyses.words import words

UNIT = r"(?:per ?cent|percent|million|billion|people|years?|days?|months?|hours?|times)\b"
THING = (
    "hed|headline|dek|deck|subhed|subhead|lede|caption|cutline|quote|byline|name|title|photo|image|text|copy|body"
    "|date|link|number|figure|description|summary|standfirst|strap|kicker|pull "
    "quote|chart|graphic|video"
)
"""Own lists: what copy is counted in, and the parts of a page."""

PHRASES = re.compile(
    rf"\b(?:(?:{THING}|content) (?:goes|to go|to come) here"
    rf"|(?:insert|add|put|enter|type) (?:an? |the |your |some )?(?:[a-z]+ )?(?:{THING}) here"
    r"|lorem ipsum dolor(?: sit amet)?|dolor sit amet|click to edit (?:this|the|title|text"
    r"|master))\b",
    re.IGNORECASE,
)
WHOLE = re.compile(
    rf"\W{{0,3}}(?:(?:your )?(?:{THING}) here|lorem ipsum|(?:dummy|placeholder) (?:text|copy"
    rf"|headline|image)"
    r"|type your text|click to edit)\W{0,3}",
    re.IGNORECASE,
)
"""What keeps a place only if nothing else stands in its block."""

CODES = re.compile(
    r"\bTK(?:TK)+\b|\bTK(?: TK)+\b|[(\[]TK\b[^)\]\n]{0,60}[)\]]|[$£€]TK\b"
    rf"|\bTK(?= ?%| {UNIT})|\b(?:NAME|DATE|QUOTE|AGE|TITLE|PLACE|NUMBER|PHOTO|LINK|HED"
    rf"|DEK) TK\b(?! [A-Z])"
    rf"|[$£€]X{{1,3}}(?!\w)|(?<![\w-])X{{2,4}}(?= ?%| {UNIT})"
    r"|(?<![\w.:/@#-])(?:x{3,}|X{4,})(?![\w’'@-])"
)
NAMED = re.compile(r"\b(?:[Bb]eer|[Ll]ager|[Cc]astlemaine|[Kk]iss(?:es)?|[Ll]ove|[Cc]oordinates)\b")
"""What rows of x may stand for."""

ROWS = ("qwertyuiop", "asdfghjkl", "zxcvbnm")
MASHED = 4
"""So many neighbouring keys in order, in a word that no dictionary holds, are typed by no "
"speller."""

VOWELS = frozenset("aeiouy")
NO_VOWEL = 6
SOUND = re.compile(r"(\w)\1\1|m{2,}|^[hpmsztrgbk]+$")
"""“Hmmm”, “pfft”, “brrr”, “tsktsk”."""


@rule(
    severity="error",
    stage="stable",
    flags=[
        "The quay cost [[$TK]] and took [[TK]] months, [[TKTK]] said.",
        "The mayor, [[NAME TK]], spoke [[(TK: check)]].",
        "[[Headline here]]\n\n[[Hed goes here]]\n\nThe quay is shut, and a crowd [[insert quote "
        "here]] came.",
        "[[Lorem ipsum dolor sit amet]], the mayor said.",
        "Fares rose [[XX]] per cent, to [[£XX]], at [[xxxx]] in May.",
        "The new quay is [[asdfasdf]] and [[lkjhgf]], [[grtplkd]] they say.",
        Example("<p>[[Caption goes here]]</p>", format="html"),
    ],
    passes=[
        "TK Maxx opened with TK Singh. His number is 555-XXXX, card XXXX-1.",
        "“Insert quote here,” she typed, “and TK per cent.”",
        "The site’s placeholder text is lorem ipsum; watch the video here.",
        "The headline here was short. Super Bowl XXX was won; love, xxx.",
        "The qwerty keys and the strengths hmmm, pfft, tsktsktsk of the brrrrr.",
        "The Schwertlilien rhythms; see asdf.example.org and @asdfasdf.",
        "The quay is `xxxx` long.",
    ],
)
def check(doc: Document) -> Iterator[Finding]:
    for block in doc.blocks:
        whole = (block.strip(),) if len(block) < 40 and WHOLE.fullmatch(block.text) else ()
        for found in (*whole, *block.find(PHRASES), *block.find(CODES), *_mashed(doc, block)):
            if in_code(block, found) or _bracketed(block, found):
                continue  # ai-residue/unfilled-bracket tells of what stands in brackets
            if found.text[0] in "xX" and NAMED.search(block.text):
                continue
            yield Finding(
                found, f"“{found.text}” keeps a place for what is missing", confidence=0.95
            )


def _bracketed(block: Span, found: Span) -> bool:
    start = found.start - block.start
    return block.text.rfind("[", max(0, start - 80), start) > block.text.rfind(
        "]", max(0, start - 80), start
    )


def _mashed(doc: Document, block: Span) -> Iterator[Span]:
    """Words that the hand typed, and not the head."""
    if language(doc) not in ("en", "und"):
        return
    for word in words(doc, doc.block_at(block)):
        if len(word) < MASHED + 1 or not word.text.islower() or not word.text.isascii():
            continue
        if not word.text.isalpha() or SOUND.search(word.text) or known(word.text):
            continue
        if _in_a_row(word.text) or (len(word) >= NO_VOWEL and not VOWELS & set(word.text)):
            yield word


def _in_a_row(text: str) -> bool:
    keys = (text[at : at + MASHED] for at in range(len(text) - MASHED + 1))
    return any(run in row or run[::-1] in row for run in keys for row in ROWS)
