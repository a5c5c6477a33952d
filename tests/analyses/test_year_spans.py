"""Years and what is said to lie between them."""

import pytest

from newslint.analyses.year_spans import year_spans
from newslint.document import from_blocks


@pytest.mark.parametrize(
    ("text", "told"),
    [
        pytest.param("He led it for 20 years, from 1990 to 2005.", (20, 15), id="from and to"),
        pytest.param("The ten-year plan runs from 2010 to 2030.", (10, 20), id="a plan"),
        pytest.param("Founded in 1909, it marks its centenary in 2019.", (100, 110), id="round"),
        pytest.param("In 2005, six years after the fire of 1992, it shut.", (6, 13), id="after"),
    ],
)
def test_years_are_counted(text: str, told: tuple[int, int]):
    doc = from_blocks([text])

    (span,) = year_spans(doc, doc.blocks[0])

    assert (span.years, span.between) == told


def test_ago_counts_from_the_day_of_the_story():
    doc = from_blocks(["It opened in 1990, 40 years ago."], meta={"date": "2024-03-01"})

    (span,) = year_spans(doc, doc.blocks[0])

    assert (span.years, span.between, span.last) == (40, 34, None)


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("", id="nothing"),
        pytest.param("It opened in 1990, 40 years ago.", id="nobody knows when the story ran"),
        pytest.param("He led it for 20 years, from 1990 to 2005 as chairman.", id="more follows"),
        pytest.param("From 1998 to 2004 she wrote three books in six years.", id="of books"),
    ],
)
def test_what_may_count_something_else_is_left(text: str):
    doc = from_blocks([text])

    found = [each for block in doc.blocks for each in year_spans(doc, block)]

    assert found == []
