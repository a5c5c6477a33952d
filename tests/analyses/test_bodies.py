"""Bodies whose names differ in the last word."""

import pytest

from newslint.analyses.bodies import drifted_bodies
from newslint.document import from_blocks


def test_the_rarer_name_is_found_with_the_places_of_the_other():
    doc = from_blocks(["The Wexmoor Group left. The Wexmoor Group is old. The Wexmoor Trust left."])

    ((rare, common),) = drifted_bodies(doc)

    assert (rare.text, len(common)) == ("Trust", 2)


@pytest.mark.parametrize(
    "last",
    [
        pytest.param("The Wexmoor Union left.", id="a body of another sort"),
        pytest.param("The Wexmoor Trust Fund left.", id="a longer name"),
        pytest.param("The Norvik Trust left.", id="another body"),
        pytest.param("“The Wexmoor Trust left,” he said.", id="in a quotation"),
    ],
)
def test_other_bodies_are_left_alone(last: str):
    doc = from_blocks(["The Wexmoor Group left. The Wexmoor Group is old.", last])

    found = list(drifted_bodies(doc))

    assert found == []
