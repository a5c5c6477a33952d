"""An amount as it stands in the text: symbol, figure or words, scale, unit."""

import re
from dataclasses import dataclass
from decimal import Decimal

from newslint.analyses.lexicon.counted import counted
from newslint.analyses.lexicon.number_words import (
    FRACTION,
    SCALES,
    SPELLED,
    fraction_value,
    spelled_value,
)
from newslint.analyses.lexicon.units import SYMBOL, SYMBOLS, UNIT, unit_name


@dataclass(frozen=True, slots=True)
class Amount:
    """One amount, ending at `end`. It is `bare` without symbol, scale and unit."""

    value: Decimal
    end: int
    unit: str = ""
    style: str = ""
    scale: Decimal = Decimal(1)
    words: bool = False
    figure: str = ""

    @property
    def bare(self) -> bool:
        return not self.unit and self.scale == 1


START = re.compile(
    rf"(?<![\w/@#&=.,:~])(?<!\w[-–'’])(?:(?:{SYMBOL}\s?)?[-−]?\.?\d|(?:{SYMBOL})\s?(?=[a-z]))"
    r"|\b(?<![-’'])(?:an?(?=[ -](?:hundred|thousand|million|billion|trillion|dozen|third|quarter"
    r"|fifth|tenth)\b)|half|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve"
    r"|(?:thir|four|fif|six|seven|eigh|nine)teen|(?:twen|thir|for|fif|six|seven|eigh|nine)ty"
    r"|zero)\b",
    re.IGNORECASE,
)
"""Where a number may begin; nothing within a word, an address of the net or a longer figure."""

_FIGURE = (
    r"\d{1,3}(?:,\d{3})+(?:\.\d+)?(?![\d,]*\d)"
    r"|\d{1,3}(?:[\u00a0\u2009\u202f]\d{3})+|\d+(?:\.\d+)?|\.\d+"
)
_SCALE = (
    r"(?:[\s-]?(?:(?P<scale>hundred|thousand|lakh|million|crore|billion|trillion|dozen)"
    r"|(?P<short>bn|tn|trn|mn|mln|bln|m|b|k))\b)"
)
_AMOUNT = re.compile(
    rf"(?P<symbol>{SYMBOL})?\s?(?P<minus>[-−])?(?:(?P<fraction>{FRACTION})|(?P<figure>{_FIGURE})"
    rf"|(?P<half>half)\b(?![ -]an?[ -](?:dozen|million|billion|trillion))"
    rf"|(?P<words>{SPELLED})(?!\w))"
    rf"(?:/(?P<below>[2348])(?![\w/])|(?P<more>½|-1/2|\sand\sa\shalf\b))?{_SCALE}?"
    rf"(?:[\s-]?(?P<unit>{UNIT}))?",
    re.IGNORECASE,
)
_WHOLE = re.compile(r"\s(?:of|the|its|their|his|her|all|those|our|an?)\b", re.IGNORECASE)
_CUT_BY = re.compile(
    r"\b(?:by|about|around|nearly|almost|over|than|roughly|only|just|to|under|up|down)\s$",
    re.IGNORECASE,
)
_NO_SHARE = re.compile(
    r"\b(?:first|second|other|better|in|a|an|the|opening|closing|one)[\s-]$", re.IGNORECASE
)


LONGEST = 200
"""Characters of a number that anybody means to be read."""


def amount_at(text: str, start: int) -> Amount | None:
    """The amount that begins at `start`, if there is one."""
    match = _AMOUNT.match(text, start)
    if not match or match.end() - match.start() > LONGEST or not _meant(text, match):
        return None
    return _read(match)


def _meant(text: str, match: re.Match[str]) -> bool:
    """Whether words that may mean something else are a number here."""
    tail = text[max(0, match.start() - 12) : match.start()]
    if match["half"] or match["fraction"]:
        if _NO_SHARE.search(tail):  # “the first half”, “cut in half”
            return False
        counted_parts = match["fraction"] and match["fraction"][0] not in "aA"
        return bool(counted_parts or _WHOLE.match(text, match.end()) or _CUT_BY.search(tail))
    if match["words"] and match["words"].lower() == "one":  # mostly a pronoun
        return bool(match["unit"] or match["scale"] or match["more"])
    return True


def _read(match: re.Match[str]) -> Amount:
    symbol, unit, short = match["symbol"], match["unit"], match["short"]
    scale = Decimal(SCALES[(match["scale"] or short or "one").lower()])
    name = SYMBOLS[symbol.upper()] if symbol else unit_name(unit) if unit else ""
    written, end = symbol or unit or "", match.end()
    if short and not symbol and short.lower() in ("b", "k"):  # “4K”, a label
        scale, name, written, end = Decimal(1), "", "", match.start("short")
    elif short and not symbol and short.lower() == "m" and not counted(match.string, end):
        scale, name, written = Decimal(1), "m", short  # “the 100m”: metres, unless it counts things
    return Amount(
        _value(match) * scale, end, name, written, scale, not match["figure"], match["figure"] or ""
    )


def _value(match: re.Match[str]) -> Decimal:
    if match["fraction"]:
        value = fraction_value(match["fraction"])
    elif match["half"]:
        value = Decimal("0.5")
    elif match["words"]:
        value = spelled_value(match["words"])
    else:
        value = Decimal(re.sub(r"[^\d.]", "", match["figure"]))
    if match["below"]:
        value /= int(match["below"])
    if match["more"]:
        value += Decimal("0.5")
    return -value if match["minus"] else value
