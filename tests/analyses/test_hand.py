"""The hand of a passage: which marks and spellings it chose."""

import pytest

from newslint.analyses.hand import COURTESY, first_person, forms, unlike


@pytest.mark.parametrize(
    ("text", "form"),
    [
        pytest.param("“We stay out,” she said.", ("double", "“"), id="curly quotation marks"),
        pytest.param('"We stay out," she said.', ("double", '"'), id="straight quotation marks"),
        pytest.param("Pay rose 4 percent.", ("share", " percent"), id="percent spelled out"),
        pytest.param("Pay rose 4%.", ("share", "%"), id="the sign for percent"),
        pytest.param("The ports — all three — are shut.", ("dash", " — "), id="spaced dashes"),
        pytest.param("Mr. Berg leads the union.", COURTESY, id="a courtesy title"),
    ],
)
def test_a_passage_shows_what_its_newsroom_chose(text: str, form: tuple[str, str]) -> None:
    found = forms(text)

    assert form in found


def test_what_the_story_never_chose_is_more_surprising_than_what_it_always_did() -> None:
    story = {("double", "“"): 9}

    strange = unlike(frozenset([("double", '"')]), story)["double"]
    usual = unlike(frozenset([("double", "“")]), story)["double"]

    assert strange > 1 > usual


def test_a_choice_that_the_story_never_had_to_make_surprises_little() -> None:
    odd = unlike(frozenset([("dash", " — ")]), {("double", "“"): 9})

    assert odd["dash"] < 1


@pytest.mark.parametrize(
    ("text", "says"),
    [
        pytest.param("I walked to the port on Monday.", True, id="the writer says I"),
        pytest.param("“We stay out,” the docker said.", False, id="a speaker says we"),
        pytest.param("The ports are shut.", False, id="nobody does"),
    ],
)
def test_the_first_person_counts_outside_quotations(text: str, says: bool) -> None:
    found = first_person(text)

    assert found is says
