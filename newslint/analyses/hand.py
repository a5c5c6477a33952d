"""The hand that a passage is written in: marks and spellings that a newsroom settles once."""

import re
from collections.abc import Iterator, Mapping, Sequence
from math import log

Form = tuple[str, str]
"""A choice and what was chosen: a pair such as `double`, `“`."""

CHOICES: Mapping[str, Sequence[str]] = {
    "double": ("“", '"'),
    "single": ("’", "'"),
    "share": ("%", " percent", " per cent"),
    "dash": (" — ", "—", " – ", " -- ", "--", " - "),
    "nation": ("U.S.", " US "),
    "tense": (" said", " says"),
    "stop": (" .", ".  ", ". "),
    "comma": (" , ", ", "),
}
"""Of each choice the first that stands in a passage counts. Own list."""

COURTESY: Form = ("courtesy", "title")
TITLES = ("Mr. ", "Mrs. ", "Ms. ", "Mr ", "Mrs ", "Ms ")
QUOTED = re.compile(r"[“\"][^“”\"]{0,2000}(?:[”\"]|\Z)")
FIRST_PERSON = re.compile(r"\b(?:I|I['’]\w{1,2}|my|me|we|our|us)\b")


def forms(text: str) -> frozenset[Form]:
    """What the text chose of each choice that it had to make."""
    return frozenset(_forms(text))


def _forms(text: str) -> Iterator[Form]:
    for choice, ways in CHOICES.items():
        chosen = next((way for way in ways if way in text), None)
        if chosen:
            yield choice, chosen
    if any(title in text for title in TITLES):
        yield COURTESY


def first_person(text: str) -> bool:
    """Whether the writer says I or we, outside quotations."""
    return bool(FIRST_PERSON.search(text) and FIRST_PERSON.search(QUOTED.sub(" ", text)))


def unlike(here: frozenset[Form], elsewhere: Mapping[Form, int]) -> dict[str, float]:
    """How surprising each choice made here is where they were made elsewhere, so many times."""
    made: dict[str, int] = {}
    for (choice, _), count in elsewhere.items():
        made[choice] = made.get(choice, 0) + count
    return {
        form[0]: log((made.get(form[0], 0) + 1) / (elsewhere.get(form, 0) + 0.5))
        for form in sorted(here)
        if form != COURTESY
    }
