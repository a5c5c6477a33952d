"""What puts faults into clean articles, on a short article of our own."""

from random import Random
from typing import Any

import pytest

from benchmarks.quality.linting import all_rules
from benchmarks.quality.sets import Article
from benchmarks.seeded.measured import precision, row
from benchmarks.seeded.sown import Sown, fits, sown
from benchmarks.seeded.texts import Seed, read, seeds
from newslint.origin import Excerpt, Place, Position
from newslint.report import PlacedFinding, Report

PARAGRAPHS = ["The quay", "It is shut.", "It leaks.", "It is old.", "It is long.", "It is ours."]
HOST = Article("set", "id", "\n\n".join(PARAGRAPHS))
RULE = "grammar/could-of"


def seed(place: Any, text: str = "A seed.") -> Seed:
    return Seed(RULE, place, text)


def finding(start: int, end: int) -> PlacedFinding:
    words = "x" * (end - start)
    begin, stop = Position(1, start + 1, start), Position(1, end + 1, end)
    place = Place("a.txt", begin, stop, words, Excerpt("", words, ""))
    return PlacedFinding(RULE, "warning", "", place, 1, "fingerprint")


def told(*places: tuple[int, int], text: str = "A seed.") -> tuple[Sown, Report]:
    """An article with a seed at 10 to 17, and findings at these places."""
    report = Report("", findings=tuple(finding(*one) for one in places))
    return Sown(HOST, seed("words", text), ((10, 17),)), report


@pytest.mark.parametrize(
    ("place", "text"),
    [
        pytest.param("words", "A seed.", id="within a paragraph"),
        pytest.param("line", "A seed.¶Another.", id="between paragraphs"),
        pytest.param("top", "A seed.", id="below the title"),
        pytest.param("last", "A seed.", id="at the foot"),
        pytest.param("end", "A seed.", id="at the end of the last paragraph"),
    ],
)
def test_a_text_stands_where_its_spans_say(place: Any, text: str):
    one = sown(HOST, seed(place, text), Random(1))

    ((start, end),) = one.spans
    assert one.article.source[start:end] == text.replace("¶", "\n\n")
    rest = one.article.source[:start] + one.article.source[end:]
    assert rest.split() == HOST.source.split()


@pytest.mark.parametrize(
    ("place", "paragraph"),
    [
        pytest.param("top", 1, id="below the title"),
        pytest.param("last", 6, id="at the foot"),
    ],
)
def test_a_line_is_a_paragraph_of_its_own(place: Any, paragraph: int):
    one = sown(HOST, seed(place), Random(1))

    assert one.article.source.split("\n\n")[paragraph] == "A seed."


def test_a_page_stands_on_both_sides_of_the_article():
    one = sown(HOST, seed("around", "Home¶Menu▶Terms"), Random(1))

    assert one.article.source == f"Home\n\nMenu\n\n{HOST.source}\n\nTerms"
    assert [one.article.source[start:end] for start, end in one.spans] == ["Home\n\nMenu", "Terms"]


def test_mark_up_makes_a_web_page_of_the_article():
    one = sown(HOST, seed("html", '<html lang="fr">'), Random(1))

    assert one.article.format == "html"
    assert one.article.source.startswith('<!doctype html><html lang="fr"><body><h1>The quay</h1>')


def test_front_matter_makes_markdown_of_the_article():
    one = sown(HOST, seed("front matter", "lang: fr"), Random(1))

    assert (one.article.format, one.article.source[:18]) == ("markdown", "---\nlang: fr\n---\n\n")


@pytest.mark.parametrize(
    ("paragraphs", "enough"),
    [pytest.param(5, False, id="too short"), pytest.param(6, True, id="long enough")],
)
def test_an_article_needs_a_middle(paragraphs: int, enough: bool):
    host = Article("set", "id", "\n\n".join(PARAGRAPHS[:paragraphs]))

    assert fits(host) == enough


def test_recall_is_the_share_of_articles_and_other_findings_are_wrong():
    pairs = [told((12, 14)), told((12, 14), (40, 42)), told(), told((40, 42), text="Another.")]

    name, texts, found, findings, right = row(RULE, pairs)

    assert (name, texts, findings) == (RULE, "2", "4")
    assert (found[:4], right[:4]) == ("0.50", "0.50")


def test_a_rule_that_said_enough_has_a_card():
    pairs = [told((12, 14), (40, 42))] * 10 + [told()] * 10

    card = precision(RULE, pairs, "report")[RULE]

    assert (card.n, card.figure.value, card.recall) == (20, 0.5, 0.5)


def test_a_rule_that_said_little_has_none():
    pairs = [told((12, 14))] * 19

    assert precision(RULE, pairs, "report") == {}


def test_texts_are_read_with_their_rule_and_place(tmp_path: Any):
    file = tmp_path / "group.txt"
    file.write_text("== a/b: last\nOne¶Two\n\n== a/c: top\nThree\n", encoding="utf-8")

    found = list(read(file))

    assert found == [Seed("a/b", "last", "One¶Two"), Seed("a/c", "top", "Three")]


def test_a_place_that_nobody_knows_is_said(tmp_path: Any):
    file = tmp_path / "group.txt"
    file.write_text("== a/b: anywhere\nOne\n", encoding="utf-8")

    with pytest.raises(ValueError, match="anywhere"):
        list(read(file))


def test_every_text_is_for_a_rule_that_there_is():
    rules = {one.rule for one in seeds()}

    assert rules <= set(all_rules())


def test_no_text_stands_twice():
    every = [(one.rule, one.text) for one in seeds()]

    assert len(set(every)) == len(every)
