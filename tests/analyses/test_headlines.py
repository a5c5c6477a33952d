"""Headlines: their names, their figures, and whether they belong to the story."""

import pytest

from newslint.analyses.certainty import overstatements
from newslint.analyses.headline_figures import untold_figures
from newslint.analyses.headline_fit import strange_headline
from newslint.analyses.headlines import headline_names, untold_names
from newslint.document import Block, Document

STRIKE = (
    "Dockers at three ports in France walked out over pay on Monday, said William Quill.",
    "The port authority said the dockers had stopped 14 ships and lost $300 million.",
    "The dockers want a rise of 6.8 percent, and the union will meet the port authority.",
)


def titled(headline: str, *paragraphs: str) -> Document:
    """An article whose headline is known to be one."""
    at = 0
    blocks: list[Block] = []
    for text in (headline, *(paragraphs or STRIKE)):
        kind = "paragraph" if blocks else "headline"
        blocks.append(Block(at, at + len(text), text, kind))  # type: ignore[arg-type]
        at += len(text) + 2
    return Document("\n\n".join(block.text for block in blocks), tuple(blocks))


@pytest.mark.parametrize(
    ("headline", "found"),
    [
        pytest.param("Dockers meet Larsen in port", ["Larsen"], id="sentence case"),
        pytest.param("Ottway meets dockers", [], id="the first word has its capital anyway"),
        pytest.param("Dockers Meet Owner in Norway", ["Norway"], id="a known name in title case"),
        pytest.param("Dockers meet NATO in port", ["NATO"], id="capitals throughout"),
        pytest.param("DOCKERS MEET LARSEN IN PORT", [], id="everything has capitals"),
        pytest.param("Dockers meet Larsen | Norway Post", ["Larsen"], id="the outlet is none"),
        pytest.param("Opinion: Ada Larsen: Why we strike", [], id="who writes"),
        pytest.param("Dockers meet on Monday in May", [], id="days and months"),
        pytest.param("Dockers meet #Larsen in port", [], id="a tag"),
        pytest.param("Dockers meet â€œLarsen in port", [], id="torn by a wrong encoding"),
    ],
)
def test_names_of_a_headline_are_what_surely_is_one(headline: str, found: list[str]) -> None:
    doc = titled(headline)

    names = [name.text for name in headline_names(doc)]

    assert names == found


@pytest.mark.parametrize(
    ("headline", "found"),
    [
        pytest.param("Dockers strike in Norway", ["Norway"], id="nowhere below"),
        pytest.param("Dockers strike in Paris", [], id="the capital of the country below"),
        pytest.param("Dockers strike, says Bill Quill", [], id="short form of the given name"),
        pytest.param(
            "Dockers at port strike, says Bea Larsen", ["Bea Larsen"], id="two words are one"
        ),
        pytest.param("Dockers strike, says Bea Quill", [], id="one word of it is told"),
    ],
)
def test_a_name_is_untold_if_nothing_below_stands_for_it(headline: str, found: list[str]) -> None:
    doc = titled(headline)

    names = [name.text for name in untold_names(doc)]

    assert names == found


@pytest.mark.parametrize(
    ("headline", "found"),
    [
        pytest.param("Dockers stop 41 ships", ["41"], id="nowhere below"),
        pytest.param("Dockers stop 14 ships", [], id="told"),
        pytest.param("Dockers stop fourteen ships", [], id="told in figures"),
        pytest.param("Dockers cost port $0.3bn", [], id="told in millions"),
        pytest.param("Dockers cost port $0.4bn", ["$0.4bn"], id="another sum"),
        pytest.param("Dockers want 7 percent", [], id="rounded"),
        pytest.param("Dockers want 6 percent", [], id="cut off"),
        pytest.param("Dockers want 8 percent", ["8 percent"], id="another share"),
        pytest.param("Dockers in 48-hour strike", [], id="part of a word"),
        pytest.param("41 things dockers want", [], id="a list"),
        pytest.param("Dockers strike 12 years after deal", [], id="a stretch of time"),
        pytest.param("Dockers strike as in 1987", [], id="a year"),
    ],
)
def test_a_figure_is_untold_if_none_below_comes_to_it(headline: str, found: list[str]) -> None:
    doc = titled(headline)

    figures = [figure.number.text for figure in untold_figures(doc)]

    assert figures == found


def test_a_figure_may_be_the_sum_of_two() -> None:
    doc = titled("Dockers stop 37 ships", "They stopped 14 ships on Monday and 23 on Tuesday.")

    figures = untold_figures(doc)

    assert figures == ()


def test_the_figure_that_may_be_meant_counts_the_same() -> None:
    doc = titled("Dockers stop 41 ships")

    [figure] = untold_figures(doc)

    assert figure.meant is not None
    assert figure.meant.text == "14"


def test_a_headline_of_its_own_story_is_not_strange() -> None:
    doc = titled("Dockers strike over pay at three ports")

    chance = strange_headline(doc)

    assert chance < 0.1


def test_a_headline_of_another_story_is_strange() -> None:
    doc = titled("Novelist Berg wins Nobel prize for tale of two sisters")

    chance = strange_headline(doc)

    assert chance > 0.93


@pytest.mark.parametrize(
    "doc",
    [
        pytest.param(titled("The Weather"), id="a label"),
        pytest.param(titled("Novelist wins Nobel prize for tale", "It rained."), id="no story"),
        pytest.param(Document("", ()), id="an empty file"),
        pytest.param(titled("", "\u200b", "\ufffd" * 9), id="nothing but odd characters"),
    ],
)
def test_a_headline_that_cannot_be_held_against_a_story_is_not_strange(doc: Document) -> None:
    chance = strange_headline(doc)

    assert chance == 0


@pytest.mark.parametrize(
    ("second", "found"),
    [
        pytest.param("Quill is considering a partnership with Ottway.", ["partner"], id="doubted"),
        pytest.param("Quill signed a partnership with Ottway.", [], id="plain"),
        pytest.param("Quill has a partnership with Ottway, which may move.", [], id="doubt after"),
        pytest.param("Tarrow is considering a partnership.", [], id="of others"),
    ],
)
def test_an_act_is_overstated_if_all_that_tells_of_it_doubts(second: str, found: list[str]) -> None:
    doc = titled("Quill to partner with Ottway", second, "The pier is open.")

    acts = [one.act.text for one in overstatements(doc)]

    assert acts == found
