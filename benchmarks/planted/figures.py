"""Figures that no longer agree: with each other, with the arithmetic, with the headline."""

import re
from collections import defaultdict
from collections.abc import Callable
from itertools import pairwise
from random import Random

from benchmarks.planted.parts import Defect, Part, appended, body, paragraphs, picked, swapped

FIGURE = re.compile(
    r"(?<![\w.,:/-])[$£€]?(?P<number>\d{1,3}(?:,\d{3})+|\d+(?:\.\d+)?)"
    r"(?P<scale> (?:m|b|tr)illion)?[ -](?P<noun>[a-z]{4,})"
)
MEASURES = frozenset(
    "percent point points percentage year years month months week weeks days hour hours hours"
    " minute minutes seconds time times million billion trillion cents dollars miles inches feet"
    " degrees people from that this with when after before than more were have".split()
)
"""What two unlike things may be as many of, or no thing at all. Own list."""

NAMED = frozenset("911 527 529 401 403 747 737 365 1080".split())
"""Figures that are names: calls to 911, plans after section 529. Own list."""

NEAR = 120
"""Characters on either side of a figure in which words say what it is of."""

SHARED = 2
"""So many words of five letters must stand near both mentions of a figure."""

_WORD = re.compile(r"[^\W\d_]{5,}")
_DATED = re.compile(
    r"(?:January|February|March|April|May|June|July|August|[A-Z][a-z]{2,3}\.|"
    r"[A-Z][a-z]+ber|Number|Rule|Section|Article|Title|Channel|Top|Big|[A-Z]+&[A-Z]+"
    r"|Fortune|section|(?:one|two|three|four|five|six|seven|eight|nine|\d) in"
    r"|[Aa]ges? \d+ to)[ -]\Z"
)

NUMBER_WORDS = "two three four five six seven eight nine ten eleven twelve".split()
CHANGES = (
    "The number of permits {rose} from {a} to {b}, {an_increase} of {p} percent.",
    "Sales {rose} {p} percent, to {b} units from {a}.",
    "Membership {rose} by {p} percent, from {a} to {b}, over the same period.",
    "Some {b} applications came in, {up} {p} percent from {a} a year earlier.",
    "The fee {rose} from ${a} to ${b}, or {p} percent.",
    "The budget, ${a} million last year, {rose} {p} percent to ${b} million.",
    "Output {rose} to {b} tons from {a} tons, a change of {p} percent.",
    "Attendance {rose} from {a} to {b} — {an_increase} of {p}%.",
)
"""Sentences in which a change, its two ends and its share stand together. Own sentences."""

UP = {"rose": "rose", "an_increase": "an increase", "up": "up"}
DOWN = {"rose": "fell", "an_increase": "a decrease", "up": "down"}


def number_changed(text: str, dice: Random) -> Defect | None:
    """The second mention of so many of a thing gives another number."""
    return _second(text, dice, lambda number: _other(number, dice))


def digits_transposed(text: str, dice: Random) -> Defect | None:
    """The second mention of so many of a thing has two digits in the wrong order."""
    return _second(text, dice, _transposed)


def scale_slipped(text: str, dice: Random) -> Defect | None:
    """The second mention of an amount says billion for million, or the other way round."""
    twice = [one for one in _twice(text) if one.group("scale")]
    if not twice:
        return None
    found = dice.choice(twice)
    scale = {" million": " billion", " billion": " million"}.get(found.group("scale"), " million")
    return swapped(text, *found.span("scale"), scale)


def percent_wrong(text: str, dice: Random) -> Defect | None:
    """A sentence is added whose change is not what its two figures make."""
    paragraph = picked([one for one in body(text)[1:] if one.text.endswith(".")], dice)
    if not paragraph:
        return None
    template = dice.choice(CHANGES)
    first = dice.randint(20, 90) * 10
    share = dice.choice((10, 20, 25, 40, 50, 60))
    rises = dice.random() < 0.6
    last = first + (first if rises else -first) * share // 100
    wrong = share + dice.choice((10, 15, 20, 30))
    words = UP if rises else DOWN
    return appended(text, paragraph, template.format(a=first, b=last, p=wrong, **words))


def headline_figure_changed(text: str, dice: Random) -> Defect | None:
    """The figure of the headline is not the one that the body gives of the same thing."""
    parts = paragraphs(text)
    if len(parts) < 4 or len(parts[0].text.split()) > 20:
        return None
    title, story = parts[0], text[parts[1].start :]
    found = [*_digits_in(title, story), *_words_in(title, story)]
    figure = picked(found, dice)
    if not figure:
        return None
    new = _other_word(figure.text, dice) or _other(figure.text, dice)
    if re.search(rf"(?<![\w.,]){re.escape(new)}\b", story, re.IGNORECASE):
        return None  # that too may be a figure of the thing
    return swapped(text, figure.start, figure.end, new)


def _second(text: str, dice: Random, change: Callable[[str], str]) -> Defect | None:
    able = [one for one in _twice(text) if change(one.group("number")) != one.group("number")]
    if not able:
        return None
    found = dice.choice(able)
    return swapped(text, *found.span("number"), change(found.group("number")))


def _stands(text: str, paragraph: Part, match: re.Match[str]) -> bool:
    """Whether the figure counts things in our own words: no date, no number, no quotation."""
    before = text[paragraph.start : match.start()]
    if len(before.split('"')) % 2 == 0 or before.count("“") > before.count("”"):
        return False
    if "MORE (" in paragraph.text:  # the line of links that a site puts under its paragraphs
        return False
    thing = match.group("noun") not in MEASURES and _counts(match.group("number"))
    return thing and not _DATED.search(before)


def _twice(text: str) -> list[re.Match[str]]:
    """The second mention of each figure of a thing, in another paragraph than the first.

    A reader must be able to see that both tell of one thing: the story gives that noun no other
    figure, and other words stand near both mentions too, though not in one and the same phrase,
    which is a line that the page repeats.
    """
    mentions: dict[tuple[str, ...], list[tuple[int, re.Match[str]]]] = defaultdict(list)
    told: dict[str, set[str]] = defaultdict(set)
    for at, paragraph in enumerate(body(text)):
        for match in FIGURE.finditer(text, paragraph.start, paragraph.end):
            told[match.group("noun")].add(match.group("number"))
            if _stands(text, paragraph, match):
                key = (match.group("number"), match.group("scale") or "", match.group("noun"))
                mentions[key].append((at, match))
    alone = [each for key, each in mentions.items() if len(told[key[-1]]) == 1]
    return [found for each in alone for found in _again(text, each)]


def _again(text: str, mentions: list[tuple[int, re.Match[str]]]) -> list[re.Match[str]]:
    """The first later mention among the same words as the first one, if there is one."""
    first, place = mentions[0]
    for at, match in mentions[1:]:
        if at > first and len(_near(text, place) & _near(text, match)) >= SHARED:
            same = text[place.start() : place.end() + 60] == text[match.start() : match.end() + 60]
            return [] if same else [match]
    return []


def _near(text: str, match: re.Match[str]) -> set[str]:
    before, after = (
        text[max(0, match.start() - NEAR) : match.start()],
        text[match.end() : match.end() + NEAR],
    )
    return {word.lower() for word in _WORD.findall(f"{before} {after}")}


def _counts(number: str) -> bool:
    year = len(number) == 4 and number[:2] in ("18", "19", "20")
    return len(number) > 1 and not year and number not in NAMED


def _other(number: str, dice: Random) -> str:
    """The number with one of its digits changed."""
    places = [at for at, digit in enumerate(number) if digit.isdigit()]
    at = dice.choice(places[:2])
    digits = [digit for digit in "123456789" if digit != number[at]]
    return number[:at] + dice.choice(digits) + number[at + 1 :]


def _other_word(word: str, dice: Random) -> str:
    """Another number word, empty where it is none."""
    if word.lower() not in NUMBER_WORDS:
        return ""
    new = dice.choice([one for one in NUMBER_WORDS if one != word.lower()])
    return new.capitalize() if word[0].isupper() else new


def _transposed(number: str) -> str:
    """The number with its first two unlike neighbouring digits the other way round."""
    for at, (one, two) in enumerate(pairwise(number)):
        if one != two and one.isdigit() and two.isdigit() and (at or two != "0"):
            return number[:at] + two + one + number[at + 2 :]
    return number


def _digits_in(title: Part, story: str) -> list[Part]:
    found = re.finditer(r"(?<![\w.,/-])\d[\d,.]*\d(?![\w/-])", title.text)
    numbers = [
        match
        for match in found
        if _counts(match.group()) and not _DATED.search(title.text[: match.start()])
    ]
    known = [
        match for match in numbers if re.search(rf"(?<![\w.,]){re.escape(match.group())}\b", story)
    ]
    return [_of(title, match.start(), match.end()) for match in known]


def _words_in(title: Part, story: str) -> list[Part]:
    """Number words of the title before a noun that the story has as many of."""
    pattern = rf"\b({'|'.join(NUMBER_WORDS)}) ([a-z]{{4,}})"
    found = list(re.finditer(pattern, title.text, re.IGNORECASE))
    known = [match for match in found if match.group().lower() in story.lower()]
    return [_of(title, *match.span(1)) for match in known]


def _of(part: Part, start: int, end: int) -> Part:
    return Part(part.start + start, part.start + end, part.text[start:end])
