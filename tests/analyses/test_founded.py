"""Since when a body is, and in which year a person was born."""

import pytest

from newslint.analyses.founded import beginnings, two_beginnings
from newslint.document import from_blocks


@pytest.mark.parametrize(
    ("text", "of"),
    [
        pytest.param("The pier is Norvik, founded in 1921.", "Norvik", id="after the name"),
        pytest.param("They sold Norvik, which was founded in Hull in 1921.", "Norvik", id="place"),
        pytest.param("They sold Norvik. The firm was founded in 1921.", "Norvik", id="the firm"),
        pytest.param("Ada Quill was born in 1921.", "Quill", id="person"),
    ],
)
def test_who_began_in_the_year_is_known(text: str, of: str):
    (found,) = beginnings(from_blocks([text]))

    assert (found.of, found.text) == (of, "1921")


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("It was sold. The firm was founded in 1921.", id="nobody is named"),
        pytest.param("They sold Norvik, founded in 1921-22.", id="two years"),
        pytest.param("They sold Norvik, founded in 1920s style.", id="a decade"),
        pytest.param("“They sold Norvik, founded in 1921,” he said.", id="quoted"),
        pytest.param(
            "Ada Quill and Ben Quill came. Quill was born in 1921.", id="two bear the name"
        ),
        pytest.param("", id="nothing"),
    ],
)
def test_whose_year_it_is_may_be_unknown(text: str):
    found = beginnings(from_blocks([text]))

    assert found == ()


def test_two_years_of_one_body_are_told_once():
    doc = from_blocks([f"The pier is Norvik, founded in {year}." for year in (1921, 1931, 1941)])

    ((first, other),) = two_beginnings(doc)

    assert (first.text, other.text) == ("1921", "1931")


def test_the_firm_is_what_the_story_is_about():
    doc = from_blocks(["They sold Norvik. We saw Norvik.", "The Hull-based firm, founded in 1921."])

    (found,) = beginnings(doc)

    assert found.of == "Norvik"
