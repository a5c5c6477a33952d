"""What a word can be: words that are verbs and no nouns, nouns that count and no verbs.

The lists are `newslint/models/word_classes.txt`, made by `training/word_classes/build.py` from the
words that stand before each word in news. They hold what is sure, not all there is.
"""

import re
from collections.abc import Mapping
from functools import cache
from pathlib import Path

from newslint.analyses.inflections import plural, third
from newslint.analyses.lexicon.everyday_nouns import EVERYDAY_NOUNS
from newslint.analyses.lexicon.irregular_verbs import IRREGULAR

LIST = Path(__file__).parents[1] / "models" / "word_classes.txt"

NOUN_ENDING = re.compile(r"[a-z]{3,}(?:tion|sion|ment|ist|ity)")
PLURAL_ENDING = re.compile(r"[a-z]{3,}(?:tions|sions|ments|ists|ities)")
"""Endings that only nouns have; some of those are verbs as well: mention, document."""

PAST_AS_WELL = frozenset(
    "bore fell felt found ground lay left rang shone spun stuck struck stung swung wound "
    "wove swelled proved awoke woke bit".split()
)
"""Own list: past forms that are other words too, or stand for the participle as well."""

PASTS: Mapping[str, str] = {
    past: base
    for base, past, participle in IRREGULAR
    if past != participle and past not in PAST_AS_WELL
}
"""Irregular past forms that are neither base nor participle, and the base: went, took, began."""


def pure_verbs() -> frozenset[str]:
    """Verbs in their base form that are hardly ever nouns or adjectives: announce, decide."""
    return _lists()["pure verbs"]


def verbs() -> frozenset[str]:
    """Verbs in their base form, whatever else they are: announce, plan."""
    return _lists()["verbs"]


@cache
def nouns() -> frozenset[str]:
    """Nouns that count, in the singular: reason, city. Some are verbs as well: plan."""
    return _lists()["nouns"] | EVERYDAY_NOUNS


@cache
def pure_plurals() -> frozenset[str]:
    """Plurals that hardly anybody takes for a singular: reasons, cities."""
    return _lists()["pure plurals"] | {plural(noun) for noun in EVERYDAY_NOUNS}


def singular(word: str) -> str:
    """The noun that this is the plural of, where list or ending tells; or nothing."""
    if word in pure_plurals():
        return plurals()[word]
    if not PLURAL_ENDING.fullmatch(word):
        return ""
    return word[:-3] + "y" if word.endswith("ities") else word[:-1]


def is_singular(word: str) -> bool:
    """Whether the word is a noun in the singular, as list or ending tells."""
    if word in nouns():
        return True
    return NOUN_ENDING.fullmatch(word) is not None and word not in pure_verbs()


@cache
def thirds() -> Mapping[str, str]:
    """The form that goes with “he” of each verb, and the base: announces, plans."""
    return {third(verb): verb for verb in verbs() if verb != "be"}


@cache
def pure_thirds() -> Mapping[str, str]:
    """The same of pure verbs: announces, but not plans."""
    return {third(verb): verb for verb in pure_verbs() if verb != "be"}


@cache
def plurals() -> Mapping[str, str]:
    """The plural of each noun that counts, and the singular."""
    return {plural(noun): noun for noun in nouns()}


@cache
def _lists() -> Mapping[str, frozenset[str]]:
    lines = LIST.read_text(encoding="ascii").splitlines()
    named = (line.partition(": ") for line in lines)
    return {name: frozenset(words.split()) for name, _, words in named}
