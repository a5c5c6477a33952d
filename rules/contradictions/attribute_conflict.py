"""One person has two ages, or one firm two years in which it was founded.

“Ada Quill, 45,” in the second paragraph and “the 54-year-old Quill” in the tenth: one is a slip of
the fingers, and the person concerned will notice.

Silent when the sentence tells of another time (“was 23 when”), when it may be somebody else's of
the same family name, and for a year's difference, which a birthday explains. Check the age with
the source.
"""

import re
from collections.abc import Iterator
from itertools import product
from typing import Annotated

from newslint import Document, Finding, Range, Related, rule
from newslint.analyses.aged_roles import ages_by_role
from newslint.analyses.ages import Age, ages, bearers, definite_ages
from newslint.analyses.founded import two_beginnings

NAMESAKE = re.compile(
    r"\b(?:Jr|Sr|II|III)\b|\b(?:[Yy]ounger|[Ee]lder|[Ss]enior|[Jj]unior)\s(?:M[rs]s?\.?\s)?[A-Z]"
    r"|\b[A-Z][\w’'-]+,?\s(?:the\s)?(?:younger|elder|senior|junior)\b"
)

MOST = 20
"""Ages of people of one family name; more are a list."""


@rule(
    severity="warning",
    stage="stable",
    languages=("en",),
    flags=[
        "Ada Quill, 45, opened the pier.\n\nThe [[54]]-year-old Quill said the town was proud.",
        "Ben Lane (31) scored twice. The club was glad.\n\nBen Lane, [[13]], scored again.",
        "Rolo Quillon, 45, opened the pier. “It is ours,” Quillon, [[54]], said.",
        "Rolo Quill, 45, and Ada Quill, 40, came.\n\nRolo Quill, [[54]], opened the pier.",
        "Rolo Quill, 45, and Ada Quill, 40, came.\n\nQuill, [[54]], opened the pier.",
        "Emma Stone is 34 years old. The mayor thanked Emma Stone, [[36]], for her work.",
        "Ada Quill, 45, opened the pier. The [[54]]-year-old said the town was proud.",
        "The pier is Norvik, founded in 1921. The firm, established in [[1931]], sold the pier.",
        "Ada Quill, who was born in 1956, sang.\n\nQuill was born in [[1965]] in Hull.",
        "Singer Ada Quill, 45, met Jo Lane.\n\nThe [[54]]-year-old singer said so.",
        "Ada Quill, 45, met Ben Quill, 30.\n\nAda Quill, [[54]], said the town was proud.",
    ],
    passes=[
        "Ada Quill, 45, opened the pier.\n\nThe 46-year-old Quill said the town was proud.",
        "Ada Quill, 45, opened the pier.\n\nQuill, 23, was a singer when she came to town.",
        "Ada Quill, 45, opened the pier.\n\nBen Quill, 54, sang. The 54-year-old Quill sang well.",
        "Ada Quill, 45, opened the pier.\n\n“Ada Quill, 54, and proud of it,” said the mayor.",
        "Rolo Quill, 45, and Ada Quill, 40, came.\n\nQuill, 41, opened the pier.",
        "Rolo Quill, 45, came with Ada Quill.\n\nQuill, 54, opened the pier.",
        "Ada Quill, 45, opened the pier. John Lane, 54, sang.",
        "Ada Quill, 45, met a man of 54. The 54-year-old said the town was proud.",
        "The pier is Norvik, founded in 1921. The pub is Tarrow, founded in 1931.",
        "The pier is Norvik, founded in 1921. “It is Norvik, founded in 1931,” she said.",
        "Singer Ada Quill, 45, met Jo Lane.\n\nThe 54-year-old driver said so.",
        "Ada Quill, 45, met a cook. Jo Lane laughed. The 54-year-old said the town was proud.",
        "Ben Lane Jr., 31, scored twice.\n\nBen Lane Sr., 62, cheered. Ben Lane, 62, left early.",
    ],
)
def check(
    doc: Document,
    *,
    birthday: Annotated[int, Range(0, 5), "years by which two ages may differ"] = 1,
) -> Iterator[Finding]:
    """At the second age or year."""
    for first, other in two_beginnings(doc):
        message = f"{other.of} was {other.how} in {other.text} here, and in {first.text} elsewhere"
        yield Finding(other, message, related=(Related(first, "the other year"),), confidence=0.7)
    told: dict[str, list[Age]] = {}
    for age in sorted({*ages(doc), *definite_ages(doc), *ages_by_role(doc)}):
        known = told.setdefault(age.family, [])
        rivals = _same(doc, age, known)
        if rivals and all(abs(one.years - age.years) > birthday for one in rivals):
            earlier = rivals[-1]
            if not _namesakes(doc, age, earlier):
                name = f"{age.given or earlier.given} {age.family}".strip()
                yield Finding(
                    age,
                    f"{name} is {age.years} here, and {earlier.years} elsewhere",
                    related=(Related(earlier, "the other age"),),
                )
        if len(known) < MOST:
            known.append(age)


def _same(doc: Document, age: Age, known: list[Age]) -> list[Age]:
    """Ages that the person has been given; after a bare name those of all who are so called."""
    people = bearers(doc).get(age.family, frozenset())
    if age.given and len(people) > 1:
        return [one for one in known if one.given and _one_given(one.given, age.given)][:1]
    if len(people) == 1:
        return known[:1]
    first = {one.given: one for one in reversed(known) if one.given}
    unknown = [name for name in people if not any(_one_given(name, given) for given in first)]
    return [] if unknown else sorted(first.values())


def _one_given(one: str, other: str) -> bool:
    """Whether two given names may be one person's: “Jim” and “J.”, “Ruth” and “Ruth Bader”."""
    pairs = product(one.replace(".", "").split(), other.replace(".", "").split())
    return any(a.startswith(b) or b.startswith(a) for a, b in pairs)


def _namesakes(doc: Document, age: Age, earlier: Age) -> bool:
    """Whether the ages may be of two people, or of two times."""
    beside = (doc.text[max(0, one.start - 60) : one.end + 60] for one in (age, earlier))
    return any(NAMESAKE.search(text) for text in beside)
