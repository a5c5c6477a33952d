"""What a misspelt word should have been, and how much speaks for it."""

import pytest

from newslint.analyses.corrections import correction


@pytest.mark.parametrize(
    ("word", "better", "slip"),
    [
        pytest.param("opportunites", "opportunities", "missing", id="a letter dropped"),
        pytest.param("marbket", "market", "extra", id="a letter too many"),
        pytest.param("compnay", "company", "swapped", id="two letters swapped"),
        pytest.param("electon", "election", "missing", id="the commoner of two"),
        pytest.param("mamager", "manager", "key", id="a neighbouring key"),
        pytest.param("occassion", "occasion", "doubling", id="a letter doubled"),
        pytest.param("adress", "address", "doubling", id="a doubled letter left single"),
        pytest.param("intervew", "interview", "missing", id="a vowel dropped"),
        pytest.param("goverment’", None, None, id="no word with an apostrophe after it"),
        pytest.param("orgainzrs", "organizers", "two", id="two slips in a long word"),
        pytest.param("hospita", "hospital", "ends", id="the last letter"),
    ],
)
def test_the_likeliest_correction_is_found(word: str, better: str | None, slip: str | None) -> None:
    found = correction(word)

    assert (found and found.word, found and found.slip) == (better, slip)


@pytest.mark.parametrize(
    ("likelier", "than"),
    [
        pytest.param("govrenment", "govrement", id="one slip rather than two"),
        pytest.param("possibilites", "possibles", id="a long word"),
        pytest.param("pubilc", "puglic", id="a swap rather than another letter"),
        pytest.param("publik", "rublik", id="a common word"),
    ],
)
def test_more_speaks_for_one_slip_than_for_another(likelier: str, than: str) -> None:
    found, other = correction(likelier), correction(than)

    assert (found.evidence if found else 0) > (other.evidence if other else 0)


@pytest.mark.parametrize("word", ["", "x", "b" * 100_000, "qqqqqqqqqq"])
def test_what_is_too_short_too_long_or_like_nothing_has_no_correction(word: str) -> None:
    found = correction(word)

    assert found is None
