"""A line is only the name of a person.

At the top or the end of an article a bare name is what is left of a byline, a photo credit or an
author's box. Whether it is the writer is not said: a byline begins with “By”. Silent on bylines, on
lists of names, on sign-offs (“Yours sincerely”, “— Ada Quill”), on names that head a section, and
on the author whom the file itself declares. Put it into the byline or delete it.
"""

import re
from collections.abc import Iterator, Sequence
from typing import Annotated

from newslint import Block, Document, Example, Finding, Fix, Range, rule
from newslint.analyses.lexicon.given_names import GIVEN_NAMES
from newslint.analyses.lexicon.known_names import PLACES
from newslint.analyses.lexicon.name_words import ORGANISATION_WORDS, PLACE_WORDS

NAME = re.compile(
    r"(?P<given>[^\W\d_]{2,}(?:-[^\W\d_]+)?)(?:\s(?:[A-Z]\.?|[A-Z][^\W\d_]+))?"
    r"(?:\s(?:de|da|di|del|van|von|der|bin|al|la|le|O’|O'))*\s(?P<family>[A-Z][\w’'-]+)(?:\s(?:Jr"
    r"|Sr)\.?)?"
)
SIGN_OFF = re.compile(
    r"(?:sincerely|regards|yours|faithfully|thanks|best|love|signed|truly|respectfully)\W*\Z"
    r"|[—–-]\s*\Z",
    re.IGNORECASE,
)
LETTER = re.compile(r"\A(?:dear|to the editor|sir)\b", re.IGNORECASE)
"""How a letter begins. Own list."""

ROLE = re.compile(
    r"\b(?:is|was) (?:a|an|the)\b[^.]{0,80}\b(?:author|writer|columnist|professor|fellow|editor)\b"
)


@rule(
    severity="warning",
    stage="stable",
    noise=True,
    quotations="check",
    flags=[
        "Bridge to reopen\n\nIt was shut in May.\n\nRepairs took a week.\n\n[[Laura Whitfield => "
        "]]",
        "Bridge to reopen\n\nIt was shut in May.\n\nRepairs took a week.\n\n• [[Laura Whitfield "
        "=> ]]",
        "Bridge to reopen\n\n[[Maria van Dam => ]]\n\nIt was shut in May.\n\nRepairs took a week.",
        Example(
            "<h1>Bridge to reopen</h1><p>It was shut in May.</p><p>Repairs took a week.</p>"
            "<p>[[Laura Whitfield => ]]</p>",
            format="html",
        ),
    ],
    passes=[
        "Bridge to reopen\n\nBy Laura Whitfield\n\nIt was shut in May.\n\nRepairs took a week.",
        "Bridge to reopen\n\nIt was shut in May.\n\nYours sincerely,\n\nLaura Whitfield",
        "The jury:\n\n- Laura Whitfield\n- Peter Bellamy",
        "Bridge to reopen\n\nIt was shut in May.\n\nRepairs took a week.\n\nFort Worth",
        "Bridge to reopen\n\nIt was shut in May.\n\nLaura Whitfield\n\nRepairs took a week.\n\nIt "
        "is open again.",
        "“We are open,” she said.\n\n“Who closed it?”\n\n“Laura Whitfield”",
        Example(
            "Bridge to reopen\n\nIt was shut in May.\n\nRepairs took a week.\n\nLaura Whitfield",
            meta={"author": "Laura Whitfield"},
        ),
    ],
)
def check(
    doc: Document,
    *,
    reach: Annotated[int, Range(1, 3), "how many blocks from either end are looked at"] = 1,
) -> Iterator[Finding]:
    body = doc.body
    if len(body) < 3 or LETTER.search(body[0].text):
        return
    for at, block in enumerate(body):
        near_end = at < reach or at >= len(body) - reach
        if (
            not near_end
            or not _is_name(block.text)
            or block.text in str(doc.meta.get("author", ""))
        ):
            continue
        if _listed(body, at) or _signs(body, at):
            continue
        yield Finding(
            block,
            f"Who is “{block.text}”? A byline begins with “By”",
            Fix(block, ""),
            confidence=0.9,
        )


def _is_name(text: str) -> bool:
    match = NAME.fullmatch(text.strip())
    if match is None or match["given"] not in GIVEN_NAMES:
        return False
    last = match["family"]
    return text not in PLACES and last not in PLACES | PLACE_WORDS | ORGANISATION_WORDS


def _listed(body: Sequence[Block], at: int) -> bool:
    """Whether the name is one of a list: a neighbour is a list item, or a name too."""
    beside = [*body[max(0, at - 1) : at], *body[at + 1 : at + 2]]
    return any(other.kind == "item" or _is_name(other.text) for other in beside)


def _signs(body: Sequence[Block], at: int) -> bool:
    """Whether the name signs a letter, or the block after it says who that is."""
    before = body[at - 1].text if at else ""
    after = body[at + 1].text if at + 1 < len(body) else ""
    return bool(SIGN_OFF.search(before[-60:]) or ROLE.search(after[:200]))
