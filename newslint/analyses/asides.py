"""The writer's own asides to what somebody else said."""

import re

from newslint.span import Span

_ASIDE = re.compile(
    r"(?:\s[–—-]\s|—|,\s)"
    r"(?:something|(?:an?|another)\s(?:[\w’'-]+\s){1,4}?(?:that|which)\b"
    r"|which\s(?:$|(?:is|are|could|will|may|might)\b))[^–—;]*$"
)
_REACH = 200
"""Characters of the sentence before a place in which the aside has to begin."""


def in_own_aside(sentence: Span, place: Span) -> bool:
    """Whether the place stands in an aside that the writer adds to what somebody said.

    “Norvik said it would sell – something that is likely to cost jobs”: nobody but the writer says
    what is likely.
    """
    end = place.start - sentence.start
    return _ASIDE.search(sentence.text[max(0, end - _REACH) : end]) is not None
