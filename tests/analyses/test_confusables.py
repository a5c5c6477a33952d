"""Which of two like words was meant."""

import pytest

from newslint.analyses.confusables import clues, meant, pairs


@pytest.mark.parametrize(
    ("before", "word", "after", "better"),
    [
        pytest.param("The inquiry was ", "lead", " by the mayor.", "led", id="lead"),
        pytest.param("Prices are higher ", "then", " last year.", "than", id="then"),
        pytest.param("He was one of ", "there", " best players.", "their", id="there"),
        pytest.param("She did not ", "no", " what to do.", "know", id="no"),
        pytest.param("Over the ", "Passed", " five years they did.", "past", id="with a capital"),
        pytest.param("The bill has ", "being", " called a mess.", "been", id="being"),
    ],
)
def test_the_words_beside_it_say_what_was_meant(before: str, word: str, after: str, better: str):
    said, sure = meant(word, before, after)

    assert said == better
    assert sure > 0


@pytest.mark.parametrize(
    ("before", "word", "after"),
    [
        pytest.param("The inquiry was ", "led", " by the mayor.", id="the right word"),
        pytest.param("", "then", "", id="nothing beside it"),
        pytest.param("\u200b\ud800 ", "there", " \x00", id="odd characters beside it"),
        pytest.param("The ", "harbour", " is shut.", id="a word that is like no other"),
        pytest.param("", "", "", id="no word"),
    ],
)
def test_where_there_is_a_doubt_the_word_stands(before: str, word: str, after: str):
    assert meant(word, before, after) == (word, 0)


def test_only_the_nearest_words_count():
    near = list(clues("one of the ", " most important men"))
    far = list(clues("it was " * 1000 + "one of the ", " most important men " + "at all " * 1000))

    assert near == far


def test_figures_are_all_one():
    assert list(clues("12 ", " 30 men")) == list(clues("7 ", " 450 men"))


def test_each_pair_is_found_by_both_its_words():
    found = pairs()

    one_sided = [pair for line in found.values() for pair in line if pair not in found[pair.second]]
    assert not one_sided
