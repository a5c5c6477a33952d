"""Words with a capital and their neighbours."""

from newslint.analyses.capital_words import capital_words
from newslint.document import from_blocks


def test_a_word_knows_the_names_beside_it():
    doc = from_blocks(["They met Nancy Quill’s son and Tarrow in May."])

    (place,) = capital_words(doc)["Quill"]

    assert (place.text, place.before, place.after) == ("Quill", "Nancy", "")


def test_titles_and_openers_are_no_neighbours():
    doc = from_blocks(["They met Senator Quill. When Tarrow came they left."])

    found = capital_words(doc)

    assert (found["Quill"][0].before, found["Tarrow"][0].before) == ("", "")


def test_a_mark_parts_neighbours():
    doc = from_blocks(["They met Nancy, Quill and Ada."])

    found = capital_words(doc)

    assert found["Quill"][0].before == ""


def test_capitals_and_broken_words_are_none():
    doc = from_blocks(["They met the NATO men of RomneyÃ¢ in May."])

    found = capital_words(doc)

    assert set(found) == {"They", "May"} - {"They"}
