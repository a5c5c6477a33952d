"""Sources: the words that name whoever makes a statement."""

import re
from typing import Literal

from newslint.analyses.lexicon.name_words import ROLES
from newslint.span import Span

SourceKind = Literal["named", "role", "anonymous", "collective", "pronoun", "document", "none"]

PRONOUNS = frozenset("he she they we i you it who this that one’s everyone someone nobody".split())

# Own lists of what sources are called.
_ANONYMOUS = re.compile(
    r"\b(?:sources?|insiders?|(?:person|people|someone|officials?|individuals?) (?:familiar"
    r"|with (?:direct )?knowledge|close to"
    r"|briefed|who (?:asked|spoke on|declined|requested))|anonymous|unnamed|unidentified"
    r"|on (?:the )?condition of anonymity)\b",
    re.IGNORECASE,
)
_DOCUMENT = re.compile(
    r"\b(?:reports?|study|studies|statements?|data|figures|survey|surveys|polls?|letters?"
    r"|filings?|emails?|documents?|records?"
    r"|indictment|complaint|lawsuit|affidavit|memo|transcripts?|statistics|research|analysis"
    r"|article|story|editorial|book"
    r"|bill|law|website|tweet|post|text|results?|evidence|audit|census|review|paper|release"
    r"|headline|ad|video)\b",
    re.IGNORECASE,
)
_COLLECTIVE = re.compile(
    r"\b(?:officials|experts|analysts|critics|police|authorities|researchers|scientists"
    r"|prosecutors|lawyers|attorneys"
    r"|economists|lawmakers|supporters|opponents|observers|activists|residents|witnesses"
    r"|investigators|people|voters"
    r"|republicans|democrats|conservatives|liberals|aides|advisers|executives|strategists"
    r"|reporters|journalists|many|some"
    r"|others|most|several|few|investors|traders|doctors|historians|scholars|pundits|skeptics"
    r"|advocates|leaders|members"
    r"|teachers|students|parents|workers|employees|families|neighbors|neighbours|detectives"
    r"|firefighters|organizers|campaigners)\b",
    re.IGNORECASE,
)
_NAMED = re.compile(
    r"(?<!^)\b[A-Z]\w+|^(?!The\b|A\b|An\b|One\b|Some\b|Many\b|Other|His\b|Her\b|Their\b|Its\b"
    r"|This\b|That\b)[A-Z]\w+"
)


def source_kind(source: Span | None) -> SourceKind:
    """What sort of source the words name."""
    if source is None:
        return "none"
    text = source.text
    if text.lower() in PRONOUNS:
        return "pronoun"
    if _ANONYMOUS.search(text):
        return "anonymous"
    named = bool(_NAMED.search(text))
    words = [word.lower() for word in re.findall(r"\w+", text)]
    if named and not _DOCUMENT.search(text) and not _COLLECTIVE.search(text):
        return "named"
    if _DOCUMENT.search(text):
        return "document"
    if _COLLECTIVE.search(text):
        return "collective"
    return "role" if ROLES & set(words) or not named else "named"


def sounds_like_source(text: str) -> bool:
    """Whether words without a capital speak of people or papers that may say something."""
    known = _ANONYMOUS.search(text) or _DOCUMENT.search(text) or _COLLECTIVE.search(text)
    return bool(known or ROLES & set(text.lower().split()))
