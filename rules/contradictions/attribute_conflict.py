"""One person has two ages.

“Ada Quill, 45,” in the second paragraph and “the 54-year-old Quill” in the tenth: one is a slip of
the fingers, and the person concerned will notice.

Silent when the sentence tells of another time (“was 23 when”), when two people share the family
name, and for a year's difference, which a birthday explains. Check the age with the source.
"""

import re
from collections import Counter
from collections.abc import Iterator, Mapping
from typing import Annotated

from newslint import Document, Finding, Range, Related, rule
from newslint.analyses.ages import Age, ages, definite_ages
from newslint.analyses.names import names

BESIDE = 6
"""Characters between an age and its name: “Ada Quill, aged 45”."""

NAMESAKE = re.compile(
    r"\b(?:Jr|Sr|II|III)\b|\b(?:[Yy]ounger|[Ee]lder|[Ss]enior|[Jj]unior)\s(?:M[rs]s?\.?\s)?[A-Z]"
    r"|\b[A-Z][\w’'-]+,?\s(?:the\s)?(?:younger|elder|senior|junior)\b"
)


@rule(
    severity="warning",
    stage="preview",
    languages=("en",),
    flags=[
        "Ada Quill, 45, opened the pier.\n\nThe [[54]]-year-old Quill said the town was proud.",
        "Ben Lane (31) scored twice. The club was glad.\n\nBen Lane, [[13]], scored again.",
        "Emma Stone is 34 years old. The mayor thanked Emma Stone, [[36]], for her work.",
        "Ada Quill, 45, opened the pier. The [[54]]-year-old said the town was proud.",
        "Ada Quill, 45, met Ben Quill, 30.\n\nAda Quill, [[54]], said the town was proud.",
    ],
    passes=[
        "Ada Quill, 45, opened the pier.\n\nThe 46-year-old Quill said the town was proud.",
        "Ada Quill, 45, opened the pier.\n\nQuill, 23, was a singer when she came to town.",
        "Ada Quill, 45, opened the pier.\n\nBen Quill, 54, sang. The 54-year-old Quill sang well.",
        "Ada Quill, 45, opened the pier.\n\n“Ada Quill, 54, and proud of it,” said the mayor.",
        "Ada Quill, 45, opened the pier. John Lane, 54, sang.",
        "Ada Quill, 45, met Ben Quill, 30.\n\nQuill, 54, said the town was proud.",
        "Ada Quill, 45, met a man of 54. The 54-year-old said the town was proud.",
        "Ada Quill, 45, met a cook. Jo Lane laughed. The 54-year-old said the town was proud.",
        "Ben Lane Jr., 31, scored twice.\n\nBen Lane Sr., 62, cheered. Ben Lane, 62, left early.",
    ],
)
def check(
    doc: Document,
    *,
    birthday: Annotated[int, Range(0, 5), "years by which two ages may differ"] = 1,
) -> Iterator[Finding]:
    """At the second age."""
    givens = {(name.head, name.given.split()[0]) for name in names(doc) if name.given}
    bearers = Counter(head for head, _ in givens)
    first: dict[str, Age] = {}
    for age in sorted([*ages(doc), *definite_ages(doc)]):
        name = _bearer(age, bearers)
        earlier = first.setdefault(name, age) if name else age
        if abs(earlier.years - age.years) > birthday and not _namesakes(doc, age, earlier):
            called = (age.person.full or age.person.mentions[0]).text
            yield Finding(
                age,
                f"{called} is {age.years} here, and {earlier.years} elsewhere",
                related=(Related(earlier, "the other age"),),
            )


def _bearer(age: Age, bearers: Mapping[str, int]) -> str:
    """What the person of the age is told from all others by; empty where nothing does."""
    person = age.person
    if bearers[person.head] < 2:
        return person.head
    beside = (age.start - BESIDE, age.end + BESIDE)
    named = [name for name in person.mentions if beside[0] < name.end and name.start < beside[1]]
    return person.full.text if person.full and any(name.given for name in named) else ""


def _namesakes(doc: Document, age: Age, earlier: Age) -> bool:
    """Whether the ages may be of two people, or of two times."""
    beside = (doc.text[max(0, one.start - 60) : one.end + 60] for one in (age, earlier))
    return any(NAMESAKE.search(text) for text in beside)
