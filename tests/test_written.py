"""The articles written to be measured on, and how findings are held against their faults."""

import json
from collections import Counter
from pathlib import Path

import pytest

from benchmarks.quality.linting import all_rules
from benchmarks.written.faults import FITTING, FOLDER, Fault, faults
from benchmarks.written.measured import FORMATS, Reading
from newslint.finding import RelatedPlace
from newslint.origin import Excerpt, Place, Position
from newslint.report import PlacedFinding, Report
from newslint.rule import Severity

TYPO = Fault("a.txt", "recieve", "typo", 1, "receive", 10, 17)
FAR = 100


def place(start: int, end: int) -> Place:
    return Place(
        "a.txt", Position(1, start + 1, start), Position(1, end + 1, end), "", Excerpt("", "", "")
    )


def finding(
    rule: str, start: int, end: int, *shown: Place, severity: Severity = "warning"
) -> PlacedFinding:
    related = tuple(RelatedPlace(one, "") for one in shown)
    return PlacedFinding(rule, severity, "", place(start, end), 1.0, "", related=related)


@pytest.mark.parametrize(
    "one",
    [
        pytest.param(finding("typos/misspelling", 10, 17), id="on the words"),
        pytest.param(finding("typos/misspelling", 16, 30), id="on one character of them"),
        pytest.param(finding("typos/any", FAR, FAR + 1, place(9, 11)), id="by a passage it shows"),
    ],
)
def test_a_fault_is_named_by_a_finding_of_its_kind_that_touches_it(one: PlacedFinding):
    named = TYPO.named(one)

    assert named


@pytest.mark.parametrize(
    "one",
    [
        pytest.param(finding("numbers/calendar", 10, 17), id="a group of another kind"),
        pytest.param(finding("typos/misspelling", 17, 20), id="the words after"),
        pytest.param(finding("typos/misspelling", 3, 10), id="the words before"),
    ],
)
def test_a_fault_is_not_named_by_any_other_finding(one: PlacedFinding):
    named = TYPO.named(one)

    assert not named


def test_a_stray_is_a_warning_that_names_no_fault():
    findings = (
        finding("typos/misspelling", 10, 17),
        finding("numbers/calendar", 10, 17),
        finding("numbers/calendar", FAR, FAR + 1),
        finding("numbers/calendar", FAR, FAR + 2, severity="note"),
    )

    strays = list(Reading([TYPO], {"a.txt": Report("a.txt", findings=findings)}, {}).strays())

    assert strays == [("a.txt", findings[1], True), ("a.txt", findings[2], False)]


def test_words_that_stand_twice_are_told_apart_by_their_number(tmp_path: Path):
    (tmp_path / "a.txt").write_text("the the cat", encoding="utf-8")
    mark = {"file": "a.txt", "words": "the", "kind": "typo", "tier": 1, "why": "twice"}
    gold = tmp_path / "gold.json"
    gold.write_text(json.dumps([mark, {**mark, "nth": 2}]), encoding="utf-8")

    found = list(faults(gold, tmp_path))

    assert [(one.start, one.end) for one in found] == [(0, 3), (4, 7)]


@pytest.mark.parametrize(
    "wrong",
    [
        pytest.param({"words": "dog"}, id="words that are not there"),
        pytest.param({"nth": 2}, id="not as often"),
        pytest.param({"kind": "boredom"}, id="a kind that no rule speaks of"),
    ],
)
def test_a_mark_that_fits_no_words_is_refused(tmp_path: Path, wrong: dict[str, object]):
    (tmp_path / "a.txt").write_text("the cat", encoding="utf-8")
    mark = {"file": "a.txt", "words": "the", "kind": "typo", "tier": 1, "why": ""}
    gold = tmp_path / "gold.json"
    gold.write_text(json.dumps([{**mark, **wrong}]), encoding="utf-8")

    with pytest.raises(ValueError, match="no such fault"):
        list(faults(gold, tmp_path))


def test_every_faulty_article_has_its_faults_where_they_are_recorded():
    counts = Counter(fault.file for fault in faults())

    assert set(counts) == {file.name for file in (FOLDER / "faulty").iterdir()}
    assert min(counts.values()) >= 6
    assert max(counts.values()) <= 14


def test_the_written_articles_are_of_formats_that_are_read():
    files = [*(FOLDER / "faulty").iterdir(), *(FOLDER / "clean").iterdir()]

    assert len(files) == 20
    assert {file.suffix for file in files} == set(FORMATS)


def test_some_rule_is_fit_to_name_most_kinds_of_faults():
    groups = {rule.partition("/")[0] for rule in all_rules()}

    hopeless = {
        kind
        for kind, patterns in FITTING.items()
        if not any(pattern.partition("/")[0] in groups for pattern in patterns)
    }

    assert hopeless <= {"unbalanced-quote"}  # quotations have no rules of their own yet
