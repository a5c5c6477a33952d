"""What each HTML element does to the text in it."""

from collections.abc import Mapping

from newslint.document import BlockKind, MarkKind
from newslint.readers.html_areas import WORD

VOID = frozenset(
    "area base br col embed hr img input link meta param source track wbr keygen frame".split()
)
MEDIA = frozenset("img embed input iframe video audio object svg canvas picture".split())
"""What a block may hold besides its text: an element with one of them is more than its block."""

SKIPPED = frozenset(
    "template noscript svg math select datalist object video audio canvas textarea iframe script "
    "style noembed noframes xmp applet progress meter".split()
)
"""Elements whose text is no part of the article as it is read."""

HEADINGS: Mapping[str, int] = {f"h{level}": level for level in range(1, 7)}
KINDS: Mapping[str, BlockKind] = {
    **dict.fromkeys(HEADINGS, "heading"),
    "li": "item",
    "blockquote": "quotation",
    "figcaption": "caption",
    "caption": "caption",
}
INLINE: Mapping[str, MarkKind] = {
    "a": "link",
    "code": "code",
    "kbd": "code",
    "samp": "code",
    "em": "emphasis",
    "i": "emphasis",
    "strong": "emphasis",
    "b": "emphasis",
}
BLOCKS = frozenset(
    "address article aside blockquote body button caption center dd details dialog dir div dl dt "
    "fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 head header hgroup html legend li "
    "main menu nav ol p pre search section summary table tbody td tfoot th thead "
    "tr ul".split()
)
CLOSE_P = BLOCKS - frozenset("button caption legend html head body".split())
"""A paragraph that is open ends where one of these begins."""

TABLE = frozenset("table caption thead tbody tfoot tr td th".split())
BARRIERS = ("td", "th", "table", "caption", "object", "template")
"""No end tag closes an element outside the innermost of these, unless it is a table's own."""

FRAME = frozenset(
    "html head body main article section header footer nav aside form table tbody thead tfoot "
    "tr td th fieldset details".split()
)
"""The page's own frame: it stays when the only block in it goes."""

RIVALS: Mapping[str, tuple[tuple[str, ...], tuple[str, ...]]] = {
    "li": (("li",), ("ul", "ol", "menu", "dir")),
    "dt": (("dt", "dd"), ("dl",)),
    "dd": (("dt", "dd"), ("dl",)),
    "tr": (("tr",), ("table",)),
    "td": (("td", "th"), ("table", "tr")),
    "th": (("td", "th"), ("table", "tr")),
    "tbody": (("tbody", "thead", "tfoot"), ("table",)),
    "tfoot": (("tbody", "thead", "tfoot"), ("table",)),
}
"""Elements that end where the next of their kind begins, and those that keep the two apart."""


def kind_by_class(written: str) -> BlockKind | None:
    """The kind that a class says outright: `wp-caption-text`, `article__byline`."""
    words = [word.lower() for token in written.split() for word in WORD.findall(token)]
    if "byline" in words:
        return "byline"
    return "caption" if "caption" in words else None
