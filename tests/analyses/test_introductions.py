"""People whom an article calls by surname only."""

import pytest

from newslint.analyses.introductions import never_introduced
from newslint.document import from_blocks

SAID = "“It is old,” said Larsen on Monday. Larsen said more."


def test_somebody_called_by_surname_only_is_found_at_every_place():
    doc = from_blocks(["The pier will go.", SAID])

    (found,) = never_introduced(doc)

    assert [name.text for name in found] == ["Larsen", "Larsen"]


@pytest.mark.parametrize(
    "before",
    [
        pytest.param("They met Ada Larsen.", id="in full"),
        pytest.param("They met Ada Quill-Larsen.", id="after a hyphen"),
        pytest.param("They sold it.Ada Larsen left.", id="without a space before"),
        pytest.param("They met Rep.Ada Larsen.", id="without a space after the title"),
        pytest.param("They met Quill & Larsen.", id="in a firm"),
        pytest.param("They met Ada Larssen.", id="misspelt"),
        pytest.param("They met a man by the name of Larsen.", id="named outright"),
    ],
)
def test_whoever_is_named_in_another_way_is_introduced(before: str):
    doc = from_blocks([before, SAID])

    found = list(never_introduced(doc))

    assert found == []
