"""A number announces more or fewer things than are then listed.

“Three people: Ada Quill and Ben Ott” leaves a reader looking for the third.

Only plain lists of names after a colon are counted, up to the end of the sentence. Silent when a
name may hold an “and” of its own, and when the list says that it is not complete.
"""

import re
from collections.abc import Iterator

from newslint import Document, Finding, Related, rule
from newslint.analyses.sentences import sentences

NUMBERS = "two three four five six seven eight nine ten".split()
PEOPLE = (
    "people men women children players candidates actors students suspects winners members singers "
    "writers judges"
)
"""Own list: what is counted by first and last name, so that an “and” parts two of them."""

NAME = r"[A-Z][\w’'.-]+(?:\s(?:(?:of|the|de|van|von|al)\s)?[A-Z][\w’'.-]*)*"
LISTED = re.compile(
    rf"\b(?P<count>{'|'.join(NUMBERS)}|[2-9]|10)\s(?P<noun>(?:[a-z-]+\s){{0,2}}(?P<head>[a-z]+)):"
    rf"\s(?P<list>{NAME}(?:,\s{NAME})*,?\sand\s{NAME}"
    rf"|{NAME}(?:,\s{NAME}){{1,12}})(?P<end>[.!]?\s*$)",
)
PARTED = re.compile(r",\sand\s|,\s|\sand\s")
SINGULAR = re.compile(r"(?:ss|us|is)$")


@rule(
    severity="warning",
    stage="preview",
    languages=("en",),
    flags=[
        "The jury chose [[three]] people: Ada Quill and Ben Ott.",
        "Police named the [[two]] suspects: Ada Quill, Ben Ott and Cy Lane.",
        "The club will visit [[five]] cities: Leeds, Hull and York.",
        "The club will visit [[4]] cities: Leeds, Hull.",
    ],
    passes=[
        "The jury chose three people: Ada Quill, Ben Ott and Cy Lane.",
        "The club will visit two countries: Serbia, Bosnia and Herzegovina.",
        "The club will visit five cities: Leeds, Hull and York, with more to come.",
        "“He chose three people: Ada Quill and Ben Ott,” she said.",
        "At two o'clock: Leeds, Hull and York.",
        "The vote was three to two: Quill and Ott. Four stayed away.",
        "It took three: Quill and Ott.",
    ],
)
def check(doc: Document) -> Iterator[Finding]:
    """At the number."""
    for block in doc.body:
        for sentence in sentences(doc, block):
            if ":" not in sentence.text:
                continue
            for part in sentence.groups(LISTED):
                said, head = _value(part["count"].text), part["head"].text
                names = PARTED.split(part["list"].text)
                if (not head.endswith("s") and head not in PEOPLE.split()) or SINGULAR.search(head):
                    continue
                if len(names) == said or (len(names) == said + 1 and head not in PEOPLE.split()):
                    continue
                yield Finding(
                    part["count"],
                    f"“{part['count'].text} {part['noun'].text}” are announced, and {len(names)}"
                    f" are listed",
                    related=(Related(part["list"], "the list"),),
                )


def _value(written: str) -> int:
    return int(written) if written.isdigit() else NUMBERS.index(written) + 2
