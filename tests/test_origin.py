"""The map back to the file: places are computed, never searched for."""

import pytest

from newslint.origin import Origin, Piece, Position

ENTITY = Origin("<p>Cats &amp; dogs", (Piece(0, 5, 3, 8), Piece(5, 6, 8, 13), Piece(6, 11, 13, 18)))
PARTED = Origin("One.<br>Two", (Piece(0, 4, 0, 4), Piece(4, 5, 4, 4), Piece(5, 8, 8, 11)))


@pytest.mark.parametrize(
    ("start", "end", "found"),
    [
        pytest.param(0, 4, "Cats", id="within a piece"),
        pytest.param(5, 6, "&amp;", id="an entity is covered as a whole"),
        pytest.param(3, 8, "s &amp; d", id="across pieces"),
        pytest.param(11, 11, "", id="an empty stretch at the end"),
    ],
)
def test_a_stretch_of_the_text_stands_at_its_place_in_the_source(start, end, found):
    source_start, source_end = ENTITY.source_range(start, end)

    assert ENTITY.source[source_start:source_end] == found


def test_pieces_that_follow_on_in_the_source_are_one_stretch():
    assert list(ENTITY.stretches()) == [Piece(0, 11, 3, 18)]


def test_what_was_inserted_is_a_stretch_of_its_own_with_no_source():
    assert list(PARTED.stretches()) == [Piece(0, 4, 0, 4), Piece(4, 5, 4, 4), Piece(5, 8, 8, 11)]


@pytest.mark.parametrize(
    ("start", "end", "unbroken"),
    [
        pytest.param(0, 11, True, id="an entity breaks nothing"),
        pytest.param(6, 8, True, id="within a piece"),
    ],
)
def test_text_from_one_stretch_of_the_source_is_unbroken(start, end, unbroken):
    assert ENTITY.unbroken(start, end) is unbroken


def test_text_with_markup_in_it_is_broken():
    assert not PARTED.unbroken(2, 7)


@pytest.mark.parametrize(
    ("source", "offset", "position"),
    [
        pytest.param("ab\ncd", 3, Position(2, 1, 3), id="after a newline"),
        pytest.param("ab\r\ncd", 5, Position(2, 2, 5), id="carriage return and newline are one"),
        pytest.param("ab\rcd", 3, Position(2, 1, 3), id="a carriage return alone"),
        pytest.param("ab\u2028cd", 3, Position(1, 4, 3), id="a line separator ends no line"),
        pytest.param("", 0, Position(1, 1, 0), id="an empty source"),
    ],
)
def test_lines_and_columns_count_from_one(source, offset, position):
    assert Origin(source, ()).position(offset) == position
