"""A trained weighing of words."""

from base64 import b64encode

import pytest

from newslint.analyses.word_weights import slots, unpacked


def weights(step: int) -> dict[str, object]:
    """A model of four slots, all of which weigh the same."""
    return {"base": 0.5, "scale": 2.0, "words": b64encode(bytes([step % 256] * 4)).decode()}


@pytest.mark.parametrize(
    ("step", "weight"),
    [
        pytest.param(3, 6.5, id="speaks for it"),
        pytest.param(-3, -5.5, id="a negative byte speaks against it"),
    ],
)
def test_a_word_weighs_its_slot(step: int, weight: float) -> None:
    found = unpacked(weights(step)).weigh(["harbour"])

    assert found == weight


def test_no_word_weighs_the_base() -> None:
    found = unpacked(weights(3)).weigh([])

    assert found == 0.5


def test_a_word_said_twice_has_one_slot() -> None:
    found = slots(["harbour", "harbour"], 64)

    assert len(found) == 1


def test_half_a_surrogate_pair_has_a_slot() -> None:
    found = slots(["\ud800"], 64)

    assert len(found) == 1
