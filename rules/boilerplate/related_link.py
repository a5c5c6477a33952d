"""A link to another story stands between two paragraphs.

“RELATED: Pilots vote on new contract”, “(Also on HARBOUR PRESS: …)”, “WATCH: …” lead away from the
page they were written for. In copy that was scraped or pasted the link is gone and the title stays.
The label may also stand in a line of its own above them, “Also read:”. Some papers keep such lines
on purpose, so look: restore the link or delete the line. Silent on titles of fewer than three words
in one line with the label, on entries of lists, and on sentences with a full stop but for those
that say where a link was, “Read our guide to the port here.”.
"""

import re
from collections.abc import Iterator, Sequence

from newslint import Block, Document, Example, Finding, Fix, Span, rule
from newslint.analyses.link_labels import linked_title, names_one
from newslint.analyses.stretches import stretches
from newslint.analyses.teasers import box_end
from newslint.analyses.titles import title_like

LEADING = re.compile(
    r"[\s(\[>»*•-]*(?:(?:ALSO|MORE|WATCH|VIDEO|PHOTOS|GALLERY|SLIDESHOW|LISTEN|OPINION|RELATED|READ"
    r"|READ MORE|READ NEXT|SEE ALSO|SEE MORE|MUST READ|MUST WATCH|DON[’']T MISS"
    r"|IN CASE YOU MISSED IT"
    r"|RELATED (?:STORY|STORIES|ARTICLE|VIDEO|COVERAGE)|TRENDING|UP NEXT|NOW READ|JUST IN"
    r"|FROM THE ARCHIVES?|LIVE UPDATES)"
    r"|(?:READ )?MORE (?:FROM|ON|IN|ABOUT) [A-Z][A-Z0-9 .&’'-]{1,30}"
    r"|(?:Also on|More from|More on|Read more on|Read more from|Read more at) [A-Z][\w .&’'-]{1,30}"
    r"|Must read|Don[’']t miss|In case you missed it|Related (?:story|stories|article|video"
    r"|coverage)"
    r"|(?:Read|Watch|See|Listen)(?: now| also| this| next)?)\s*:\s*(?P<title>\S.*)"
)
"""How news sites open a link between two paragraphs. Own list."""

HERE = re.compile(
    r"\W{0,3}(?:(?:you can (?:also )?)?(?:read|see|find|view|explore|check out|browse) (?:(?:all"
    r" |more )?(?:of )?our|more|(?:the )?full)\b[^.!?]{2,90} here"
    r"|click here to (?:read|see|view|find|watch|get)\b[^.!?]{2,90})[.!]?",
    re.IGNORECASE,
)
"""A sentence that is a link: “You can read our guide to the port here.” Own list."""

BRACKET = re.compile(r"[)\]\s]+\Z")
LONGEST, FEWEST_WORDS = 250, 3
ENTRY = re.compile(r"\W*[^\W\d][\w ]{1,24}:\s")
TALE = "The port is shut.\n\nShips wait outside.\n\n{}\n\nThe mayor hopes for an end by Sunday."


@rule(
    severity="warning",
    stage="preview",
    noise=True,
    quotations="check",
    flags=[
        TALE.format("[[Related: Pilots vote on new contract => ]]"),
        TALE.format("[[Read our guide to the ports of the north here. => ]]"),
        TALE.format("[[MORE FROM THE PORT: Pilots vote on contract => ]]"),
        TALE.format("[[(Also on HARBOUR PRESS: Pilots vote on contract) => ]]"),
        TALE.format("[[WATCH: Pilots vote on contract\n\nMORE: Tide tables go digital now => ]]"),
        TALE.format(
            "[[Also read:\n\n- Pilots vote on contract\n- Are tide tables going digital? => ]]\n\n"
            "What the owners of the port say now\n\nIt belongs to the town, they say."
        ),
        "Der Hafen ist zu.\n\nSchiffe warten.\n\n[[Lesen Sie auch: Lotsen stimmen ab => ]]",
        Example(
            "<h1>Port shut</h1><p>The port is shut.</p><p>[[SEE ALSO: Pilots vote on contract</p>"
            "<p>RELATED: Tide tables go digital now => ]]</p>",
            format="html",
        ),
    ],
    passes=[
        TALE.format("Read our guide to the ports of the north."),
        TALE.format("You can read our names on the stone here and there."),
        TALE.format("Related: two pilots"),
        TALE.format("Watch: the pilots vote on Sunday."),
        TALE.format("Sensor: small\n\nVIDEO: sharp, no crop at all\n\nLens: wide"),
        TALE.format("“Read more: it makes you kind and calm,” the sign says."),
        TALE.format("- Related: Pilots vote on new contract\n- Where: the port"),
        "Related: Pilots vote on new contract\n\nThe port is shut.",
    ],
)
def check(doc: Document) -> Iterator[Finding]:
    blocks = doc.blocks
    links = [block for at, block in enumerate(blocks) if at and _links(blocks, at)]
    for at, block in enumerate(blocks):
        if at and names_one(block):
            links += blocks[at : box_end(blocks, at)]
    for run in stretches(doc, links):
        found = doc.between(run[0], run[-1])
        yield Finding(found, "A link to another story stood here", Fix(found, ""), confidence=0.8)


def _links(blocks: Sequence[Block], at: int) -> bool:
    if blocks[at].kind == "paragraph" and HERE.fullmatch(blocks[at].text):
        return True
    title = _title(blocks[at])
    if title is None or blocks[at].kind in ("headline", "item"):
        return False
    bare = title.cut(0, len(BRACKET.sub("", title.text)))
    if not title_like(bare) or len(bare.text.split()) < FEWEST_WORDS:
        return False
    beside = [*blocks[at - 1 : at], *blocks[at + 1 : at + 2]]
    entries = [other for other in beside if ENTRY.match(other.text) and title_like(other)]
    return all(_title(other) for other in entries)


def _title(block: Block) -> Span | None:
    """What follows the label in one line; None without one."""
    if len(block) > LONGEST:
        return None
    if match := LEADING.fullmatch(block.text):
        return block.cut(*match.span("title"))
    return linked_title(block)
