"""A character stands in the text as HTML writes it.

“&#163;1.8m” is “£1.8m” that was written for a page and then pasted as text, or written for a page
twice. The repair is safe unless it would make new mark-up. Code and web addresses are left alone,
and so is a quotation of nothing but the entity, which shows it.
"""

import re
from collections.abc import Iterator

from newslint import Document, Example, Finding, Fix, Span, rule
from newslint.analyses.code import in_code

ENTITY = re.compile(
    r"&(?:amp;)*(?:#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[a-zA-Z]{2,31}\d{0,2});"
    r"|&(?:nbsp|quot)(?![\w;=])|&amp(?= )"
)
ADDRESS = re.compile(r"(?:https?://|www\.)\S*$")
REACH = 300
"""Characters of an address that are looked back over."""

MARKS = "\"'“”‘’‚„«» "
UNSEEN = re.compile(r"[\u00ad\u200b-\u200f\u2060\ufeff\x00-\x08\x0e-\x1f\x7f-\x9f]+")
OPENERS = "“‘£€"
"""What begins a line and no list: a bullet would."""

GOES_ON = re.compile(r"[#\w]")


@rule(
    severity="error",
    stage="stable",
    quotations="check",
    flags=[
        "The quay cost [[&#163; => £]]1.8m, the city[[&rsquo; => ’]]s share.",
        "Marks [[&amp; => &]] Sons[[&nbsp; =>  ]]opened; it[[&amp;#8217; => ’]]s new.",
        "“It[[&#39;]]s ours,” she said.",
        "The sum is 3 [[&lt; => <]] 4.",
        Example("<p>It cost [[&amp;#xA3; => £]]2m.</p>", format="html"),
        Example("It cost [[&amp;pound; => £]]2m.", format="markdown"),
    ],
    passes=[
        "AT&T and Q&A; R&D; Johnson&Sons;",
        "See https://example.org/?a=1&copy;=2 for more.",
        "Type “&amp;” to write an ampersand.",
        Example("<p>It cost &pound;2m at Marks &amp; Sons.</p>", format="html"),
        Example("---\ntitle: Ada&#8217;s quay\n---\n\nIt is open.", format="markdown"),
        Example("Write `&pound;` for a pound, and it reads &pound;.", format="markdown"),
    ],
)
def check(doc: Document) -> Iterator[Finding]:
    for block in doc.blocks:
        if "&" not in block.text or block.outer == (0, 0):
            continue  # a title out of front matter, which the site's templates may well decode
        for found in block.find(ENTITY):
            at = found.start - block.start
            character = _decoded(found.text)
            if character is None or in_code(block, found) or _shown(block, found):
                continue
            if ADDRESS.search(block.text[max(0, at - REACH) : at]):
                continue
            before, after = block.text[max(0, at - 1) : at], doc.text[found.end : found.end + 1]
            message = f"“{found.text}” is “{character}” as a page's mark-up writes it"
            yield Finding(found, message, Fix(found, character, _plain(before, character, after)))


def _decoded(written: str) -> str | None:
    """The character that is meant; none for what is no entity (`Q&A;`)."""
    from html import unescape

    last = written if written.endswith(";") else f"{written};"
    while (character := unescape(last)) != last:
        last = character
    if len(last) > 2 or "\ufffd" in last:
        return None
    return " " if last.isspace() else UNSEEN.sub("", last)


def _shown(block: Span, found: Span) -> bool:
    """Whether the entity alone stands between quotation marks."""
    start, end = found.start - block.start, found.end - block.start
    around = block.text[start - 1 : start], block.text[end : end + 1]
    return all(mark and mark in MARKS[:-1] for mark in around)


def _plain(before: str, character: str, after: str) -> bool:
    """Whether the character can make no mark-up of what stands beside it."""
    if character == "&":
        return not GOES_ON.match(after)
    if character == " ":
        return bool(before.strip())  # four at the beginning of a line make code in Markdown
    if character.isascii():
        return character in ("", "'", '"')
    return bool(before) or character.isalpha() or character in OPENERS
