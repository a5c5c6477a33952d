"""Spelling: which words exist, how common they are, what a misspelt one should be."""

import pytest

from newslint.analyses.spelling import (
    LIST,
    corrections,
    frequency,
    joined,
    known,
    misspelling,
    plausible,
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
        pytest.param("opportunites", "opportunities", id="a letter dropped"),
        pytest.param("marbket", "market", id="a letter too many"),
        pytest.param("compnay", "company", id="two letters swapped"),
        pytest.param("electon", "election", id="the commoner of two"),
        pytest.param("mamager", "manager", id="a neighbouring key"),
    ],
)
def test_the_likeliest_correction_comes_first(word: str, better: str) -> None:
    found = corrections(word)

    assert found[0] == better


def test_no_correction_is_rarer_than_asked() -> None:
    found = corrections("electon", at_least=15)

    assert found == ("election",)


@pytest.mark.parametrize("word", ["", "x", "b" * 100_000])
def test_what_is_too_short_or_too_long_has_no_corrections(word: str) -> None:
    found = corrections(word)

    assert found == ()


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
        pytest.param("antiwhaling", True, id="a prefix and a word"),
        pytest.param("smartbench", True, id="two words"),
        pytest.param("embracers", True, id="someone who does it"),
        pytest.param("opportunites", False, id="a slip"),
        pytest.param("inflaton", False, id="a slip that begins like a prefix"),
    ],
)
def test_a_coinage_of_known_parts_is_plausible(word: str, expected: bool) -> None:
    found = plausible(word)

    assert found is expected


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

    assert size < 2_500_000
