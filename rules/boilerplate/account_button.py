"""Buttons of the page for readers' accounts stand in the article.

“Subscribe”, “Log in”, “My account” are the buttons at the head of a page and are copied with the
body when it is scraped or pasted. One of them alone may head a section, so two in a row are asked
for, or one as the very last line. Silent on list items and on headings of the mark-up. Delete them.
"""

import re
from collections.abc import Iterator
from typing import Annotated

from newslint import Block, Document, Example, Finding, Fix, Range, rule
from newslint.analyses.stretches import stretches

BUTTON = re.compile(
    r"\W*(?:subscribe(?: (?:now|today|here))?|sign[ -]?(?:in|up|out)|log[ -]?(?:in|out)"
    r"|register(?: now)?"
    r"|join (?:now|us)|my account|(?:create|open) (?:an |your )?account|become a (?:member"
    r"|subscriber)"
    r"|forgot (?:your )?password\?|remember me|donate(?: now)?|support us|newsletters?"
    r"|anmelden|abmelden|registrieren|abonnieren|mein konto|passwort vergessen\?"
    r"|se connecter|s[’']abonner|s[’']inscrire|mon compte|iniciar sesión|suscribirse|mi cuenta"
    r"|accedi|abbonati|registrati|il mio account|entrar|assine|assinar|minha conta|inloggen"
    r"|abonneren|registreren|mijn account)\W*",
    re.IGNORECASE,
)
"""Own list: en, de, fr, es, it, pt, nl."""

LONGEST = 40
TALE = "The bridge is shut.\n\nShips wait outside.\n\n{}\n\nRepairs take a week."


@rule(
    severity="warning",
    stage="stable",
    noise=True,
    quotations="check",
    flags=[
        TALE.format("[[Subscribe\n\nLog in => ]]"),
        TALE.format("Repairs take long.\n\nThe mayor hopes.") + "\n\n[[Subscribe => ]]",
        TALE.format("[[Anmelden\n\nAbonnieren => ]]"),
        Example(
            "<h1>Shut</h1><p>The bridge is shut.</p><p>[[Sign in</p><p>My account => ]]</p>"
            "<p>It is open again.</p>",
            format="html",
        ),
    ],
    passes=[
        TALE.format("Register"),
        TALE.format("- Subscribe\n- Log in"),
        TALE.format("“Subscribe”\n\n“That was all she said.”"),
        TALE.format("Subscribe to the plan\n\nLog in to the town’s page"),
        Example(
            "# How to\n\nIt takes a day.\n\n## Register\n\n## Log in\n\nUse the form.\n",
            format="markdown",
        ),
        "Subscribe",
    ],
)
def check(
    doc: Document,
    *,
    min_buttons: Annotated[int, Range(2, 4), "how many in a row, but for the end"] = 2,
) -> Iterator[Finding]:
    buttons = [block for block in doc.blocks if _is_button(block)]
    for row in stretches(doc, buttons):
        last = row[-1].start == doc.blocks[-1].start and len(row) < len(doc.blocks)
        if len(row) < min_buttons and not last:
            continue
        found = doc.between(row[0], row[-1])
        yield Finding(found, "These are buttons of the page, not part of the story", Fix(found, ""))


def _is_button(block: Block) -> bool:
    marked_up = block.kind in ("headline", "heading") and block.level > 0
    if block.kind == "item" or marked_up or len(block) > LONGEST:
        return False
    return bool(BUTTON.fullmatch(block.text)) and block.text[:1] not in "“\"'«„"
