"""The offices that an article gives its people."""

import pytest

from newslint.analyses.names import people
from newslint.analyses.offices import offices, two_offices
from newslint.document import from_blocks


@pytest.mark.parametrize(
    ("text", "office"),
    [
        pytest.param(
            "They met chief executive Ada Quill.", "chief executive", id="before the name"
        ),
        pytest.param("They met Sgt. Ada Quill.", "sergeant", id="shortened"),
        pytest.param("Ada Quill, its finance director, left.", "finance chief", id="after it"),
        pytest.param("Ada Quill, chairwoman of Norvik, left.", "chairman", id="of a firm"),
    ],
)
def test_an_office_is_read_beside_its_name(text: str, office: str):
    doc = from_blocks([text])

    (found,) = offices(doc, people(doc)[0])

    assert found.office == office


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("They met former chairman Ada Quill.", id="of another time"),
        pytest.param("She met the mayor. Ada Quill left.", id="of the sentence before"),
        pytest.param("They met chief executive and chairman Ada Quill.", id="two at once"),
        pytest.param("“They met chairman Ada Quill,” he said.", id="in a quotation"),
    ],
)
def test_what_is_no_plain_office_is_left_out(text: str):
    doc = from_blocks([text])

    found = [office for person in people(doc) for office in offices(doc, person)]

    assert found == []


def test_two_people_of_one_family_name_are_not_held_against_each_other():
    doc = from_blocks(["They met Sen. Ada Quill and Gov. Ben Quill.", "Mayor Quill left."])

    found = list(two_offices(doc))

    assert found == []


def test_an_empty_article_has_no_offices():
    doc = from_blocks([])

    found = list(two_offices(doc))

    assert found == []
