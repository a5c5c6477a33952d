"""Two sentences with one figure tell the same fact, or do not."""

import pytest

from newslint.analyses.facts import facts, tells_the_same
from newslint.document import from_blocks

ONCE = "The port of Rotterdam said that container traffic was down 7% from the same period in 2016."


@pytest.mark.parametrize(
    ("again", "same"),
    [
        pytest.param(
            "Rotterdam lost 7% of its container traffic in 2016.", True, id="name, thing, period"
        ),
        pytest.param(
            "Rotterdam lost 7% of its container traffic in 2011.", False, id="another year"
        ),
        pytest.param("Rotterdam lost 7% of its pilots in 2016.", False, id="another thing"),
        pytest.param("Rotterdam lost 7% of its container traffic.", False, id="no period"),
        pytest.param(
            "Rotterdam’s container traffic rose 7% in 2016.", False, id="the other direction"
        ),
        pytest.param(
            "It said traffic in container ports fell 7% in 2016.", True, id="no name, many words"
        ),
        pytest.param("Container traffic fell 7% in 2016.", False, id="no name, few words"),
    ],
)
def test_a_fact_is_the_same_when_name_thing_and_period_are(again: str, same: bool) -> None:
    doc = from_blocks(["It rained.", "It snowed.", ONCE, "It hailed.", again])

    first, second = facts(doc)

    assert tells_the_same(first, second, 2) is same


def test_the_opening_paragraphs_and_round_figures_hold_no_facts() -> None:
    doc = from_blocks([ONCE, ONCE, "Rotterdam lost 50% of its container traffic in 2016."])

    found = list(facts(doc))

    assert found == []
