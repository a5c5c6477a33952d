"""How old an article says its people are."""

import pytest

from newslint.analyses.ages import ages, definite_ages
from newslint.document import from_blocks


@pytest.mark.parametrize(
    ("text", "found"),
    [
        pytest.param("Emma Stone, 34, opened the pier.", ("Stone", 34), id="between commas"),
        pytest.param("Emma Stone (34) opened the pier.", ("Stone", 34), id="in brackets"),
        pytest.param(
            "The pier was opened by 34-year-old singer Emma Stone.",
            ("Stone", 34),
            id="before the name",
        ),
        pytest.param("Emma Stone is 34 years old.", ("Stone", 34), id="said outright"),
        pytest.param("Rolo Quillon, 34, sang.", ("Quillon", 34), id="a name nobody knows"),
        pytest.param("Emma Stone, aged 34, opened the pier.", ("Stone", 34), id="aged"),
        pytest.param("Kiro Zelan, 34, opened the pier.", ("Zelan", 34), id="a name nobody lists"),
        pytest.param("Emma Stone, who is 34, opened the pier.", ("Stone", 34), id="who is"),
    ],
)
def test_an_age_is_read_with_its_person(text: str, found: tuple[str, int]):
    doc = from_blocks([text])

    (age,) = ages(doc)

    assert (age.family, age.years) == found


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("", id="nothing"),
        pytest.param("Emma Stone, 23, was a singer when she came.", id="of another time"),
        pytest.param("In 1999, 16-year-old Emma Stone opened her diary.", id="of another year"),
        pytest.param(
            "Georgia: Emma Stone (44), Ada Stone (42) and others.", id="the results of a poll"
        ),
        pytest.param("Emma Stone, 3, and Ada Stone, 140, came.", id="no age of a grown person"),
        pytest.param("The Riverside Hotel, 34, was shut.", id="no person"),
    ],
)
def test_what_is_no_age_of_today_is_left_out(text: str):
    doc = from_blocks([text])

    found = ages(doc)

    assert found == ()


def test_the_45_year_old_is_the_only_one_named_before():
    doc = from_blocks(["Emma Stone opened the pier.", "The 34-year-old said it was old."])

    (age,) = definite_ages(doc)

    assert (age.family, age.years) == ("Stone", 34)


@pytest.mark.parametrize(
    "before",
    [
        pytest.param("Emma Stone and Ben Lane opened the pier.", id="two are named"),
        pytest.param("Emma Stone met a man of 34.", id="another has that age"),
        pytest.param("Nobody opened the pier.", id="nobody is named"),
    ],
)
def test_the_45_year_old_may_be_somebody_else(before: str):
    doc = from_blocks([before, "The 34-year-old said it was old."])

    found = list(definite_ages(doc))

    assert found == []
