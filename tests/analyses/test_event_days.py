"""Single events with the weekday that a sentence gives them."""

import pytest

from newslint.analyses.event_days import event_days, other_days
from newslint.document import from_blocks


@pytest.mark.parametrize(
    ("sentence", "told"),
    [
        pytest.param("The fire broke out on Sunday.", ("fire", 6), id="the fire"),
        pytest.param("A blaze at the pier Monday hurt two.", ("fire", 0), id="without “on”"),
        pytest.param("A rocket lifted off from Norvik on Friday.", ("launch", 4), id="a verb"),
    ],
)
def test_an_event_has_a_day(sentence, told):
    doc = from_blocks([sentence])

    (one,) = event_days(doc)

    assert (one.event, one.day) == told


@pytest.mark.parametrize(
    "second",
    [
        pytest.param("The fire broke out on Saturday.", id="the same day"),
        pytest.param("The fire broke out late Friday.", id="the night before"),
        pytest.param("Another fire broke out on Monday.", id="another fire"),
        pytest.param("A man arrested after the fire appeared on Monday.", id="the man’s day"),
    ],
)
def test_a_second_sentence_may_well_agree(second):
    doc = from_blocks(["Two people were hurt in a fire in Norvik on Saturday.", second])

    found = other_days(doc)

    assert found == ()
