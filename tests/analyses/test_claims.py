"""Claims, superlatives, and who vouches for what."""

import pytest

from newslint.analyses.bare_statistics import bare_statistics
from newslint.analyses.claim_wording import worth
from newslint.analyses.claims import claims
from newslint.analyses.superlatives import superlatives
from newslint.analyses.vouching import speakers, vouched_for
from newslint.document import from_blocks
from newslint.readers import read
from newslint.span import Span

FIGURE = "The council has spent $40 million on roads in the last two years."
SHARE = "Almost 40 percent of the roads are closed to cars."
LONG = "The council has spent $40 million on the roads, the bridges, the harbour and the old pier, "
LONG += "and the crews of the ferries still have to walk to work."


def span(text: str) -> Span:
    return Span(0, len(text), text)


def test_a_figure_is_more_worth_checking_than_a_greeting() -> None:
    figure, greeting = worth(span(FIGURE)), worth(span("Thank you all for being here tonight."))

    assert figure > 0.5 > greeting


def test_a_sentence_without_a_word_is_weighed_too() -> None:
    weight = worth(span("…"))

    assert 0 <= weight <= 1


def test_a_claim_says_what_makes_it_one() -> None:
    doc = from_blocks([FIGURE])

    (claim,) = claims(doc)

    assert claim.text == FIGURE
    assert claim.signs == {"figure"}


def test_a_sentence_of_five_words_is_no_claim() -> None:
    doc = from_blocks(["It cost $40 million more."])

    found = claims(doc)

    assert found == ()


@pytest.mark.parametrize(
    ("text", "found"),
    [
        pytest.param(
            "It is the deepest dock in the world.", ["the deepest dock in the world"], id="in all"
        ),
        pytest.param(
            "It is the world’s fastest ferry line.", ["the world’s fastest ferry line"], id="of all"
        ),
        pytest.param("It is one of the deepest docks in the world.", [], id="one of many"),
        pytest.param("It is the largest city in the country.", [], id="known to all"),
        pytest.param("It is the deepest dock of the two.", [], id="of two"),
    ],
)
def test_superlatives_hold_a_thing_against_all_the_world(text: str, found: list[str]) -> None:
    places = list(superlatives(span(text)))

    assert [place.text for place in places] == found


def test_a_short_share_comes_before_a_long_sum() -> None:
    doc = from_blocks(["It rained.", LONG, SHARE])

    first, second = bare_statistics(doc)

    assert (first.text, second.text) == (SHARE, LONG)
    assert 1 > first.chance > second.chance > 0


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(SHARE[:-1] + ", Ada Quill said.", id="said"),
        pytest.param(SHARE + " A study was made.", id="a document beside it"),
        pytest.param(SHARE[:-1], id="no sentence"),
        pytest.param("The council has closed some of the roads to cars.", id="no figure"),
        pytest.param("The council may close 40 percent of the roads to cars.", id="only may be"),
        pytest.param("Voters gave the council 40 percent of the roads.", id="an election"),
        pytest.param("We have closed 40 percent of the roads to cars.", id="our own"),
        pytest.param("Since 2012 the roads were closed to cars in 1999 and 2004.", id="years"),
    ],
)
def test_these_are_no_bare_statistics(text: str) -> None:
    doc = from_blocks(["It rained.", text])

    found = bare_statistics(doc)

    assert found == ()


def test_what_a_poll_found_may_go_on_in_the_next_paragraph() -> None:
    doc = from_blocks(["A poll of drivers was held.", SHARE])

    found = bare_statistics(doc)

    assert found == ()


@pytest.mark.parametrize(
    ("beside", "vouched"),
    [
        pytest.param("The hall was full.", False, id="nothing"),
        pytest.param("Ada Quill said that it was late.", True, id="somebody who speaks"),
        pytest.param("A report came in May.", True, id="a document"),
        pytest.param("A poll came in May.\n\nIt rained.\n\nIt snowed.", True, id="not far off"),
        pytest.param("A poll came.\n\nIt rained.\n\nIt froze.\n\nIt hailed.", False, id="far"),
        pytest.param("“It is late,” she said.", True, id="a quotation"),
    ],
)
def test_a_neighbouring_paragraph_may_vouch(beside: str, vouched: bool) -> None:
    doc = from_blocks([*beside.split("\n\n"), FIGURE])

    found = vouched_for(doc, doc.body, len(doc.body) - 1)

    assert found is vouched


def test_a_link_vouches_for_its_paragraph() -> None:
    linked = f"# Roads\n\n[Here]({'https://tarrow.example'}): {FIGURE}"

    doc = read(linked.encode(), "a.md", "markdown")[0]

    assert vouched_for(doc, doc.body, len(doc.body) - 1)


def test_nobody_speaks_in_a_sentence_of_belief() -> None:
    doc = from_blocks(["It is widely believed that the mayor will go."])

    found = speakers(doc, doc.blocks[0])

    assert found == ()
