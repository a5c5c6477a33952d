"""Sources without a name, and the reasons given for it."""

import pytest

from newslint.analyses.anonymous import anonymous_sources, withheld_names
from newslint.document import from_blocks


@pytest.mark.parametrize(
    ("text", "source"),
    [
        pytest.param("The line will go, a source said.", "a source", id="an indefinite source"),
        pytest.param("The source added that it is late.", "the source", id="one pointed back to"),
        pytest.param("One port source told Reuters so.", "One port source", id="with its place"),
        pytest.param(
            "A source close to the board said so.",
            "A source close to the board",
            id="what the source knows belongs to it, the verb does not",
        ),
        pytest.param("It is late, according to sources.", "sources", id="after according to"),
        pytest.param("It is late, said two sources.", "two sources", id="after the verb"),
        pytest.param("But police sources said so.", "police sources", id="no conjunction"),
        pytest.param("But Downing Street sources said so.", "Downing Street sources", id="a place"),
        pytest.param(
            "According to police sources, it is late.", "police sources", id="at the beginning"
        ),
        pytest.param(
            "A source close to the board also said so.",
            "A source close to the board",
            id="an adverb is no part of it",
        ),
        pytest.param(
            "A source close to Mr. Roe said so.", "A source close to Mr. Roe", id="a stop within"
        ),
        pytest.param(
            "People familiar with the talks said it was over.",
            "People familiar with the talks",
            id="people in the know",
        ),
        pytest.param(
            "It is late, senior police sources said.", "senior police sources", id="with its kind"
        ),
        pytest.param(
            "An aide familiar with the inner plans of the Navy said so.",
            "An aide familiar with the inner plans",
            id="no end on a small word",
        ),
        pytest.param("A source, who was there, said so.", "A source", id="across an aside"),
    ],
)
def test_a_source_without_a_name_is_found(text: str, source: str) -> None:
    doc = from_blocks([text])

    found = anonymous_sources(doc)

    assert [one.text.lower() for one in found] == [source.lower()]


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("Wool is a source of income, she said.", id="a source of something"),
        pytest.param("An open source said nothing.", id="a kind of source that is no person"),
        pytest.param("They found the source in a bog.", id="a source that tells nothing"),
        pytest.param("The Ferry Insider said so.", id="a paper's name"),
        pytest.param("The Ferry Times, without citing sources, said so.", id="sources not cited"),
        pytest.param("The firm’s sources said so.", id="sources of another"),
        pytest.param("“A source said so,” the mayor wrote.", id="somebody else's source"),
        pytest.param("People familiar with the road drive slowly.", id="people who tell nothing"),
    ],
)
def test_what_is_no_source_of_the_article_is_passed_over(text: str) -> None:
    doc = from_blocks([text])

    found = anonymous_sources(doc)

    assert found == ()


@pytest.mark.parametrize(
    ("text", "definite"),
    [
        pytest.param("The source said so.", True, id="nothing is told of it"),
        pytest.param("The same source said so.", True, id="same tells nothing either"),
        pytest.param("The port source said so.", False, id="its place is told"),
        pytest.param("The source in the ministry said so.", False, id="its place follows"),
        pytest.param("A source said so.", False, id="indefinite"),
    ],
)
def test_a_definite_source_is_one_of_which_nothing_is_told(text: str, definite: bool) -> None:
    doc = from_blocks([text])

    (source,) = anonymous_sources(doc)

    assert source.definite is definite


@pytest.mark.parametrize(
    ("text", "count"),
    [
        pytest.param("He spoke on condition of anonymity.", 1, id="anonymity granted"),
        pytest.param("She asked not to be named.", 1, id="a name withheld"),
        pytest.param("He was not authorised to speak.", 1, id="a reason"),
        pytest.param("She was named head of the port.", 0, id="named to an office"),
    ],
)
def test_a_withheld_name_is_where_the_article_speaks_of_it(text: str, count: int) -> None:
    doc = from_blocks([text])

    places = withheld_names(doc)

    assert len(places) == count


def test_a_long_run_of_sources_is_read_in_good_time() -> None:
    doc = from_blocks(["a source said " * 20_000])

    found = anonymous_sources(doc)

    assert len(found) == 20_000
