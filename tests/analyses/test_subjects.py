"""Subjects whose number is sure."""

import pytest

from newslint.analyses.neighbours import Place, rows
from newslint.analyses.subjects import (
    begins_clause,
    for_many,
    for_many_after_who,
    for_one_after_who,
    head,
    is_one,
    looks_plural,
    phrase_start,
    stands_for_many,
)
from newslint.document import from_blocks


def place(text: str, at: int = 0) -> Place:
    return Place(rows(from_blocks([text]))[0], at)


@pytest.mark.parametrize(
    ("text", "steps"),
    [
        pytest.param("The owners left.", 1, id="a noun"),
        pytest.param("The old roof tiles fell.", 3, id="a noun before a noun"),
        pytest.param("The town's new owners left.", 3, id="a possessive before a noun"),
        pytest.param("The other two left.", 2, id="a number is no adjective"),
        pytest.param("The roof Tiles left.", 1, id="a name ends it"),
    ],
)
def test_a_phrase_ends_with_its_last_noun(text: str, steps: int) -> None:
    determiner = place(text)

    found = head(determiner, 1)

    assert found == steps


@pytest.mark.parametrize(
    ("word", "several"),
    [
        pytest.param("owners", True, id="a plural of the list"),
        pytest.param("crashes", True, id="a word and es"),
        pytest.param("news", False, id="no plural by its looks"),
        pytest.param("profits", False, id="a sum"),
        pytest.param("bus", False, id="us is no ending"),
        pytest.param("men", True, id="irregular"),
    ],
)
def test_a_plural_is_told_by_its_looks_where_a_noun_must_stand(word: str, several: bool) -> None:
    assert looks_plural(word) is several


@pytest.mark.parametrize(
    ("word", "one"),
    [
        pytest.param("driver", True, id="a person"),
        pytest.param("rise", True, id="a thing"),
        pytest.param("family", False, id="a group"),
    ],
)
def test_one_is_a_noun_that_is_no_group(word: str, one: bool) -> None:
    assert is_one(word) is one


def test_a_noun_for_several_wants_the_plain_verb() -> None:
    assert [for_many(verb) for verb in ("was", "comes", "shows")] == ["were", "come", ""]


def test_after_who_nouns_are_verbs() -> None:
    assert [for_many_after_who(verb) for verb in ("works", "uses")] == ["work", "use"]


def test_after_who_one_wants_a_verb_for_one_unless_its_past_looks_alike() -> None:
    assert [for_one_after_who(verb) for verb in ("have", "announce", "put")] == [
        "has",
        "announces",
        "",
    ]


@pytest.mark.parametrize(
    ("text", "at", "begins"),
    [
        pytest.param("The owners left", 0, True, id="a sentence"),
        pytest.param("because the owners left", 1, True, id="a clause"),
        pytest.param("after the owners left", 1, False, id="after may be a preposition"),
        pytest.param("towns and the owners left", 2, False, id="and joins nouns"),
    ],
)
def test_a_clause_begins_after_a_stop_or_a_joint(text: str, at: int, begins: bool) -> None:
    assert begins_clause(place(text, at)) is begins


@pytest.mark.parametrize(
    ("text", "at", "several"),
    [
        pytest.param("The shares, which rose", 1, True, id="the determiner makes it a noun"),
        pytest.param("He determines who goes", 1, False, id="a verb"),
        pytest.param("Fans who left", 0, True, id="no verb"),
    ],
)
def test_a_word_in_s_is_a_noun_after_a_determiner(text: str, at: int, several: bool) -> None:
    noun = place(text, at)

    found = stands_for_many(phrase_start(noun), noun)

    assert found is several


def test_a_phrase_starts_at_its_determiner() -> None:
    noun = place("He saw the old owners leave", 4)

    assert phrase_start(noun).at == 2
