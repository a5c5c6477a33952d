"""Changes in figures: by how much, from what, to what."""

from decimal import Decimal

import pytest

from newslint.analyses.changes import changes, rounding
from newslint.analyses.numbers import Number
from newslint.document import from_blocks


@pytest.mark.parametrize(
    ("text", "found"),
    [
        pytest.param(
            "Sales rose 20% to 120 million from 100 million.",
            ("20%", "100 million", "120 million", True),
            id="by, to, from",
        ),
        pytest.param(
            "Sales fell by 5 per cent from £100m to £95m.",
            ("5 per cent", "£100m", "£95m", False),
            id="by, from, to",
        ),
        pytest.param(
            "Visits went up from 2,000 to 3,000, a 50 percent increase.",
            ("50 percent", "2,000", "3,000", True),
            id="from, to, an increase",
        ),
        pytest.param(
            "Visits fell from 2,000 to 1,500, a sharp drop of 25%.",
            ("25%", "2,000", "1,500", False),
            id="from, to, a drop of",
        ),
        pytest.param(
            "Revenue was $120 million, up 20% from $100 million a year earlier.",
            ("20%", "$100 million", "$120 million", True),
            id="the value, up, from",
        ),
        pytest.param(
            "The town counted 1,500 visitors, a 50 per cent drop from 3,000 in May.",
            ("50 per cent", "3,000", "1,500", False),
            id="the value, a drop from",
        ),
        pytest.param(
            "Sales rose 20% to 120 million cars last year, compared with 100 million in 2016.",
            ("20%", "100 million", "120 million", True),
            id="compared with",
        ),
        pytest.param(
            "Sales fell by 25 per cent since 2014, falling from 2,000 to 1,500 cars.",
            ("25 per cent", "2,000", "1,500", False),
            id="words between the share and the figures",
        ),
        pytest.param(
            "The firm increased its wages by 10% (from $9.00 to $9.90 an hour).",
            ("10%", "$9.00", "$9.90", True),
            id="the figures in brackets",
        ),
        pytest.param(
            "Visits rose from 2,000 to 3,000—a 50 percent increase.",
            ("50 percent", "2,000", "3,000", True),
            id="a dash before the share",
        ),
        pytest.param(
            "Debt has grown to $12 trillion from $6 trillion, a 100 percent increase.",
            ("100 percent", "$6 trillion", "$12 trillion", True),
            id="to, from, an increase",
        ),
        pytest.param(
            "Some 3,000 guests came, down 25% from the 4,000 guests of May.",
            ("25%", "4,000", "3,000", False),
            id="words before the earlier figure",
        ),
        pytest.param(
            "The town counted 3,000 visitors, 25% fewer than the 4,000 of May.",
            ("25%", "4,000", "3,000", False),
            id="fewer than",
        ),
        pytest.param(
            "The rate rose 2% to 6% from 4%.",
            ("2%", "4%", "6%", True),
            id="of shares",
        ),
    ],
)
def test_a_change_is_read_with_its_figures(text: str, found: tuple[str, str, str, bool]):
    doc = from_blocks([text])

    change = changes(doc)[0]

    assert (change.share.text, change.before.text, change.after.text, change.rises) == found


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("", id="nothing"),
        pytest.param("The rate rose 2% to 6% from 4 million.", id="a rate and a number"),
        pytest.param("Sales rose 20% to $120 from 100 cars.", id="two units"),
        pytest.param("Sales rose 20% in May. From 100 cars it went to 120.", id="two sentences"),
        pytest.param("Sales rose 20% to 120 million.", id="no value before"),
        pytest.param("Sales rose 20% to 120 from zero.", id="nothing to begin with"),
        pytest.param("Sales rose 20% to 1.2 from 1 million.", id="a scale left out"),
        pytest.param("It grew 10% to between 5 and 7 million from 4 million.", id="a range"),
    ],
)
def test_what_cannot_be_reckoned_is_no_change(text: str):
    doc = from_blocks([text])

    found = changes(doc)

    assert found == ()


def test_rounded_figures_leave_room():
    doc = from_blocks(["Sales rose 20% to 1.2 million from 1.0 million."])

    low, high = changes(doc)[0].shares

    assert round(low, 1) == Decimal("9.5")
    assert round(high, 1) == Decimal("31.6")


@pytest.mark.parametrize(
    ("text", "value", "half"),
    [
        pytest.param("120 million", "120000000", "500000", id="millions"),
        pytest.param("1.25", "1.25", "0.005", id="decimals"),
        pytest.param("938,570", "938570", "0.5", id="a full figure"),
        pytest.param("15,000", "15000", "5", id="noughts may be rounded, a little"),
    ],
)
def test_a_figure_is_known_to_half_its_last_digit(text: str, value: str, half: str):
    number = Number(0, len(text), text, Decimal(value))

    room = rounding(number)

    assert room == Decimal(half)
