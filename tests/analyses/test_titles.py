"""What has the shape of a title."""

import pytest

from newslint.analyses.titles import (
    MAX_LENGTH,
    all_capitals,
    ends_open,
    ends_sentence,
    starts_capital,
    title_case_share,
    title_like,
)
from newslint.document import Block, BlockKind
from newslint.span import Span


def line(text: str) -> Span:
    return Span(0, len(text), text)


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("Harbour reopens after three-day strike", id="sentence case"),
        pytest.param("Harbour Reopens After Three-Day Strike", id="title case"),
        pytest.param("HARBOUR REOPENS", id="capitals"),
        pytest.param("Who pays for the bridge?", id="question"),
        pytest.param("We won!", id="exclamation"),
        pytest.param("‘I’m out’: mayor quits", id="opens with a quotation"),
        pytest.param("5 things to know", id="figure first"),
        pytest.param("iPhone sales fall", id="brand with a small letter"),
        pytest.param("Quill Joins Acme Inc.", id="abbreviation at the end"),
        pytest.param("Share", id="a label has this shape too"),
        pytest.param("Ещё один мост закрыт", id="another script"),
        pytest.param("A" * MAX_LENGTH, id="as long as may be"),
    ],
)
def test_a_short_line_without_a_stop_is_like_a_title(text: str) -> None:
    assert title_like(line(text))


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("The harbour reopens.", id="full stop"),
        pytest.param("She left for the U.S.", id="abbreviation that ends a sentence"),
        pytest.param("“The harbour reopens.”", id="full stop before the mark"),
        pytest.param("And then he left…", id="ellipsis"),
        pytest.param("However,", id="comma"),
        pytest.param("The plan has three parts:", id="colon"),
        pytest.param("The harbour —", id="dash"),
        pytest.param("and the harbour reopens", id="small letter first"),
        pytest.param("12,345", id="no word"),
        pytest.param("One line\nand another", id="two lines"),
        pytest.param("A" * (MAX_LENGTH + 1), id="too long by one"),
        pytest.param("  ", id="nothing"),
    ],
)
def test_a_line_that_ends_or_starts_as_prose_does_is_not_like_a_title(text: str) -> None:
    assert not title_like(line(text))


@pytest.mark.parametrize("kind", ["headline", "heading", "paragraph", "item"])
def test_the_kind_of_block_makes_no_difference(kind: BlockKind) -> None:
    text = "Harbour reopens after strike"

    block = Block(0, len(text), text, kind=kind)

    assert title_like(block)


@pytest.mark.parametrize(
    ("text", "share"),
    [
        pytest.param("The Cost of the New Bridge", 1.0, id="small words do not count"),
        pytest.param("The cost of the new bridge", 0.0, id="the first word does not count"),
        pytest.param("Quill meets Hart", 0.5, id="a name counts as it stands"),
        pytest.param("New iPhone sells", 0.5, id="a capital within"),
        pytest.param("Share", 0.0, id="nothing left to count"),
        pytest.param("", 0.0, id="nothing at all"),
    ],
)
def test_the_share_of_title_case(text: str, share: float) -> None:
    assert title_case_share(line(text)) == share


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("It ended. ", True, id="stop and space"),
        pytest.param("(It ended.)", True, id="stop in brackets"),
        pytest.param("It ended", False, id="no stop"),
        pytest.param("Did it end?", False, id="question"),
        pytest.param("Hart Named Head of Acme Corp.", False, id="abbreviation in title case"),
        pytest.param("Hart was named head of Acme Corp.", True, id="abbreviation in a sentence"),
    ],
)
def test_a_sentence_ends_in_a_stop(text: str, expected: bool) -> None:
    assert ends_sentence(line(text)) is expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("Read more:", True, id="colon"),
        pytest.param("Leeds, “home”;", True, id="semicolon"),
        pytest.param("“Yes,”", True, id="comma before the mark"),
        pytest.param("Leeds & ", True, id="ampersand"),
        pytest.param("Leeds", False, id="word"),
    ],
)
def test_an_open_end_asks_for_more(text: str, expected: bool) -> None:
    assert ends_open(line(text)) is expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("“Leeds", True, id="after a mark"),
        pytest.param("leeds", False, id="small"),
        pytest.param("eBay", True, id="brand"),
        pytest.param("7 days", True, id="figure"),
        pytest.param("市议会", True, id="script without capitals"),
        pytest.param("—", False, id="no word"),
    ],
)
def test_a_capital_start(text: str, expected: bool) -> None:
    assert starts_capital(line(text)) is expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("HARBOUR REOPENS", True, id="all"),
        pytest.param("HARBOUR Reopens", False, id="one word only"),
        pytest.param("BBC", False, id="a single word may be a name"),
    ],
)
def test_all_capitals_takes_two_words(text: str, expected: bool) -> None:
    assert all_capitals(line(text)) is expected
