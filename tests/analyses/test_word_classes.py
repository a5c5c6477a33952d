"""What words can be."""

import pytest

from newslint.analyses.word_classes import (
    PASTS,
    is_singular,
    nouns,
    plurals,
    pure_plurals,
    pure_thirds,
    pure_verbs,
    singular,
    thirds,
    verbs,
)


@pytest.mark.parametrize(
    ("word", "pure", "verb", "noun"),
    [
        pytest.param("announce", True, True, False, id="only a verb"),
        pytest.param("plan", False, True, True, id="both"),
        pytest.param("city", False, False, True, id="only a noun"),
        pytest.param("the", False, False, False, id="neither"),
    ],
)
def test_a_word_is_a_verb_or_a_noun_or_both(word: str, pure: bool, verb: bool, noun: bool) -> None:
    found = (word in pure_verbs(), word in verbs(), word in nouns())

    assert found == (pure, verb, noun)


def test_a_pure_verb_is_a_verb() -> None:
    found = pure_verbs() - verbs()

    assert found <= {word for word in pure_verbs() if word.endswith("se")}


@pytest.mark.parametrize(
    ("word", "expected"),
    [
        pytest.param("cities", "city", id="by the list"),
        pytest.param("assignations", "assignation", id="by its ending"),
        pytest.param("calamities", "calamity", id="by an ending that changes"),
        pytest.param("series", "", id="neither"),
    ],
)
def test_a_plural_has_its_singular(word: str, expected: str) -> None:
    found = singular(word)

    assert found == expected


def test_a_singular_is_known_by_the_list_or_its_ending() -> None:
    found = [is_singular(word) for word in ("city", "assignation", "announce", "insist")]

    assert found == [True, True, False, False]


def test_forms_lead_back_to_their_words() -> None:
    found = (thirds()["plans"], pure_thirds()["announces"], plurals()["cities"], PASTS["went"])

    assert found == ("plan", "announce", "city", "go")


@pytest.mark.parametrize("word", ["put", "felt", "proved"])
def test_a_past_form_that_is_another_word_or_the_participle_is_left_out(word: str) -> None:
    found = word in PASTS

    assert not found


def test_pure_plurals_are_plurals() -> None:
    found = pure_plurals() - plurals().keys()

    assert not found
