"""Verbs and their forms."""

import pytest

from newslint.analyses.verbs import base_of, gerund


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


@pytest.mark.parametrize(
    ("participle", "base"),
    [
        pytest.param("closed", "close", id="an e is left out"),
        pytest.param("added", "add", id="a doubled letter of its own"),
        pytest.param("planned", "plan", id="a doubled letter of the ending"),
        pytest.param("carried", "carry", id="y turned to i"),
        pytest.param("proceed", "", id="a base form in -ed"),
        pytest.param("immunocompromised", "", id="nobody does that"),
        pytest.param("written", "", id="an irregular form"),
        pytest.param("ed", "", id="the ending alone"),
    ],
)
def test_a_regular_form_has_a_base(participle: str, base: str) -> None:
    found = base_of(participle)

    assert found == base
