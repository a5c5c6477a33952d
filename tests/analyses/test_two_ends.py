"""Changes whose ends do not fit what is said of them."""

import pytest

from newslint.analyses.two_ends import misfits
from newslint.document import from_blocks


@pytest.mark.parametrize(
    ("text", "word"),
    [
        pytest.param("Sales doubled from 400 to 600.", "doubled", id="less than twice"),
        pytest.param("Sales tripled to 600 from 300.", "tripled", id="the later end first"),
        pytest.param("Sales rose from 400 to 300.", "rose", id="the other way"),
        pytest.param("Sales fell by 50, from 400 to 300.", "50", id="by how many"),
        pytest.param("Sales fell by a third, from 400 to 300.", "a third", id="by which part"),
        pytest.param("It went from $400 to $500, a rise of $200.", "$200", id="the noun after"),
    ],
)
def test_what_does_not_fit_is_found(text: str, word: str):
    doc = from_blocks([text])

    (found,) = misfits(doc, doc.blocks[0])

    assert found.text == word


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("", id="nothing"),
        pytest.param("Sales doubled from 400 to 801.", id="about twice"),
        pytest.param("Sales nearly doubled from 400 to 650.", id="hedged from below"),
        pytest.param("Sales more than doubled from 400 to 990.", id="hedged from above"),
        pytest.param("Sales rose from 1.5 to 1.2 million.", id="one end without its scale"),
        pytest.param("It rose from 5 to 2.", id="ranks"),
        pytest.param("Sales rose from 400 in Hull and fell to 300.", id="of two things"),
        pytest.param("Sales doubled from £400 to $600.", id="two currencies"),
    ],
)
def test_what_may_be_true_is_left(text: str):
    doc = from_blocks([text])

    found = [each for block in doc.blocks for each in misfits(doc, block)]

    assert found == []
