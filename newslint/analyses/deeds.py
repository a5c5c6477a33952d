"""What somebody did, did not do, or has yet to decide on: plain statements of it."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from newslint.analyses.lexicon.deed_words import BASES, DEEDS
from newslint.analyses.quotations import in_quotation
from newslint.analyses.sentences import sentences
from newslint.analyses.terms import stem
from newslint.analyses.titles import title_like
from newslint.analysis import analysis
from newslint.document import Document
from newslint.span import Span

State = Literal["done", "denied", "open", "planned", "refused"]


@dataclass(frozen=True, slots=True)
class Deed(Span):
    """A clause that opens a sentence and tells a deed: who, the verb, and to what it was done.

    `who` is the last word of the subject, `what` the words of the object without articles.
    `definite` is said of “the”, “its” or “her”, not of “a” thing.
    """

    who: str
    verb: str
    what: tuple[str, ...]
    state: State
    definite: bool = True


LONGEST = 400
"""Characters of a sentence that is read; what is longer is a list or no plain statement."""

BESIDE = 20
"""Characters after the object in which a word tells of the time of what was done."""

MOST = 300
"""Statements of an article that are held against each other."""

_SHAPE = re.compile(
    r"(?:(?:And|But|So|Still,|Meanwhile,|However,)\s)?(?P<who>(?:[\w’'.&-]+\s){1,6}?)"
    r"(?:(?P<denied>(?:did|has|have)\s(?:not|never)|(?:didn|hasn|haven)['’]t)\s"
    r"|(?P<open>(?:is|are)\s(?:still\s|now\s)?(?:considering|weighing|deciding|debating)\swhether\sto"
    r"|(?:has|have)\syet\sto(?:\sdecide\swhether\sto)?"
    r"|(?:is|are)\s(?:expected|about|poised|preparing|set|in\s(?:talks|negotiations))\sto)\s"
    r"|(?P<refused>(?:will\s(?:not|never)|won['’]t)\s|(?:has|have)\sno\s(?:plans?|intention)\sto\s)"
    r"|(?P<planned>(?:will|(?:is|are)\sgoing\sto|plans?\sto)\s)"
    r"|(?P<done>(?:has|have)\s)?(?:(?:also|then|later|already|now|finally)\s)?)"
    r"(?P<verb>[a-z]+)\s"
    r"(?P<what>(?P<any>an?\s)?(?(any)|(?:the|its|his|her|their)\s)[\w’'& -]{3,80})"
)
_OBJECT_ENDS = re.compile(
    r"\s(?:on|in|last|this|at|after|before|because|that|which|who|when|while|for|by|to|early|earlier"
    r"|late|later|from|with|as|over|during|under|against|and|or|but|until|unless|if|\w+day|next"
    r"|into|since|despite|without|about|\d\S*|\w+ed\s(?:by|to|in|at|for|with|from))\b"
)
_NO_SUBJECT = frozenset(
    "it he she they we you i this that these those who which all some not never nor no nobody"
    " would could may might must will shall should have has had been being was were is are to"
    " if when unless until once after before while since as whether although though because what"
    " why how where almost nearly reportedly allegedly".split()
)
"""Own list: words of a subject that names nobody, or of a statement that is no plain one."""

_STATES: tuple[State, ...] = ("denied", "open", "refused", "planned")
_OTHER = r"another|second|again|at\sfirst"
_AGO = r"ago|last\s(?:year|spring|summer|autumn|fall|winter)|(?:1[89]|20)\d\d"
_ANOTHER = re.compile(rf"\b(?:{_OTHER})\b")
_ANOTHER_TIME = re.compile(
    rf"\b(?:{_OTHER}|{_AGO}|if|unless|until|once|before|when|originally|initially|previously|formerly"
    r"|earlier|last\s(?:month|week)|because|only|just|would|could|might)\b|\?"
)
"""Own lists: what was done to another thing, or again; of what is open or denied a sentence may
also tell of another time, a reason or a supposition. What was sold in 2004 is sold, whenever."""


@analysis
def deeds(doc: Document) -> tuple[Deed, ...]:
    """The deeds of the story in reading order, none of them in a quotation or of another time."""
    found: list[Deed] = []
    for block in doc.body:
        if title_like(block) or len(found) >= MOST:
            continue
        for sentence in sentences(doc, block):
            if len(sentence) <= LONGEST:
                found += (deed for deed in _told(sentence) if not in_quotation(doc, deed))
    return tuple(found[:MOST])


def _told(sentence: Span) -> Iterator[Deed]:
    match = _SHAPE.match(sentence.text)
    if match is None or match["verb"] not in DEEDS:
        return
    state: State = next((state for state in _STATES if match[state]), "done")
    if state != "denied" and (match["verb"] in BASES) == (state == "done"):
        return
    near = sentence.text[: match.end() + BESIDE]
    if _ANOTHER.search(near) if state == "done" else _ANOTHER_TIME.search(sentence.text):
        return
    end = _OBJECT_ENDS.search(match["what"])
    what = match["what"][: end.start()] if end else match["what"]
    rest = sentence.text[match.start("what") + len(what) :]
    if state in ("denied", "refused") and not re.match(r"[\s.]*$|,", rest):
        return  # “did not sign the bill in May” may be of another May
    said = [word for word in match["who"].split() if word not in ("also", "just")]
    subject = [word.lower() for word in said]
    who = said[-1] if said else ""
    words = tuple(stem(word.lower()) for word in what.split()[1:])
    if who and words and not _NO_SUBJECT.intersection(subject) and not who.endswith("ly"):
        place = sentence.cut(match.start("who"), match.start("what") + len(what))
        verb, definite = DEEDS[match["verb"]], not match["any"]
        yield Deed(place.start, place.end, place.text, who, verb, words, state, definite)
