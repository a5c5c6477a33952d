"""Passages of another story are found by what they share with the rest."""

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
TITLE = "The chocolate mousse that never fails"


def article(*insert: str) -> Document:
    return from_blocks([*STRIKE[:2], *insert, *STRIKE[2:]])


def test_a_paragraph_about_something_else_is_the_strangest() -> None:
    doc = article(PUDDING)

    found = strangers(doc)[0]

    assert [block.text for block in found.blocks] == [PUDDING]
    assert found.chance > 0.8


def test_a_title_is_strange_together_with_its_text() -> None:
    doc = article(TITLE, PUDDING)

    found = strangers(doc)[0]

    assert [block.text for block in found.blocks] == [TITLE, PUDDING]


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
