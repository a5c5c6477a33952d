"""Things counted a second time."""

import pytest

from newslint.analyses.counted_again import APART, recounts
from newslint.document import from_blocks

FIRST = "Police in Hull arrested three men."


def test_the_later_count_is_found_with_the_earlier():
    doc = from_blocks([FIRST, "The four men live in Hull."])

    (found,) = recounts(doc)

    assert (found.text, found.earlier.text) == ("four men", "three men")


@pytest.mark.parametrize(
    "texts",
    [
        pytest.param([], id="nothing"),
        pytest.param([FIRST, "The three men live in Hull."], id="as many"),
        pytest.param([FIRST, "Four men live in Hull."], id="not known to the reader"),
        pytest.param([FIRST, "The four men from York left Hull."], id="said which"),
        pytest.param([FIRST, "The four tall men live in Hull."], id="described"),
        pytest.param([FIRST, "The four men slept."], id="among other words"),
        pytest.param([FIRST, *["So."] * APART, "The four men live in Hull."], id="too far on"),
    ],
)
def test_what_may_be_others_is_left(texts: list[str]):
    doc = from_blocks(texts)

    found = recounts(doc)

    assert found == ()
