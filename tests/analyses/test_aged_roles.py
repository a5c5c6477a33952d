"""Ages of people who are called by what they do."""

import pytest

from newslint.analyses.aged_roles import ages_by_role
from newslint.document import from_blocks


@pytest.mark.parametrize(
    ("first", "second"),
    [
        pytest.param("Actor Emma Stone met Ben Lane.", "The 36-year-old actress left.", id="woman"),
        pytest.param(
            "Emma Stone, a rapper, met Ben Lane.", "The 36-year-old rapper left.", id="told"
        ),
        pytest.param("Emma Stone came.", "The 36-year-old star left.", id="alone"),
    ],
)
def test_who_alone_is_so_called_has_the_age(first: str, second: str):
    doc = from_blocks([first, second])

    (age,) = ages_by_role(doc)

    assert (age.family, age.years) == ("Stone", 36)


@pytest.mark.parametrize(
    ("first", "second"),
    [
        pytest.param(
            "Actor Emma Stone met actor Ben Lane.", "The 36-year-old actor left.", id="two"
        ),
        pytest.param("Emma Stone came.", "The 36-year-old driver left.", id="nobody so called"),
        pytest.param("Emma Stone met Ben Lane.", "The 36-year-old star left.", id="two are named"),
        pytest.param("Actor Emma Stone came.", "The 36-year-old actor Ben Lane left.", id="named"),
        pytest.param(
            "Actor Emma Stone met Bo, 36.", "The 36-year-old actor left.", id="told twice"
        ),
        pytest.param("Actor Emma Stone came.", "“The 36-year-old actor left,” he said.", id="said"),
        pytest.param(
            "Actor Emma Stone came.", "The 26-year-old actor left in 1999.", id="long ago"
        ),
        pytest.param("Actor Emma Stone came.", "The 36-year-old table fell.", id="no role"),
        pytest.param("", "", id="nothing"),
    ],
)
def test_whoever_else_may_be_meant_has_none(first: str, second: str):
    doc = from_blocks([first, second])

    found = list(ages_by_role(doc))

    assert found == []
