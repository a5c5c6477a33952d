"""The shape of a title: what a line looks like, whatever mark-up it stood in.

Nothing here asks for a block's kind, so that a line of text, a Markdown heading and an HTML heading
get the same answer.
"""

import re

from newslint.span import Span

MAX_LENGTH = 140
"""Characters of the longest title. Of 3,600 real headlines six in a thousand pass 120."""

SMALL_WORDS = frozenset(
    "a an and as at but by en for from if in into nor of off on onto or out over per than that the "
    "to up upon v v. via vs vs. with yet".split()
)
"""Words that title case may leave small. Own list, after the AP and Chicago style guides."""

FIRST = re.compile(r"^[^\w]*(\w)(\w*)")
WORD = re.compile(r"[^\W\d_]+(?:[’'.-][^\W\d_]+)*\.?")
CLOSERS = " \t\n\r\u00a0\u202f\"'”’»›“‘)]}*_"
ABBREVIATED_END = re.compile(
    r"(?:\b(?:[A-Z]\.){2,}|\b(?:Inc|Co|Corp|Ltd|Jr|Sr|Bros|Esq|[ap]\.m|Ph\.D))\.?$"
)
"""Ends that carry a stop of their own. Own list."""


def title_like(line: Span) -> bool:
    """Whether the line could be a title, going by its shape alone.

    One short line with a word in it, which starts with a capital or a figure and ends neither as a
    sentence does (`ends_sentence`) nor as if more were to come (`ends_open`). A question and an
    exclamation may be titles. Short labels (“Share”) and bylines have this shape too.
    """
    text = line.text.strip()
    if not text or len(text) > MAX_LENGTH or "\n" in text or not WORD.search(text):
        return False
    return starts_capital(line) and not ends_sentence(line) and not ends_open(line)


def starts_capital(line: Span) -> bool:
    """Whether the first word starts with a capital or a figure, or is a name such as iPhone.

    Scripts without capitals count as starting with one.
    """
    match = FIRST.match(line.text[: 2 * MAX_LENGTH])
    if match is None:
        return False
    return not match[1].islower() or any(letter.isupper() for letter in match[2])


def ends_sentence(line: Span) -> bool:
    """Whether the line ends in a full stop or an ellipsis, perhaps before closing marks.

    The stop of an abbreviation (“U.S.”, “Inc.”) ends no sentence where the line is in title case.
    """
    text = line.text[-MAX_LENGTH:].rstrip(CLOSERS)
    if not text.endswith((".", "…", "。")):
        return False
    return not (ABBREVIATED_END.search(text) and title_case_share(line) >= 0.8)


def ends_open(line: Span) -> bool:
    """Whether the line ends in a comma, a colon, a semicolon or a dash: more should follow."""
    return (
        line.text[-MAX_LENGTH:].rstrip(CLOSERS).endswith((",", ":", ";", "—", "–", "-", "/", "&"))
    )


def title_case_share(line: Span) -> float:
    """The share, 0 to 1, of words with a capital among those that need none.

    The first word and small words (of, the, and) are left out; 0 when nothing is left to count.
    """
    words = [word for word in WORD.findall(line.text)[1:] if word.lower() not in SMALL_WORDS]
    if not words:
        return 0.0
    return sum(any(letter.isupper() for letter in word) for word in words) / len(words)


def all_capitals(line: Span) -> bool:
    """Whether the line is set in capitals throughout: at least two words and no small letter."""
    return line.text.isupper() and len(WORD.findall(line.text)) > 1
