"""Numbers in words: “three hundred”, “twenty-five”, “two-thirds”."""

import re
from decimal import Decimal

# Own lists: the closed class of English number words.
ONES = dict(zip("one two three four five six seven eight nine".split(), range(1, 10), strict=True))
TEENS = dict(
    zip(
        "ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split(),
        range(10, 20),
        strict=True,
    )
)
TENS = dict(
    zip(
        "twenty thirty forty fifty sixty seventy eighty ninety".split(),
        range(20, 100, 10),
        strict=True,
    )
)
SMALL = {"a": 1, "an": 1, "zero": 0, **ONES, **TEENS, **TENS}
SCALES = {
    "one": 1,
    "dozen": 12,
    "hundred": 100,
    "thousand": 1_000,
    "k": 1_000,
    "lakh": 100_000,
    "crore": 10**7,
    "million": 10**6,
    "m": 10**6,
    "mn": 10**6,
    "mln": 10**6,
    "billion": 10**9,
    "b": 10**9,
    "bn": 10**9,
    "bln": 10**9,
    "trillion": 10**12,
    "tn": 10**12,
    "trn": 10**12,
}
PARTS = {
    "half": 2,
    "halves": 2,
    "third": 3,
    "quarter": 4,
    "fourth": 4,
    "fifth": 5,
    "sixth": 6,
    "seventh": 7,
    "eighth": 8,
    "ninth": 9,
    "tenth": 10,
    "hundredth": 100,
}

_BELOW_100 = (
    f"(?:(?:{'|'.join(TENS)})(?:[- ](?:{'|'.join(ONES)})\\b)?|{'|'.join(TEENS)}|{'|'.join(ONES)})"
)
_BIG = r"(?:dozen|hundred|thousand|million|billion|trillion)\b"
SPELLED = (
    rf"(?:half[ -]a[ -](?=dozen|million|billion|trillion)|an?[ -](?={_BIG})|zero\b|{_BELOW_100}\b)"
    rf"(?:[ -]?{_BIG}(?:[ -](?:and[ ])?{_BELOW_100}\b(?![ -]?%))?)*"
)
"""A whole number in words. “a” and “an” count only before a scale: “a hundred”."""

FRACTION = (
    rf"(?:an?|half|{'|'.join(ONES)})[ -]"
    r"(?:half|halves|third|quarter|fourth|fifth|sixth|seventh|eighth|ninth|tenth|hundredth)s?\b"
)

_GAP = re.compile(r"[\s-]+")


def spelled_value(text: str) -> Decimal:
    """The number that words matched by `SPELLED` say."""
    total = part = Decimal(0)
    for word in _GAP.split(text.lower().strip()):
        if word == "half":
            part = Decimal("0.5")
        elif word in SMALL and not (word in ("a", "an") and part):
            part += SMALL[word]
        elif word in ("dozen", "hundred"):
            part = (part or Decimal(1)) * SCALES[word]
        elif word in SCALES:
            total, part = total + (part or Decimal(1)) * SCALES[word], Decimal(0)
    return total + part


def fraction_value(text: str) -> Decimal:
    """The number that words matched by `FRACTION` say: .5 for “one half”."""
    count, _, part = text.lower().replace("-", " ").partition(" ")
    divisor = PARTS.get(part) or PARTS[part.removesuffix("s")]
    return Decimal(SMALL.get(count, 1)) / divisor
