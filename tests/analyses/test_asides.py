"""The writer's own asides."""

import re

import pytest

from newslint.analyses.asides import in_own_aside
from newslint.span import Span


@pytest.mark.parametrize(
    ("text", "own"),
    [
        pytest.param("They said yes – something that is likely to cost jobs.", True, id="a dash"),
        pytest.param("They said yes, a move that is likely to cost jobs.", True, id="a comma"),
        pytest.param("They said yes, which is likely to cost jobs.", True, id="which"),
        pytest.param("They said that it is likely to cost jobs.", False, id="what they said"),
        pytest.param(
            "They – something that nobody saw – said it is likely to cost jobs.",
            False,
            id="after an aside that has ended",
        ),
        pytest.param("They said the port which is likely to close is old.", False, id="no comma"),
    ],
)
def test_an_aside_reaches_from_its_dash_or_comma_to_the_end(text: str, own: bool) -> None:
    sentence = Span(0, len(text), text)
    (place,) = sentence.find(re.compile("is likely to"))

    answer = in_own_aside(sentence, place)

    assert answer is own
