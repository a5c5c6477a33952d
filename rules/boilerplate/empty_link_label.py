"""A label for links to other stories has no link after it.

“See also:”, “Read more:”, “Related” belong to a box of the page. When the text is scraped or pasted
the links fall away and the label stays behind. Silent when something that could be the link
follows: a title, a list, a web address; and when the label introduces the words after it in one
line. Put the link back or delete the line.
"""

import re
from collections.abc import Iterator

from newslint import Block, Document, Example, Finding, Fix, rule
from newslint.analyses.link_labels import names_list, names_one
from newslint.analyses.titles import ends_open, ends_sentence, title_like

ADDRESS = re.compile(r"https?:|www\.")
COLON = re.compile(r":\W*\Z")


@rule(
    severity="error",
    stage="stable",
    noise=True,
    quotations="check",
    flags=[
        "The harbour reopens on Monday.\n\n[[See also: => ]]\n\nShips have waited outside for a "
        "week.",
        "The harbour reopens on Monday.\n\n[[Read more => ]]\n\nShips have waited outside for a "
        "week.",
        "The harbour reopens on Monday.\n\nShips have waited outside.\n\n[[Most read => ]]",
        "Der Hafen öffnet am Montag.\n\n[[Lesen Sie auch: => ]]\n\nDie Schiffe warten seit einer "
        "Woche.",
        "Le port rouvre lundi.\n\n[[À lire aussi : => ]]\n\nLes navires attendent depuis une "
        "semaine.",
        Example(
            "<h1>Harbour to reopen</h1><p>It reopens on Monday.</p><p>[[See also: => ]]</p>"
            "<p>Ships have waited outside for a week.</p>",
            format="html",
        ),
    ],
    passes=[
        "The harbour reopens.\n\nSee also:\n\nPilots vote on new contract\n\nShips have waited "
        "outside.",
        "The harbour reopens.\n\nSee also:\n\n- the tide table\n- the pilots’ page",
        "The harbour reopens.\n\nRead more:\n\nhttps://example.org/harbour",
        "The harbour reopens on Monday. See also: the tide table.",
        "“See also:” stood on the page, “and nothing else.”",
        "Related\n\nThe two were brothers, the pilots said, and nobody had known.",
        "- See also:\n- the tide table",
        "Top stories\n\nThe harbour reopens on Monday.\n\nShips have waited outside for a week.",
    ],
)
def check(doc: Document) -> Iterator[Finding]:
    for at, block in enumerate(doc.blocks):
        if not _is_label(block):
            continue
        following = doc.blocks[at + 1] if at + 1 < len(doc.blocks) else None
        introduces = COLON.search(block.text) or names_one(block)  # “Top stories” may head them
        if following is None or (introduces and _is_story(following)):
            yield Finding(block, f"“{block.text}” has no link after it", Fix(block, ""))


def _is_label(block: Block) -> bool:
    """Without its colon a label of one word, “Related”, may be a heading."""
    if not (names_one(block) or names_list(block)):
        return False
    return bool(COLON.search(block.text)) or len(block.text.split()) > 1


def _is_story(block: Block) -> bool:
    """Whether the block goes on with the story, and is no link, title or list."""
    if block.kind in ("item", "heading", "caption") or block.area != "body":
        return False
    if ADDRESS.search(block.text) or title_like(block) or ends_open(block):
        return False
    return ends_sentence(block) or len(block.text.split()) > 20 or block.text.endswith(("”", '"'))
