"""Names of people told again in another spelling, as what stands beside them shows.

Whoever speaks by a family name alone has been introduced; where nobody of that name was, and
somebody was whose name is nearly the same, one of the two is a slip. So it is where a title and a
given name agree and the family names nearly do.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from itertools import islice

from newslint.analyses.capital_words import CapitalWord, capital_words
from newslint.analyses.lexicon.known_names import ORGANISATIONS, PLACES
from newslint.analyses.name_forms import plain
from newslint.analyses.names import Name, names, people
from newslint.analyses.slips import one_slip, slips
from newslint.document import Document

SHORTEST = 4
"""Letters of the shortest family name that is held against another one."""

TWO_SLIPS = 8
"""Letters from which two slips in a family name that speaks leave no doubt."""

MOST = 60
"""People held against each other; more are a list of names."""

SPEAKS = re.compile(
    r"(?:,\swho\s\w|\s(?:also\s|later\s|then\s)?(?:said|says|told|added|explained|insisted|recalled"
    r"|admitted|replied)\b(?!\sin\sa\sstatement))"
)
SPOKEN = re.compile(r"[,”\"]\s(?:said|says|added|adds|explained|recalled|replied)\s$")
NO_BEARER = re.compile(
    r"(?:\b(?:[Tt]he|[Aa]n?|[Aa]t|[Ii]n|[Ff]rom|[Bb]oth)\s|[&’'-]\s?|\b[A-Z](?:\w*|\.)\s)$"
)
"""Own lists: what shows that a name is a person’s, and what that it may not be, or is not bare."""

Misspelt = tuple[CapitalWord, Sequence[CapitalWord]]


def misspelt_people(doc: Document) -> Iterator[Misspelt]:
    """The second spelling of a family name, which stands once, and the places of the first."""
    places = capital_words(doc)
    told = {one.head: one.full for one in islice(people(doc), MOST) if one.full}
    found = {rare.start: (rare, known) for rare, known in _speaking(doc, places, told)}
    found |= {rare.start: (rare, known) for rare, known in _titled(doc, places)}
    yield from (found[start] for start in sorted(found))


def _speaking(
    doc: Document, places: Mapping[str, tuple[CapitalWord, ...]], told: Mapping[str, Name]
) -> Iterator[Misspelt]:
    families = [head for head in told if head in places and len(head) >= SHORTEST]
    for text, (rare, *again) in places.items():
        if again or text in told or rare.before or rare.after or not _speaks(doc, rare):
            continue
        alike = [head for head in families if _misspells(text, head)]
        if len(alike) == 1 and places[alike[0]][0].start < rare.start:
            yield rare, places[alike[0]]


def _speaks(doc: Document, rare: CapitalWord) -> bool:
    """Whether the name stands alone and a person bears it."""
    before = doc.text[max(0, rare.start - 20) : rare.start]
    if rare.text in PLACES or rare.text in ORGANISATIONS or NO_BEARER.search(before):
        return False
    return bool(SPEAKS.match(doc.text, rare.end) or SPOKEN.search(before))


def _misspells(rare: str, head: str) -> bool:
    if rare[0] != head[0] or plain(rare) == plain(head) or len(rare) < SHORTEST:
        return False
    return one_slip(rare, head) or (
        min(len(rare), len(head)) >= TWO_SLIPS and slips(rare, head) <= 2
    )


def _titled(doc: Document, places: Mapping[str, tuple[CapitalWord, ...]]) -> Iterator[Misspelt]:
    """“Mayor Ada Cole” and “Mayor Ada Coal”."""
    first: dict[tuple[str, str], Name] = {}
    for name in names(doc):
        if name.kind != "person" or not name.given or not name.title:
            continue
        earlier = first.setdefault((name.title, name.given), name)
        at = places.get(name.head, ())
        if len(at) != 1 or earlier.head not in places or at[0].start < earlier.start:
            continue
        if plain(name.head) != plain(earlier.head) and slips(name.head, earlier.head) <= 2:
            yield at[0], places[earlier.head]
