"""What stands round a line is told in numbers."""

import pytest

from newslint.analyses.line_setting import measures
from newslint.analyses.line_shape import Line
from newslint.document import Block

NARROW = 48
"""So many numbers are of a line's shape; those of its setting follow."""

HEADING_AWAY, TOLD_BEFORE = NARROW + 2, NARROW + 5


def line(text: str, wording: float = -2.0, *, prose: bool = False) -> Line:
    return Line(Block(0, len(text), text), tuple(text.lower().split()), wording, prose)


TOLD = [
    line("The harbour reopens"),
    line("Ships wait outside the port.", prose=True),
    line("Share"),
]


def test_every_line_has_as_many_numbers() -> None:
    found = measures(TOLD)

    assert len({len(each) for each in found}) == 1


def test_no_line_has_no_numbers() -> None:
    assert measures([]) == []


@pytest.mark.parametrize(
    ("at", "away"),
    [
        pytest.param(0, 20, id="no heading above"),
        pytest.param(1, 0, id="right below"),
        pytest.param(2, 1, id="with a line between"),
    ],
)
def test_how_far_the_heading_above_is(at: int, away: int) -> None:
    found = measures(TOLD)

    assert found[at][HEADING_AWAY] == away


def test_how_much_was_told_before_a_line() -> None:
    found = measures([line("one two three"), line("four")])

    assert found[1][TOLD_BEFORE] == 0.75
