"""What holds for any input: places are true, nothing breaks down, time grows with length."""

import re
from html import unescape
from time import process_time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from selectolax.lexbor import LexborHTMLParser

from newslint.document import Document
from newslint.origin import Piece
from newslint.readers import FORMATS

HTML_SPACE = re.compile(r"[ \t\n\r\f]+")
ESCAPE = re.compile(r"\\([!-/:-@\[-`{-~])|&#?\w+;")
TEXT_BREAK = re.compile(r"\s*[\n\r\v\f\x85\u2028\u2029][\s>]*")

words = st.text(st.characters(codec="utf-8", exclude_characters="\0"), max_size=12)
tags = st.sampled_from(
    "<p> </p> <b> </b> <br> <br/> <div> </div> <li> <ul> </ul> <h1> </h1> <td> <table> </table> "
    "<a href='x'> </a> <!--x--> <!-- <![CDATA[ ]]> <script> </script> <title> </title> <pre> <svg> "
    '</svg> <blockquote> <nav> </nav> <code> <select> <div\thidden> < </ <! <? <a\tb=" > &amp; '
    "& &lt &#32; &#x; &Tab; &notit; &#160; \n \t \r\n".split(" ")
)
marks = st.sampled_from(
    "*~**~_~`~``~\n~\n\n~\r\n~  \n~\\\n~# ~## ~> ~- ~1. ~[~](x)~![~<b>~<br>~<div>~</div>~---\n"
    "~+++\n~|~&amp;~\\~title: ~    ~\t~```\n~[^1]~[^1]: ~<!--~-->~• ~By ~\r~\f".split("~")
)


def parts(source: str, format_name: str) -> tuple[Document, list[tuple[str, str]]]:
    """The document, and its maximal pieces with the source that they come from."""
    (doc,) = FORMATS[format_name](source, "article", "utf-8")
    pieces = [_part(doc, piece) for piece in doc.origin.stretches()]
    return doc, [part for part in pieces if part[1]]


def _part(doc: Document, piece: Piece) -> tuple[str, str]:
    written = doc.origin.source[piece.source_start : piece.source_end]
    return doc.text[piece.start : piece.end], written


def whole(doc: Document) -> bool:
    """Whether blocks, pieces and marks cover the text as they must."""
    ends = [piece.end for piece in doc.origin.pieces]
    return (
        "\n\n".join(block.text for block in doc.blocks) == doc.text
        and [piece.start for piece in doc.origin.pieces] == [0, *ends][: len(ends)]
        and ends[-1:] == ([len(doc.text)] if doc.text else [])
        and all(doc.text[block.start : block.end] == block.text for block in doc.blocks)
        and all(block.text and block.text == block.text.strip() for block in doc.blocks)
        and all(block.covers(mark) and len(mark) for block in doc.blocks for mark in block.marks)
        and all(
            0 <= block.outer[0] <= block.outer[1] <= len(doc.origin.source) for block in doc.blocks
        )
    )


def separators(doc: Document) -> list[Piece]:
    """The pieces between the blocks."""
    starts = {block.end for block in doc.blocks[:-1]}
    return [piece for piece in doc.origin.pieces if piece.start in starts]


@settings(max_examples=400, deadline=None)
@given(st.lists(st.one_of(words, tags), max_size=25).map("".join))
def test_each_piece_of_a_page_decodes_from_its_piece_of_the_source(source):
    doc, pieces = parts(source, "html")

    assert whole(doc)
    assert all(HTML_SPACE.sub(" ", unescape(written)) == text for text, written in pieces)
    assert all(piece.source_start == piece.source_end for piece in separators(doc))


@settings(max_examples=300, deadline=None)
@given(st.lists(st.one_of(words, marks), max_size=25).map("".join))
def test_each_piece_of_a_plain_text_stands_in_the_source(source):
    doc, pieces = parts(source, "text")

    assert whole(doc)
    assert all(TEXT_BREAK.sub(" ", written) == text for text, written in pieces)
    assert all(piece.source_start == piece.source_end for piece in separators(doc))


@settings(max_examples=400, deadline=None)
@given(st.lists(st.one_of(words, marks), max_size=25).map("".join))
def test_any_text_can_be_read_as_markdown(source):
    doc, _ = parts(source, "markdown")

    assert whole(doc)
    assert all(piece.source_start == piece.source_end for piece in separators(doc))


@settings(max_examples=200, deadline=None)
@given(
    st.lists(
        st.tuples(
            st.text("abcé&;*_ ", min_size=1, max_size=9),
            st.sampled_from(["", " ", "*b* ", "`c` ", "&amp;", "\\*", "\\&", "<i>", " [d](e) "]),
        ),
        max_size=9,
    )
)
def test_each_piece_of_markdown_reads_the_same_by_itself(chunks):
    source = "x " + "".join(text + mark for text, mark in chunks)

    _, pieces = parts(source, "markdown")

    decoded = [
        (ESCAPE.sub(lambda match: match[1] or unescape(match[0]), written), text)
        for text, written in pieces
    ]
    assert all(written == text for written, text in decoded)


SOUP = [
    pytest.param("<p>One<p>Two <b>three<p>four</b> five", id="tags that overlap"),
    pytest.param("<div>a<span>b</div>c</span>d", id="a span across a division"),
    pytest.param("<ul><li>a<ul><li>b</ul>c<li>d</ul>e", id="lists within lists"),
    pytest.param("<h2>a<h3>b</h2>c", id="headings that are not closed"),
    pytest.param("<p>a<div>b</p>c</div>d", id="a division in a paragraph"),
    pytest.param("<td>a</td><p>b</td>c", id="a cell outside a table"),
    pytest.param("a</p>b</br>c", id="end tags of nothing"),
    pytest.param("<p title='<p>x'>a<img alt='b>c'>d", id="tags in attributes"),
    pytest.param("<a href=x/y>a</a ><P\nclass=q\n>b</P\n>c", id="tags over two lines"),
    pytest.param("<!DOCTYPE html><html><head><meta charset=x><body>a<!-- -- > -->b", id="a head"),
    pytest.param("a<b/>c<div/>d<input value=e>f", id="tags that close themselves"),
    pytest.param("<script>if (a</script >b<style></p></style>c", id="text that is none"),
    pytest.param("<textarea><p>a</textarea>b<iframe><p>c</iframe>d", id="boxes"),
    pytest.param("a&amp;b&ltc&#65;&#x42;&nbsp;&hellip", id="entities"),
]


@pytest.mark.parametrize("source", SOUP)
def test_the_words_of_a_broken_page_are_those_that_a_browser_shows(source):
    tree = LexborHTMLParser(source)
    tree.strip_tags(["head", "script", "style", "textarea", "iframe"])

    doc, _ = parts(source, "html")

    assert "".join(doc.text.split()) == "".join((tree.body.text() if tree.body else "").split())


@pytest.mark.parametrize("format_name", ["text", "markdown", "html"])
@pytest.mark.parametrize(
    "chunk",
    [
        pytest.param("The gates are open. ", id="one line"),
        pytest.param("gates\n", id="short lines"),
        pytest.param("<", id="opening brackets"),
        pytest.param("<b>", id="tags that are never closed"),
        pytest.param("<div></i>", id="end tags that match nothing"),
        pytest.param("<a b='", id="quotes"),
        pytest.param("<![CDATA[", id="marked sections that are never closed"),
        pytest.param("&", id="ampersands"),
        pytest.param("> ", id="quotations in quotations"),
        pytest.param("By A & ", id="bylines"),
        pytest.param("a<br><br>", id="breaks"),
        pytest.param(" \n", id="blank lines"),
    ],
)
def test_reading_takes_time_in_proportion_to_length(chunk, format_name):
    begun = process_time()

    FORMATS[format_name](chunk * (100_000 // len(chunk)), "article", "utf-8")

    # What is quadratic takes minutes for this; a slow machine a second.
    assert process_time() - begun < 10
