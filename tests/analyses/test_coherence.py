"""Passages of another story are found by what they share with the rest."""

from dataclasses import replace

import pytest

from newslint.analyses.coherence import strangers
from newslint.analyses.passages import story
from newslint.document import Document, from_blocks

STRIKE = (
    "Dockers at three northern ports walked out on Monday after talks over pay failed.",
    "The port authority said the strike had stopped 14 ships and that ferries would run.",
    "The union wants a rise of 6 percent for dockers; the port authority has offered 3 percent.",
    "Ferries were full on Monday as lorry drivers tried to get round the strike at the ports.",
    "The union will meet the port authority on Thursday, and dockers will vote on any offer.",
)
PUDDING = (
    "Fold the egg whites into the chocolate with a metal spoon, pour the mousse into glasses and "
    "chill for four hours. Serve with whipped cream and a few raspberries on top."
)
SORBET = (
    "For the sorbet boil sugar and water until clear, stir in the juice of six lemons and the "
    "grated peel, and freeze it in a shallow tin. Scrape it with a fork every half hour."
)
PANTRY = (
    "Grandmother always kept a bar of dark chocolate in the pantry for unexpected guests. Melt it "
    "gently, whisk in butter and sugar, and let it cool before the eggs go in."
)
TITLE = "The chocolate mousse that never fails"

DEBATE = (
    "Senators voted late on Tuesday to send the gun bill back to committee, where Republicans "
    "hope to strike the clause on background checks before the elections."
)


def article(*insert: str) -> Document:
    return from_blocks([*STRIKE[:2], *insert, *STRIKE[2:]])


def under_headline(*paragraphs: str) -> Document:
    doc = from_blocks(["Dockers walk out at northern ports", *paragraphs])
    return replace(doc, blocks=(replace(doc.blocks[0], kind="headline"), *doc.blocks[1:]))


def test_a_paragraph_about_something_else_is_the_strangest() -> None:
    doc = article(PUDDING)

    found = strangers(doc)[0]

    assert [block.text for block in found.blocks] == [PUDDING]
    assert found.chance > 0.8


def test_a_title_is_strange_together_with_its_text() -> None:
    doc = article(TITLE, PUDDING)

    found = strangers(doc)[0]

    assert [block.text for block in found.blocks] == [TITLE, PUDDING]


def test_three_foreign_paragraphs_in_a_row_are_one_passage() -> None:
    doc = article(PANTRY, PUDDING, SORBET)

    found = strangers(doc)[0]

    assert [block.text for block in found.blocks] == [PANTRY, PUDDING, SORBET]


def test_two_foreign_paragraphs_apart_are_two_passages() -> None:
    doc = from_blocks([*STRIKE[:2], PUDDING, *STRIKE[2:], *STRIKE[:2], DEBATE, *STRIKE[1:]])

    found = {block.text for stranger in strangers(doc)[:2] for block in stranger.blocks}

    assert found == {PUDDING, DEBATE}


def test_a_paragraph_before_the_beginning_is_strange_under_a_headline() -> None:
    doc = under_headline(PUDDING, *STRIKE)

    found = strangers(doc)[0]

    assert [block.text for block in found.blocks] == [PUDDING]
    assert found.chance > 0.8


@pytest.mark.parametrize(
    "doc",
    [
        pytest.param(from_blocks([PUDDING, *STRIKE]), id="without a headline it may be the story"),
        pytest.param(
            from_blocks(["Strikes;", "The cost of a walkout.", PUDDING, *STRIKE]),
            id="headline and deck are not the beginning, what follows is",
        ),
        pytest.param(article(f"({PUDDING})"), id="in brackets"),
        pytest.param(article(f"— {PUDDING}"), id="an entry of a list"),
        pytest.param(article(f"{PUDDING} pic.twitter.com/abc"), id="a post that is shown"),
        pytest.param(
            from_blocks([*STRIKE, f"Ada Quill is a cook. {PUDDING}"]), id="who the writer is"
        ),
    ],
)
def test_what_stands_apart_on_purpose_is_not_strange(doc: Document) -> None:
    found = [stranger for stranger in strangers(doc) if stranger.chance > 0.5]

    assert not found


def test_nothing_in_a_story_of_one_piece_is_strange() -> None:
    doc = article()

    found = [stranger for stranger in strangers(doc) if stranger.chance > 0.3]

    assert not found


def test_a_short_article_has_no_thread_to_lose() -> None:
    doc = from_blocks([*STRIKE[:2], PUDDING])

    found = strangers(doc)

    assert found == ()


def test_an_article_without_a_word_is_no_story() -> None:
    doc = from_blocks(["…", "12 34", "", "—", "!!!", "(5)"])

    found = strangers(doc)

    assert found == ()


def test_boxes_of_links_are_no_passages() -> None:
    doc = from_blocks([*STRIKE, "Most read", "Ten puddings for the summer holidays"])

    found = story(doc).passages

    assert [passage.block.text for passage in found] == list(STRIKE)
