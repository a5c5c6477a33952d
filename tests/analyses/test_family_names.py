"""Family names that are hardly ever anything else."""

import pytest

from newslint.analyses.family_names import family_names


@pytest.mark.parametrize("name", ["Abramson", "Schiller", "Morrell"])
def test_a_family_name_is_listed(name: str):
    found = name in family_names()

    assert found


@pytest.mark.parametrize(
    "name",
    [
        pytest.param("Younger", id="a word"),
        pytest.param("Denver", id="a place"),
        pytest.param("Boeing", id="a firm"),
        pytest.param("abramson", id="without its capital"),
    ],
)
def test_what_may_well_be_something_else_is_not(name: str):
    found = name in family_names()

    assert not found
