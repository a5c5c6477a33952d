"""A tag of a page's mark-up stands in the text.

“</p>” and “<br />” were left when text was taken out of a page, or were typed where tags mean
nothing; the reader sees them. Code is left alone, and so is a text that speaks of tags: quoted
ones, those beside the words “tag”, “element” or “HTML”, and tags in Markdown, which stand in its
text only if the writer took the trouble to escape them.
"""

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence

from newslint import Document, Example, Finding, Fix, Span, rule
from newslint.analyses.code import in_code
from newslint.analyses.quotations import in_quotation
from newslint.analyses.sentences import sentences

NAMES = (
    "a|abbr|article|aside|audio|b|big|blockquote|br|button|center|cite|div|em|embed|figcaption"
    "|figure|font|footer|form|h[1-6]|header|hr|i|iframe|img|input|label|li|link|meta|nav|noscript"
    "|object|ol|p|param|pre|script|section|small|source|span|strike|strong|style|sub|sup|svg|table"
    "|tbody|td|th|thead|time|tr|u|ul|video"
)
"""Own list: the tags that articles are made of."""

ATTRIBUTE = r"""\s+[\w:-]{1,40}\s?=\s?(?:"[^"<>]{0,600}"|'[^'<>]{0,600}'|[^\s<>"']{1,600})"""
TAGS = re.compile(
    rf"(?:<(?:/?(?:{NAMES})(?:{ATTRIBUTE}){{0,20}}\s?/?|!--[^<>]{{0,300}}--)>\s?"
    rf"|<!\[CDATA\[|\]\]>)+",
    re.IGNORECASE,
)
LISTING = re.compile(
    rf"</?(?!(?:{NAMES})\b)[a-z_][\w.:-]{{0,40}}(?:>|\s[\w:-]{{1,40}}=)", re.IGNORECASE
)
"""A tag of no page: what holds one is the listing of a program."""

SPOKEN_OF = re.compile(r"\b(?:tags?|elements?|HTML|markup|mark-up|attributes?)\b", re.IGNORECASE)
PARTS = re.compile(r"<(?:br|/?p|/?div|/?li|/?h\d|hr|/?td|/?tr)\b", re.IGNORECASE)


@rule(
    severity="error",
    stage="stable",
    quotations="check",
    flags=[
        "The bridge is shut.[[</p> => ]]",
        "The bridge is shut.[[<br /><br /> =>  ]]It opens in May.",
        "The [[<b> => ]]bridge[[</b> => ]] of [[<a href=b.html target=_blank> => ]]Bremen.",
        "The bridge of [[<a href='b.html'>]]Bremen.",
        "[[<!-- wp:paragraph --> => ]]The bridge is shut.",
        Example("<p>The bridge is shut.[[&lt;/p&gt; => ]]</p>", format="html"),
    ],
    passes=[
        "The tag <b> makes letters bold.",
        "“Put <b> before it,” she said.",
        "It holds for a <b and c> d, with <tab> and <you> typed.",
        "Set <Target Name='x'> in <table>.",
        Example("The headline is &lt;h1&gt; here.", format="markdown"),
        Example("Write `<br>` where a line ends.", format="markdown"),
        Example("<p>The <b>bridge</b> is shut.<br>It opens in May.</p>", format="html"),
    ],
)
def check(doc: Document) -> Iterator[Finding]:
    if doc.format == "markdown":
        return
    for block in doc.blocks:
        if ("<" not in block.text and "]]>" not in block.text) or LISTING.search(block.text):
            continue
        said = sentences(doc, block)
        shown = {one.start for one in said if SPOKEN_OF.search(TAGS.sub("", one.text))}
        for found in block.find(TAGS):
            tags = found.strip()
            if in_code(block, tags) or _sentence(said, tags).start in shown:
                continue
            if in_quotation(doc, tags.cut(0, 1)):
                continue  # not its own attributes' quotation marks: somebody's words
            parts = PARTS.search(tags.text) and 0 < tags.start - block.start < tags.end < block.end
            fix = Fix(tags, " " if parts and tags.end < block.end else "")
            yield Finding(tags, f"“{tags.text}” is mark-up of a page, left in the text", fix)


def _sentence(said: Sequence[Span], tags: Span) -> Span:
    """The sentence that the tags begin in."""
    return said[max(0, bisect_right(said, tags.start, key=lambda one: one.start) - 1)]
