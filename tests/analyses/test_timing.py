"""Words of time, and whether the article says from which day they count."""

import pytest

from newslint.analyses.timing import dated, relative_times
from newslint.document import from_blocks


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("OSLO, Nov. 3 — The port closed.", id="a dateline"),
        pytest.param("The port closed on 3 May 1921.", id="a date in the text"),
        pytest.param("Updated 2021-05-03", id="a date in figures"),
        pytest.param("Posted 03/05/2021", id="a date with slashes"),
    ],
)
def test_an_article_with_a_date_in_its_text_is_dated(text: str) -> None:
    doc = from_blocks([text, "It reopens on Monday."])

    assert dated(doc)


def test_an_article_with_a_date_in_its_file_is_dated() -> None:
    doc = from_blocks(["It reopens on Monday."], meta={"date": "2021-05-03"})

    assert dated(doc)


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("It reopens on Monday.", id="a weekday is no date"),
        pytest.param("The port was built in 1921.", id="a year is none either"),
        pytest.param("The port won 3-2.", id="nor is a score"),
    ],
)
def test_an_article_without_a_date_is_not_dated(text: str) -> None:
    doc = from_blocks([text])

    assert not dated(doc)


@pytest.mark.parametrize(
    ("text", "times"),
    [
        pytest.param("It closed on Monday.", ["on Monday"], id="a weekday"),
        pytest.param("It closes on Mondays.", [], id="every week is no such day"),
        pytest.param("Earlier this year it closed.", ["Earlier this year"], id="a part of a year"),
        pytest.param("It closed two days ago.", ["two days ago"], id="counted back from today"),
        pytest.param("It closed two days before May.", [], id="counted back from an event"),
        pytest.param("It closed yesterday and last week.", ["yesterday", "last week"], id="two"),
    ],
)
def test_words_of_time_that_hang_on_the_day_are_found(text: str, times: list[str]) -> None:
    doc = from_blocks([text])

    found = [time.text for time in relative_times(doc)]

    assert found == times
