"""Whether two spellings may both be right: listed names, plurals, demonyms, accents."""

import unicodedata

from newslint.analyses.lexicon.given_names import GIVEN_NAMES
from newslint.analyses.lexicon.known_names import ORGANISATIONS, PLACES
from newslint.analyses.lexicon.name_words import DEMONYMS
from newslint.analyses.lexicon.surnames import FAMOUS, SURNAMES
from newslint.analyses.spelling import known

ADDED = ("s", "n", "i", "e", "y", "a", "r", "d", "x")
"""Letters at the end that make a plural, a demonym or a sister name."""

CUT = ("s", "n", "i", "a", "e", "y")
"""Those of them that the commoner form may have, and the rarer lack."""

CHANGED = frozenset("snieyaoxu")
"""Letters that change places at the end: Koreas and Korean, Latino and Latina. Own lists."""


def listed(text: str) -> bool:
    """Whether a list of words or names holds the spelling."""
    return (
        known(text)
        or text in GIVEN_NAMES
        or text in SURNAMES
        or text in FAMOUS
        or text in PLACES
        or text in ORGANISATIONS
        or text in DEMONYMS
    )


def other_form(rare: str, common: str) -> bool:
    """Whether the rarer spelling may be a form of the commoner one, and no slip."""
    if plain(rare) == plain(common):
        return True
    if rare[:-1] == common:
        return rare[-1] in ADDED
    if common[:-1] == rare:
        return common[-1] in CUT
    return rare[:-1] == common[:-1] and {rare[-1], common[-1]} <= CHANGED


def plain(text: str) -> str:
    """The word in small letters without its accents."""
    parts = unicodedata.normalize("NFD", text.lower())
    return "".join(part for part in parts if not unicodedata.combining(part))
