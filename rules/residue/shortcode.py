"""A command to the publishing system stands in the text.

“[caption id=…]”, “{{ … }}” and “%%NAME%%” are filled in or carried out when a page is made;
elsewhere the reader sees them. Delete the command, or put in what it would have shown. Braces in
Markdown are left alone, for site generators read them there, and so are code and quotations.
"""

import re
from collections.abc import Iterator

from newslint import Document, Example, Finding, rule
from newslint.analyses.code import in_code
from newslint.analyses.quotations import in_quotation

BARE = "caption|embed|gallery|playlist|youtube|vimeo|pullquote|nggallery|contact-form-7|readmore"
"""Own list: commands of common systems that no editor would write in brackets."""

SQUARE = re.compile(
    r"\[[a-zA-Z][\w-]{0,30}(?:\s+[\w-]{1,30}=(?:[\"“”″][^\"“”″\]]{0,300}[\"“”″]|'[^'\]]{0,300}'"
    r"|[^\s\]\"'“”]{1,300})){1,20}\s*/?\]"
    r"|\[(?:url|img|color|size|font|quote)=[^\]\s]{1,300}\]"
    rf"|\[(?:{BARE})\]|\[/(?!(?:s|sarcasm|she|he|her|his|they|or)\])[a-z][\w-]{{0,30}}\]"
)
"""A command has a setting, or an end (“[/quote]”)."""

BRACES = re.compile(
    r"\{\{[^{}]{1,200}\}\}|\{%[^{}%]{1,200}%\}|<%=?[^<>%]{1,200}%>|%%[A-Za-z][\w ]{1,40}%%"
)
SIGNS = ("[", "{", "%")


@rule(
    severity="error",
    stage="stable",
    quotations="check",
    flags=[
        '[[[caption id="a1" width=300]]]The bridge[[[/caption]]] is shut.',
        "Watch it here: [[[embed]]]",
        "Dear reader, [[{{ page.name }}]] is shut.",
        "The story of [[{% include a.html %}]] and [[%%NAME%%]].",
        Example("<p>The bridge[[[/quote]]] is shut.</p>", format="html"),
        Example("The bridge [[[gallery ids=1,2]]] is shut.", format="markdown"),
    ],
    passes=[
        "The [European] bridge [sic] is shut [video], he [/she] said [/s].",
        "“Write {{ name }} there,” she said.",
        "It rose 5%% and 6%, {x} of {{}}.",
        Example("The bridge {{< img a >}} is {% raw %} shut.", format="markdown"),
        Example("Write `[embed]` where `{{ name }}` stands.", format="text"),
    ],
)
def check(doc: Document) -> Iterator[Finding]:
    for block in doc.blocks:
        if not any(sign in block.text for sign in SIGNS):
            continue
        for pattern in (SQUARE,) if doc.format == "markdown" else (SQUARE, BRACES):
            for found in block.find(pattern):
                # not the command's own quotation marks: somebody's words
                if not in_code(block, found) and not in_quotation(doc, found.cut(0, 1)):
                    message = f"“{found.text}” is a command to the publishing system"
                    yield Finding(found, message, confidence=0.95)
