"""A row of share buttons stands in the article.

The names of networks by themselves, “Facebook”, “WhatsApp”, “Email”, side by side or one below the
other, are the buttons of the page the text was copied from. One name alone may well head a section
about that firm, so at least two buttons are asked for. Silent on list items, which may be an answer
to “where did you see it?”. Delete the row.
"""

import re
from collections.abc import Iterator, Sequence
from typing import Annotated

from newslint import Block, Document, Example, Finding, Fix, Range, rule
from newslint.analyses.stretches import stretches

BUTTON = (
    r"(?:facebook|twitter|x|x \(twitter\)|linkedin|whatsapp|reddit|pinterest|instagram|telegram"
    r"|tumblr"
    r"|messenger|threads|bluesky|mastodon|xing|flipboard|pocket|skype|line|viber|google\+|e-?mail"
    r"|mail|print"
    r"|share|tweet|like|save|copy link|link|sms|more|comments?|teilen|drucken|merken|partager"
    r"|imprimer"
    r"|compartir|imprimir|condividi|stampa|delen|afdrukken|pin|flip)"
)
"""Own list: the large networks, and the buttons that stand beside them, in en, de, fr, es, it,
nl."""

PUSHED = re.compile(
    r"\b(?:whatsapp|messenger|flipboard|e-?mail|print|share|tweet|copy link|teilen|drucken"
    r"|partager|imprimer"
    r"|compartir|imprimir|condividi|stampa|delen|afdrukken)\b",
    re.IGNORECASE,
)
"""What only buttons are called; the other networks may stand in a table. Own list."""
ACTION = (
    r"(?:(?:click to )?(?:share|tweet|pin|post|send|e-?mail)(?: this| it)?"
    r"(?: on| to| via| with| by) )?"
)
"""Own list. With a preposition: “share share” is two buttons, and must not be read in two ways."""
WINDOW = r"(?: \(opens in (?:a )?new window\))?"
LABEL = r"(?:(?:share|follow)(?: this)?(?: via| on)?:\s*)?"
JOINT = r"(?:\s*[,|•·/]\s*|\s+)"
PRESSED = rf"(?:{ACTION}{BUTTON}|e-?mail this){WINDOW}"
ROW = re.compile(rf"{LABEL}{PRESSED}(?:{JOINT}{PRESSED})*", re.IGNORECASE)
NAME = re.compile(BUTTON, re.IGNORECASE)
LONGEST = 160


@rule(
    severity="error",
    stage="stable",
    noise=True,
    quotations="check",
    flags=[
        "The bridge is shut.\n\n[[Facebook\n\nTwitter\n\nWhatsApp => ]]\n\nRepairs take a week.",
        "The bridge is shut.\n\n[[Facebook Twitter Email Print => ]]\n\nRepairs take a week.",
        "The bridge is shut.\n\n[[Share | Tweet => ]]\n\nRepairs take a week.",
        "The bridge is shut.\n\n[[Share this: Twitter Pin => ]]\n\nRepairs take a week.",
        "The bridge is shut.\n\n[[Share on X\n\nEmail this => ]]\n\nRepairs take a week.",
        Example(
            "<h1>Bridge shut</h1><p>It is shut.</p><p>[[Facebook</p><p>Email => ]]</p>",
            format="html",
        ),
    ],
    passes=[
        "Facebook\n\nThe network said it would appeal.",
        "“Facebook, Twitter,” he said, counting them off.",
        "He blamed Facebook and Twitter.",
        "Platforms compared\n\nFacebook\n\nTwitter\n\nBoth were asked for comment.",
        "Facebook\n\nFacebook said it would appeal, and Twitter did not.",
    ],
)
def check(
    doc: Document,
    *,
    min_buttons: Annotated[int, Range(2, 4), "how many buttons make a row"] = 2,
) -> Iterator[Finding]:
    rows = [block for block in doc.blocks if block.kind != "item" and _is_row(block)]
    for row in stretches(doc, rows):
        if sum(_buttons(block) for block in row) < min_buttons or not _has_button(row):
            continue
        found = doc.between(row[0], row[-1])
        yield Finding(found, "These are share buttons of the page", Fix(found, "", safe=True))


def _is_row(block: Block) -> bool:
    return len(block) <= LONGEST and bool(ROW.fullmatch(block.text.strip()))


def _buttons(block: Block) -> int:
    return len(NAME.findall(block.text))


def _has_button(row: Sequence[Block]) -> bool:
    """Whether some of the words can be nothing else: firms may stand in a table."""
    return any(PUSHED.search(block.text) for block in row)
