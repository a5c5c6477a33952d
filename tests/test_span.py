"""A stretch of text knows where it stands, whatever is cut from it."""

import re

import pytest

from newslint.span import Span

HARBOUR = Span(10, 31, "The harbour reopens.")


def test_a_part_counts_from_its_whole():
    part = HARBOUR.cut(4, 11)

    assert part == Span(14, 21, "harbour")


def test_a_part_of_a_part_still_stands_in_the_document():
    inner = HARBOUR.cut(4, 11).cut(0, 3)

    assert inner == Span(14, 17, "har")


@pytest.mark.parametrize(
    ("start", "end", "text"),
    [
        pytest.param(-8, None, "reopens.", id="negative numbers count from the end"),
        pytest.param(4, 400, "harbour reopens.", id="no part reaches beyond its whole"),
        pytest.param(9, 4, "", id="an end before the start cuts nothing"),
    ],
)
def test_a_cut_is_bounded_as_a_slice_is(start: int, end: int | None, text: str):
    part = HARBOUR.cut(start, end)

    assert part.text == text
    assert len(part) == len(text)


def test_what_is_found_stands_where_it_stands_in_the_document():
    found = list(HARBOUR.find(re.compile(r"r(\w)"), 1))

    assert found == [Span(17, 18, "b"), Span(23, 24, "e")]


def test_a_group_that_took_no_part_is_passed_over():
    found = list(HARBOUR.find(re.compile(r"harbour(s)?"), 1))

    assert found == []


def test_groups_come_by_name_with_the_whole_match():
    (found,) = HARBOUR.groups(re.compile(r"(?P<thing>harbour) (?P<verb>\w+)(?P<none>!)?"))

    assert {name: span.text for name, span in found.items()} == {
        "all": "harbour reopens",
        "thing": "harbour",
        "verb": "reopens",
    }


def test_stripping_keeps_the_place():
    stripped = Span(5, 12, "  a b  ").strip()

    assert stripped == Span(7, 10, "a b")


@pytest.mark.parametrize(
    ("one", "other", "touches", "covers"),
    [
        pytest.param((0, 4), (3, 6), True, False, id="overlapping"),
        pytest.param((0, 4), (4, 6), False, False, id="side by side share nothing"),
        pytest.param((0, 6), (2, 4), True, True, id="within"),
        pytest.param((2, 4), (2, 4), True, True, id="the same"),
    ],
)
def test_two_spans_touch_or_cover(
    one: tuple[int, int], other: tuple[int, int], touches: bool, covers: bool
):
    first, second = Span(*one, "x" * (one[1] - one[0])), Span(*other, "x" * (other[1] - other[0]))

    assert first.touches(second) is touches
    assert first.covers(second) is covers
