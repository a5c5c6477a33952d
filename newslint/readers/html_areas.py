"""Which part of the page an element says it is."""

import re
from collections.abc import Mapping
from itertools import pairwise

from newslint.document import Area

ELEMENTS: Mapping[str, Area] = {
    "nav": "nav",
    "header": "header",
    "aside": "aside",
    "footer": "footer",
    "main": "body",
}
ROLES: Mapping[str, Area] = {
    "navigation": "nav",
    "banner": "header",
    "complementary": "aside",
    "contentinfo": "footer",
    "main": "body",
}
STORY = frozenset({"html", "body", "main", "article"})
"""Elements that hold the story: their classes speak of the whole page (`share-bar-on`)."""

WORD = re.compile(r"[A-Z]?[a-z]+|[A-Z]+(?![a-z])")
SHARE = frozenset(
    "share sharing sharedaddy sharebar sharethis sharelinks sharebuttons sharer addthis "
    "addtoany".split()
)
RELATED = frozenset("related recommended recommendations outbrain taboola".split())
DOUBTFUL: Mapping[str, Area] = {
    "social": "share",
    "popular": "related",
    "trending": "related",
    "teaser": "related",
    "teasers": "related",
    "recommend": "related",
}
"""Words that name a part only among the neutral words below: `social-care` is a topic."""

PHRASES: Mapping[tuple[str, str], Area] = {
    ("most", "read"): "related",
    ("most", "popular"): "related",
    ("most", "viewed"): "related",
    ("most", "shared"): "related",
    ("read", "next"): "related",
    ("read", "also"): "related",
    ("also", "read"): "related",
    ("more", "stories"): "related",
    ("more", "news"): "related",
    ("more", "articles"): "related",
    ("may", "like"): "related",
}
NEUTRAL = frozenset(
    "article articles bar block blocks body bottom box button buttons card cards col column "
    "component container content desktop entry follow footer grid group header icon icons inner "
    "item items left link links list media menu mobile module nav network networks news now "
    "outer panel post posts right row section share side sidebar site sites small stories story "
    "strip tab tabs text title tool toolbar tools top topics widget wrap wrapper".split()
)
NOT_SHARES = frozenset("price prices holder holders holding market capital index".split())
IGNORED = frozenset("has no not is with js tag category show hide enable enabled disabled".split())
"""How a class begins that does not say what the element is. All lists here are our own."""


def area_of(name: str, attributes: Mapping[str, str]) -> Area | None:
    """The area that an element's name, role, classes, id or label say; None when they say nothing.

    An unknown class says nothing, and neither does one that could be a topic.
    """
    if name not in STORY and attributes:
        said = " ".join(attributes.get(key, "") for key in ("class", "id"))
        for token in said.split():
            named = _named(WORD.findall(token))
            if named:
                return named
        label = _named(WORD.findall(attributes.get("aria-label", ""))[:3])
        if label:
            return label
    return ROLES.get(attributes.get("role", "").lower()) or ELEMENTS.get(name)


def _named(written: list[str]) -> Area | None:
    words = [word.lower() for word in written]
    if not words or words[0] in IGNORED or NOT_SHARES.intersection(words):
        return None
    if SHARE.intersection(words):
        return "share"
    if RELATED.intersection(words):
        return "related"
    for pair in pairwise(words):
        if pair in PHRASES:
            return PHRASES[pair]
    known = [word for word in words if word in DOUBTFUL]
    if known and all(word in NEUTRAL or word in DOUBTFUL for word in words):
        return DOUBTFUL[known[0]]
    return None
