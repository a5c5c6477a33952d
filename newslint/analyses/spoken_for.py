"""Whether somebody with a name stands for those whom a sentence leans on."""

import re
from collections.abc import Iterator, Mapping

from newslint.analyses.attributions import Attribution, attributions
from newslint.analyses.lexicon.vague_words import VAGUE_GROUP
from newslint.analyses.quotations import in_quotation
from newslint.analyses.sentences import sentences
from newslint.analyses.vouching import said
from newslint.analysis import analysis
from newslint.document import Block, Document
from newslint.span import Span

# Own lists.
_MEMBERS = re.compile(
    r"\b(?:including|such\sas|among\sthem|for\s(?:example|instance)|led\sby|interviewed|told)\b"
    r"|\blike\s[A-Z]|@\w"
)
_ASKED = re.compile(r"\b(?:[Pp]olls?|[Pp]olling|[Ss]urveys?|[Ii]nterview(?:s|ed)?|respondents)\b")
_BLANK = re.compile(
    r"(?:an?\s|the\s|one\s|some\s|many\s|several\s)?(?:(?:recent|new|latest|early|media|news|local)\s)*"
    r"(?:stud(?:y|ies)|surveys?|polls?|research|reports?|rumou?rs)",
    re.IGNORECASE,
)
"""Papers that are as vague as those who are leant on."""
_ONE = re.compile(r"(?:an?|one|another)\s", re.IGNORECASE)
_NAME = re.compile(r"\b(?!(?:The|His|Her|Its|Their|Our|One|Some|Many|An)\b)[A-Z][\w-]+")
_GIVEN = re.compile(r"\b(?!The\s)[A-Z][\w.’'-]*\s$")
_OFFICE = re.compile(
    r"(?:Police|Sgt|Sergeant|Det\w*|Insp\w*|Lt|Lieutenant|Capt\w*|PC|Officer|Sheriff|Mayor"
    r"|Council\w+|Judge|Sen|Senator|Rep|Gov\w*|President|(?:Prime\s)?Minister|Secretary"
    r"|(?:head\s)?coach|(?:club\s)?captain|manager|boss|striker|midfielder|defender|goalkeeper"
    r"|chief\sexecutive|spokes\w+|singer|actor|actress)\b",
    re.IGNORECASE,
)
"""Those who are no expert on what they speak of, nor one of a crowd."""

OPENING = 3
"""Paragraphs in which a story brings on those it is about; who comes later is asked for a view."""

NEAR = 2
"""Paragraphs on either side in which somebody new may be one of those meant."""

_LONGEST = 30


def spoken_for(doc: Document, at: int, place: Span, *, officials: bool) -> bool:
    """Whether the article names somebody who may be one of those at `place`, in paragraph `at`.

    That may be who speaks in the same sentence or further on in the paragraph, and who speaks for
    the first time in a paragraph near it. Those the story is about, brought on in its opening, are
    not taken for their own critics. `officials` says whether one in office may be one of them.
    """
    block = doc.body[at]
    own = next((one for one in sentences(doc, block) if one.touches(place)), place)
    if _MEMBERS.search(own.text) or in_quotation(doc, own) or _ASKED.search(block.text):
        return True
    if _further_on(doc, block, own, place):
        return True
    new = list(_newcomers(doc, at, place))
    known = {_last_name(one) for one in new if one.source and _OFFICE.match(one.source.text)}
    return any(officials or _last_name(one) not in known for one in new)


def _further_on(doc: Document, block: Block, own: Span, place: Span) -> bool:
    """Whether somebody speaks in that sentence, or one who is no known hand in a later one."""
    everybody = [one for one in _speaking(doc, block) if not _of(one, place)]
    if any(own.touches(one) for one in everybody):
        return True
    opened = min(doc.body[min(OPENING, len(doc.body)) - 1].end, block.start)
    later = [one for one in everybody if one.start > own.start]
    if any(not _last_name(one) or _met(doc, one) >= opened for one in later):
        return True
    quoting = [one for one in sentences(doc, block) if in_quotation(doc, one)]
    return not later and any(one.start > own.start for one in quoting)


def _newcomers(doc: Document, at: int, place: Span) -> Iterator[Attribution]:
    """Those with a name who speak first in a paragraph near the place."""
    body = doc.body
    before = range(max(OPENING, at - NEAR), at + 1)
    after = range(at + 1, min(len(body), at + NEAR + 1))
    for near in (*before, *after):
        for one in _speaking(doc, body[near]):
            if _met(doc, one) >= body[near].start and not _of(one, place):
                yield one


def _speaking(doc: Document, block: Block) -> Iterator[Attribution]:
    """The attributions to somebody with a name, to a paper, or to one of many."""
    for one in said(doc, block):
        source = one.source.text if one.source else ""
        if not one.speech or VAGUE_GROUP.fullmatch(source):
            continue
        one_of_many = one.source_kind == "role" and _ONE.match(source)
        paper = one.source_kind == "document" and not _BLANK.fullmatch(source)
        if one_of_many or paper or _last_name(one):
            yield one


def _of(one: Attribution, place: Span) -> bool:
    return one.source is not None and one.source.touches(place)


def _met(doc: Document, one: Attribution) -> int:
    """Where the article first names the speaker; -1 where it never introduces anybody."""
    return _first_named(doc).get(_last_name(one), -1)


@analysis
def _first_named(doc: Document) -> Mapping[str, int]:
    """Where the article first has the last name of each speaker it gives more than that of."""
    names = {_last_name(one) for one in attributions(doc)} - {""}
    places = {name: doc.text.find(name) for name in names}
    return {
        name: start
        for name, start in places.items()
        if name.isupper() or _GIVEN.search(doc.text[max(0, start - _LONGEST) : start])
    }


def _last_name(one: Attribution) -> str:
    """The last capital word of a source that is more than the head of a sentence."""
    if one.source is None or one.source_kind not in ("named", "collective"):
        return ""
    source = one.source.text
    names = _NAME.findall(source)
    alone = one.source.start == one.start and " " not in source and source.endswith("s")
    return "" if alone or not names else names[-1]
