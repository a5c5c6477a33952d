"""The newsroom's own words and names come from its configuration."""

from newslint.analyses.house import house_names, house_words
from newslint.document import from_blocks


def test_without_a_configuration_the_house_has_no_words_and_no_names() -> None:
    doc = from_blocks(["The harbour reopens."])

    assert house_words(doc) == frozenset()
    assert house_names(doc) == frozenset()


def test_words_and_names_are_what_the_linter_hands_in() -> None:
    given = {house_words: frozenset({"teh"}), house_names: frozenset({"Quill"})}
    doc = from_blocks(["The harbour reopens."], given=given)

    assert house_words(doc) == {"teh"}
    assert house_names(doc) == {"Quill"}
