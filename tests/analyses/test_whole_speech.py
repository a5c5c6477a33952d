"""Speech of whole sentences."""

import pytest

from newslint.analyses.whole_speech import interview, whole_speech
from newslint.document import from_blocks

SPOKEN = "“We have no choice but to sell the ships.”"


def test_a_quotation_of_whole_sentences_is_speech():
    doc = from_blocks([SPOKEN])

    (found,) = whole_speech(doc, doc.blocks[0], 8)

    assert found.text == SPOKEN


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("“We have no choice left.”", id="too few words"),
        pytest.param("She wrote: “We have no choice but to sell the ships.”", id="led to"),
        pytest.param("The plan is bad for “the old and the poor of this whole town.”", id="a part"),
        pytest.param("“We have no choice but to sell the ships.", id="a mark is missing"),
    ],
)
def test_other_quotations_are_no_speech_of_their_own(text: str):
    doc = from_blocks([text, "It rained."])

    found = list(whole_speech(doc, doc.blocks[0], 8))

    assert found == []


def test_three_turns_make_an_interview():
    doc = from_blocks(["Quill: It is old.", "Lane: It is.", "Quill: So it is."])

    found = interview(doc)

    assert found


def test_two_turns_make_none():
    doc = from_blocks(["Quill: It is old.", "Lane: It is.", "It rained."])

    found = interview(doc)

    assert not found
