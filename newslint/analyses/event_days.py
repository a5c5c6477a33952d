"""Single events, such as a fire or a crash, with the weekday that a sentence gives them."""

import re
from dataclasses import dataclass

from newslint.analyses.quotations import in_quotation
from newslint.analyses.sentences import sentences
from newslint.analyses.titles import title_like
from newslint.analysis import analysis
from newslint.document import Document
from newslint.span import Span


@dataclass(frozen=True, slots=True)
class EventDay(Span):
    """An event and its day, as they stand in the text.

    `event` is one word for all of its names, `day` counts from Monday, 0. `definite` is said of
    “the” event, whose day the sentence tells and nothing else; `late` of an evening or a night.
    """

    event: str
    day: int
    definite: bool
    late: bool


# Own list: what happens once in a story; each line holds the names of one.
_EVENTS = """
crash accident collision pile-up
fire blaze inferno
raid robbery burglary heist break-in theft
shooting
stabbing
murder killing
explosion blast
earthquake quake tremor
outbreak
launch lift-off liftoff
collapse
derailment
eruption
incident
wedding
avalanche
landslide
kidnapping abduction
"""
EVENTS = {name: line.split()[0] for line in _EVENTS.splitlines() if line for name in line.split()}

DAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
LONGEST = 400
"""Characters of a sentence that is read."""

_NOUN = rf"(?P<event>{'|'.join(EVENTS)})"
_GAP = (
    r"(?:\s(?!\w+ed\b|said\b|was\b|were\b|is\b|are\b|has\b|have\b|and\b|but\b|or\b|who\b|which\b|that\b"
    r"|left\b|will\b|to\b|(?:on\s)?\w+day\b|told\b|came\b|went\b|killing\b)[\w’'£$.-]*\w){0,9}?"
)
_ON = (
    r"\s(?:early\s|(?P<late>late\s))?(?:on\s)?(?P<day>(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)"
    r"(?P<night>\s(?:night|evening))?\b"
)
_HAPPENED = r"(?:happened|occurred|took\splace|began|started|broke\sout|erupted|struck|hit)"
_SHAPES = (
    (True, re.compile(rf"\b[Tt]he\s(?:[a-z-]+\s)?{_NOUN},?\s(?:which\s)?{_HAPPENED}{_GAP}{_ON}")),
    (False, re.compile(rf"\b[Aa]n?\s(?:[a-z-]+\s)?{_NOUN}{_GAP}{_ON}")),
    (False, re.compile(rf"\b(?P<event>lifted|blasted)\soff{_GAP}{_ON}")),
)
_OTHER = re.compile(
    r"\b(?:another|second|third|earlier|previous\w*|next|last|separate\w*|similar|first|every|would"
    r"|should|if|ago|each|later|different|anniversary|\d{4})\b|\?"
)
"""A sentence with one of these tells of another event. Own list."""


@analysis
def event_days(doc: Document) -> tuple[EventDay, ...]:
    """Those of the story in reading order, none in a quotation."""
    found: list[EventDay] = []
    for block in doc.body:
        if title_like(block):
            continue
        for sentence in sentences(doc, block):
            if len(sentence) > LONGEST or "day" not in sentence.text:
                continue
            if not _OTHER.search(sentence.text):
                found += (one for one in _told(sentence) if not in_quotation(doc, one))
    return tuple(found)


def _told(sentence: Span) -> list[EventDay]:
    return [
        EventDay(
            part["all"].start,
            part["all"].end,
            part["all"].text,
            EVENTS.get(part["event"].text, "launch"),
            DAYS.index(part["day"].text[:3].lower()),
            definite,
            "late" in part or "night" in part,
        )
        for definite, shape in _SHAPES
        for part in sentence.groups(shape)
    ]


def other_days(doc: Document) -> tuple[tuple[EventDay, EventDay], ...]:
    """Pairs of which the second gives another day to the event of the first."""
    told = event_days(doc)
    pairs = []
    for event in dict.fromkeys(one.event for one in told):
        same = [one for one in told if one.event == event]
        vague = {one.day for one in same if not one.definite}
        if len(vague) > 1:
            continue  # “a fire on Monday” and “a fire on Friday” are two fires
        pair = next(
            ((same[0], one) for one in same[1:] if _apart(same[0], one)),
            None,
        )
        pairs += [pair] if pair else []
    return tuple(pairs)


def _apart(one: EventDay, other: EventDay) -> bool:
    if one.day == other.day or not (one.definite or other.definite):
        return False
    between = (other.day - one.day) % 7
    # what starts at night may well be told of as the next day’s
    night = (between == 1 and one.late) or (between == 6 and other.late)
    return not night or one.late == other.late
