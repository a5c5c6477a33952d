"""Decision trees are run as they were trained."""

import pytest

from newslint.analyses.trees import Glance, score

TREES = [[0, 1.5, -2.0, [1, 0.0, 0.0, 2.0]], 0.5]


@pytest.mark.parametrize(
    ("features", "chance"),
    [
        pytest.param((1.5, 9), 0.182, id="a value at the threshold goes the low way"),
        pytest.param((1.6, 0.0), 0.622, id="a second question"),
        pytest.param((1.6, 0.1), 0.924, id="and its other answer"),
    ],
)
def test_the_leaves_reached_are_added_up_to_a_chance(
    features: tuple[float, ...], chance: float
) -> None:
    found = score(TREES, features)

    assert found == pytest.approx(chance, abs=0.001)


@pytest.mark.parametrize(
    ("least", "chance"),
    [
        pytest.param(-3.0, 0.182, id="not below it, all trees are asked"),
        pytest.param(-1.9, 0.119, id="below it, the first ones decide"),
    ],
)
def test_what_is_hopeless_after_some_trees_is_not_put_to_the_others(
    least: float, chance: float
) -> None:
    found = score(TREES, (1.5, 9), Glance(1, least))

    assert found == pytest.approx(chance, abs=0.001)
