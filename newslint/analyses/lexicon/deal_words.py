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
EVENT_NOUN = re.compile(rf"\b(?:{CONTRACT}|{MERGER})\b")

_NOW = r"\b(?:is|are)\s(?:(?:still|also|reportedly|currently|actively|seriously)\s)?"
_MAKING = r"entering|signing|forming|striking|inking|making|reaching|sealing"
_MAKE = (
    r"(?:sign|ink|seal|clinch|strike?|reach|finali[sz]e?|close?|complete?|conclude?|enter)(?:ing)?"
)
_GAP = (
    rf"(?:(?:(?!\w*ing\b|to\b|from\b|about\b)[\w'’-]+|{_MAKING}|to\s(?:enter|sign|form|strike|make))"
    r"\s){0,6}?"
)
_DONE = r"signed|inked|sealed|clinched|struck|finali[sz]ed|concluded"

STAGES: Mapping[str, tuple[re.Pattern[str], ...]] = {
    stage: tuple(re.compile(shape) for shape in shapes)
    for stage, shapes in {
        "considered": (
            rf"{_NOW}(?P<word>considering|weighing|mulling|contemplating|thinking"
            rf" about)\s{_GAP}{EVENT}",
        ),
        "negotiated": (
            rf"{_NOW}(?P<word>in talks|in negotiations|negotiating)\s(?:(?:for|over|on|about"
            rf"|to\ssign|with)\s)?{_GAP}{EVENT}",
        ),
        "near": (
            rf"{_NOW}(?P<word>(?:on the (?:verge|brink) of|close to|about to|poised to|preparing"
            rf" to|near to|near)\s{_MAKE})"
            rf"\s{_GAP}{EVENT}",
            rf"{_NOW}(?P<word>close to|nearing|on the verge of)\s{_GAP}{EVENT}",
        ),
        "signed": (
            rf"(?P<word>\b(?:{_DONE}|reached|entered into))\s{_GAP}{EVENT}",
            rf"\b{EVENT}(?:\s[\w'’-]+){{0,5}}?\s(?:was|has been)\s(?P<word>{_DONE}|reached)\b",
        ),
        "completed": (
            rf"(?P<word>\bcompleted|\bclosed)\s{_GAP}{EVENT}",
            rf"\b{EVENT}(?:\s[\w'’-]+){{0,5}}?\s(?:was|has been)\s(?P<word>completed|closed)\b",
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

TIMED = re.compile(
    r"\b(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|June|July"
    r"|August|September|October|November"
    r"|December|Jan\.|Feb\.|Aug\.|Sept\.|Oct\.|Nov\.|Dec\.|(?:1[89]|20)\d\d|yesterday|today"
    r"|tonight|tomorrow|ago|last|earlier"
    r"|later|previous\w*|former\w*|original\w*|initial\w*|eventual\w*|already|now|once|then"
    r"|recent\w*|soon|since|after|before"
    r"|when|if|unless|until|first|second|third|future|decades?|weeks?|months?|years?|days?|again)\b"
)
"""A statement with its own time does not contradict one about another time."""

ANOTHER = re.compile(
    r"\b(?:another|second|separate|similar|previous|further|additional|other|different|new|next"
    r"|own|such|any|every|each|no"
    r"|interim|preliminary|draft|future|extended|broader|wider|final|long-term"
    r"|side)\s(?:[\w'’-]+\s){0,3}$",
    re.IGNORECASE,
)
"""Words that tell the deal from one named before; “the new” is only another word for “the”."""
