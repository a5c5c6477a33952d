"""Words one slip of the hand apart."""

import pytest

from newslint.analyses.slips import index, near, one_slip, slips


@pytest.mark.parametrize(
    ("one", "other", "slip"),
    [
        pytest.param("Norvik", "Norvk", True, id="a letter left out"),
        pytest.param("Norvik", "Norvikk", True, id="a letter doubled"),
        pytest.param("Norvik", "Narvik", True, id="a letter changed"),
        pytest.param("Norvik", "Nrovik", True, id="neighbours swapped"),
        pytest.param("Norvik", "Norvki", True, id="the last two swapped"),
        pytest.param("Norvik", "Norvik", False, id="no slip at all"),
        pytest.param("Norvik", "Nrvk", False, id="two letters left out"),
        pytest.param("Norvik", "Narvek", False, id="two letters changed"),
        pytest.param("Norvik", "Nivrok", False, id="letters swapped that are no neighbours"),
        pytest.param("", "N", True, id="a single letter and nothing"),
    ],
)
def test_one_slip_is_one_letter_or_one_swap(one: str, other: str, slip: bool) -> None:
    answer = one_slip(one, other)

    assert answer is slip


def test_the_index_gives_each_word_one_slip_away_once() -> None:
    known = index(["Norvik", "Narvik", "Tarrow"])

    found = list(near("Norvk", known))

    assert found == ["Norvik"]


@pytest.mark.parametrize(
    ("one", "other", "number"),
    [
        pytest.param("Cole", "Cole", 0, id="the same"),
        pytest.param("Cole", "Coal", 2, id="one put in, one left out"),
        pytest.param("Osei", "Osie", 2, id="neighbours in each other's place"),
        pytest.param("", "Coal", 4, id="against nothing"),
    ],
)
def test_slips_are_counted(one: str, other: str, number: int) -> None:
    assert slips(one, other) == number
