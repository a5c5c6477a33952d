"""Who speaks: the source that belongs to a cue."""

import re

from newslint.analyses.cues import Cue
from newslint.analyses.source_spans import source_after, source_before
from newslint.span import Span


def source_of(sentence: Span, cue: Cue) -> Span | None:
    """The words beside a cue that name whoever makes the statement."""
    if cue.impersonal:
        return None
    if cue.according:
        return source_after(sentence, cue)
    before = sentence.text[: cue.start - sentence.start].rstrip()
    quoted = before.endswith(("”", '"', "’", "'"))
    if quoted or (before.endswith(",") and cue.text in _INVERTING and _inverted(sentence, cue)):
        return source_after(sentence, cue)
    if cue.text.endswith("ed") or cue.text in _PARTICIPLES:
        passive = bool(_PASSIVE.search(before))
        agent = _agent(sentence, cue, passive=passive)
        if agent or passive:
            return agent
    if cue.text.partition(" ")[0].endswith("ing") and not _GOES_ON.search(before):
        return _opening(sentence) if before.endswith(",") else None
    return source_before(sentence, cue)


_GOES_ON = re.compile(
    r"\b(?:(?:is|was|are|were)|(?:he|she|it|who|they|we|you|I)[’'](?:s|re|m))$", re.IGNORECASE
)
_PARTICIPLES = frozenset("said told written shown known thought".split())
_PASSIVE = re.compile(r"\b(?:is|are|was|were|be|been|being)(?:\s(?:[a-z]+ly|not|also|never))?$")
_BY = re.compile(
    r"(?P<between>\s(?:on|for|over|as|of)\s[\w’' -]{2,40})?\sby\s"
    r"(?=[A-Z]|(?:the|an?|his|her|its|their|our|some|many|several|both|two|three)\s)"
    r"(?!(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:the|an?)\s(?:end|time|vote|margin)\b)"
)


_AGENT_ENDS = re.compile(
    r"\s(?:for|says?|said|tells?|told|found|shows?|showed|quoted|is|are|was|were|has|have|had|will"
    r"|would|can|could|may|might)\s"
)


def _agent(sentence: Span, cue: Span, *, passive: bool) -> Span | None:
    """The source of a passive: “was criticized by the mayor”, “a report cited by the mayor”."""
    at = cue.end - sentence.start
    by = _BY.match(sentence.text, at)
    if not by or (not passive and (by["between"] or cue.text in _PARTICIPLES)):
        return None
    source = source_after(sentence, sentence.cut(at, by.end()))
    end = _AGENT_ENDS.search(source.text) if source else None
    return source.cut(0, end.start()) if source and end else source


_OPENING = re.compile(
    r"(?:(?:But|And|Yet|Still)\s)?(?P<subject>(?:He|She|They|We|I)"
    r"|(?!(?:In|At|On|By|For|From|With|After|Before|When|While|As|If|Since|Although|Though"
    r"|This|That|It|There|Here|What)\s)"
    r"[A-Z][\w.’'-]{0,30}(?:\s[A-Z][\w.’'-]{0,30}){0,5})"
    r"\s(?:has|have|had|was|were|is|are|did|didn[’']t|[a-z]{2,16}ed|went|spoke|took|gave|made|came)\s"
)
"""A sentence that begins with a name or a pronoun and its verb."""


def _opening(sentence: Span) -> Span | None:
    """Who a sentence speaks of first, as in “Ada Quill left the hall, calling it a farce”."""
    found = _OPENING.match(sentence.text)
    return sentence.cut(*found.span("subject")) if found else None


_INVERTING = frozenset(
    "said says added adds wrote writes reported reports argued argues asked noted explained "
    "recalled announced".split()
)
"""Own list: verbs that may stand before their subject after a comma (“…, said the company”)."""


def _inverted(sentence: Span, cue: Cue) -> bool:
    """Whether the source follows the cue after a comma, as in “…, said the company”."""
    before = sentence.text[: cue.start - sentence.start]
    source = source_after(sentence, cue)
    if source is None or _CLAUSE.search(source.text) or _APPOSITION.match(before):
        return False
    rest = sentence.text[source.end - sentence.start :]
    return len(source.text.split()) < _LONGEST_SOURCE and rest[:1] in (".", ",", "")


_LONGEST_SOURCE = 9
_CLAUSE = re.compile(
    r"^(?:that|it|he|they|she|there|this)\b"
    r"|\b(?:is|are|was|were|be|has|had|have|will|would|could|should|can|may|might|must|did|does)\b"
)
_APPOSITION = re.compile(
    r"[^,]{2,60},\s(?:an?|the|his|her|its|their|who|which|whose|one|chief|head|former|director"
    r"|president|chairman|\d{1,3})\b[^,]{0,120},(?:\s[^,]{1,30},)?\s$"
)
"""What stands before a cue that has its subject before it: “Jane Roe, the mayor of Leeds, said”."""
