"""Which spans lie within which others."""

from newslint.analyses.within import within
from newslint.span import Span


def test_each_span_is_given_with_those_that_it_covers():
    outer = Span(0, 5, "a b c"), Span(6, 9, "d e")
    inner = Span(0, 1, "a"), Span(2, 3, "b"), Span(4, 7, "c d"), Span(8, 9, "e")

    found = list(within(outer, inner))

    assert found == [(outer[0], inner[:2]), (outer[1], inner[3:])]


def test_without_inner_spans_each_stands_alone():
    outer = (Span(0, 5, "a b c"),)

    found: list[object] = list(within(outer, ()))

    assert found == [(outer[0], ())]
