"""Where a noun's phrase ends."""

import pytest

from newslint.analyses.neighbours import places
from newslint.analyses.noun_phrases import after_adjectives, ends_at, is_adjective
from newslint.document import from_blocks


def test_adjectives_are_passed_over() -> None:
    doc = from_blocks(["a big religious reason"])
    (place,) = places(doc)["a"]

    steps = after_adjectives(place, 1)

    assert place.word(steps) == "reason"


@pytest.mark.parametrize(
    ("word", "expected"),
    [
        pytest.param("big", True, id="a common one"),
        pytest.param("religious", True, id="by its ending"),
        pytest.param("official", False, id="a noun with such an ending"),
        pytest.param("extorting", False, id="what may be a verb"),
        pytest.param("", False, id="nothing"),
    ],
)
def test_an_adjective_is_known_by_the_list_or_its_ending(word: str, expected: bool) -> None:
    found = is_adjective(word)

    assert found is expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("a reason", True, id="the text ends"),
        pytest.param("a reason, he said", True, id="a comma"),
        pytest.param("a reason of his", True, id="a preposition"),
        pytest.param("a reason code", False, id="another noun"),
        pytest.param("a reason and a code", False, id="a list may go on"),
    ],
)
def test_a_phrase_ends_before_a_stop_or_a_small_word(text: str, expected: bool) -> None:
    (place,) = places(from_blocks([text]))["reason"]

    found = ends_at(place, 0)

    assert found is expected
