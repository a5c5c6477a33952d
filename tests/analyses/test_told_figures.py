"""Figures of the story, with the words round them."""

import pytest

from newslint.analyses.told_figures import told_figures
from newslint.document import from_blocks


def test_a_figure_is_told_with_its_digits_and_the_words_round_it():
    doc = from_blocks(["The firm sold 938,570 cars in Leeds last year."])

    figure = told_figures(doc)[0]

    assert (figure.digits, figure.number.counts) == ("938570", "cars")
    assert figure.near >= {"firm", "leed"}
    assert set(figure.names) == {"leed"}
    assert set(figure.periods) == {"last year"}


@pytest.mark.parametrize(
    ("one", "other"),
    [
        pytest.param("It cost $2.5 billion.", "It cost $2.6bn.", id="two ways to write a scale"),
        pytest.param("It sold 9,570 cars.", "It sold 9570 cars.", id="with and without a comma"),
        pytest.param("It rose 5.2%.", "It rose 5.3 per cent.", id="two signs"),
    ],
)
def test_what_is_written_in_two_ways_has_one_shape(one: str, other: str):
    doc = from_blocks([one, other])

    first, second = told_figures(doc)

    assert first.shape == second.shape


@pytest.mark.parametrize(
    ("one", "other"),
    [
        pytest.param("It cost $25 million.", "It cost $25 billion.", id="another scale"),
        pytest.param("It cost $25 million.", "It cost £25 million.", id="another unit"),
        pytest.param("It rose 5.2%.", "It rose 52%.", id="other decimals"),
    ],
)
def test_what_no_slip_in_a_digit_explains_has_another_shape(one: str, other: str):
    doc = from_blocks([one, other])

    first, second = told_figures(doc)

    assert first.shape != second.shape


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("", id="nothing"),
        pytest.param("“We sold 938,570 cars,” she said.", id="a quotation"),
        pytest.param("It sold 300 to 400 cars.", id="a range"),
        pytest.param("It sold three hundred cars.", id="words"),
        pytest.param("Prices peaked at some point around 2008.", id="a year"),
        pytest.param("It sold 938,570 cars " + "and so on " * 60, id="a very long sentence"),
    ],
)
def test_some_figures_are_not_told(text: str):
    doc = from_blocks([text])

    figures = told_figures(doc)

    assert figures == ()
