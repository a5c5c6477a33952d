"""Superlatives that hold a thing against all the world: the largest port in Europe."""

import re
from collections.abc import Iterator

from newslint.span import Span

# Own lists.
_MOST = (
    r"(?:largest|biggest|fastest|richest|poorest|oldest|tallest|longest|smallest|cheapest|safest"
    r"|deadliest|strongest|busiest|highest|lowest|hottest|coldest|youngest"
    r"|wealthiest|cleanest|dirtiest|heaviest|deepest|costliest|bloodiest"
    r"|most\s(?:expensive|visited|watched|profitable|dangerous|polluted|congested))"
)
_OF = (
    r"(?:the\sworld|the\scountry|the\snation|the\scontinent|the\sregion|the\sindustry|the\splanet"
    r"|history|Europe|Asia|Africa|America|Britain|Germany|France|Canada|Australia|China|India)"
)
_SUPERLATIVE = re.compile(
    rf"\b(?:the\s(?P<whose>world|country|nation|region|industry|planet|continent)[’']s|Europe[’']s"
    rf"|Asia[’']s|Africa[’']s|America[’']s|Britain[’']s)\s(?:[a-z]+-)?{_MOST}(?!\sto\b)\b"
    rf"(?:\s[a-z]+(?:-[a-z]+)?){{1,2}}"
    rf"|\bthe\s{_MOST}(?:\s[a-z-]+){{1,4}}\s(?:in\s{_OF}|on\searth|of\sall\stime|ever\b)"
)
_ONE_OF = re.compile(
    r"\b(?:(?:one|some|two|three|many|several|none)\sof|among|perhaps|arguably)\s$"
)
_KNOWN = re.compile(
    r"\b(?:city|cities|state|states|country|countries|economy|economies|county|island|nation|river"
    r"|lake|mountain|party|democracy|democracies|army|military|power|populations?|companies|banks"
    r"|producers?|exporters?|importers?|trading)\b"
)
"""What everybody can look up: the world's largest economy. Own list."""


def superlatives(sentence: Span) -> Iterator[Span]:
    """Where the sentence says that something is the most of all; “one of the largest” does not."""
    for found in sentence.find(_SUPERLATIVE):
        start = found.start - sentence.start
        hedged = _ONE_OF.search(sentence.text[max(0, start - 12) : start])
        if not hedged and not _KNOWN.search(sentence.text[start : start + len(found) + 20]):
            yield found
