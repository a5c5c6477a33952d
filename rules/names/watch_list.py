"""A name that your settings list is spelt in another way.

The desk keeps a list of names that are easy to get wrong, under `names` in the settings: one a
line in a file, or the first column of a table (CSV). Copy that has “Kier Quillmark” where the list
has “Keir Quillmark” is one slip away from it, and gets the listed spelling as a fix.

A part of a name of several words counts as a slip only beside the rest of that name; a listed name
of one word, and a family name alone, only when no list of words and names holds what stands there.
Silent without such a list, for names that are listed themselves, plurals and demonyms, and in
quotations. Check the name, and use the listed spelling.
"""

from collections import defaultdict
from collections.abc import Iterator, Mapping
from typing import Annotated

from newslint import Document, Example, Finding, Fix, Range, rule
from newslint.analyses.capital_words import CapitalWord, capital_words
from newslint.analyses.house import house_names
from newslint.analyses.name_forms import listed, other_form
from newslint.analyses.slips import index, near

LISTED = ("Keir Quillmark", "Davenholt", "Ann Rose")
Part = tuple[str, str, str]
"""A word of a listed name, and the words of it before and after."""


@rule(
    severity="warning",
    stage="preview",
    languages=("en",),
    flags=[
        Example("They met [[Kier => Keir]] Quillmark at noon.", names=LISTED),
        Example("They met Keir [[Quilmark => Quillmark]] at noon.", names=LISTED),
        Example("They met [[Davenolt => Davenholt]] at noon.", names=LISTED),
        Example("It is old, [[Quillmrak => Quillmark]] said.", names=LISTED),
        Example("They met [[Anm => Ann]] Rose at noon.", names=LISTED),
    ],
    passes=[
        "They met Kier Quillmark at noon.",
        Example("They met Keir Quillmark and Davenholt at noon.", names=LISTED),
        Example("They met Kier Tarrow at noon.", names=LISTED),
        Example("They met the Davenholts at noon.", names=LISTED),
        Example("“We met Davenolt at noon,” he said.", names=LISTED),
        Example("They met Rosa at noon. The Rosse was low.", names=LISTED),
        Example("They met Davenolt at noon.", names=(*LISTED, "Davenolt")),
    ],
)
def check(
    doc: Document,
    *,
    min_length: Annotated[int, Range(4, 12), "letters of the shortest name found alone"] = 6,
) -> Iterator[Finding]:
    parts = _parts(house_names(doc))
    if not parts:
        return
    known = index(parts)
    for text, places in capital_words(doc).items():
        if text in parts:
            continue
        alike = [other for other in near(text, known) if not other_form(text, other)]
        for place in places:
            meant = {
                other
                for other in alike
                if any(_same(place, part, min_length) for part in parts[other])
            }
            if len(meant) == 1:
                yield _finding(place, meant.pop())


def _parts(names: frozenset[str]) -> Mapping[str, list[Part]]:
    """The words of the listed names with their neighbours there; those too short left out."""
    found: dict[str, list[Part]] = defaultdict(list)
    for name in sorted(names):
        words = ["", *name.split(), ""]
        for before, word, after in zip(words, words[1:], words[2:], strict=False):
            if len(word) > 2 and word[:1].isupper():
                found[word].append((before, word, after))
    return found


def _same(place: CapitalWord, part: Part, min_length: int) -> bool:
    """Whether the word stands where the part of the name would."""
    before, word, after = part
    if (before and place.before == before) or (after and place.after == after):
        return True
    alone = not place.before and not place.after and not after
    return alone and len(word) >= min_length and not listed(place.text)


def _finding(place: CapitalWord, better: str) -> Finding:
    message = f"“{place.text}” is one slip away from “{better}” of your list of names"
    return Finding(place, message, Fix(place, better), confidence=0.9)
