"""Figures that count nothing: dates, years, times, scores, ages, ordinals, labels."""

import re
from typing import Literal

LabelKind = Literal["ratio", "age", "date", "time", "year", "ordinal", "label"]

MONTH = (
    r"(?:Jan(?:uary|\.)?|Feb(?:ruary|\.)?|Mar(?:ch|\.)?|Apr(?:il|\.)?|May|June?\.?|July?\.?"
    r"|Aug(?:ust|\.)?|Sep(?:tember|t\.?|\.)?|Oct(?:ober|\.)?|Nov(?:ember|\.)?|Dec(?:ember|\.)?)"
)
_DAY = r"\d{1,2}(?:st|nd|rd|th)?"
_YEAR = r"(?:1[5-9]|20)\d\d"
_MORE = r"(?![\d,.]*\d|\s?%)"
_SMALL = r"(?:\d+|two|three|four|five|six|seven|eight|nine|ten)"

# Own shapes: how news copy writes what is no quantity. Each is tried where a figure begins, in
# this order, with what must stand just before it (anything if empty).
_WRITTEN: tuple[tuple[LabelKind, str, str], ...] = (
    (
        "time",
        "",
        r"\d{1,2}(?:[:.][0-5]\d)?(?:\s?[-–]\s?\d{1,2}(?::\d\d)?)?"
        r"\s?(?:[ap]\.\s?m\.?|[ap]m\b)",
    ),
    ("time", "", r"\d{1,2}(?::[0-5]\d){1,2}(?![\d:])|\d{1,2}\s?o[’']clock\b"),
    ("time", "", r"[0-2]\d[0-5]\d\s?(?:GMT|UTC|BST|EST|EDT|ET|CET|hours)\b"),
    ("date", rf"\b{MONTH}\s", rf"{_DAY}(?:\s?[-–]\s?\d{{1,2}})?\b{_MORE}(?:,?\s{_YEAR}\b)?"),
    ("date", rf"\b{MONTH},?\s(?:of\s)?", rf"{_YEAR}\b{_MORE}"),
    ("date", "", rf"{_DAY}(?:\s?[-–]\s?{_DAY})?\s(?:of\s)?{MONTH}(?!\w)(?:,?\s{_YEAR}\b)?"),
    (
        "date",
        "",
        rf"{_YEAR}-[01]\d-[0-3]\d(?![\d-])"
        rf"|[0-3]?\d([/.])[0-3]?\d\1(?:{_YEAR}|\d\d)\b",
    ),
    ("label", "", r"(?:9/11|7/7|24/7)\b|\d+(?:\.\d+){2,}"),
    (
        "label",
        "",
        r"\d{3}\)?[\s.-]\d{3}[.-]\d{4}\b|\d{3}-\d{4}\b(?!-)"
        r"|0\d{2,4}\s\d{3,4}\s\d{3,4}\b",
    ),
    ("label", r"\+", r"\d[\d ().-]{7,20}\d"),
    (
        "label",
        "",
        r"\d{1,5}\s(?:[NSEW]\.\s)?(?:[A-Z]\w+\s){1,2}"
        r"(?:Street|St|Avenue|Ave|Road|Rd|Lane|Drive|Boulevard|Blvd|Square"
        r"|Terrace)\b",
    ),
    ("ordinal", "", r"\d[\d,]*(?:st|nd|rd|th)\b"),
    (
        "age",
        "",
        r"\d{1,2}(?:-to-|[-–])\d{1,2}[\s-]year[\s-]olds?\b"
        r"|(?:\d{1,3}|[a-z]+(?:-[a-z]+)?)[\s-](?:year|month|week|day)s?[\s-]olds?\b",
    ),
    (
        "age",
        r"\b(?:aged?|turned|turns|turning)\s",
        rf"\d{{1,3}}(?:\s?(?:to|and|-|–)\s?\d{{1,3}})?\b{_MORE}"
        r"(?![\s-]\w)",
    ),
    ("age", r"[A-Z]\w+,\s", r"\d{1,2}(?=,\s|\.\s|\.?$)"),
    ("age", r"\b(?:her|his|their)\s(?:early\s|mid[\s-]|late\s)?", r"[’']?[1-9]0s\b"),
    ("year", "", r"[’']?(?:1[5-9]|20)?\d0[’']?s\b"),
    ("year", "", rf"{_YEAR}\s?[-–/]\s?(?:{_YEAR}|\d\d)\b(?![-–]|[\d,.]*\d|\s?%)"),
    ("year", r"[’‘']", r"\d\d\b"),
    (
        "ratio",
        "",
        rf"(?i:(?:one|{_SMALL})(?:\s|-)(?:in|out\sof)(?:\s|-)"
        rf"(?:every\s)?{_SMALL})\b{_MORE}"
        r"(?!\s(?:per\s?cent|percentage|years|months|weeks|days|million|billion))",
    ),
    ("ratio", "", rf"{_SMALL}-to-(?:{_SMALL}|one)\b"),
)
_SHAPES = tuple(
    (kind, re.compile(f"(?:{before})$") if before else None, re.compile(shape))
    for kind, before, shape in _WRITTEN
)

_LABELLED = re.compile(
    r"\b(?:article|chapter|channel|gate|grade|item|level|line|lot|no\.|nos\.|number|page|pages"
    r"|phase|platform"
    r"|question|room|route|section|sections|seat|size|step|stage|tier|type|version|week|year|act"
    r"|apartment|pp?\.)\s$",
    re.IGNORECASE,
)
"""Own list: words that number things (“page 12”) rather than count them."""

_NAME = re.compile(r"\b(?:[A-Z][\w’'&.]*|i[A-Z]\w+)\s$")
_NO_LABEL = frozenset(
    "A About After All Almost Among An And Another Any Around As At Barely Because Before "
    "Between But By Despite During Each Even Every Exactly For From He Her His If In Into It Its "
    "Just Last Less Like More My Nearly Next No Nor Not Now Of On Only Or Our Out Over Past Plus "
    "Roughly She Since So Some Still Than That The Their Then There These They This Those Though "
    "Through To Today Under Until Up Upon We Were What When Where Whether Which While With "
    "Within Without You Your Yet Approximately Fewer Least Most Monday Tuesday Wednesday "
    "Thursday Friday Saturday Sunday U.S. Have Has Had Is Are Was Also Another Meanwhile "
    "Currently Recently Earlier Later Additional Other Following Against Did Do Does "
    "Adds Added Kills Kill Killed Killing Leaves Leave Leaving Loses Lose Lost Cuts Cut Hits Hit "
    "Finds Found Gets Got Wins Win Won Arrests Arrested Charges Charged Turns Turned Buys Bought "
    "Sells Sold Creates Created Raises Raised Sends Sent Frees Freed Releases Released Faces "
    "Injures Injured Wounds Wounded Deports Detains Detained Rescues Rescued Saves Saved Seeks "
    "Wants Needs Spends Spent Pays Paid Owes Costs Cost Takes Took Draws Drew Drops Falls Fell "
    "Rises Rose Jumps Gains Sheds Tops Passes Nears Reaches Exceeds Orders Shows Claims Claim "
    "Displaces Strands Hires Employs Gives Gave Offers Pledges Seizes Seized Includes Including "
    "Sees Says Suspends Sues Recalls".split()
)
"""Own list: words before a real quantity that a sentence opens with (“Some 300 people”), and verbs
of headlines in title case (“Firm Adds 300 Jobs”)."""


def label_at(text: str, start: int) -> tuple[LabelKind, int] | None:
    """The kind and the end of what is no quantity, if a figure that begins at `start` is none."""
    tail = text[max(0, start - 24) : start]
    for kind, before, shape in _SHAPES:
        if before and not before.search(tail):
            continue
        if match := shape.match(text, start):
            return kind, match.end()
    return None


def named(text: str, start: int) -> bool:
    """Whether the word before makes a label of a bare whole number: “Boeing 737”, “Article 45”."""
    tail = text[max(0, start - 24) : start]
    if _LABELLED.search(tail):
        return True
    name = _NAME.search(tail)
    return name is not None and name.group().strip() not in _NO_LABEL
