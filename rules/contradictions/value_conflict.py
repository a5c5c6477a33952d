"""Two long figures differ only by two digits that changed places.

“938,570 cars” and “983,570 cars”: one was typed wrong, and both look right by themselves.

Only figures of the same thing or unit are held together, and of five digits and more, closing
noughts not counted: shorter and rounder ones may be alike by chance. Check both against the source.
"""

from collections.abc import Iterator
from typing import Annotated

from newslint import Document, Finding, Range, Related, rule
from newslint.analyses.numbers import Number, numbers


@rule(
    severity="warning",
    stage="preview",
    flags=[
        "The firm sold 938,570 cars last year.\n\nA year before it had planned to sell"
        " [[983,570]] cars.",
        "The town paid £41,265 for the roof. The [[£42,165]] came from a fund.",
        "The pier drew 12345 visitors, the council said. Of the [[12435]] most came by train.",
    ],
    passes=[
        "The firm sold 938,570 cars last year.\n\nIt sold 938,571 cars a year before.",
        "The firm sold 938,570 cars and 983,570 tyres.",
        "The firm sold 938,570 cars. “We sold 983,570 cars,” the owner said.",
        "The pier drew 4,321 visitors in May and 3,421 visitors in June.",
        "The town paid £41,265 for the roof and $42,165 for the door.",
        "The pier drew 285,000 visitors in May and 258,000 visitors in June.",
        "The town paid £50,000 for the roof and £500,000 for the pier.",
        "The firm sold 938,570 cars. The firm sold 938,570 cars.",
    ],
)
def check(
    doc: Document,
    *,
    min_digits: Annotated[
        int, Range(3, 9), "digits, but for closing noughts, of the shortest figures compared"
    ] = 5,
) -> Iterator[Finding]:
    """At the later figure."""
    seen: dict[str, Number] = {}
    for number in numbers(doc):
        digits = "".join(filter(str.isdigit, number.text))
        if len(digits.rstrip("0")) < min_digits or not _plain(number):
            continue
        for twin in _transposed(digits):
            other = seen.get(twin)
            if other and _same_thing(other, number):
                yield _finding(number, other)
        seen.setdefault(digits, number)


def _plain(number: Number) -> bool:
    """Whether it is one quantity, written in figures."""
    return number.kind == "quantity" and number.high is None and not number.words


def _transposed(digits: str) -> Iterator[str]:
    """The same digits with two neighbours in each other's place."""
    for at in range(len(digits) - 1):
        if digits[at] != digits[at + 1]:
            yield digits[:at] + digits[at + 1] + digits[at] + digits[at + 2 :]


def _finding(number: Number, other: Number) -> Finding:
    figures = f"“{number.text}” here and “{other.text}” elsewhere"
    message = f"{figures} differ by two digits in each other's place"
    return Finding(number, message, related=(Related(other, "the other figure"),))


def _same_thing(one: Number, other: Number) -> bool:
    if one.unit != other.unit or len(one.text) != len(other.text):
        return False
    return one.counts == other.counts or not (one.counts and other.counts)
