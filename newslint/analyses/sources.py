"""Sources: the words that name whoever makes a statement."""

import re
from typing import Literal

from newslint.analyses.lexicon.name_words import ROLES
from newslint.analyses.lexicon.report_verbs import SPEECH
from newslint.span import Span

SourceKind = Literal["named", "role", "anonymous", "collective", "pronoun", "document", "none"]

_TOKEN = re.compile(r"[\w’'&.$%-]+|[^\w\s]")
_SKIPPED = frozenset(
    "has have had is was were are be been also then later not never would could will did does do "
    "to still just once again went on often reportedly recently may might should must can didn’t "
    "didn't doesn’t doesn't won’t won't".split()
)
"""Own list: what stands between a subject and its verb."""

_BOUNDARY = frozenset(
    "that but because when while if although though as after before since so whether than where "
    "which until unless and what how why".split()
)
_CLOSERS = frozenset(',;:—–“”"()[]?!…')
_PRONOUNS = frozenset("he she they we i you it who this that one’s everyone someone nobody".split())
_MOST_WORDS = 14
_REACH = 300
"""Characters from a cue within which its source stands."""

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
_AFTER_END = re.compile(
    r"[,.;:—–“”\"()?!]|\s(?:that|in|on|at|during|after|before|when|while|as|who|about|to|last"
    r"|this|earlier)\s"
)


def source_kind(source: Span | None) -> SourceKind:
    """What sort of source the words name."""
    if source is None:
        return "none"
    text = source.text
    if text.lower() in _PRONOUNS:
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


def source_before(sentence: Span, cue: Span) -> Span | None:
    """The subject that stands before a reporting verb."""
    at = cue.start - sentence.start
    tokens = list(sentence.cut(max(0, at - _REACH), at).find(_TOKEN))
    if tokens and tokens[-1].text == "to":
        return None
    while tokens and (tokens[-1].text.lower() in _SKIPPED or tokens[-1].text.endswith("ly")):
        tokens.pop()
    if tokens and tokens[-1].text == ",":
        tokens = _before_apposition(tokens)
    return _subject(sentence, tokens)


def source_after(sentence: Span, cue: Span) -> Span | None:
    """The source that follows the cue: “said Ada Quill”, “according to the report”."""
    at = cue.end - sentence.start
    rest = sentence.cut(at, at + _REACH)
    end = _AFTER_END.search(rest.text, 1) if rest.text.strip() else None
    while end and end.group() == "." and _ABBREVIATION.search(rest.text[: end.end()]):
        end = _AFTER_END.search(rest.text, end.end())
    source = rest.cut(0, end.start() if end else None).strip(" .,")
    return source if source.text else None


_ABBREVIATION = re.compile(
    r"\b(?:[A-Z]|Mr|Mrs|Ms|Dr|Sen|Rep|Gov|Gen|Lt|Col|Sgt|Capt|Rev|Jr|Sr|St|Inc|Corp|Co)\.$"
)


def _before_apposition(tokens: list[Span]) -> list[Span]:
    """The tokens before “, a spokesman for Ford,” or “, who runs it,”."""
    for at in range(len(tokens) - 2, max(-1, len(tokens) - 26), -1):
        if tokens[at].text == ",":
            return tokens[:at]
        if tokens[at].text in '“”"?!;':
            break
    return []


def _subject(sentence: Span, tokens: list[Span]) -> Span | None:
    """The noun phrase that the tokens end with, if it is plain where it begins."""
    at = len(tokens)
    while at and len(tokens) - at < _MOST_WORDS:
        word = tokens[at - 1].text.lower()
        if word in _CLOSERS or word in _BOUNDARY or (word in SPEECH and at < len(tokens)):
            break
        at -= 1
        if word in _PRONOUNS or word in _AUXILIARIES:
            break
    if at == len(tokens):
        return tokens[-1] if tokens and tokens[-1].text.lower() in ("who", "which") else None
    subject = sentence.cut(tokens[at].start - sentence.start, tokens[-1].end - sentence.start)
    return subject if _plain(subject, len(tokens) - at) else None


_AUXILIARIES = frozenset("has have had is was were are been be".split())
_DETERMINERS = frozenset(
    "the a an one two three some many several his her their its our my no".split()
)


def _plain(subject: Span, length: int) -> bool:
    """Whether the words begin as a subject does: with a name, an article, a source noun."""
    first = subject.text.split()[0].rstrip("’'s")
    if first.lower() in _AUXILIARIES or subject.text.split()[-1].lower() in _DETERMINERS:
        return False
    if subject.text.split()[0].lower() in _PRONOUNS:
        return length == 1
    if not first.islower() or first in _DETERMINERS:
        return True
    known = _ANONYMOUS.search(subject.text) or _DOCUMENT.search(subject.text)
    return bool(known or _COLLECTIVE.search(subject.text)) or bool(
        ROLES & set(subject.text.lower().split())
    )
