"""Superlatives that hold a thing against all the world: the largest port in Europe."""

import re
from collections.abc import Iterator

from newslint.span import Span

# Own lists.
_SIZE = (
    r"(?:largest|biggest|richest|poorest|oldest|tallest|longest|smallest|busiest|highest|lowest"
    r"|youngest|wealthiest|heaviest|deepest)"
)
_MOST = (
    rf"(?:{_SIZE}|fastest|cheapest|safest|deadliest|strongest|hottest|coldest|cleanest|dirtiest"
    r"|costliest|bloodiest|best|worst|greatest|finest|toughest|smartest|coolest|sexiest|funniest"
    r"|strangest|weirdest|healthiest|happiest|rarest|hardest|easiest|ugliest|brightest|loudest"
    r"|quietest|lightest|thinnest|tastiest|fittest|most\s(?!of\b|recent|likely)[a-z]+(?:ed|ing|ous|ful|ive"
    r"|able|ible|al|ic|ent|ant|ular|ar|y)?)(?:-[a-z]+)?"
)
_PLACE = (
    r"(?:the\s(?:entire\s|whole\s)?(?:world|country|nation|continent|region|industry|planet|universe"
    r"|galaxy|market|sport|business)|town|(?:the\s)?history(?:\sof\sthe\s[a-z]+)?|(?:[a-z]+|[A-Z][a-z]+)\shistory|(?!\w+(?:can|ian|ish|ese)\b)[A-Z][a-z]{3,})"
)
_OF = (
    rf"(?:in\s{_PLACE}|on\s(?:earth|record|the\s(?:planet|market|web|internet))|of\sall\stime"
    r"|of\s(?:his|her|their|its|our|the)\s(?:generation|era|age)|of\sthe\s(?:century|decade)"
    r"|(?:(?:[\w-]+\s){0,3}(?:has|have|had)\s)?ever(?:\s[a-z]+(?:ed|en|n|t|de|ght|lt|ld))?)"
)
_WHOSE = (
    r"(?:the\s(?:world|country|nation|region|industry|planet|continent)[’']s|Europe[’']s|Asia[’']s"
    r"|Africa[’']s|America[’']s|Britain[’']s)"
)
_SURELY = (
    r"(?:[Ww]ithout\s(?:a\s)?(?:any\s)?doubt|[Uu]ndoubtedly|[Uu]nquestionably|[Ii]ndisputably"
    r"|[Uu]ndeniably|[Hh]ands\sdown|[Aa]rguably|[Nn]o\sdoubt)"
)
_SUPERLATIVE = re.compile(
    rf"\b(?:{_WHOSE}\s(?:[a-z]+-)?(?:number\sone|{_MOST})(?!\s(?:to|fears?)\b)(?:\s[a-z]+(?:-[a-z]+)?){{1,2}}"
    rf"|[Tt]he\s(?:single\s|very\s)?{_MOST}(?:\s[a-z-]+){{0,4}}?\s{_OF}"
    rf"|{_SURELY}\s(?:one\sof\s)?the\s{_MOST}(?:\s[a-z-]+){{0,2}}"
    rf"|[Tt]he\sonly\s(?:[a-z-]+\s){{1,3}}in\s(?:the\s(?:entire\s|whole\s)?(?:world|country)|Europe)"
    r"|[Nn]o\sother\s(?:[a-z-]+\s){1,3}(?:has|have|can)\s(?:ever\s)?[a-z]+"
    r"|[Nn]ever\sbefore\s(?:has|have)\s(?:[\w-]+\s){1,3}[a-z]+)\b"
)
_ONE_OF = re.compile(
    r"\b(?:(?:one|some|two|three|many|several|none|handful|few|\d+)\sof|among|perhaps|not"
    r"|(?:is|are|was|were)n[’']t|if|whether|as|by|like|up\sto)\s$",
    re.IGNORECASE,
)
_KNOWN = re.compile(
    r"\b(?:city|cities|state|states|country|countries|economy|economies|county|island|nation|river"
    r"|lake|mountain|party|democracy|democracies|army|military|power|populations?|companies|banks"
    r"|producers?|exporters?|importers?|trading|wars?|emitters?|polluters?)\b"
)
"""What everybody can look up: the world's largest economy. Own list."""
_IS_SIZE = re.compile(rf"{_SIZE}|most\spowerful")


def measurable(superlative: Span) -> bool:
    """Whether a size or a number decides it, and no taste."""
    return _IS_SIZE.search(superlative.text) is not None


def superlatives(sentence: Span) -> Iterator[Span]:
    """Where the sentence says that something is the most of all; “one of the largest” does not."""
    for found in sentence.find(_SUPERLATIVE):
        start = found.start - sentence.start
        hedged = _ONE_OF.search(sentence.text[max(0, start - 12) : start])
        known = _IS_SIZE.search(found.text) and _KNOWN.search(
            sentence.text[start : start + len(found) + 20]
        )
        if not hedged and not known:
            yield found
