"""Plain text: where a paragraph ends, and what each block is."""

import pytest

from newslint.document import Document
from newslint.readers import read

LONG = (
    "The harbour in Westmouth reopened on Tuesday after eleven weeks of repairs, and the first "
    "boats left before dawn, the harbour master said."
)
SECOND = (
    "Fishermen had lost about a third of their yearly catch while the gates were shut, according "
    "to the boat owners’ association."
)


def article(text: str) -> Document:
    (doc,) = read(text.encode(), "article.txt")
    return doc


def texts(text: str) -> list[str]:
    return [block.text for block in article(text).blocks]


@pytest.mark.parametrize(
    ("text", "blocks"),
    [
        pytest.param("", [], id="an empty file"),
        pytest.param(" \n\t\n\u200b\n", [], id="nothing that can be read"),
        pytest.param(f"{LONG}\n\n{SECOND}\n", [LONG, SECOND], id="parted by a blank line"),
        pytest.param(f"{LONG}\n{SECOND}", [LONG, SECOND], id="each line a paragraph"),
        pytest.param(f"{LONG}\r\n\r\n{SECOND}\r\n", [LONG, SECOND], id="from a Windows machine"),
        pytest.param(f"{LONG}\r\r{SECOND}", [LONG, SECOND], id="lone carriage returns"),
        pytest.param(f"{LONG}\u2029{SECOND}", [LONG, SECOND], id="a paragraph separator"),
        pytest.param(f"\f{LONG}\n\n\f\n{SECOND}", [LONG, SECOND], id="form feeds"),
        pytest.param(
            f"{LONG}\n \t\u00a0\n{SECOND}", [LONG, SECOND], id="a line of spaces is blank"
        ),
        pytest.param(f"{LONG}\n-----\n{SECOND}", [LONG, SECOND], id="a rule is no block"),
        pytest.param(f"{LONG}\n\n* * *\n\n{SECOND}", [LONG, SECOND], id="nor are three stars"),
        pytest.param(
            "The mayor  said\tso.", ["The mayor  said\tso."], id="space within a line is kept"
        ),
    ],
)
def test_a_text_is_parted_into_blocks(text, blocks):
    assert texts(text) == blocks


WRAPPED = """\
The harbour in Westmouth reopened on Tuesday after eleven weeks of repairs,
and the first boats left before dawn, said the harbour master, Dame Ada
Quillington. The gates had been shut since a barge struck them in the great
storm of February."""


def test_wrapped_lines_are_one_paragraph():
    assert texts(WRAPPED) == [WRAPPED.replace("\n", " ")]


def test_paragraphs_of_wrapped_lines_end_where_a_word_more_would_have_fitted():
    text = f"{WRAPPED}\nFishermen are glad."

    assert texts(text) == [WRAPPED.replace("\n", " "), "Fishermen are glad."]


def test_an_indented_line_begins_a_paragraph():
    lines = [f"   {WRAPPED}", f"   {WRAPPED}"]

    assert texts("\n".join(lines)) == [WRAPPED.replace("\n", " ")] * 2


def test_a_short_line_above_a_long_one_is_a_block_of_its_own():
    title = "Football fans are raging after a late goal decides the cup in Northport"

    assert texts(f"{LONG}\n\n{title}\n{SECOND}") == [LONG, title, SECOND]


def test_short_lines_are_not_taken_for_wrapped_ones():
    assert texts("Share\nTweet\nPrint this page") == ["Share", "Tweet", "Print this page"]


@pytest.mark.parametrize(
    ("line", "text"),
    [
        pytest.param("• Ada Quill", "Ada Quill", id="a bullet"),
        pytest.param("  - new gates", "new gates", id="a hyphen"),
        pytest.param("* new gates", "new gates", id="a star"),
        pytest.param("– new gates", "new gates", id="a dash"),
        pytest.param("1. new gates", "new gates", id="a number"),
        pytest.param("2) new gates", "new gates", id="a number in a bracket"),
        pytest.param("• new gates\n  of steel", "new gates of steel", id="over two lines"),
    ],
)
def test_a_list_item_is_without_its_marker(line, text):
    block = article(f"{LONG}\n\n{line}\n").blocks[-1]

    assert (block.kind, block.text) == ("item", text)


def test_a_quoted_block_is_without_its_marker():
    block = article(f"{LONG}\n\n> Nobody knew.\n").blocks[-1]

    assert (block.kind, block.text) == ("quotation", "Nobody knew.")


@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        pytest.param(
            f"Harbour Reopens After Storm\n\nBy Ada Quill\n\n{LONG}",
            ["headline", "byline", "paragraph"],
            id="headline and byline",
        ),
        pytest.param(
            f"Harbour Reopens After Storm\nBy Ada Quill and Bo van Dyke, Staff Writers\n{LONG}",
            ["headline", "byline", "paragraph"],
            id="without blank lines",
        ),
        pytest.param(
            f"NEWS\n\nHarbour Reopens After Storm\n\n{LONG}",
            ["paragraph", "headline", "paragraph"],
            id="a kicker above the headline",
        ),
        pytest.param(f"{LONG}\n\n{SECOND}", ["paragraph", "paragraph"], id="no headline"),
        pytest.param("Harbour reopens", ["paragraph"], id="nothing follows the title"),
        pytest.param(
            f"{LONG}\n\nWhat the fishermen lost\n\n{SECOND}",
            ["paragraph", "heading", "paragraph"],
            id="a heading",
        ),
        pytest.param(
            f"{LONG}\n\nShare\n\n{SECOND}",
            ["paragraph", "paragraph", "paragraph"],
            id="a word by itself may be a button",
        ),
        pytest.param(
            f"{LONG}\n\nSee also:\n\n{SECOND}",
            ["paragraph", "paragraph", "paragraph"],
            id="a heading has no colon",
        ),
        pytest.param(
            f"{LONG}\n\n{SECOND}\n\n{LONG}\n\n{SECOND}\n\n{LONG}\n\n{SECOND}\n\nBy Ada Quill",
            ["paragraph"] * 7,
            id="a byline stands at the top",
        ),
        pytest.param(
            f"Harbour Reopens After Storm\n\nBy Monday the boats had left.\n\n{LONG}",
            ["headline", "paragraph", "paragraph"],
            id="a sentence is no byline",
        ),
    ],
)
def test_blocks_have_kinds(text, kinds):
    assert [block.kind for block in article(text).blocks] == kinds


@pytest.mark.parametrize(
    ("text", "at", "rest"),
    [
        pytest.param("A.\n\nB.\n\nC.\n", 0, "B.\n\nC.\n", id="the first"),
        pytest.param("A.\n\nB.\n\nC.\n", 1, "A.\n\nC.\n", id="one between"),
        pytest.param("A.\n\nB.\n\nC.\n", 2, "A.\n\nB.\n", id="the last"),
        pytest.param("A.\nB.\nC.", 1, "A.\nC.", id="a line of a text without blank ones"),
        pytest.param("A.\n\nB\nC.\n\nD.", 2, "A.\n\nB\n\nD.", id="a line under a title"),
        pytest.param("A.\n\nB\nC.\n\nD.", 1, "A.\n\nC.\n\nD.", id="a title over a line"),
        pytest.param("A.\r\n\r\n• B\r\n\r\nC.", 1, "A.\r\n\r\nC.", id="an item and its marker"),
        pytest.param("A.\n", 0, "\n", id="the only one"),
    ],
)
def test_what_is_left_when_a_block_is_deleted_is_tidy(text, at, rest):
    start, end = article(text).blocks[at].outer

    assert text[:start] + text[end:] == rest
