"""HTML: what a reader of the page sees, each block in its part of the page."""

import re
from collections.abc import Mapping
from dataclasses import replace

from newslint.document import Document
from newslint.readers.draft import Draft, document, stripped
from newslint.readers.html_blocks import Layout
from newslint.readers.html_elements import BLOCKS
from newslint.readers.html_scanner import Token, attributes, tokens
from newslint.readers.html_story import story
from newslint.readers.html_text import Flow, decoded
from newslint.readers.roles import with_roles

AFTER = re.compile(r"(?:\s*+<br\b[^>]*+>)*+\s*+", re.IGNORECASE)
BREAKS = r"<br\b[^<>]*+>\s*+<br\b[^<>]*+>"
EDGE = rf"</?(?:hr|{'|'.join(sorted(BLOCKS))})\b"
EDGE_BEFORE = re.compile(rf"(?:\A|{BREAKS}|{EDGE}[^<>]*+>)\s*\Z", re.IGNORECASE)
EDGE_AFTER = re.compile(rf"\s*+(?:\Z|{BREAKS}|{EDGE})", re.IGNORECASE)
FAR = 300
"""Where a block begins or ends whatever stands beside it; how far back a tag is looked for."""

MARKUP = re.compile(r"[&<>]")
ESCAPES = {"&": "&amp;", "<": "&lt;", ">": "&gt;"}

DATES = ("article:published_time", "datepublished", "date", "pubdate", "dc.date", "time")
AUTHORS = ("author", "article:author", "dc.creator")
TITLES = ("title", "og:title")


def read(source: str, path: str, encoding: str) -> Document:
    """The article in an HTML page, or in a piece of one."""
    layout, title, said = _page(source)
    if title:
        title = _without_site(title, said.get("og:site_name", ""))
        said["title"] = title.text
    drafts = [_with_space_after(source, draft) for draft in story(layout.found, title)]
    return document(
        with_roles(drafts),
        source,
        path,
        format="html",
        encoding=encoding,
        meta=_meta(said),
        encode=escaped,
    )


def escaped(text: str) -> str:
    """The text as HTML writes it."""
    return MARKUP.sub(lambda match: ESCAPES[match[0]], text)


def _page(source: str) -> tuple[Layout, Draft | None, dict[str, str]]:
    """The page's blocks, its title, and what its head says in `meta`, `html` and `time`."""
    layout, said = Layout(source), dict[str, str]()
    title: Draft | None = None
    title_tag: Token | None = None
    for token in tokens(source):
        if token.name == "title":
            title_tag = token if token.kind == "start" else None
        elif title_tag:
            if not title and not layout.skipping:
                title = _title(source, title_tag, token)
        elif token.kind == "start":
            its = attributes(source, token)
            _note(token.name, its, said)
            layout.take(token, its)
        else:
            layout.take(token)
    layout.finish(len(source))
    return layout, title, said


def _title(source: str, tag: Token, text: Token) -> Draft | None:
    flow = Flow()
    for fragment in decoded(source, text.start, text.end):
        flow.add(fragment)
    fragments, _ = flow.take()
    title = stripped(Draft(fragments, outer=(tag.start, text.end + len("</title>"))))
    return title if title.fragments else None


def _without_site(title: Draft, site: str) -> Draft:
    """The title without the site's name, which many pages put after it."""
    if not site or not title.text.endswith(site):
        return title
    kept = title.text[: -len(site)].rstrip(" |-–—:•·»")
    return title.cut(0, len(kept)) if kept else title


def _note(name: str, its: Mapping[str, str], said: dict[str, str]) -> None:
    if name == "html" and its.get("lang"):
        said.setdefault("lang", its["lang"])
    elif name == "time" and its.get("datetime"):
        said.setdefault("time", its["datetime"])
    elif name == "meta" and its.get("content"):
        key = its.get("property") or its.get("name") or its.get("itemprop") or ""
        said.setdefault(key.lower(), its["content"].strip())


def _meta(said: Mapping[str, str]) -> Mapping[str, str]:
    asked = {"title": TITLES, "date": DATES, "author": AUTHORS, "lang": ("lang",)}
    found = {
        key: next((said[name] for name in names if said.get(name)), "")
        for key, names in asked.items()
    }
    return {key: value for key, value in found.items() if value}


def _with_space_after(source: str, draft: Draft) -> Draft:
    """The draft with what goes when it is deleted; its tags stay if they keep two others apart."""
    start, end = draft.outer
    space = AFTER.match(source, end)
    end = space.end() if space else end
    parted = EDGE_BEFORE.search(source[max(0, start - FAR) : start]) or EDGE_AFTER.match(
        source, end
    )
    if start < end and not parted:
        start, end = draft.fragments[0].start, draft.fragments[-1].end
    return replace(draft, outer=(start, end))
