"""Every statement comes from one party.

A report in which a firm, its chief and its partner are all who speak is the firm’s own report. The
rule looks at everybody to whom the article hands a statement. It speaks where all of them are one
organisation, its people, or those that it strikes a deal with; who is anybody’s guess counts as a
voice of its own, and so does a paper, a study, a man without an office. Silent on short texts. Ask
somebody who gains nothing by it, or say why there is nobody.
"""

import re
from collections import Counter
from collections.abc import Iterator
from typing import Annotated

from newslint import Document, Finding, Range, Related, rule
from newslint.analyses.attributions import Attribution, attributions
from newslint.analyses.deals import deal_statements
from newslint.analyses.names import Name, people
from newslint.analyses.quotations import in_quotation
from newslint.analyses.speakers import bearer

ITSELF = re.compile(
    r"(?:(?:the|its|their|a|both|two|joint|latter|former)\s)*(?:compan(?:y|ies)|firms?|group|bank"
    r"|maker|carmaker|retailer|airline|agency|partners|pair|sides|statement|release|spokes\w+|it"
    r"|they)",
    re.IGNORECASE,
)
"""Own list: what stands for the party that the story is about."""
CAPITALISED = re.compile(r"\b[A-Z][\w&-]+")
OFFICE = frozenset(
    "CEO CFO COO CTO Chief Executive Officer Chairman Chairwoman President Vice Director Head "
    "Manager Founder Mr Mrs Ms Dr Sir Senior Group Global The Former Spokesman Spokeswoman Inc Co "
    "Corp Company Secretary Minister Prime Senator Governor Mayor State House Senate".split()
)
"""Own list: words of titles that are no party’s name."""
SHOWN = 6


@rule(
    severity="note",
    stage="preview",
    languages=("en",),
    flags=[
        "The ships will go in May.\n\n[[Norvik]] said the price was fair. Norvik Chief Executive "
        "Ada Quill said jobs were safe.\n\nNo date was set, Norvik said. The company added that it "
        "was glad.",
    ],
    passes=[
        "The ships will go in May.\n\nNorvik said the price was fair. Norvik Chief Executive Ada "
        "Quill said jobs were safe.\n\nNo date was set, Norvik said. The union said it was angry.",
        "The ships will go in May.\n\nNorvik said the price was fair. Norvik said jobs were safe.",
        "The ships will go.\n\nAda Quill said it was fair. Quill said no more. Quill said it late. "
        "Quill said it again.",
        "The ships will go.\n\n“Norvik said so, Norvik said it is, Norvik said it,” he joked.",
    ],
)
def check(
    doc: Document,
    *,
    min_statements: Annotated[int, Range(3, 20), "statements from which one voice is too few"] = 4,
) -> Iterator[Finding]:
    said = [one for one in attributions(doc) if one.speech and one.source and one.cue]
    said = [one for one in said if not in_quotation(doc, one.cue or one)]
    if len(said) < min_statements:
        return
    parties = [_party(doc, one) for one in said]
    if any(party is not None and not party for party in parties):
        return
    named = [party for party in parties if party]
    itself = {word for one in said for word in _organisation(doc, one)}
    counts = Counter(word for party in named for word in party if word in itself)
    if not counts:  # timid: nobody but people speak, and what they share may be a town
        return
    main = min(counts, key=lambda word: (-counts[word], word))
    allowed = {main} | _partners(doc, main)
    if counts[main] < 2 or not all(party & allowed for party in named):
        return
    first, *others = [one.source for one in said if one.source]
    related = tuple(Related(one, "the same side") for one in others[:SHOWN])
    message = f"All {len(said)} statements come from {main}’s side; ask somebody else too"
    yield Finding(first, message, related=related, confidence=0.7)


def _party(doc: Document, said: Attribution) -> frozenset[str] | None:
    """The words that name a speaker’s party; None where they stand for the story’s own."""
    source = said.source or said
    if ITSELF.fullmatch(source.text):
        return None
    name = bearer(doc, source)
    if name is None:
        return frozenset()
    return _affiliation(doc, name) if name.kind == "person" else _organisation(doc, said)


def _affiliation(doc: Document, name: Name) -> frozenset[str]:
    """The words of whatever a person is said to work for."""
    mentions = next((one.mentions for one in people(doc) if one.head == name.head), (name,))
    return frozenset(
        word
        for mention in mentions
        for text in (mention.title, mention.role)
        for word in CAPITALISED.findall(text)
        if word not in OFFICE
    )


def _organisation(doc: Document, said: Attribution) -> frozenset[str]:
    """The words of a source that is called by a name and is no person."""
    name = bearer(doc, said.source or said)
    if name is None or name.kind == "person" or said.source_kind not in ("named", "role"):
        return frozenset()
    words = CAPITALISED.findall(said.source.text if said.source else "")
    return frozenset(word for word in words if word not in OFFICE)


def _partners(doc: Document, main: str) -> set[str]:
    """The words of those with whom the party has struck or seeks a deal."""
    deals = [one for one in deal_statements(doc) if main in one.parties]
    return {word for one in deals for word in one.parties | one.partners}
