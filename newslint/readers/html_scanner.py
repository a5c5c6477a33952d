"""Tags and texts of an HTML page with their exact places, in linear time, whatever the input."""

import re
from collections.abc import Iterator, Mapping
from html import unescape
from typing import Literal, NamedTuple

TAG = re.compile(
    r"</?+([a-zA-Z][^\s/>]*+)"
    r"""(?:[^>=]++|=\s*+(?:"[^"]*+"|'[^']*+'|[^\s"'>][^\s>]*+|(?=>)))*+>"""
)
UNCLOSED_QUOTE_TAG = re.compile(r"</?+([a-zA-Z][^\s/>]*+)[^>]*+>")
OPENING = re.compile(r"<(?:(?P<tag>/?[a-zA-Z])|[!?]|/[\s\S])")
ATTRIBUTE = re.compile(
    r"""([^\s/>=]++)(?:\s*+=\s*+(?:"([^"]*+)"|'([^']*+)'|([^\s"'>][^\s>]*+))?)?"""
)
COMMENT_END = re.compile(r"--!?>")
RAW_END = {
    name: re.compile(rf"</{name}(?=[\s/>])", re.IGNORECASE)
    for name in ("script", "style", "textarea", "title", "iframe", "noembed", "noframes", "xmp")
}
"""Elements in which a tag is no tag, and where they end."""

Kind = Literal["text", "start", "end"]


class Token(NamedTuple):
    """A text, or the start or end tag of the element `name`, at this place in the source."""

    kind: Kind
    name: str
    start: int
    end: int


def tokens(source: str, at: int = 0, end: int | None = None) -> Iterator[Token]:
    """Tags and texts in order; comments, doctypes, scripts and styles are left out.

    As in a browser: what a comment or tag that is never closed has swallowed is not there. A quote
    that is never closed is taken for a slip, though, and ends with its tag.
    """
    end = len(source) if end is None else end
    tag = TAG
    last_cdata_end = source.rfind("]]>", at, end)
    while opening := OPENING.search(source, at, end):
        start = opening.start()
        if start > at:
            yield Token("text", "", at, start)
        if not opening["tag"]:
            at = _after_markup(source, start, end, last_cdata_end)
            continue
        found = tag.match(source, start, end)
        if not found and tag is TAG:
            tag = UNCLOSED_QUOTE_TAG  # for good: to try the other each time would be quadratic
            found = tag.match(source, start, end)
        if not found:
            return
        name, at = found[1].lower(), found.end()
        yield Token("end" if source[start + 1] == "/" else "start", name, start, at)
        if name in RAW_END and source[start + 1] != "/":
            inside, at = at, _raw_end(source, name, at, end)
            if name == "title" and at > inside:
                yield Token("text", "", inside, at)
    if at < end:
        yield Token("text", "", at, end)


def attributes(source: str, tag: Token) -> Mapping[str, str]:
    """The attributes of a start tag, names in lower case; the first of a name counts."""
    found: dict[str, str] = {}
    for match in ATTRIBUTE.finditer(source, tag.start + 1 + len(tag.name), tag.end - 1):
        value = match[2] or match[3] or match[4] or ""
        found.setdefault(match[1].lower(), unescape(value) if "&" in value else value)
    return found


def _raw_end(source: str, name: str, at: int, end: int) -> int:
    """Where the element `name` ends in which no tag counts; a script that never ends takes all."""
    closing = RAW_END[name].search(source, at, end)
    return closing.start() if closing else end


def _after_markup(source: str, start: int, end: int, last_cdata_end: int) -> int:
    """Where the comment, doctype or other declaration ends that begins at `start`."""
    if source.startswith("<!--", start):
        closing = COMMENT_END.search(source, start + 2, end)
        return closing.end() if closing else end
    if start < last_cdata_end and source.startswith("<![CDATA[", start):
        return source.find("]]>", start, end) + len("]]>")
    closed = source.find(">", start, end)
    return closed + 1 if closed >= 0 else end
