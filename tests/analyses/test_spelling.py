"""Spelling: which words exist, how common they are, what a misspelt one should be."""

import pytest

from newslint.analyses.spelling import (
    LIST,
    a_name,
    frequency,
    joined,
    known,
    misspelling,
    words_like,
)


@pytest.mark.parametrize(
    "word",
    [
        pytest.param("colour", id="British"),
        pytest.param("color", id="American"),
        pytest.param("organised", id="British -ise"),
        pytest.param("organized", id="Oxford and American -ize"),
        pytest.param("travelling", id="British doubling"),
        pytest.param("traveling", id="American single letter"),
        pytest.param("opportunities", id="a plural"),
        pytest.param("Government", id="capitals do not matter"),
        pytest.param("don’t", id="a curly apostrophe"),
        pytest.param("don't", id="a straight apostrophe"),
        pytest.param("smartphone", id="a word of this century"),
        pytest.param("of", id="two letters"),
        pytest.param("a", id="one letter"),
    ],
)
def test_a_word_is_known(word: str) -> None:
    found = known(word)

    assert found


@pytest.mark.parametrize(
    "word",
    [
        pytest.param("opportunites", id="a slip"),
        pytest.param("occured", id="a misspelling that everyone makes"),
        pytest.param("", id="nothing"),
        pytest.param(" ", id="a space"),
        pytest.param("=", id="a mark of the list itself"),
        pytest.param("日本", id="another script"),
        pytest.param("a" * 1_000_000, id="a word without end"),
    ],
)
def test_a_word_is_unknown(word: str) -> None:
    found = known(word)

    assert not found


def test_a_common_word_has_a_higher_frequency_than_a_rare_one() -> None:
    common, rare, none = frequency("government"), frequency("abseil"), frequency("goverment")

    assert common > rare > none == 0


@pytest.mark.parametrize(
    ("word", "better"),
    [
        pytest.param("recieved", "received", id="a listed one"),
        pytest.param("Recieved", "received", id="with a capital"),
        pytest.param("alot", "a lot", id="two words"),
        pytest.param("received", None, id="a good word"),
        pytest.param("zzz", None, id="no word at all"),
    ],
)
def test_a_known_misspelling_has_its_correction(word: str, better: str | None) -> None:
    found = misspelling(word)

    assert found == better


@pytest.mark.parametrize(
    ("word", "expected"),
    [
        pytest.param("Pierson", True, id="a surname like a word"),
        pytest.param("person", False, id="a word"),
        pytest.param("Zzyzx", False, id="a name like no word"),
    ],
)
def test_names_that_look_like_slips_are_known(word: str, expected: bool) -> None:
    found = a_name(word)

    assert found is expected


def test_words_that_begin_alike_come_with_their_frequency() -> None:
    found = dict(words_like("harbuor"))

    assert found["harbour"] == frequency("harbour")


def test_nothing_begins_like_no_word() -> None:
    found = list(words_like("zzqx"))

    assert found == []


@pytest.mark.parametrize(
    ("word", "expected"),
    [
        pytest.param("hesaid", ("he", "said"), id="a speech word"),
        pytest.param("ofthe", ("of", "the"), id="two small words"),
        pytest.param("thegovernment", ("the", "government"), id="a small word and a common one"),
        pytest.param("onstream", None, id="two letters open many coinages"),
        pytest.param("into", None, id="a word of its own"),
    ],
)
def test_joined_words_are_parted(word: str, expected: tuple[str, str] | None) -> None:
    found = joined(word)

    assert found == expected


def test_the_list_stays_small() -> None:
    size = LIST.stat().st_size

    assert size <= 1_500_000
