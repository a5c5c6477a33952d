"""Numbers: how much of what, in which unit, and what only looks like a quantity."""

from decimal import Decimal

import pytest

from newslint.analyses.numbers import Number, numbers
from newslint.document import from_blocks


def number_in(text: str) -> Number:
    """The only number of a text."""
    (number,) = numbers(from_blocks([text]))
    return number


@pytest.mark.parametrize(
    ("text", "value", "unit", "style"),
    [
        pytest.param("Sales rose 10% again.", "10", "%", "%", id="sign"),
        pytest.param("Sales rose 5 per cent.", "5", "%", "per cent", id="British words"),
        pytest.param("Sales rose 2.2 percent.", "2.2", "%", "percent", id="American word"),
        pytest.param("Sales rose twelve percent.", "12", "%", "percent", id="spelled out"),
        pytest.param("A 5-percent rise.", "5", "%", "percent", id="hyphen before the unit"),
        pytest.param("It fell -3.5% today.", "-3.5", "%", "%", id="minus"),
        pytest.param(
            "Up 0.25 percentage points.",
            "0.25",
            "percentage point",
            "percentage points",
            id="points are no percent",
        ),
        pytest.param("It cost $2.5bn.", "2500000000", "USD", "$", id="short scale, full stop"),
        pytest.param("The £300m yard", "300000000", "GBP", "£", id="pounds"),
        pytest.param("worth US$1.2 billion", "1200000000", "USD", "US$", id="symbol with letters"),
        pytest.param("a €20 ticket", "20", "EUR", "€", id="euros"),
        pytest.param("5 million euros", "5000000", "EUR", "euros", id="unit as a word"),
        pytest.param("a $5-million deal", "5000000", "USD", "$", id="hyphen before the scale"),
        pytest.param("a grant of Rs 500 crore", "5000000000", "INR", "Rs", id="crore"),
        pytest.param("a 10-mile run", "10", "mile", "mile", id="measure before a noun"),
        pytest.param("It ran two years.", "2", "year", "years", id="spelled measure"),
        pytest.param("in the 100m final", "100", "m", "m", id="metres, as nothing is counted"),
        pytest.param("a bag for 5p now", "5", "pence", "p", id="pence"),
        pytest.param("up 25bps today", "25", "basis point", "bps", id="basis points"),
        pytest.param("It will seat 18,000 and last.", "18000", "", "", id="no seat has a comma"),
        pytest.param("one and a half years", "1.5", "year", "years", id="and a half"),
    ],
)
def test_a_number_has_a_value_and_a_unit(text: str, value: str, unit: str, style: str) -> None:
    number = number_in(text)

    assert (number.value, number.unit, number.style) == (Decimal(value), unit, style)


@pytest.mark.parametrize(
    ("text", "value", "counts"),
    [
        pytest.param("They sold 938,570 vehicles.", "938570", "vehicles", id="thousands"),
        pytest.param("About 1,200 people came", "1200", "people", id="irregular plural"),
        pytest.param("3.13 million electric sports cars", "3130000", "cars", id="head noun"),
        pytest.param("100m people", "100000000", "people", id="m is million before what counts"),
        pytest.param("hired twenty-five nurses", "25", "nurses", id="words with a hyphen"),
        pytest.param("three hundred and six homes", "306", "homes", id="hundreds in words"),
        pytest.param("half a million voters", "500000", "voters", id="half a million"),
        pytest.param("a third of members", str(Decimal(1) / 3), "members", id="fraction"),
        pytest.param("half of the seats", "0.5", "seats", id="half of"),
        pytest.param("52% of U.S. voters agree", "52", "voters", id="share of"),
        pytest.param("It stood at 938,570 in May.", "938570", "", id="nothing counted"),
    ],
)
def test_a_number_says_what_it_counts(text: str, value: str, counts: str) -> None:
    number = number_in(text.replace(" in May", ""))

    assert (number.value, number.counts) == (Decimal(value), counts)


@pytest.mark.parametrize(
    ("text", "low", "high", "unit"),
    [
        pytest.param("10–15% of it", "10", "15", "%", id="dash"),
        pytest.param("5 to 7 percent", "5", "7", "%", id="to"),
        pytest.param("between 5 and 7 percent", "5", "7", "%", id="between"),
        pytest.param("$5 to $7 billion", "5000000000", "7000000000", "USD", id="scale of both"),
        pytest.param("some 10-15 people", "10", "15", "", id="rising and counting"),
    ],
)
def test_a_range_is_one_number(text: str, low: str, high: str, unit: str) -> None:
    number = number_in(text)

    assert (number.value, number.high, number.unit) == (Decimal(low), Decimal(high), unit)


def test_from_and_to_are_two_numbers_of_one_unit() -> None:
    doc = from_blocks(["The rate went from 5 to 7 percent."])

    found = [(str(number.value), number.unit) for number in numbers(doc)]

    assert found == [("5", "%"), ("7", "%")]


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        pytest.param("It opened in 2017.", "year", id="year"),
        pytest.param("the 1990s", "year", id="decade"),
        pytest.param("between 1996 and 2019", "year", id="years from and to"),
        pytest.param("the 2016-17 season", "year", id="season"),
        pytest.param("on Nov. 3, 2023", "date", id="date after the month"),
        pytest.param("on 3 November 2023", "date", id="date before the month"),
        pytest.param("on 2023-11-03", "date", id="numeric date"),
        pytest.param("at 5 p.m. Monday", "time", id="hour"),
        pytest.param("at 17:30", "time", id="clock"),
        pytest.param("won 3-2", "score", id="score"),
        pytest.param("drew 0-0", "score", id="goalless"),
        pytest.param("the 42nd president", "ordinal", id="ordinal"),
        pytest.param("Ann Roe, 45, said", "age", id="age in commas"),
        pytest.param("a 45-year-old man", "age", id="age with a hyphen"),
        pytest.param("one in five voters", "ratio", id="ratio"),
        pytest.param("a 5-to-1 vote", "ratio", id="ratio with hyphens"),
        pytest.param("a Boeing 737 landed", "label", id="product"),
        pytest.param("the 5G network", "label", id="figure with a letter"),
        pytest.param("Article 45 applies", "label", id="article"),
        pytest.param("see page 12", "label", id="page"),
        pytest.param("a 401(k) plan", "label", id="bracketed letter"),
        pytest.param("a 12-man squad", "label", id="figure that describes"),
        pytest.param("call 202-555-0143", "label", id="telephone"),
        pytest.param("at 16 Main Street", "label", id="address"),
        pytest.param("the 9/11 attacks", "label", id="9/11"),
    ],
)
def test_what_only_looks_like_a_quantity_is_none(text: str, kind: str) -> None:
    assert number_in(text).kind == kind


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("one of them", id="pronoun"),
        pytest.param("the first half", id="part of a match"),
        pytest.param("a third man", id="ordinal"),
        pytest.param("cut in half", id="in half"),
        pytest.param("the G20 and the F-35", id="within a word"),
        pytest.param("hundreds of people", id="vague"),
        pytest.param("https://example.org/2017/05/12", id="address of the net"),
        pytest.param("", id="nothing"),
    ],
)
def test_some_number_words_are_no_numbers(text: str) -> None:
    assert numbers(from_blocks([text])) == ()


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        pytest.param("About 2000 came.", "quantity", id="a hedge before it"),
        pytest.param("2000 people came.", "quantity", id="people counted"),
        pytest.param("The 2000 sales figures", "year", id="other nouns follow a year"),
    ],
)
def test_four_figures_are_a_year_unless_they_count(text: str, kind: str) -> None:
    assert number_in(text).kind == kind


@pytest.mark.parametrize(
    ("text", "rough"),
    [
        pytest.param("more than 40 boats", True, id="more than"),
        pytest.param("nearly £3m", True, id="before a symbol"),
        pytest.param("exactly 40 boats", False, id="exact"),
    ],
)
def test_a_hedge_makes_a_number_approximate(text: str, rough: bool) -> None:
    assert number_in(text).approximate is rough


def test_places_count_from_the_beginning_of_the_document() -> None:
    doc = from_blocks(["No figure here.", "It fell 5 per cent."])

    (number,) = numbers(doc)

    assert doc.text[number.start : number.end] == number.text == "5 per cent"


def test_a_row_of_digits_without_end_is_no_number() -> None:
    doc = from_blocks([f"It reads {'7' * 100_000} and 12 ships."])

    assert [number.value for number in numbers(doc)] == [12]
