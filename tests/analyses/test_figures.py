"""Figures that go up or down."""

import pytest

from newslint.analyses.figures import changed_figures
from newslint.document import from_blocks


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        pytest.param("Sales fell 5% last year.", ["5%"], id="a share and a period"),
        pytest.param("Sales have fallen by 5%.", ["5%"], id="a share says that it is a change"),
        pytest.param("Fares rose by $40 last year.", ["$40"], id="money and a period"),
        pytest.param("Fares rose by $40.", [], id="money without a period"),
        pytest.param("Jobs fell by 12,000 in 2019.", ["12,000"], id="a large number"),
        pytest.param("Jobs fell by 9,900 in 2019.", [], id="a small number"),
        pytest.param("Sales were 5% of the whole last year.", [], id="no change"),
        pytest.param("Sales would fall 5% next year.", [], id="only foretold"),
        pytest.param("Norvik shares fell 5% last week.", [], id="a price that is public"),
        pytest.param("Boats make up 5% of sales this year.", [], id="up of another kind"),
    ],
)
def test_figures_are_given_where_one_goes_up_or_down(text: str, figures: list[str]) -> None:
    doc = from_blocks([text])

    found = changed_figures(doc, doc.blocks[0], doc.blocks[0])

    assert [figure.text for figure in found] == figures
