"""Whether a word is spoken with a vowel first: what decides between “a” and “an”.

Each question answers None where speakers differ or nobody can tell. All lists here are our own.
"""

import re
import unicodedata

VOWEL_NAMES = frozenset("AEFHILMNORSX")
"""Letters whose names begin with a vowel: an FBI agent, an MSc, an X-ray; but a UN envoy."""

SPOKEN_AS_LETTERS = frozenset(
    "FBI FIA FOI HIV LED LGBTQ LGBTQIA MBA MEP MIA MIT MOT MRI NBA NEA NGO NGOS NHL NIH NRA NSA "
    "RAF RIA RNA SEC SEO SUV SUVS XAI".split()
)
"""With a vowel inside, so that they might be words (NATO, SWAT), and yet spelled out."""

YOO = re.compile(
    r"e[uw]|uni(?!m|n|den|ro|gn|ll|ss)|unanim|us[aeiu]|ut[aeio]|ubiq|ufo|ugand"
    r"|ukr|uku|ura[nl]|ure[at]|urin|urol|u-"
)
WON = re.compile(r"once\b|one(?![a-z])|one(?:self|ness|time)")
CONSONANT_FIRST = re.compile(f"{YOO.pattern}|{WON.pattern}")
SILENT_H = re.compile(r"hour|heir|honest|hono(?:u?r|ra)")
UNSURE = re.compile(
    r"h(?:er[bmo]|ist|otel|abit|allucin|yst|omage|ilar|ered|ypo|armon|orrif|omo)"
    r"|ou[aijr]|oax|u[iy]g|urug|yv|yt|x[aeiou]|eo[gi]|ei[lr]|ij|ae[ns]|ll|ng|hm|sh+\b|mb"
)
NUMBER = re.compile(r"[$£€¥]?(\d+)([.,/]?)")
INITIALS = re.compile(r"(?:[A-Z]\.){2}|[A-Z]\.[A-Z]\b")
TYPE_NAME = re.compile(r"[A-Za-z][a-z]+\d")
"""Mi8: letters to some, a word to others."""

SAID_IN_FULL = re.compile(r"[NS]\.")
"""N.Y.-based is read “New York-based”."""

LETTER_ALONE = re.compile(r"[A-Z](?=[-\d]|\b)")
LETTER_RUN = re.compile(r"[a-z]?[A-Z][A-Z&]+s?\b|[A-Z]{2}[a-z]+\b")


def begins_with_vowel(token: str) -> bool | None:
    """Whether the first sound of a word, figure or abbreviation is a vowel; None when unsure."""
    if number := NUMBER.match(token):
        return _figure(number[1], number[2])
    if INITIALS.match(token):
        return _initials(token)
    if run := LETTER_RUN.match(token):
        return _abbreviation(run[0])
    if TYPE_NAME.match(token):
        return None
    if alone := LETTER_ALONE.match(token):
        return None if len(token) == 1 else alone[0] in VOWEL_NAMES
    return _word(unicodedata.normalize("NFD", token).lower())


def _initials(token: str) -> bool | None:
    return None if SAID_IN_FULL.match(token) else token[0] in VOWEL_NAMES


def _figure(digits: str, mark: str) -> bool | None:
    if mark == "/" or digits.startswith("0"):
        return None
    if digits.startswith("8") or digits in ("11", "18"):
        return True
    if len(digits) == 4 and digits[:2] in ("11", "18"):
        return True if digits.startswith("18") else None
    return False


def _abbreviation(run: str) -> bool | None:
    if run[0].islower():
        return None if run[0] == "u" else run[0].upper() in VOWEL_NAMES
    letters = run.rstrip("s")
    first, rest = letters[0], letters[1:]
    if first not in VOWEL_NAMES:
        return False
    if rest.startswith(first):
        return None  # AAA is “triple A” to some
    if first in "AEIO" or letters.upper() in SPOKEN_AS_LETTERS:
        return True
    return None if any(letter in "AEIOUaeiou" for letter in rest) else True


def _word(word: str) -> bool | None:
    if UNSURE.match(word) or not "a" <= word[0] <= "z":
        return None
    if not re.search("[aeiouy]", word[:6]):
        return None if word[0].upper() in VOWEL_NAMES else False
    if SILENT_H.match(word):
        return True
    if CONSONANT_FIRST.match(word):
        return False
    if word[0] == "x":
        return True
    return word[0] in "aeiou"
