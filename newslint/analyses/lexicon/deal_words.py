"""How copy says how far a deal has come. Own lists.

Each shape has the group `word`, the words that tell the stage, and `event`, the noun of what is
signed.
"""

import re
from collections.abc import Mapping

CONTRACT = (
    r"deal|agreement|partnership|pact|accord|contract|letter of intent|memorandum(?: of"
    r" understanding)?|alliance"
    r"|joint venture|tie-up|treaty"
)
MERGER = r"merger|takeover|acquisition|buyout"
EVENT = rf"(?P<event>(?:{CONTRACT}|{MERGER}))\b"
BUY = r"(?:buy|acquire|purchase|take over|sell|merge with)"
BUYING = r"(?:buying|acquiring|purchasing|taking over|selling|merging with)"
BOUGHT = r"(?:bought|acquired|purchased|taken over|sold|merged with)"
PURCHASE = re.compile(rf"{BUY}|{BUYING}|{BOUGHT}")
"""A merger told by a verb: whom it is about is what stands after it."""

OFFERED = frozenset({"offer", "bid"})
"""What is considered before there is a deal."""

DEAL_NOUN = re.compile(rf"\b(?:offer|bid|{CONTRACT}|{MERGER}|{BUY}|{BUYING}|{BOUGHT})\b")

_NOW = r"\b(?:is|are)\s(?:(?:still|also|reportedly|currently|actively|seriously|now)\s)?"
_MAKING = r"entering|signing|forming|striking|inking|making|reaching|sealing|agreeing"
_MAKE = (
    r"(?:sign|ink|seal|clinch|strike?|reach|finali[sz]e?|close?|complete?|conclude?|enter|agree)"
    r"(?:ing)?"
)
_GAP = (
    rf"(?:(?:(?!\w*ing\b|to\b|from\b|about\b)[\w'’-]+|{_MAKING}|to\s(?:enter|sign|form|strike|make))"
    r"\s){0,6}?"
)
_DONE = r"signed|inked|sealed|clinched|struck|finali[sz]ed|concluded|agreed"
_THINKING = r"considering|weighing|mulling|contemplating|thinking about"
_NEAR = r"close to|on the (?:verge|brink) of|near to|near"
_ABOUT_TO = r"about to|poised to|preparing to|set to"

STAGES: Mapping[str, tuple[re.Pattern[str], ...]] = {
    stage: tuple(re.compile(shape) for shape in shapes)
    for stage, shapes in {
        "considered": (
            rf"{_NOW}(?P<word>{_THINKING})\s{_GAP}{EVENT}",
            rf"{_NOW}(?P<word>{_THINKING})\s(?P<event>{BUYING})\b",
            rf"{_NOW}(?P<word>{_THINKING})\san?\s(?P<event>offer|bid)\sfor\b",
            rf"{_NOW}(?P<word>{_THINKING})\swhether\sto\s(?P<event>{BUY})\b",
        ),
        "negotiated": (
            rf"{_NOW}(?P<word>in talks|in negotiations|negotiating)\s(?:(?:for|over|on|about"
            rf"|to\ssign|with)\s)?{_GAP}{EVENT}",
            rf"{_NOW}(?P<word>in talks|in negotiations|negotiating)\sto\s(?P<event>{BUY})\b",
        ),
        "near": (
            rf"{_NOW}(?P<word>(?:{_NEAR}|{_ABOUT_TO})\s{_MAKE})\s{_GAP}{EVENT}",
            rf"{_NOW}(?P<word>close to|nearing|on the verge of)\s{_GAP}{EVENT}",
            rf"{_NOW}(?P<word>{_NEAR})\s(?P<event>{BUYING})\b",
            rf"{_NOW}(?P<word>{_ABOUT_TO})\s(?P<event>{BUY})\b",
        ),
        "signed": (
            rf"(?P<word>\b(?:{_DONE}|reached|entered into))\s{_GAP}{EVENT}",
            rf"\b{EVENT}(?:\s[\w'’-]+){{0,5}}?\s(?:was|has been)\s(?P<word>{_DONE}|reached)\b",
        ),
        "completed": (
            rf"(?P<word>\bcompleted|\bclosed)\s{_GAP}{EVENT}",
            rf"\b{EVENT}(?:\s[\w'’-]+){{0,5}}?\s(?:was|has been)\s(?P<word>completed|closed)\b",
            rf"\b(?P<word>(?:has|have)\s(?P<event>{BOUGHT}))\b",
            rf"\b(?P<word>agreed)\sto\s(?P<event>{BUY})\b",
        ),
    }.items()
}
"""From the first thought to the last signature, in this order."""

NOT_SAID = re.compile(
    r"(?:\b(?:not|never|no|without|nor|neither|would|could|may|might|must|will|shall|should|to"
    r"|be|if|unless|until|once|when"
    r"|whether|had|have|fail\w*|refus\w*|before|after|since|as soon as|having|being|get|got"
    r"|cannot|can)|n['’]t)\b[\w\s,'’-]{0,25}$",
    re.IGNORECASE,
)
"""What stands before a statement that is no plain one: denied, supposed, planned, told of earlier
times."""

_LONG_AGO = (
    r"ago|last (?!week|night)|earlier|previous\w*|former\w*|original\w*|initial\w*|at the time"
    r"|then|once|again"
    r"|when|if|unless|until|before|future|soon|second|third|decades?"
)
_DATED = (
    r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|June|July"
    r"|August|September|October|November|December|Jan\.|Feb\.|Aug\.|Sept\.|Oct\.|Nov\.|Dec\."
    r"|(?:1[89]|20)\d\d|yesterday|today|tonight|tomorrow|later|eventual\w*|already|now|recent\w*"
    r"|since|after|first|weeks?|months?|years?|days?"
)
OF_ANOTHER_TIME = re.compile(rf"\b(?:{_LONG_AGO})\b")
"""A statement about earlier or supposed times contradicts nothing about the present."""

TIMED = re.compile(rf"\b(?:{_LONG_AGO}|{_DATED})\b")
"""Of “a deal” that was signed at a time of its own, nobody knows whether it is the one at hand;
“the deal” is, whenever it was signed."""

ANOTHER = re.compile(
    r"\b(?:another|second|separate|similar|previous|further|additional|other|different|new|next"
    r"|own|such|any|every|each|no"
    r"|interim|preliminary|draft|future|extended|broader|wider|final|long-term"
    r"|side)\s(?:[\w'’-]+\s){0,3}$",
    re.IGNORECASE,
)
"""Words that tell the deal from one named before; “the new” is only another word for “the”."""
