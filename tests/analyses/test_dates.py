"""Full dates with their weekdays."""

import datetime

import pytest

from newslint.analyses.dates import published, written_dates
from newslint.document import from_blocks


@pytest.mark.parametrize(
    ("text", "found"),
    [
        pytest.param("on Tuesday, March 5, 2024, at noon", (5, 3, 2024, "Tuesday"), id="American"),
        pytest.param("on Tuesday 5 March 2024", (5, 3, 2024, "Tuesday"), id="British"),
        pytest.param("on Tues., Sept. 5", (5, 9, None, "Tues."), id="clipped"),
        pytest.param("on Tuesday, the 5th of March", (5, 3, None, "Tuesday"), id="ordinal"),
        pytest.param("on Tuesday (March 5, 2024)", (5, 3, 2024, "Tuesday"), id="in brackets"),
        pytest.param("until 31 June", (31, 6, None, None), id="a day that does not exist"),
        pytest.param("on Sunday. March 5 is free", (5, 3, None, None), id="a weekday of before"),
        pytest.param("May 5, 2,000 people came", (5, 5, None, None), id="a figure that is no year"),
    ],
)
def test_a_date_is_read(text: str, found: tuple[int, int, int | None, str | None]):
    doc = from_blocks([text])

    (date,) = written_dates(doc)

    assert (date.day, date.month, date.year, date.weekday and date.weekday.text) == found


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("", id="nothing"),
        pytest.param("in March 2024", id="a month"),
        pytest.param("May 15% of them stay", id="a share"),
        pytest.param("they march 5 miles", id="a verb"),
        pytest.param("March 3-5", id="a range"),
        pytest.param("at 5 Marchmont Road", id="a name"),
        pytest.param("won on March 3:15", id="a time"),
    ],
)
def test_what_only_looks_like_a_date_is_none(text: str):
    doc = from_blocks([text])

    found = written_dates(doc)

    assert found == ()


@pytest.mark.parametrize(
    ("meta", "day"),
    [
        pytest.param(
            {"date": "2024-03-05 11:33:15 -0400"}, datetime.date(2024, 3, 5), id="with a time"
        ),
        pytest.param({"date": "last week"}, None, id="no date"),
        pytest.param({}, None, id="none given"),
    ],
)
def test_the_day_of_the_article_is_what_its_file_says(
    meta: dict[str, str], day: datetime.date | None
):
    doc = from_blocks(["The pier opens."], meta=meta)

    found = published(doc)

    assert found == day
