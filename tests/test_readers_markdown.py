"""Markdown: blocks, marks, front matter, and the way back to the file."""

from textwrap import dedent

import pytest

from newslint.document import Document
from newslint.readers import read

LONG = (
    "The harbour in Westmouth reopened on Tuesday after eleven weeks of repairs, and the first "
    "boats left before dawn, the harbour master said."
)


def article(text: str) -> Document:
    (doc,) = read(dedent(text).encode(), "article.md")
    return doc


def blocks(text: str) -> list[tuple[str, str]]:
    return [(block.kind, block.text) for block in article(text).blocks]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        pytest.param("# Title", [("headline", "Title")], id="the first heading of the first rank"),
        pytest.param("Title\n=====", [("headline", "Title")], id="underlined"),
        pytest.param("## Below", [("heading", "Below")], id="a heading below it"),
        pytest.param("> Nobody knew.", [("quotation", "Nobody knew.")], id="a quotation"),
        pytest.param(
            "- one\n- two\n  and more\n",
            [("item", "one"), ("item", "two and more")],
            id="list items",
        ),
        pytest.param("• one", [("item", "one")], id="a bullet that Markdown does not know"),
        pytest.param(
            '![a boat](boat.jpg "The pier at dawn")',
            [("caption", "The pier at dawn")],
            id="the title of an image that stands alone",
        ),
        pytest.param("![a boat](boat.jpg)", [], id="alternative texts are not read"),
        pytest.param("```\nlet x = 1\n```", [], id="a listing is no text"),
        pytest.param("|a|b|\n|-|-|\n|1|2|", [], id="nor is a table"),
        pytest.param("<!-- to do -->", [], id="nor a comment"),
        pytest.param(
            "Up <b>to</b> *ten* **big** `gates` ~~shut~~.",
            [("paragraph", "Up to ten big gates shut.")],
            id="markup within a line",
        ),
        pytest.param(
            r"5 \* 3 &amp; 4 &lt; 6", [("paragraph", "5 * 3 & 4 < 6")], id="escapes and entities"
        ),
        pytest.param(
            '{{< youtube "x" >}} is here.',
            [("paragraph", '{{< youtube "x" >}} is here.')],
            id="shortcodes stay",
        ),
        pytest.param(
            "By Ada Quill\nShare",
            [("byline", "By Ada Quill"), ("paragraph", "Share")],
            id="each line a paragraph",
        ),
        pytest.param(
            '<div class="share">\n<p>Print <b>this</b> page</p>\n</div>',
            [("paragraph", "Print this page")],
            id="the text in a piece of HTML",
        ),
        pytest.param("one<br>two", [("paragraph", "one two")], id="a break tag is a space"),
        pytest.param(
            "one<br><br>two",
            [("paragraph", "one"), ("paragraph", "two")],
            id="two of them are a paragraph",
        ),
        pytest.param(
            "Gates.[^1]\n\n[^1]: Of steel.",
            [("paragraph", "Gates."), ("paragraph", "Of steel.")],
            id="footnotes",
        ),
    ],
)
def test_markdown_is_read_in_blocks(text, found):
    assert blocks(text) == found


def test_wrapped_lines_are_one_paragraph():
    text = """\
        The harbour in Westmouth reopened on Tuesday after eleven weeks of *repairs*,
        and the first boats left before dawn, said the harbour master.
        """

    assert blocks(text) == [
        (
            "paragraph",
            "The harbour in Westmouth reopened on Tuesday after eleven weeks of repairs, "
            "and the first boats left before dawn, said the harbour master.",
        )
    ]


def test_marks_say_what_is_set_apart():
    (block,) = article("The [new *gates*](https://example.org/gates) of `steel`").blocks

    assert [(mark.kind, mark.text, mark.target) for mark in block.marks] == [
        ("emphasis", "gates", ""),
        ("link", "new gates", "https://example.org/gates"),
        ("code", "steel", ""),
    ]


@pytest.mark.parametrize(
    ("text", "found", "written"),
    [
        pytest.param("Zoë’s *op*portunites", "portunites", "portunites", id="beyond ASCII"),
        pytest.param("Cats &amp; dogs", "& d", "&amp; d", id="an entity"),
        pytest.param(r"5 \* 3", "* 3", r"\* 3", id="an escape"),
        pytest.param("---\ntitle: Gates\n---\nSome gates.", "Gates", "Gates", id="the title"),
        pytest.param("---\ntitle: 'Zoë: x'\n---\nY.", "Zoë: x", "Zoë: x", id="a quoted title"),
    ],
)
def test_a_place_in_the_text_is_found_again_in_the_file(text, found, written):
    doc = article(text)

    start, end = doc.origin.source_range(doc.text.index(found), doc.text.index(found) + len(found))

    assert doc.origin.source[start:end] == written


@pytest.mark.parametrize(
    ("text", "meta"),
    [
        pytest.param(
            "---\ntitle: Gates\ndate: 2031-05-06\ntags: [sea]\n---\nText.",
            {"title": "Gates", "date": "2031-05-06", "tags": ["sea"]},
            id="YAML",
        ),
        pytest.param('+++\ntitle = "Gates"\n+++\nText.', {"title": "Gates"}, id="TOML"),
        pytest.param("---\ntitle: [Gates\n---\nText.", {}, id="broken"),
        pytest.param(
            "---\na: &a [1]\nb: *a\n---\nText.", {}, id="aliases can stand for millions of words"
        ),
        pytest.param("Text.", {}, id="none"),
    ],
)
def test_front_matter_is_what_the_file_says_of_itself(text, meta):
    doc = article(text)

    assert doc.meta == meta
    assert doc.blocks[-1].text == "Text."


def test_the_title_of_the_front_matter_is_the_headline_where_the_text_has_none():
    doc = article(f"---\ntitle: The gates open\n---\n{LONG}")

    assert doc.headline
    assert doc.headline.text == "The gates open"
    assert doc.headline.outer == (0, 0)


def test_a_headline_of_the_text_is_not_doubled_by_the_front_matter():
    assert blocks("---\ntitle: Gates\n---\n# The gates open") == [("headline", "The gates open")]


def test_a_rule_at_the_top_is_no_front_matter():
    assert blocks("---\n\nText.\n\n---\n\nMore.") == [
        ("paragraph", "Text."),
        ("paragraph", "More."),
    ]


@pytest.mark.parametrize(
    ("text", "at", "rest"),
    [
        pytest.param("# T\n\nA.\n\nB.\n", 1, "# T\n\nB.\n", id="a paragraph"),
        pytest.param("T\n---\n\nA.\n\nB.\n", 0, "A.\n\nB.\n", id="an underlined heading"),
        pytest.param("- a\n- b\n- c\n", 1, "- a\n- c\n", id="an item and its marker"),
        pytest.param("A.\n\n> B.\n\nC.\n", 1, "A.\n\nC.\n", id="a quotation"),
        pytest.param("A.\n\n**B**.\n", 1, "A.\n", id="the last, markup and all"),
        pytest.param("A.\n\nB<br><br>C.\n", 1, "A.\n\nC.\n", id="half a line"),
    ],
)
def test_what_is_left_when_a_block_is_deleted_is_tidy(text, at, rest):
    start, end = article(text).blocks[at].outer

    assert text[:start] + text[end:] == rest


@pytest.mark.parametrize(
    ("text", "written"),
    [
        pytest.param("plain words", "plain words", id="nothing to escape"),
        pytest.param("a * b", r"a \* b", id="a star"),
        pytest.param("snake_case", "snake_case", id="an underscore within a word"),
        pytest.param("_x_", r"\_x\_", id="underscores round a word"),
        pytest.param("[x](y)", r"\[x\](y)", id="brackets"),
        pytest.param("a < b <i>", r"a < b \<i>", id="only what could be a tag"),
        pytest.param("R&D &amp;", r"R&D \&amp;", id="only what could be an entity"),
        pytest.param("# 1", r"\# 1", id="a heading"),
    ],
)
def test_a_replacement_is_written_so_that_it_reads_the_same(text, written):
    assert article("x").origin.encode(text) == written
