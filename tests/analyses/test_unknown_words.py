"""Words that no dictionary holds, as they stand in running text."""

import pytest

from newslint.analyses.unknown_words import spellings, unknown_words, unlisted_words
from newslint.document import from_blocks


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("The machinry broke.", ["machinry"], id="a slip"),
        pytest.param("The goverment’s plan", ["goverment"], id="without its possessive ending"),
        pytest.param("Machinry broke.", [], id="a capital makes a name"),
        pytest.param("A machinry-led plan", [], id="part of a hyphened word"),
        pytest.param("See machinry.example.org now", [], id="part of an address"),
        pytest.param("Ask @machinry or #machinry", [], id="a handle, a tag"),
        pytest.param("They inter- rupted him", [], id="a word broken at the end of a line"),
        pytest.param("It was sooooon over", [], id="a drawl"),
        pytest.param("(machinry), he said", ["machinry"], id="punctuation parts words"),
        pytest.param("", [], id="nothing"),
    ],
)
def test_unknown_words_are_those_that_stand_by_themselves(text: str, expected: list[str]) -> None:
    doc = from_blocks([text])

    found = [word.text for word in unknown_words(doc)]

    assert found == expected


def test_names_and_coinages_are_unlisted_but_not_unknown() -> None:
    doc = from_blocks(["Machinry and machinry met the embracerers of U.S. high-machinry"])

    unlisted, unknown = unlisted_words(doc), unknown_words(doc)

    assert [word.text for word in unlisted] == ["Machinry", "machinry", "embracerers"]
    assert [word.text for word in unknown] == ["machinry", "embracerers"]


def test_spellings_are_counted_over_the_whole_article() -> None:
    doc = from_blocks(["The harbour’s crane", "The crane of the Harbour"])

    found = spellings(doc)

    assert (found["crane"], found["harbour"], found["Harbour"]) == (2, 1, 1)
