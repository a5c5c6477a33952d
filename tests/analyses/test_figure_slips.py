"""Figures that differ as a slip would make them."""

import pytest

from newslint.analyses.figure_slips import figure_slips
from newslint.analyses.slip_pairs import slip_kind
from newslint.document import from_blocks


@pytest.mark.parametrize(
    ("one", "other", "kind"),
    [
        pytest.param("938570", "983570", "swapped", id="neighbours in each other's place"),
        pytest.param("938570", "938571", "changed", id="one digit"),
        pytest.param("938570", "930578", None, id="two that are no neighbours"),
        pytest.param("938570", "945570", None, id="two neighbours that are others"),
        pytest.param("938570", "938570", None, id="none"),
    ],
)
def test_a_slip_is_of_one_kind(one: str, other: str, kind: str | None):
    found = slip_kind(one, other)

    assert found == kind


def test_the_later_figure_slips():
    doc = from_blocks(["The firm sold 938,570 cars.", "It had planned to sell 983,570 cars."])

    (slip,) = figure_slips(doc)

    assert (slip.text, slip.earlier.text, slip.kind) == ("983,570", "938,570", "swapped")


def test_shared_words_make_a_slip_likelier():
    apart = from_blocks(["The pier cost £41m.", "A school will open in Hull for £14m."])
    alike = from_blocks(["The pier in Hull cost £41m.", "The £14m pier in Hull is shut."])

    (unlike,), (like,) = figure_slips(apart), figure_slips(alike)

    assert like.likeness > unlike.likeness


def test_many_figures_make_a_slip_less_likely():
    few = ["The firm sold 41,265 cars.", "It made 42,265 cars."]
    many = [*few, *(f"The town of Hull has {count}0,000 trees." for count in range(3, 9))]

    (surer,), (doubtful, *_) = figure_slips(from_blocks(few)), figure_slips(from_blocks(many))

    assert surer.likeness > doubtful.likeness


@pytest.mark.parametrize(
    "texts",
    [
        pytest.param([], id="nothing"),
        pytest.param(["It sold 938,570 cars and 983,570 cars."], id="one paragraph"),
        pytest.param(
            ["It sold 41 cars.", "It sold 14 tyres.", "41 cars.", "14 tyres."], id="twice"
        ),
        pytest.param(["It sold 4 cars.", "It sold 5 cars."], id="one digit"),
        pytest.param(
            [f"It sold {count} cars." for count in range(100, 200)], id="too many figures"
        ),
    ],
)
def test_chance_is_no_slip(texts: list[str]):
    doc = from_blocks(texts)

    slips = figure_slips(doc)

    assert slips == ()


def test_attributes_are_held_together():
    doc = from_blocks(
        ["A 680-page report on the pier in Hull.", "The 860-page pier report of Hull."]
    )

    (slip,) = figure_slips(doc)

    assert (slip.text, slip.sure) == ("860-page", True)


def test_shares_are_never_sure():
    doc = from_blocks(
        ["In Hull 41.6% of voters like the pier.", "The 46.1% of Hull voters like it."]
    )

    (slip,) = figure_slips(doc)

    assert not slip.sure
