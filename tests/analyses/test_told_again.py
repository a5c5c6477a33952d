"""Scores, votes, measures, tolls and fees told a second time with other figures."""

import pytest

from newslint.analyses.fees_again import fees_again
from newslint.analyses.measured_again import measured_again
from newslint.analyses.prices_again import prices_again
from newslint.analyses.results_again import results_again
from newslint.analyses.tolls_again import tolls_again
from newslint.document import from_blocks


@pytest.mark.parametrize(
    ("first", "later", "found"),
    [
        pytest.param("Rovers beat City 3-1.", "The 2-1 win was good.", ["2-1"], id="a score"),
        pytest.param("Rovers beat City 3-1.", "The 3–1 win was good.", [], id="another dash"),
        pytest.param("Rovers beat City 1-3.", "The 3-1 win was good.", [], id="the sides turned"),
        pytest.param("Rovers beat City 3-1.", "The 2-1 lead was short.", [], id="on the way"),
        pytest.param("Rovers lost 2-1 last week.", "The 3-1 win was good.", [], id="another match"),
        pytest.param("The council voted 7-4.", "The vote was 7-5.", ["7-5"], id="a vote"),
        pytest.param("The council voted 7-4.", "The vote was 7 to 4.", [], id="in other words"),
        pytest.param("The House voted 7-4.", "The Senate vote was big. The 7-5 vote in the Senate"
                     " was late.", [], id="another body"),
        pytest.param("An amendment passed 7-4.", "The vote was 7-5.", [], id="another question"),
    ],
)  # fmt: skip
def test_an_outcome_is_held_against_the_first(first: str, later: str, found: list[str]):
    doc = from_blocks([first, later])

    again = [each.text for each in results_again(doc)]

    assert again == found


@pytest.mark.parametrize(
    ("first", "later", "found"),
    [
        pytest.param("The hospital has 420 beds.", "The 240-bed hospital is red.",
                     ["240-bed hospital"], id="beds"),
        pytest.param("The six-bedroom house is old.", "The 6-bedroom home is red.", [],
                     id="in words and in figures"),
        pytest.param("The ground holds 18,000.", "The 25,000-seat stadium is red.",
                     ["25,000-seat stadium"], id="two words for it"),
        pytest.param("The hospital has 420 beds.", "The 240-bed clinic is red.", [],
                     id="another thing"),
        pytest.param("The hospital has 420 beds.", "The new 240-bed hospital is red.", [],
                     id="another of its sort"),
        pytest.param("The hospital has 420 beds, and had 240 beds.", "The 240-bed hospital.", [],
                     id="both told"),
    ],
)  # fmt: skip
def test_a_measure_is_held_against_the_first(first: str, later: str, found: list[str]):
    doc = from_blocks([first, later])

    again = [each.text for each in measured_again(doc)]

    assert again == found


@pytest.mark.parametrize(
    ("first", "later", "found"),
    [
        pytest.param("Two men died in the fire in Hull.", "Three men died in the fire.",
                     ["Three men died"], id="the dead"),
        pytest.param("Two men died in the fire in Hull.", "Three men were hurt in the fire.", [],
                     id="the hurt are others"),
        pytest.param("Two men died in the fire in Hull.", "In 2009 three men died in the fire.",
                     [], id="another fire"),
        pytest.param("Two men died in the fire in Hull.", "At least three men died in the fire.",
                     [], id="a rough number"),
        pytest.param("Two men died in the fire in Hull.", "Three boys died in the fire.", [],
                     id="others"),
    ],
)  # fmt: skip
def test_a_toll_is_held_against_the_first(first: str, later: str, found: list[str]):
    doc = from_blocks([first, later])

    again = [each.text for each in tolls_again(doc)]

    assert again == found


@pytest.mark.parametrize(
    ("later", "found"),
    [
        pytest.param("He, who cost £21m, scored.", ["£21m"], id="what he cost"),
        pytest.param("The £21m man scored.", ["£21m"], id="the man"),
        pytest.param("The £12m man scored.", [], id="the same"),
        pytest.param("The $21m man scored.", [], id="other money"),
        pytest.param("Ott, who cost £21m, scored.", [], id="another man"),
        pytest.param("He, who cost a record £21m, scored.", [], id="a record"),
    ],
)
def test_a_fee_is_held_against_the_first(later: str, found: list[str]):
    doc = from_blocks(["Ben Lane joined from Hull for £12m.", later])

    again = [each.text for each in fees_again(doc)]

    assert again == found


@pytest.mark.parametrize(
    ("first", "later", "found"),
    [
        pytest.param("The bridge cost $300m.", "The $30m bridge is red.", ["$30m"], id="cost"),
        pytest.param("A $300m red bridge is up.", "The $30m bridge is red.", ["$30m"], id="worth"),
        pytest.param("The bridge cost $300m.", "The $30m road is red.", [], id="another thing"),
        pytest.param("The bridge cost $300m.", "The $30m bridge in Hull is red.", [], id="in Hull"),
        pytest.param("The old bridge cost $300m.", "The $30m bridge is red.", [], id="the old one"),
        pytest.param("The bridge cost $300m.", "The $3m bridge is red.", [], id="a slip of scale"),
        pytest.param("A $300m bridge or a $30m bridge.", "The $30m bridge it is.", [], id="both"),
    ],
)
def test_a_price_is_held_against_the_first(first: str, later: str, found: list[str]):
    doc = from_blocks([first, later])

    again = [each.text for each in prices_again(doc)]

    assert again == found
