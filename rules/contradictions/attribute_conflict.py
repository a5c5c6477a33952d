"""One person has two ages.

“Ada Quill, 45,” in the second paragraph and “the 54-year-old Quill” in the tenth: one is a slip of
the fingers, and the person concerned will notice.

Silent when the sentence tells of another time (“was 23 when”), when two people share the family
name, and for a year's difference, which a birthday explains. Check the age with the source.
"""

import re
from collections import Counter
from collections.abc import Iterator
from typing import Annotated

from newslint import Document, Finding, Range, Related, rule
from newslint.analyses.ages import Age, ages
from newslint.analyses.names import people

NAMESAKE = re.compile(r"\b(?:Jr|Sr|junior|senior|younger|elder)\b")


@rule(
    severity="warning",
    stage="preview",
    languages=("en",),
    flags=[
        "Ada Quill, 45, opened the pier.\n\nThe [[54]]-year-old Quill said the town was proud.",
        "Ben Lane (31) scored twice. The club was glad.\n\nBen Lane, [[13]], scored again.",
        "Emma Stone is 34 years old. The mayor thanked Emma Stone, [[36]], for her work.",
    ],
    passes=[
        "Ada Quill, 45, opened the pier.\n\nThe 46-year-old Quill said the town was proud.",
        "Ada Quill, 45, opened the pier.\n\nQuill, 23, was a singer when she came to town.",
        "Ada Quill, 45, opened the pier.\n\nBen Quill, 54, sang. The 54-year-old Quill sang well.",
        "Ada Quill, 45, opened the pier.\n\n“Ada Quill, 54, and proud of it,” said the mayor.",
        "Ada Quill, 45, opened the pier. John Lane, 54, sang.",
        "Ben Lane Jr., 31, scored twice.\n\nBen Lane Sr., 62, cheered. Ben Lane, 62, left early.",
    ],
)
def check(
    doc: Document,
    *,
    birthday: Annotated[int, Range(0, 5), "years by which two ages may differ"] = 1,
) -> Iterator[Finding]:
    """At the second age."""
    bearers = Counter(person.head for person in people(doc))
    first: dict[str, Age] = {}
    for age in ages(doc):
        name = age.person.head
        if bearers[name] > 1 or not age.person.full:
            continue
        earlier = first.setdefault(name, age)
        if abs(earlier.years - age.years) > birthday and not _namesakes(doc, age, earlier):
            yield Finding(
                age,
                f"{age.person.full.text} is {age.years} here, and {earlier.years} elsewhere",
                related=(Related(earlier, "the other age"),),
            )


def _namesakes(doc: Document, age: Age, earlier: Age) -> bool:
    """Whether the ages may be of two people, or of two times."""
    beside = (doc.text[max(0, one.start - 60) : one.end + 60] for one in (age, earlier))
    return any(NAMESAKE.search(text) for text in beside)
