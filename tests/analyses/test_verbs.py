"""Verbs and their forms."""

import pytest

from newslint.analyses.verbs import gerund


@pytest.mark.parametrize(
    ("verb", "expected"),
    [
        pytest.param("enter", "entering", id="nothing changes"),
        pytest.param("introduce", "introducing", id="the e goes"),
        pytest.param("plan", "planning", id="a letter doubles"),
        pytest.param("see", "seeing", id="a double e stays"),
    ],
)
def test_a_verb_has_its_form_in_ing(verb: str, expected: str) -> None:
    found = gerund(verb)

    assert found == expected
