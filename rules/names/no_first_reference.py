"""A person is called by surname and never introduced.

Readers meet Larsen as if they had met him before: the sentence that introduced him was cut, or
stands only in the headline. One finding for each person, at the first place; the later ones are
shown with it. The rule is silent about people known by one name, names that your settings list
under `names`, names that may be a firm's or a place's, in the answers of an interview, and in
quotations. Give the first name and the role where the person first appears.
"""

import re
from collections.abc import Iterator

from newslint import Document, Finding, Related, rule
from newslint.analyses.lexicon.given_names import GIVEN_NAMES
from newslint.analyses.lexicon.surnames import SURNAMES
from newslint.analyses.names import Name, Person, names, people
from newslint.analyses.quotations import in_quotation

SPEAKER = re.compile(r"(?:Q|A|[A-Z][A-Z.’' ]{1,30}):\s")
BEFORE = (
    r"(?:[A-Z][^\s.!?:,;“”\"()]*|(?:Mr|Mrs|Ms|Dr|Sen|Rep|Gov|Gen|Lt|Sgt|Col|Capt|Prof|Rev|[A-Z])\.)"
)
TELLS_WHO = (
    r"(?:\b(?:named|called|nicknamed|known\sas)\s[“\"‘']?{0}\b|[)\]]\s{0}\b"
    r"|\b{0}(?:,\s(?:an?\s|the\s|his\s|her\s|\d\d\b)|,?\swh[^.]{{0,60}}\sname\b"
    r"|\s[A-Z][a-z]))"
)
"""Words that introduce somebody in another way, or the word of a longer name."""

SHOWN = 5
"""Later places shown with the finding; a longer list tells the writer nothing more."""

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


@rule(
    severity="warning",
    stage="preview",
    languages=("en",),
    flags=[
        "The pier will go by May. “It is old,” said [[Larsen]], who smiled. Larsen said more.",
        "The letter was signed by [[Larsen]] and Ada Quill, the president of Norvik, in May. "
        "Larsen said it was short.",
        "John Larsen rebuilds the pier\n\n"
        "The pier is too old. “It will go by May,” said [[Larsen]], who smiled. Larsen said so.",
    ],
    passes=[
        "The pier will go, says John Larsen, who owns it. “It is old,” Larsen said. Larsen smiled.",
        "The pier will go. “It is old,” Mr Larsen said. Larsen, who smiled, said it will go.",
        "The pier will be rebuilt by May, Reuters said. Reuters said the owner smiled.",
        "The pier will go. “It is old,” said a man named Larsen, who smiled. Larsen said so.",
        "The pier will go. “It is old,” said Larsen, a carpenter from Quillmark. Larsen said more.",
        "The pier will go. “It is old,” said the Larsen Brothers, who smiled. Larsen said so.",
        "They came from the University of Tarrow, Larsen, who own the pier, to sell it in May.",
        "“Larsen told Hansen to leave, and Larsen said so,” the mayor said.",
        "All the world is a stage, said Shakespeare, who laughed. Shakespeare said more.",
    ],
)
def check(doc: Document) -> Iterator[Finding]:
    headline = doc.headline
    for person in people(doc):
        told = [name for name in person.mentions if not (headline and headline.covers(name))]
        if person.known or any(name.given or name.title or name.role for name in told):
            continue
        bare = [name for name in told if not in_quotation(doc, name) and not _aside(doc, name)]
        if not bare or not _surely_family(doc, person) or _maybe_introduced(doc, person):
            continue
        first, *later = bare
        related = tuple(Related(name, "again by surname only") for name in later[:SHOWN])
        message = f"“{first.text}” is never introduced: give the first name and the role"
        yield Finding(first, message, related=related, confidence=0.75)


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
    """Whether the name is the town of a university, or stands among links to other stories."""
    block = doc.block_at(name)
    before = doc.text[max(0, name.start - 60) : name.start]
    return bool(NO_PERSON.search(before)) or (block is not None and LINKS in block.text)


def _maybe_introduced(doc: Document, person: Person) -> bool:
    """Whether a capitalised word stands beside the name, it is told who it is, or interviewed."""
    head = person.head
    longer = [name for name in names(doc) if " " in name.text]
    title = doc.headline
    if any(head in one.text.split() and not (title and title.covers(one)) for one in longer):
        return True
    written = re.escape(head).replace("’", "'").replace("'", "['’]")
    introduced = re.compile(
        rf"[a-z,;–—]\s[^\s\w]?{BEFORE}\s{written}\b|{TELLS_WHO.format(written)}"
    )
    told = [block for block in doc.blocks if block.kind != "headline"]
    return any(SPEAKER.match(block.text) or introduced.search(block.text) for block in told)
