"""Boxes of other stories are found by label and shape."""

import pytest

from newslint.analyses.teasers import box_end, tail_start
from newslint.document import from_blocks

TITLES = ["Pilots Vote on a New Contract", "Why Tide Tables Are Going Digital"]


@pytest.mark.parametrize(
    ("texts", "end"),
    [
        pytest.param(["Most read", *TITLES], 3, id="label and titles"),
        pytest.param(["Most read", "The vote was close."], 0, id="no title after the label"),
        pytest.param([*TITLES], 0, id="no label"),
        pytest.param(
            ["Most read", *TITLES, "The port is shut."], 3, id="the story goes on after it"
        ),
        pytest.param(
            ["Most read", TITLES[0], "The vote was close.", TITLES[1]], 4, id="with a summary"
        ),
        pytest.param(
            ["Most read", *TITLES, "What next", "Nobody knows."], 3, id="a subhead of the story"
        ),
        pytest.param(
            ["Read more", *TITLES * 3, "Pros"], 8, id="as many titles as one label introduces"
        ),
        pytest.param(
            ["Read more", *TITLES * 4], 0, id="a button on the entries of a list of another kind"
        ),
        pytest.param(["Top picks", "The tests"], 0, id="headings of sections"),
        pytest.param(["Top picks", "The three tests"], 2, id="a title of three words"),
        pytest.param(["Related: Pilots vote on contract", "It rained."], 0, id="in one line"),
    ],
)
def test_a_box_reaches_from_its_label_to_its_last_title(texts: list[str], end: int) -> None:
    doc = from_blocks(texts)

    found = box_end(doc.blocks, 0)

    assert found == end


def test_the_titles_at_the_end_are_one_run() -> None:
    doc = from_blocks(["It rained.", "The port is shut.", *TITLES])

    found = tail_start(doc.blocks)

    assert found == 2


@pytest.mark.parametrize(
    ("tail", "start"),
    [
        pytest.param([*TITLES, "Tides"], 1, id="more titles than labels"),
        pytest.param([TITLES[0], "Tides"], 3, id="as many labels as titles"),
        pytest.param([TITLES[0], "What can small ports learn?"], 1, id="half of them questions"),
        pytest.param(
            [TITLES[0], "What can small ports learn?", "Who will pay for the cranes?"],
            4,
            id="most of them questions",
        ),
    ],
)
def test_a_run_at_the_end_is_of_titles_when_most_lines_tell(tail: list[str], start: int) -> None:
    doc = from_blocks(["The port is shut.", *tail])

    found = tail_start(doc.blocks)

    assert found == start
