"""A bracket that was to be filled in is empty of meaning.

“[Insert quote]” and “[Your Name]” are left where a chatbot or a template did not know better. Put
in what is missing; if nobody knows it, the sentence has no place in the story. Brackets that an
editor put in (“[European]”, “[sic]”, “[her]”) are never found. A quotation of such a bracket is
left alone, unless the bracket is all of it.
"""

import re
from collections.abc import Iterator

from newslint import Block, Document, Example, Finding, Span, rule
from newslint.analyses.code import in_code
from newslint.analyses.quotations import in_quotation

OWNERS = (
    "Company|Organi[sz]ation|Client|Product|Author|Reporter|Journalist|Contact|Recipient|Spokesperson"
    "|Speaker|Event|Job"
    "|Publication|Media|Full|First|Last|Brand|Business|School|Team|City|Town|State|Country|Street"
    "|Phone|Email|Web ?site"
    "|Candidate|Expert|Official|Source|Person|Venue|Department|Agency"
)
PROPERTIES = (
    "Name|Title|Number|Address|Date|Location|Position|Affiliation|Organi[sz]ation|URL|Logo|Quote|Information|Details|Outlet"
    "|Contact|State|Country|Place|Time"
)
"""Own lists: whose what, as templates write it."""

BRACKET = re.compile(
    r"\[(?:(?:Insert|Add|Enter|Include|Provide|Specify|Fill in|INSERT|ADD|ENTER|insert"
    r"|fill in) [^\[\]\n]{2,100}"
    r"|(?:Your|YOUR) [A-Z][^\[\]\n]{1,60}|[Yy]our (?:name|company|email|title|address|phone|city"
    r"|organi[sz]ation)[^\[\]\n]{0,40}"
    rf"|(?:{OWNERS})(?:[’']s)?[ /](?:{PROPERTIES})(?: \d)?|(?:City|Town), (?:State|Country|Date)"
    r"|(?:Company|Date|Name|City|Quote|Headline|Month|Day|Year|Title|Location|Amount"
    r"|Percentage)(?: \d| here)?"
    r"|(?:Quote|Link|Statement|Source|Photo|Image|Name|Date|Details) (?:from|to"
    r"|of) (?:the )?[A-Za-z][^\[\]\n]{1,60} here"
    r"|(?:NAME|DATE|COMPANY NAME|COMPANY|CITY|QUOTE|PHONE NUMBER|EMAIL ADDRESS|JOB TITLE|LOCATION"
    r"|URL|LINK)"
    r"|(?:X|XX|XXX|x{2,3})(?: ?%)?|(?:TBD|TODO)[^\[\]\n]{0,40})\](?!\(|:\s)"
)

OPENING = ("“", '"', "‘", "'")
CLOSING = re.compile(r"[,.!?]?[”\"’']")


@rule(
    severity="error",
    stage="stable",
    quotations="check",
    flags=[
        "The quay is shut, said [[[Insert name of spokesperson]]].",
        "Sincerely, [[[Your Name]]], [[[Company Name]]], [[[City, State]]].",
        "“[[[Insert quote]]],” the mayor said on [[[Date]]].",
        "The quay of [[[CITY]]] cost [[[X]]] million.",
        Example("<p>Write to [[[your email]]] for more.</p>", format="html"),
        Example("Said [[[Spokesperson’s Name]]], on **[[[Insert date]]]**.", format="markdown"),
    ],
    passes=[
        "The [European] bank told [her] it would [sic] pay [the company] on [that date].",
        "“The letter began ‘Dear [Your Name]’ and [we] laughed,” she said.",
        "The [Name withheld] man saw [Ford] insert a coin [into it]. [Video] [Photos] [READ MORE]",
        Example(
            "Write [Date](https://example.org), and `[Your Name]` above it.", format="markdown"
        ),
    ],
)
def check(doc: Document) -> Iterator[Finding]:
    for block in doc.blocks:
        if "[" not in block.text:
            continue
        for found in block.find(BRACKET):
            if not in_code(block, found) and not _quoted(doc, block, found):
                message = f"“{found.text}” was to be filled in"
                yield Finding(found, message, confidence=0.95)


def _quoted(doc: Document, block: Block, found: Span) -> bool:
    """Whether somebody's words hold the bracket, and others beside it."""
    start, end = found.start - block.start, found.end - block.start
    alone = block.text[start - 1 : start] in OPENING and CLOSING.match(block.text, end)
    return in_quotation(doc, found) and not alone
