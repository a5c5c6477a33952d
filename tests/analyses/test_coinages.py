"""Words that no list holds and that are plainly built of known parts."""

import pytest

from newslint.analyses.coinages import plausible


@pytest.mark.parametrize(
    ("word", "expected"),
    [
        pytest.param("antiwhaling", True, id="a prefix and a word"),
        pytest.param("smartbench", True, id="two words"),
        pytest.param("embracers", True, id="someone who does it"),
        pytest.param("ombudsmen", True, id="men of a man"),
        pytest.param("mayorly", True, id="an adverb"),
        pytest.param("recaulked", True, id="a rare long word with a prefix"),
        pytest.param("Brownville", True, id="a town"),
        pytest.param("", False, id="nothing"),
        pytest.param("re" * 500_000, False, id="a word without end"),
        pytest.param("opportunites", False, id="a slip"),
        pytest.param("inflaton", False, id="a slip that begins like a prefix"),
    ],
)
def test_a_coinage_of_known_parts_is_plausible(word: str, expected: bool) -> None:
    found = plausible(word)

    assert found is expected
