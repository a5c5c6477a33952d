"""Wholes and their parts."""

from decimal import Decimal

import pytest

from newslint.analyses.sums import wrong_wholes
from newslint.document import from_blocks


@pytest.mark.parametrize(
    ("text", "whole", "made"),
    [
        pytest.param("Ten came: five men and six women.", "Ten", 11, id="of two sorts"),
        pytest.param("Ten came: two men, two women and five children.", "Ten", 9, id="of three"),
        pytest.param("Of the 20 pupils, 12 were girls and nine boys.", "20", 21, id="of the"),
        pytest.param("It hurt 10 people, six in Hull and five in York.", "10", 11, id="places"),
        pytest.param("Of the 400 members, 300, or 60%, came.", "60%", 75, id="a share"),
        pytest.param(
            "It has 20 jobs, of which 12 are new and 9 are used.", "20", 21, id="of which"
        ),
        pytest.param("They won six of nine, drawing one and losing one.", "nine", 8, id="games"),
        pytest.param("So 20% like it, 60% do not and 40% are unsure.", "40%", 120, id="a poll"),
    ],
)
def test_a_whole_is_held_against_its_parts(text: str, whole: str, made: int):
    doc = from_blocks([text])

    (found,) = wrong_wholes(doc, doc.blocks[0])

    assert (found.text, found.made) == (whole, Decimal(made))


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("", id="nothing"),
        pytest.param("Ten came: five men and five women.", id="it fits"),
        pytest.param("Ten came: five men, five boys and three teachers.", id="others may be left"),
        pytest.param("It hurt 10 people, six in Hull and three in York.", id="elsewhere too"),
        pytest.param("It has 20 men, of whom 12 are new and 9 are in Hull.", id="some are both"),
        pytest.param("They won six of nine, drawing two and losing one.", id="nine games"),
        pytest.param(
            "It cost £1.3bn, of which £700m was for roads and £600m for rail.", id="money"
        ),
        pytest.param("Of the 400 members, 300, or 75.4%, came.", id="rounded"),
        pytest.param("So 20% like it, 60% do not and 21% are unsure.", id="rounded shares"),
    ],
)
def test_what_may_add_up_is_left(text: str):
    doc = from_blocks([text])

    found = [each for block in doc.blocks for each in wrong_wholes(doc, block)]

    assert found == []
