"""What stands twice is told from what is only said in the same way."""

import pytest

from newslint.analyses.repeats import Telling, difference, repeats
from newslint.document import from_blocks

CRANE = (
    "The old crane on the north quay had been inspected twice by engineers of the town in spring"
)


def _tellings(*texts: str) -> list[Telling]:
    return [Telling(block) for block in from_blocks(texts).blocks]


def test_case_and_marks_make_no_difference():
    told = _tellings(CRANE, "Ships wait outside", CRANE.upper() + "!")

    (repeat,) = repeats(told)

    assert (repeat.first, repeat.second, repeat.change.share) == (told[0], told[2], 0.0)


def test_what_stands_three_times_is_a_refrain():
    found = list(repeats(_tellings(CRANE, CRANE, CRANE)))

    assert found == []


@pytest.mark.parametrize(
    ("again", "share", "inside"),
    [
        pytest.param(CRANE, 0.0, False, id="nothing"),
        pytest.param(CRANE.replace(" twice", ""), 1 / 18, True, id="a word dropped"),
        pytest.param(CRANE.replace("twice", "often"), 1 / 18, True, id="a word exchanged"),
        pytest.param(CRANE.replace(" in spring", ""), 2 / 18, False, id="cut at the end"),
        pytest.param(f"And {CRANE}", 1 / 19, False, id="a word before it"),
    ],
)
def test_a_change_is_measured_in_words(again: str, share: float, inside: bool):
    one, other = _tellings(CRANE, again)

    change = difference(one, other)

    assert change is not None
    assert change.share == pytest.approx(share)
    assert change.inside is inside


@pytest.mark.parametrize(
    "again",
    [
        pytest.param(CRANE.replace("town", "Navy"), id="another name"),
        pytest.param(CRANE.replace("twice", "9 times"), id="a figure"),
        pytest.param(CRANE.replace("twice", "seven times"), id="a figure in words"),
        pytest.param(CRANE.replace("had been", "had not been"), id="the opposite"),
        pytest.param(CRANE.replace("old crane on the north", "new ship at her long"), id="much"),
        pytest.param(CRANE[:50], id="hardly more than half of it"),
    ],
)
def test_another_statement_in_the_same_words_is_no_repeat(again: str):
    one, other = _tellings(CRANE, again)

    assert difference(one, other) is None


def test_of_several_that_are_nearly_the_same_none_is_taken_for_a_slip():
    texts = [CRANE.replace("old", age) for age in ("old", "new", "big")]

    found = list(repeats(_tellings(*texts)))

    assert found == []


def test_repeats_come_in_the_order_of_their_second_tellings():
    near, exact = CRANE.replace(" twice", ""), "Ships wait outside until the quay is free again"

    found = list(repeats(_tellings(CRANE, exact, near, exact)))

    assert [one.second.span.text for one in found] == [near, exact]
