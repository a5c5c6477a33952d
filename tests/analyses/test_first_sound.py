"""First sounds: what decides between “a” and “an”."""

import pytest

from newslint.analyses.first_sound import begins_with_vowel


@pytest.mark.parametrize(
    ("token", "expected"),
    [
        pytest.param("auto", True, id="a vowel letter"),
        pytest.param("hour", True, id="a silent h"),
        pytest.param("European", False, id="eu sounds like you"),
        pytest.param("one-off", False, id="one sounds like won"),
        pytest.param("onerous", True, id="but not in every word"),
        pytest.param("unit", False, id="uni sounds like you"),
        pytest.param("uninvited", True, id="un- and a word"),
        pytest.param("unidentified", True, id="un- and another"),
        pytest.param("umbrella", True, id="a plain u"),
        pytest.param("8%", True, id="eight"),
        pytest.param("80-year-old", True, id="eighty"),
        pytest.param("11th", True, id="eleventh"),
        pytest.param("18,000", True, id="eighteen thousand"),
        pytest.param("110", False, id="a hundred and ten"),
        pytest.param("1812", True, id="a year in the eighteen hundreds"),
        pytest.param("1100", None, id="read in two ways"),
        pytest.param("$8bn", True, id="a sum is read from its figure"),
        pytest.param("MSc", True, id="letters of a degree"),
        pytest.param("PhD", False, id="the name of P begins with p"),
        pytest.param("FBI", True, id="spelled out"),
        pytest.param("NATO", None, id="maybe a word"),
        pytest.param("AAA", None, id="maybe triple A"),
        pytest.param("Mi8", None, id="a type's name"),
        pytest.param("NFL", True, id="no vowel, so spelled out"),
        pytest.param("UK", False, id="you-kay"),
        pytest.param("BBC", False, id="bee"),
        pytest.param("X-ray", True, id="a letter and a word"),
        pytest.param("U-turn", False, id="you-turn"),
        pytest.param("iPhone", True, id="a brand with a small letter"),
        pytest.param("N.Y.-based", None, id="read in full"),
        pytest.param("historic", None, id="speakers differ"),
        pytest.param("herb", None, id="countries differ"),
        pytest.param("élite", True, id="an accent"),
        pytest.param("日本", None, id="another script"),
        pytest.param("_", None, id="no letter"),
    ],
)
def test_the_first_sound_is_heard(token: str, expected: bool | None) -> None:
    found = begins_with_vowel(token)

    assert found is expected
