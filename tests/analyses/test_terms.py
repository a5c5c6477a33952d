"""Terms are the words that say what a block is about, in one form each."""

import pytest

from newslint.analyses.terms import stem, terms
from newslint.document import from_blocks


@pytest.mark.parametrize(
    ("word", "form"),
    [
        pytest.param("dealers", "dealer", id="plural"),
        pytest.param("companies", "company", id="plural in -ies"),
        pytest.param("boxes", "box", id="plural after a hiss"),
        pytest.param("planning", "plan", id="doubled letter"),
        pytest.param("crisis", "crisis", id="an s that is no plural"),
        pytest.param("press", "press", id="two of them"),
        pytest.param("king", "king", id="an -ing that is no ending"),
        pytest.param("vehicle", "vehicl", id="a final e goes, as it does before -ing"),
    ],
)
def test_a_word_has_one_form_whatever_its_ending(word: str, form: str) -> None:
    found = stem(word)

    assert found == form


def test_small_words_and_words_of_any_story_are_no_terms() -> None:
    doc = from_blocks(["The mayor said on Monday that she would not go."])

    found = terms(doc)

    assert found == (("mayor", False),)


def test_a_possessive_is_the_word_itself_and_a_capital_is_kept_in_mind() -> None:
    doc = from_blocks(["Rotterdam’s dockers"])

    found = terms(doc)

    assert found == (("rotterdam", True), ("docker", False))
