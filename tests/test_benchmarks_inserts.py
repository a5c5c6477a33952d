"""What the benchmarks put into articles, and how they tell that it was found."""

import gzip
import json
import sys
from pathlib import Path
from random import Random
from typing import Any

import pytest

from benchmarks.quality import programs
from benchmarks.quality.duplicates import CHANGES
from benchmarks.quality.families import CARDED, FAMILIES, chosen
from benchmarks.quality.halves import half
from benchmarks.quality.inserts import NOTHING, TITLE, Inserted, inserted
from benchmarks.quality.linting import Choice, reports
from benchmarks.quality.sets import Article, Scope
from benchmarks.quality.unseen import found
from benchmarks.quality.webpages import shared_words
from newslint.origin import Excerpt, Place, Position
from newslint.report import PlacedFinding, Report

FILL = "The port of number {} was shut on Monday while the pilots asked for more pay and rest ({})."


def _row(number: int, source: str) -> dict[str, Any]:
    told = [FILL.format(number, at) for at in range(10)]
    head = {"id": f"harbour-{number}", "topic": f"port {number % 2}", "title": f"Port {number}"}
    return {**head, "source": source, "paras": told}


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    file = tmp_path / "background" / "allsides_train.jsonl.gz"
    file.parent.mkdir()
    told = [_row(at, ("Slate", "Salon", "BBC News")[at % 3]) for at in range(30)]
    with gzip.open(file, "wt", encoding="utf-8") as lines:
        lines.writelines(json.dumps(row) + "\n" for row in told)
    return tmp_path


def test_hosts_are_of_unseen_outlets_and_of_one_half(folder: Path):
    made = inserted(Scope(folder, "tune"))[NOTHING]

    hosts = {one.article.id for one in made}

    outside = {f"harbour-{at}" for at in range(2, 30, 3)}
    assert hosts
    assert not hosts & outside
    assert {half(host) for host in hosts} == {"tune"}


def test_the_same_is_put_in_every_time(folder: Path):
    first, again = (inserted(Scope(folder, "tune")) for _ in range(2))

    assert first == again


@pytest.mark.parametrize(
    ("kind", "runs", "length"),
    [
        pytest.param(NOTHING, 0, 0, id="nothing"),
        pytest.param("another outlet, the same subject", 1, 1, id="one"),
        pytest.param("two, apart from each other", 2, 2, id="two apart"),
        pytest.param("two paragraphs in a row", 1, 2, id="a block"),
        pytest.param("a title and a paragraph", 1, 2, id="under a title"),
        pytest.param(TITLE, 1, 1, id="a title"),
    ],
)
def test_what_was_put_in_is_of_another_article(folder: Path, kind: str, runs: int, length: int):
    one = inserted(Scope(folder, "tune"))[kind][0]

    put = [one.article.source[slice(*one.paragraphs[at])] for run in one.inserts for at in run]

    own = one.article.id.removeprefix("harbour-")
    assert (len(one.inserts), len(put)) == (runs, length)
    assert not any(f"number {own} " in text or text == f"Port {own}" for text in put)


def _said(*spots: tuple[int, int]) -> Report:
    places = [
        Place("a", Position(1, 1, start), Position(1, 1, end), "", Excerpt("", "", ""))
        for start, end in spots
    ]
    said = (PlacedFinding("a/b", "warning", "It is not the story", one, 0.9, "") for one in places)
    return Report("a", findings=tuple(said))


MADE = Inserted(
    Article("s", "i", "a\n\nb\n\nc\n\nd"), ((0, 1), (3, 4), (6, 7), (9, 10)), [range(1, 3)]
)


@pytest.mark.parametrize(
    ("spot", "sure", "whole", "other"),
    [
        pytest.param((3, 7), 0.9, True, 0, id="all of it"),
        pytest.param((3, 4), 0.9, False, 0, id="a part of it"),
        pytest.param((3, 10), 0.9, False, 0, id="more than it"),
        pytest.param((0, 1), 0.0, False, 1, id="something else"),
    ],
)
def test_an_insert_is_found_in_part_or_whole(
    spot: tuple[int, int], sure: float, whole: bool, other: int
):
    seen = found(MADE, _said(spot))

    assert (seen.sure, seen.whole, len(seen.other)) == ([sure], [whole], other)


@pytest.mark.parametrize(
    ("name", "left"),
    [
        pytest.param("word for word", 20, id="nothing"),
        pytest.param("every tenth word left out", 18, id="one in ten"),
        pytest.param("every fifth word left out", 16, id="one in five"),
        pytest.param("every tenth word exchanged", 20, id="exchanged"),
    ],
)
def test_a_second_telling_has_so_many_of_the_words(name: str, left: int):
    words = [f"word{chr(97 + at)}" for at in range(20)]

    told = CHANGES[name](words, Random(1))

    assert len(told) == left


def test_words_kept_of_a_page_count_as_often_as_its_article_has_them():
    right, kept, gold = shared_words(["the port is the port"], ["the the the port share"])

    assert (right, kept, gold) == ([3], [5], [5])


def test_what_was_said_under_a_choice_is_not_asked_for_again(monkeypatch: pytest.MonkeyPatch):
    article = Article("s", "once", "The the harbour is shut until Monday, the city said.")
    first = reports([article], Choice())
    monkeypatch.setattr("benchmarks.quality.linting._report", None)

    again = reports([article], Choice())

    assert again == first


def test_a_program_that_is_not_there_is_not_asked(monkeypatch: pytest.MonkeyPatch, tmp_path: Path):
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.setattr(sys, "executable", str(tmp_path / "python"))

    there = [programs.installed(name) for name in programs.COMMANDS]

    assert there == [False, False, False]


def test_all_families_run_when_none_is_named():
    assert chosen([], cards=False) == list(FAMILIES)


def test_cards_want_the_families_that_make_them_whatever_was_named():
    names = chosen([], cards=True), chosen(["typos"], cards=True)

    assert [set(each) for each in names] == [{*FAMILIES}, {*CARDED, "typos"}]
