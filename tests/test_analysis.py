"""Answers of analyses are computed once, kept, and can be handed in."""

from newslint.analysis import analysis, analysis_by_block
from newslint.document import Block, Document, from_blocks


def test_an_answer_is_computed_once_for_a_document():
    asked: list[str] = []

    @analysis
    def length(doc: Document) -> int:
        asked.append(doc.text)
        return len(doc.text)

    doc = from_blocks(["The harbour reopens."])

    assert (length(doc), length(doc), asked) == (20, 20, ["The harbour reopens."])


def test_an_answer_can_be_handed_in():
    @analysis
    def topic(doc: Document) -> str:
        raise AssertionError("nobody should ask")

    doc = from_blocks(["The harbour reopens."], given={topic: "harbours"})

    assert topic(doc) == "harbours"


def test_the_answer_for_an_article_is_the_answers_for_its_blocks_in_order():
    @analysis_by_block
    def initials(doc: Document, block: Block) -> tuple[str, ...]:
        return (block.text[0],)

    doc = from_blocks(["Ada waits.", "Ben leaves."])

    assert initials(doc) == ("A", "B")
    assert initials(doc, doc.blocks[1]) == ("B",)


def test_answers_for_blocks_stay_when_other_blocks_are_taken_out():
    asked: list[str] = []

    @analysis_by_block
    def initials(doc: Document, block: Block) -> tuple[str, ...]:
        asked.append(block.text)
        return (block.text[0],)

    doc = from_blocks(["Ada waits.", "Share", "Ben leaves."])
    initials(doc)

    story = doc.without({doc.blocks[1]})

    assert initials(story) == ("A", "B")
    assert asked == ["Ada waits.", "Share", "Ben leaves."]


def test_answers_for_the_article_are_asked_anew_when_blocks_are_taken_out():
    @analysis
    def count(doc: Document) -> int:
        return len(doc.blocks)

    doc = from_blocks(["Ada waits.", "Share"])

    assert (count(doc), count(doc.without({doc.blocks[1]}))) == (2, 1)


def test_a_document_without_nothing_is_the_very_same():
    doc = from_blocks(["Ada waits."])

    assert doc.without(()) is doc
