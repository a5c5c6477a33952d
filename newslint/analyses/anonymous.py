"""Sources without a name: where the article leans on one, and whether it says why."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from newslint.analyses.quotations import in_quotation
from newslint.analyses.sentences import sentences
from newslint.analysis import analysis
from newslint.document import Document
from newslint.span import Span


@dataclass(frozen=True, slots=True)
class AnonymousSource(Span):
    """Words that stand for somebody who tells and is not named: “a source close to the talks”.

    `definite` says that they point back to a source and tell nothing of it: “the source”.
    """

    definite: bool = False


# Own lists and patterns, from how news copy speaks of its sources.
_TELLS = (
    "said|says?|add(?:s|ed)|told|tells?|claim(?:s|ed)?|reveal(?:s|ed)?|explained|confirm(?:s|ed)?"
    "|continued|insist(?:s|ed)?|noted|suggest(?:s|ed)?|stress(?:es|ed)|indicated?|warn(?:s|ed)?"
    "|disclosed|hinted|conceded|acknowledged|cautioned|denied|stated|quipped|recalled"
)
_WHO = re.compile(r"\b(?:sources?|insiders?)\b(?!['’]s|\s(?:of|code)\b)", re.IGNORECASE)
_NO_PERSON = re.compile(
    r"[’']s\s$|\b(?:open|energy|water|power|light|heat|news|data|food|funding|income|revenue|information"
    r"|media|online|internet|intelligence|official|reference)\s$",
    re.IGNORECASE,
)
_DETERMINED = re.compile(
    r"\b(?P<word>an?|the|one|two|three|four|several|some|many|multiple|another|unnamed|anonymous)\s"
    r"(?P<more>(?:(?!(?:that|which|who|and|or|but|said|says|told|as|when|from|of|story)\s)"
    r"[\w.’'/&-]+\s){0,4})$",
    re.IGNORECASE,
)
_OPENS = (
    r"(?:But|And|Or|Yet|So|Nor|Still|Also|Meanwhile|However|Then|Now|Only|Even|Just|Because|Although"
    r"|Though|While|When|As|If|Since|That|Than|In|On|At|By|For|From|With|To|Of|After|Before|Both"
    r"|According|Citing|Quoting)\b"
)
"""What begins a sentence before a source and is no part of it."""
_KIND = re.compile(
    rf"(?:\b(?:(?!{_OPENS})[A-Z][\w.]*|law|enforcement|police|security|senior|top|former"
    r"|current|inside|administration|campaign|government|industry|party|military|diplomatic|congressional"
    r"|legal|court|company|other|federal|local)\s(?:and\s(?=former\s))?){1,4}$"
)
"""What may stand before “sources” and “officials” that no article stands before."""

_OPEN_END = re.compile(r"(?:\s(?:the|an?|of|in|on|to|into|with|by|for|from|his|her|its|their))+$")
_TELLS_NOTHING = re.compile(r"(?:(?:same|anonymous|unnamed|unidentified|first|second|other)\s)*")
_CITED = re.compile(
    r"(?:(?<!without\s)\b[Cc]iting"
    r"|\b(?:[Aa]ccording\sto|[Qq]uoting|told(?:\s\w+){0,3}?\sby|said|says|adds|added))\s$"
)
_ASIDE = re.compile(r",\swho\s[^,.;]{3,80},")
_TELLING = re.compile(
    r"(?:\s(?:also|later|then|further|who|have|has|had|recently|reportedly)){0,2}"
    rf"\s(?:{_TELLS})\b"
)
_KNOWING = re.compile(
    r",?\s(?:who\s(?:is|are|was|were|has|have|had)\s)?(?:close\sto|(?:directly\s)?familiar\swith"
    r"|briefed\son|(?:with\s(?:direct\s|first-?hand\s|close\s|inside\s|intimate\s)?)?knowledge\sof"
    r"|in\sthe\sknow\b)"
    rf"(?:\s(?!(?:{_TELLS}|also|later|then|earlier|previously|recently|reportedly"
    r"|is|are|was|were|has|have|had|and|but|that|who)\b)"
    r"(?:(?:Mr|Mrs|Ms|Dr|Sen|Gov|Rep)\.|[\w’'-]+)){0,5}"
)
_PLACED = re.compile(r"\s(?:in|at|within|inside|from|on|near)\s[^,.;]{3,40}")
_PEOPLE = re.compile(
    r"\b(?:(?:an?|one|two|three|four|several|some|many|multiple|other|another)\s)?"
    r"(?:(?!(?:and|or|but|for|by|with|of|to|from|the|that|as|than)\s)[\w’'-]+\s)?"
    r"(?:people|persons?|individuals?|someone|those|others|officials?|executives?|aides?)"
    rf"(?={_KNOWING.pattern})",
    re.IGNORECASE,
)
_SPOKEN = re.compile(rf"\b(?:{_TELLS}|according\sto|citing|quoting)\b")
_WITHHELD = re.compile(
    r"\b(?:anonym(?:ity|ous(?:ly)?)|withhold|withheld|identities|off\sthe\srecord"
    r"|be\s(?:named|identified|quoted)|not\s(?:been\s)?(?:authori[sz]ed|allowed|permitted|cleared))\b",
    re.IGNORECASE,
)
_BEFORE = 80
"""Characters before a noun that are looked at; whatever belongs to it stands nearer."""


@analysis
def anonymous_sources(doc: Document) -> tuple[AnonymousSource, ...]:
    """Sources without a name that the article itself quotes, in reading order."""
    found = [
        source
        for block in doc.body
        for sentence in sentences(doc, block)
        for source in _sources(sentence)
        if not in_quotation(doc, source)
    ]
    return tuple(sorted(found))


@analysis
def withheld_names(doc: Document) -> tuple[Span, ...]:
    """Where the article says that a name is withheld, or why: “spoke on condition of anonymity”."""
    return tuple(place for block in doc.body for place in block.find(_WITHHELD))


def _sources(sentence: Span) -> Iterator[AnonymousSource]:
    text = sentence.text
    for match in _WHO.finditer(text):
        if found := _source(sentence, match.start(), match.end()):
            yield found
    spoken = [match.start() for match in _SPOKEN.finditer(text)]
    for match in _PEOPLE.finditer(text) if spoken else ():
        known = _KNOWING.match(text, match.end())
        if known and (spoken[0] < match.start() or spoken[-1] >= known.end()):
            kind = _KIND.search(text[max(0, match.start() - _BEFORE) : match.start()])
            yield _made(sentence, match.start() - len(kind[0] if kind else ""), known.end())


def _source(sentence: Span, start: int, end: int) -> AnonymousSource | None:
    """The source whose noun stands from `start` to `end`, if it tells something there."""
    text = sentence.text
    before = text[max(0, start - _BEFORE) : start]
    if _NO_PERSON.search(before):
        return None
    determined = _DETERMINED.search(before)
    if text[start].isupper() and before.strip():
        return None  # a paper's name, as in “Business Insider”
    kind = determined or _KIND.search(before)
    begin = start - len(kind[0]) if kind else start
    knowing = _KNOWING.match(text, end)
    described = knowing or _PLACED.match(text, end)
    cited = _CITED.search(text[max(0, begin - _BEFORE) : begin])
    if not cited and not _tells(text, end, described.end() if described else end):
        return None
    bare = (
        determined is not None
        and determined["word"].lower() == "the"
        and not described
        and bool(_TELLS_NOTHING.fullmatch(determined["more"]))
    )
    return _made(sentence, begin, knowing.end() if knowing else end, bare)


def _tells(text: str, start: int, end: int) -> bool:
    """Whether a verb of telling follows the source, or the words that say where it sits."""
    aside = _ASIDE.match(text, start)
    if aside and _TELLING.match(text, aside.end()):
        return True
    return any(_TELLING.match(text, at) for at in range(start, end + 1) if text[at : at + 1] == " ")


def _made(sentence: Span, start: int, end: int, definite: bool = False) -> AnonymousSource:
    place = sentence.cut(start, end)
    if loose := _OPEN_END.search(place.text):
        place = place.cut(0, loose.start())
    return AnonymousSource(place.start, place.end, place.text, definite)
