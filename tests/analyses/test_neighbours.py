"""Words among their neighbours."""

import pytest

from newslint.analyses.neighbours import places, places_of, rows
from newslint.document import Block, Document, from_blocks


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("It rained.", [("it", "rained")], id="one row"),
        pytest.param("It rained, he said.", [("it", "rained"), ("he", "said")], id="a comma parts"),
        pytest.param("Of 12 men", [("of",), ("men",)], id="a figure parts"),
        pytest.param("He\u00a0didn’t\ngo", [("he", "didn't", "go")], id="any white space joins"),
        pytest.param("“Go” now", [("go",), ("now",)], id="a quotation mark parts"),
        pytest.param("", [], id="an empty block has no rows"),
    ],
)
def test_a_row_is_words_that_only_space_parts(text: str, expected: list[tuple[str, ...]]) -> None:
    doc = from_blocks([text])

    found = [row.lower for row in rows(doc)]

    assert found == expected


def test_a_row_knows_the_characters_next_to_it() -> None:
    doc = from_blocks(["It rained, he said."])

    first, last = rows(doc)

    assert (first.before, first.after, last.before, last.after) == ("", ",", ",", ".")


def test_a_place_sees_its_neighbours_and_nothing_beyond_its_row() -> None:
    doc = from_blocks(["The figures show, he said."])

    (place,) = places(doc)["figures"]

    assert (place.word(-2), place.word(-1), place.word(1), place.word(2)) == ("", "the", "show", "")


def test_what_follows_the_last_word_is_the_character_after_it() -> None:
    doc = from_blocks(["The figures show, he said"])

    (show,), (said,) = places(doc)["show"], places(doc)["said"]

    assert (show.follows(1), said.follows(1)) == (",", ".")


@pytest.mark.parametrize(
    ("text", "word", "opens"),
    [
        pytest.param("They came.", "they", True, id="the block's first word"),
        pytest.param("It rained. They came.", "they", True, id="after a full stop"),
        pytest.param("It rained, they came.", "they", False, id="after a comma"),
        pytest.param("When they came", "they", False, id="within a row"),
    ],
)
def test_a_word_opens_a_sentence_after_a_stop(text: str, word: str, opens: bool) -> None:
    doc = from_blocks([text])

    (place,) = places(doc)[word]

    assert place.opens is opens


def test_a_name_is_not_small() -> None:
    doc = from_blocks(["In May he may go"])

    name, modal = places(doc)["may"]

    assert (name.small(), modal.small(), modal.small(5)) == (False, True, False)


def test_headlines_have_no_places() -> None:
    text = "Mayor refuse to go"
    doc = Document(text, (Block(0, len(text), text, "headline"),))

    found = places(doc)

    assert found == {}


def test_places_of_some_words_come_word_by_word_in_reading_order() -> None:
    doc = from_blocks(["of a or of b or"])

    found = [place.at for place in places_of(doc, {"or", "of", "gone"})]

    assert found == [0, 3, 2, 5]
