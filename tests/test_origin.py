"""The map back to the file: places are computed, never searched for."""

import pytest

from newslint.origin import Origin, Piece, Position
from newslint.readers import read_text

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


@pytest.mark.parametrize(
    ("start", "end"),
    [
        pytest.param(0, 4, id="within a piece"),
        pytest.param(1, 3, id="from the middle of a piece"),
        pytest.param(5, 6, id="an entity"),
        pytest.param(3, 8, id="across an entity"),
        pytest.param(0, 11, id="everything"),
        pytest.param(11, 11, id="nothing, at the end"),
        pytest.param(2, 2, id="nothing, within a piece"),
    ],
)
def test_a_stretch_of_the_source_goes_back_to_where_it_was_read(start, end):
    assert ENTITY.text_range(*ENTITY.source_range(start, end)) == (start, end)


@pytest.mark.parametrize(
    ("start", "end", "read"),
    [
        pytest.param(4, 8, (5, 5), id="markup reads as nothing"),
        pytest.param(0, 6, (0, 4), id="markup at the end is left out"),
        pytest.param(6, 11, (5, 8), id="markup at the beginning is left out"),
        pytest.param(4, 4, (4, 4), id="the end of a block is no beginning of the next"),
        pytest.param(20, 30, (8, 8), id="beyond the end"),
    ],
)
def test_markup_of_the_source_is_nowhere_in_the_text(start, end, read):
    assert PARTED.text_range(start, end) == read


def test_part_of_an_entity_goes_back_to_all_of_it():
    assert ENTITY.text_range(9, 11) == (5, 6)


def test_a_source_that_nothing_was_read_from_reads_as_nothing():
    assert Origin("<hr>", ()).text_range(0, 4) == (0, 0)


@pytest.mark.parametrize(
    ("written", "source", "words"),
    [
        pytest.param(
            "markdown", "Cats\n\nThe *old* har&shy;bour &amp; quay.", "old", id="Markdown"
        ),
        pytest.param("markdown", "Cats\n\nFish &amp; chips.", "Fish & chips", id="an entity in it"),
        pytest.param("html", "<p>Cats</p><p>The <b>o</b>ld quay</p>", "old quay", id="HTML"),
        pytest.param("html", "<p>Cats</p>\n<p>Fish &amp; chips", "& chips", id="an entity in HTML"),
        pytest.param("markdown", "---\ntitle: Cats\n---\n\nDogs", "Cats", id="a title before it"),
        pytest.param("html", "<title>Cats</title><p>Dogs bark.", "Dogs bark", id="a page's title"),
        pytest.param("text", "Cats\r\n\r\nDogs\r\nbark", "Dogs", id="lines of Windows"),
    ],
)
def test_words_of_an_article_are_found_again_in_every_format(written, source, words):
    doc = read_text(source, "a", "utf-8", written)
    at = doc.text.index(words)

    again = doc.origin.text_range(*doc.origin.source_range(at, at + len(words)))

    assert doc.text[slice(*again)] == words


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
