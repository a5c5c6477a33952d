"""People whom an article calls by surname only, and never introduces."""

import re
from collections.abc import Iterator
from itertools import islice

from newslint.analyses.capital_words import capital_words
from newslint.analyses.lexicon.given_names import GIVEN_NAMES
from newslint.analyses.lexicon.surnames import SURNAMES
from newslint.analyses.misspelt_people import misspelt_people
from newslint.analyses.names import Name, Person, names, people
from newslint.analyses.quotations import in_quotation
from newslint.analyses.slips import one_slip
from newslint.document import Document

MOST = 30
"""People called by surname only that are looked at; a story has fewer, a list of names more."""

SPEAKER = re.compile(r"(?:Q|A|[A-Z][A-Z.’' ]{1,30}):\s")
BEFORE = (
    r"(?:[A-Z][^\s.!?:,;“”\"()]*|(?:Mr|Mrs|Ms|Dr|Sen|Rep|Gov|Gen|Lt|Sgt|Col|Capt|Prof|Rev|[A-Z])\.)"
)
TELLS_WHO = (
    r"(?:\b(?:named|name\sof|called|nicknamed|known\sas)\s[“\"‘']?{0}\b|[)\]]\s{0}\b"
    r"|\S[A-Z][a-z’'-]+\s{0}\b|\b(?:Sen|Rep|Gov|Gen|Dr|Mr|Ms|Mrs)\.\S+\s{0}\b|-{0}\b|&\s{0}\b"
    r"|\b(?:Sen|Rep|Gov)s?\.\s[A-Z]\w+\.\s{0}\b|[“\"‘(]{0}[”\"’)]"
    r"|\b{0}(?:-[A-Z]|\s&|,\s(?:an?\s|the\s|his\s|her\s|\d\d\b)|,?\swh[^.]{{0,60}}\sname\b"
    r"|\s[A-Z][a-z]))"
)
"""Words that introduce somebody in another way, or the word of a longer name."""

IS_TOLD = re.compile(r",\s(?:who|whose|then|now|one\sof)\b|\s(?:is|was)\s(?:an?|the|one)\b")
"""What follows a name and says who that is."""

TELLS_AFTER = re.compile(
    r",?\s(?:also\s|later\s|then\s)?(?:said|says|told|added|stated|wrote|argued|noted|explained)\b"
    r"|,\s\d\d,"
)
TELLS_BEFORE = re.compile(r"[”\",]\s(?:said|says|added|wrote)\s$")
NO_PERSON = re.compile(r"\b(?:University|College|School)\b[^.]{0,30},\s$")
WITH_KIN = re.compile(r"(?:,\s[A-Z]\w+)?,?\sand\s[A-Z][\w’'-]+\s[A-Z]")
"""“James and Lachlan Murdoch”."""

LINKS = " | "
"""What parts the links of other stories; they introduce nobody."""


def never_introduced(doc: Document) -> Iterator[tuple[Name, ...]]:
    """The bare mentions of each such person in the story, outside headings and quotations."""
    strangers = (person for person in people(doc) if not person.known and not person.introduced)
    for person in islice(strangers, MOST):
        bare = tuple(
            name
            for name in person.mentions
            if not in_quotation(doc, name) and not _aside(doc, name)
        )
        if not bare or IS_TOLD.match(doc.text, bare[0].end) or not _surely_family(doc, person):
            continue
        if not _maybe_introduced(doc, person):
            yield bare


def _surely_family(doc: Document, person: Person) -> bool:
    """Whether the name is a known family name, or speaks: a magazine may seem to be alive."""
    head = person.head
    if head in GIVEN_NAMES and head not in SURNAMES:
        return False
    after = (doc.text[name.end : name.end + 60] for name in person.mentions)
    if head in GIVEN_NAMES and any(map(WITH_KIN.match, after)):
        return False
    return head in SURNAMES or any(
        TELLS_AFTER.match(doc.text, name.end, name.end + 30)
        or TELLS_BEFORE.search(doc.text[max(0, name.start - 12) : name.start])
        for name in person.mentions
    )


def _aside(doc: Document, name: Name) -> bool:
    """Whether the name is the town of a university, in a heading, or among links to others."""
    block = doc.block_at(name)
    before = doc.text[max(0, name.start - 60) : name.start]
    told = block is not None and block.kind == "paragraph" and LINKS not in block.text
    return not told or bool(NO_PERSON.search(before))


def _maybe_introduced(doc: Document, person: Person) -> bool:
    """Whether a capitalised word stands beside the name, it is told who it is, or interviewed."""
    head = person.head
    last = head.rpartition("-")[2]  # “Ada Quill Larsen” may be Quill-Larsen later
    if any(one.text != head and last in one.text.split() for one in names(doc)):
        return True
    misspelt = {rare.text for rare, _ in misspelt_people(doc)}
    if head in misspelt or any(one_slip(head, other) for other in capital_words(doc)):
        return True  # the name is misspelt here, or there
    written = re.escape(head).replace("’", "'").replace("'", "['’]")
    introduced = re.compile(
        rf"[a-z,;–—]\s[^\s\w]?{BEFORE}\s{written}\b|{TELLS_WHO.format(written)}"
    )
    return any(SPEAKER.match(block.text) or introduced.search(block.text) for block in doc.blocks)
