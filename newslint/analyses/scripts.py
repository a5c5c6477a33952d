"""Which writing a text is in, where that alone narrows down its language."""

from bisect import bisect_right
from collections import Counter

RANGES = (
    (0x0370, 0x03FF, ("el",)),
    (0x0400, 0x04FF, ("ru", "uk", "bg", "mk")),
    (0x0590, 0x05FF, ("he",)),
    (0x0600, 0x06FF, ("ar", "fa", "ur")),
    (0x0900, 0x097F, ("hi", "mr", "ne")),
    (0x0980, 0x09FF, ("bn",)),
    (0x0A00, 0x0A7F, ("pa",)),
    (0x0A80, 0x0AFF, ("gu",)),
    (0x0B80, 0x0BFF, ("ta",)),
    (0x0C00, 0x0C7F, ("te",)),
    (0x0C80, 0x0CFF, ("kn",)),
    (0x0D00, 0x0D7F, ("ml",)),
    (0x0E00, 0x0E7F, ("th",)),
    (0x3040, 0x30FF, ("ja",)),
    (0x4E00, 0x9FFF, ("zh", "ja")),
    (0xAC00, 0xD7AF, ("ko",)),
)
"""Unicode's blocks, with the languages written in them that langdetect has a profile of."""

STARTS = [start for start, _, _ in RANGES]
MIN_LETTERS = 20
KANA_SHARE = 0.1


def languages_of_script(text: str) -> tuple[str, ...]:
    """The languages that the writing allows; none for Latin, a mixture, or too few letters."""
    counts: Counter[tuple[str, ...]] = Counter()
    for letter in text:
        if letter.isalpha():
            counts[_languages(letter)] += 1
    letters = counts.total()
    if letters < MIN_LETTERS:
        return ()
    # Japanese mixes its own letters with Chinese ones; Chinese never has kana in it
    if counts["ja",] > KANA_SHARE * letters:
        return ("ja",)
    languages, count = counts.most_common(1)[0]
    if count <= letters / 2:
        return ()
    return ("zh",) if languages == ("zh", "ja") else languages


def _languages(letter: str) -> tuple[str, ...]:
    at = bisect_right(STARTS, ord(letter)) - 1
    if at < 0 or ord(letter) > RANGES[at][1]:
        return ()
    return RANGES[at][2]
