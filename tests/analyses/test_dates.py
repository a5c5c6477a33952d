"""Full dates with their weekdays."""

import datetime

import pytest

from newslint.analyses.dates import (
    impossible_figures,
    published,
    surely_day,
    written_dates,
)
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


@pytest.mark.parametrize(
    ("text", "sure"),
    [
        pytest.param("It opens on June 31 when the choir sings.", True, id="on"),
        pytest.param("It left after the June 31 elections.", True, id="an article before it"),
        pytest.param("It ends by June 31 if all agree.", True, id="nothing is counted"),
        pytest.param("It ends June 31", True, id="at the end"),
        pytest.param("By June 31 boats had left.", False, id="boats are counted"),
        pytest.param("By June 31 had left.", False, id="those who left are counted"),
        pytest.param("In June 31 left.", False, id="no day stands so after in"),
        pytest.param("The June 31 percent rise was the last.", False, id="a share"),
    ],
)
def test_a_figure_after_a_month_is_surely_a_day(text: str, sure: bool):
    doc = from_blocks([text])
    (date,) = written_dates(doc)

    found = surely_day(doc, date)

    assert found is sure


@pytest.mark.parametrize(
    ("text", "found"),
    [
        pytest.param("It ends on 2025-06-31.", ["2025-06-31"], id="year first"),
        pytest.param("It ends on 31/6/2025.", ["31/6/2025"], id="day first"),
        pytest.param("It ends on 2/29/2023.", ["2/29/2023"], id="month first"),
        pytest.param("It ends on 30/6/2025, 6/30/2025 and 2024-02-29.", [], id="real days"),
        pytest.param("It is 45/60/2024 and 2024-45-60.", [], id="no dates"),
    ],
)
def test_dates_in_figures_are_held_against_the_calendar(text: str, found: list[str]):
    doc = from_blocks([text])

    spans = impossible_figures(doc, doc.blocks[0])

    assert [span.text for span in spans] == found
