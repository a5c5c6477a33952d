"""One name is spelt in two ways.

“Davenholt” twice and “Davenolt” once: one of the two is a slip, and people named in a story forgive
none. The rule looks at words with a capital that stand once, that no list of words and names holds,
and that differ by one slip of the hand from a name of the story: one that stands more often, that
has the same first name or the same rest beside it, or that was introduced in full.

It is silent where first names tell two people apart, for plurals, demonyms (Iraq, Iraqi) and
accents, for a body that keeps a spelling of its own, in a correction (“Larsson, not Larssen”), and
in quotations. Check the name, and spell it one way.
"""

from collections.abc import Iterator, Sequence
from typing import Annotated

from newslint import Document, Finding, Fix, Range, Related, rule
from newslint.analyses.capital_words import CapitalWord, beside_one, capital_words, taken_back
from newslint.analyses.house import house_names, house_words
from newslint.analyses.lexicon.given_names import GIVEN_NAMES
from newslint.analyses.misspelt_people import misspelt_people
from newslint.analyses.name_forms import listed, other_form
from newslint.analyses.names import people
from newslint.analyses.slips import index, near
from newslint.analyses.words import words

Places = Sequence[CapitalWord]
INTRODUCED_LENGTH = 6
"""Letters from which a family name that stands once, in full, is held against one slip of it."""


@rule(
    severity="warning",
    stage="stable",
    languages=("en",),
    flags=[
        "Ada Davenholt runs the pier. Davenholt said it was old. "
        "The yard says [[Davenolt => Davenholt]] will sail.",
        "They came from Quillmark. Quillmark is far. They left [[Quilmark => Quillmark]] in May.",
        "Nancy Quill runs the pier. It is old, said [[Nacy => Nancy]] Quill, who smiled.",
        "Ada Davenholt runs the pier. It is old, said [[Davenolt]], who smiled.",
        "Ada Dawes runs the pier. [[Dawe]] said it was old.",
        "Mayor Ada Cole runs the pier. It is old, said Mayor Ada [[Coal => Cole]]. It is late.",
        "It is old, says Ada [[Davenolt => Davenholt]]. Davenholt smiled. Davenholt left it.",
    ],
    passes=[
        "Ada Davenholt and John Davenolt run the pier. Davenholt said it was old.",
        "The ship came from Zubara. Zubara is far. Most Zubaran crews know it.",
        "Ada Davenholt runs the pier. Davenholt said it was old. “Davenolt is here,” he said.",
        "The Quillmark sailed. The Quillmark sank. The Quilmark Harbour Company mourned.",
        "Ada Davenholt runs the pier. This story was corrected: it is Davenholt, not Davenolt.",
        "The Tarrow met the Barrow. The Tarrow sank.",
        "They met Ada Harveye at noon. They thanked Harvey. They left with Harvey.",
        "Ada Dawel runs the pier. It is old. They met Dawol there.",
        "Ada Dawes runs the pier. The Dawe said it was old.",
        "Mayor Ada Cole runs the pier. It is old, said Nurse Ada Coal.",
        "The Dravens came to Tarrow. The Dravens left in May. A Draven never stays.",
    ],
)
def check(
    doc: Document,
    *,
    min_length: Annotated[int, Range(4, 12), "letters of the shortest name looked at"] = 5,
) -> Iterator[Finding]:
    places = capital_words(doc)
    families = {person.full.head for person in people(doc) if person.full}
    small = {word.text for word in words(doc) if word.text.islower()}
    house = house_words(doc) | {word for name in house_names(doc) for word in name.split()}
    common = index(places)
    found: dict[int, Finding] = {}
    for text, (rare, *again) in places.items():
        if again or len(text) < 3 or text.lower() in small or text in house or listed(text):
            continue
        alike = [
            other
            for other in near(text, common)
            if _same(rare, places[other], min_length, other in families)
            and not (other.lower() in small and not beside_one(rare, places[other]))
        ]
        if len(alike) == 1 and not taken_back(doc, rare):
            found[rare.start] = _finding(rare, places[alike[0]])
    for rare, others in misspelt_people(doc):
        told = found.keys() & {one.start for one in others}
        if rare.text not in house and not told and not taken_back(doc, rare):
            found.setdefault(rare.start, _finding(rare, others))
    yield from found.values()


def _same(rare: CapitalWord, others: Places, min_length: int, introduced: bool) -> bool:
    """Whether the two spellings are surely of one name."""
    other = others[0]
    named = rare.before in GIVEN_NAMES and any(rare.before == one.before for one in others)
    if other_form(rare.text, other.text) and not (named and rare.text != other.text + "s"):
        return False
    if beside_one(rare, others):
        return len(others) > 1 or listed(other.text) or other.start < rare.start
    if len(other) < min_length or rare.text[0] != other.text[0] or rare.after:
        return False
    if rare.before and (
        rare.before not in GIVEN_NAMES
        or other.text in GIVEN_NAMES  # “Josh Hawley” and “Haley” are two
        or any(one.before for one in others)
    ):
        return False
    often = len(others) > (1 if len(rare) >= min_length else 2)
    return often or (introduced and len(rare) >= INTRODUCED_LENGTH and not rare.before)


def _finding(rare: CapitalWord, others: Places) -> Finding:
    better = others[0].text
    times = f" {len(others)} times" if len(others) > 1 else ""
    message = f"“{rare.text}” here, “{better}”{times} elsewhere: which is right?"
    related = tuple(Related(place, f"“{better}”") for place in others[:3])
    fix = Fix(rare, better) if len(others) > 1 or listed(better) else None
    return Finding(rare, message, fix, related, confidence=0.8)
