"""One article reads the same in every format."""

import re

import pytest

from newslint.document import Document
from newslint.errors import BadInput
from newslint.readers import FORMATS, SUFFIXES, read

LEAD = (
    "The harbour in Westmouth reopened on Tuesday after eleven weeks of repairs, and the first "
    "boats left before dawn, the harbour master said & smiled."
)
LOSS = (
    "Fishermen had lost about a third of their yearly catch while the gates were shut, according "
    "to the boat owners’ association."
)
BLOCKS = [
    ("headline", "Harbour Reopens After Storm"),
    ("byline", "By Ada Quill"),
    ("paragraph", LEAD),
    ("heading", "What the fishermen lost"),
    ("paragraph", LOSS),
    ("quotation", "“Nobody slept that night,” the harbour master said."),
    ("item", "new gates of steel"),
    ("item", "a second pump"),
    ("paragraph", "Share"),
]
TEXT = f"""Harbour Reopens After Storm

By Ada Quill

{LEAD}

What the fishermen lost

{LOSS}

> “Nobody slept that night,” the harbour master said.

• new gates of steel
• a second pump

Share
"""
MARKDOWN = f"""# Harbour Reopens After Storm

By Ada Quill

{LEAD}

## What the fishermen lost

{LOSS}

> “Nobody slept that night,” the harbour master said.

- new gates of steel
- a second pump

Share
"""
FRONT = f"""---
title: Harbour Reopens After Storm
---
{MARKDOWN.partition("Storm")[2]}"""
HTML = f"""<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Harbour Reopens After Storm</title></head>
<body><article>
  <h1>Harbour Reopens After Storm</h1>
  <p>By Ada Quill</p>
  <p>{LEAD.replace("&", "&amp;").replace("Tuesday", "<b>Tues</b>day")}</p>
  <h2>What the fishermen lost</h2>
  <p>{LOSS.replace(" ", chr(10), 9)}</p>
  <blockquote><p>“Nobody slept that night,” the harbour master said.</p></blockquote>
  <ul><li>new gates of steel</li><li>a second pump</li></ul>
  <p>Share</p>
</article></body></html>
"""
PLAIN_HTML = "".join(f"<p>{line}</p>" for line in TEXT.replace("&", "&amp;").split("\n") if line)
PLAIN_HTML = re.sub("<p>> (.*?)</p>", r"<blockquote>\1</blockquote>", PLAIN_HTML)


def article(text: str, path: str) -> Document:
    (doc,) = read(text.encode(), path)
    return doc


@pytest.mark.parametrize(
    ("text", "path"),
    [
        pytest.param(TEXT, "article.txt", id="text"),
        pytest.param(TEXT.replace("\n", "\r\n"), "article.txt", id="text of a Windows machine"),
        pytest.param(TEXT.replace("\n\n", "\n"), "article.txt", id="text without blank lines"),
        pytest.param(MARKDOWN, "article.md", id="Markdown"),
        pytest.param(TEXT, "article.md", id="text called Markdown"),
        pytest.param(FRONT, "article.md", id="Markdown with front matter"),
        pytest.param(HTML, "article.html", id="HTML"),
        pytest.param(PLAIN_HTML, "article.html", id="paragraphs only"),
    ],
)
def test_an_article_has_the_same_blocks_in_every_format(text, path):
    assert [(block.kind, block.text) for block in article(text, path).blocks] == BLOCKS


@pytest.mark.parametrize(
    ("path", "format_name"),
    [
        pytest.param("a.txt", "text", id="txt"),
        pytest.param("a.MD", "markdown", id="capitals"),
        pytest.param("a.mdown", "markdown", id="mdown"),
        pytest.param("a.htm", "html", id="htm"),
        pytest.param("-", "text", id="standard input"),
        pytest.param("a.md.bak", "text", id="only the last suffix counts"),
    ],
)
def test_the_suffix_says_the_format(path, format_name):
    assert article("x", path).format == format_name


def test_a_format_that_is_asked_for_goes_before_the_suffix():
    (doc,) = read(b"<p>x</p>", "article.txt", "html")

    assert (doc.format, doc.text) == ("html", "x")


def test_an_unknown_format_is_refused_with_the_nearest_known_one():
    with pytest.raises(BadInput, match="did you mean 'markdown'"):
        read(b"x", "article.txt", "markdwn")


def test_each_format_and_suffix_has_a_reader():
    assert set(FORMATS) == {"text", "markdown", "html"}
    assert {".txt", ".md", ".html"} <= SUFFIXES
