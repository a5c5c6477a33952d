"""One name is spelt in two ways.

“Davenholt” twice and “Davenolt” once: one of the two is a slip, and people named in a story forgive
none. The rule looks at names that differ by one letter, one of which stands once and the other more
often. It is silent where first names tell two people apart, for plurals, demonyms (Iraq, Iraqi) and
words of the dictionary, for a body that keeps a spelling of its own, in a correction (“Larsson, not
Larssen”), and in quotations. Check the name, and spell it one way.
"""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from typing import Annotated

from newslint import Document, Finding, Fix, Range, Related, Span, rule
from newslint.analyses.lexicon.given_names import GIVEN_NAMES
from newslint.analyses.name_parts import Name
from newslint.analyses.names import names
from newslint.analyses.slips import index, near
from newslint.analyses.spelling import known
from newslint.analyses.words import words

ENDINGS = frozenset("snieyard")
"""Letters at the end that make a plural, a demonym or a sister name (own list)."""

Spellings = Mapping[str, Sequence[tuple[Span, Name]]]


@rule(
    severity="warning",
    stage="preview",
    languages=("en",),
    flags=[
        "Ada Davenholt runs the pier. Davenholt said it was old. "
        "The yard says [[Davenolt => Davenholt]] will sail.",
        "They came from Quillmark. Quillmark is far. They left [[Quilmlark => Quillmark]] in May.",
    ],
    passes=[
        "Ada Davenholt and John Davenolt run the pier. Davenholt said it was old.",
        "Ada Davenholt runs the pier. The yard says Davenolt will sail.",
        "The ship came from Zubara. Zubara is far. Most Zubaran crews know it.",
        "Ada Davenholt runs the pier. Davenholt said it was old. “Davenolt is here,” he said.",
        "The Quillmark sailed. The Quillmark sank. The Quilmark Harbour Company mourned.",
        "Ada Davenholt runs the pier. This story was corrected: it is Davenholt, not Davenolt.",
        "The Tarrow met the Barrow. The Tarrow sank.",
    ],
)
def check(
    doc: Document,
    *,
    min_length: Annotated[int, Range(4, 12), "letters of the shortest name looked at"] = 6,
) -> Iterator[Finding]:
    spellings = _spellings(doc, min_length)
    common = index(text for text, places in spellings.items() if len(places) > 1)
    for text, places in spellings.items():
        alike = [other for other in near(text, common) if not _other_forms(text, other)]
        if len(places) > 1 or len(alike) != 1:
            continue
        (rare, name), others = places[0], spellings[alike[0]]
        if _told_apart(name, text, [other for _, other in others]) or _corrected(doc, rare):
            continue
        message = f"“{text}” here, “{alike[0]}” {len(others)} times elsewhere: which is right?"
        related = tuple(Related(place, f"“{alike[0]}”") for place, _ in others[:3])
        fix = None if known(text) and not known(alike[0]) else Fix(rare, alike[0])
        yield Finding(rare, message, fix, related, confidence=0.8)


def _spellings(doc: Document, min_length: int) -> Spellings:
    """The words of names with their places; given names and words of the story left out."""
    found: dict[str, list[tuple[Span, Name]]] = defaultdict(list)
    small = {word.text for word in words(doc) if word.text.islower()}
    for name in names(doc):
        for word in _words(name):
            text = word.text
            if len(text) < min_length or not text.isalpha() or not text[1:].islower():
                continue
            if text not in GIVEN_NAMES and text.lower() not in small:
                found[text].append((word, name))
    return found


def _words(name: Name) -> Iterator[Span]:
    at = 0
    for part in name.text.split():
        at = name.text.index(part, at)
        yield name.cut(at, at + len(part))
        at += len(part)


def _other_forms(one: str, other: str) -> bool:
    """Whether the two may both be right: words of the dictionary, a plural, a demonym."""
    short, long = sorted((one, other), key=len)
    ending = long[:-1] == short and long[-1] in ENDINGS
    return ending or one[0] != other[0] or (known(one) and known(other))


def _corrected(doc: Document, rare: Span) -> bool:
    """Whether the spelling is the one that a correction takes back."""
    return doc.text[: rare.start].endswith((" not ", "instead of "))


def _told_apart(name: Name, text: str, others: Sequence[Name]) -> bool:
    """Whether a given name or the kind of bearer shows that two are meant."""
    if name.given and name.given not in {other.given for other in others}:
        return True
    if name.kind == "organisation" and name.text != text:  # a body may keep a spelling of its own
        return True
    kinds = {other.kind for other in others} - {"unknown"}
    return name.kind != "unknown" and bool(kinds) and name.kind not in kinds
