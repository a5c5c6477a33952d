"""The arithmetic of the benchmarks, on tiny sets made up here."""

import gzip
import json
import subprocess
import sys
from datetime import date
from pathlib import Path
from random import Random
from typing import Any

import pytest

from benchmarks.diff import report
from benchmarks.quality.cards import cards
from benchmarks.quality.corrected import Edit, Sentence, running, sentences
from benchmarks.quality.furniture import counted, judged_by
from benchmarks.quality.halves import domain, half
from benchmarks.quality.intervals import (
    Figure,
    at_rate,
    bootstrap,
    f1,
    rare_precision,
    rate,
    share,
    wilson,
)
from benchmarks.quality.judgements import Judgement, keep, kept, key, tally
from benchmarks.quality.linting import all_rules
from benchmarks.quality.measured import Measured, Precision
from benchmarks.quality.pages import Page
from benchmarks.quality.planted import KINDS, Plant
from benchmarks.quality.ranking import Bin, calibration_error, recall_at, reliability, threshold
from benchmarks.quality.residue import GROUPS, planted
from benchmarks.quality.sets import Article, Scope, story
from benchmarks.quality.spliced import Said, spliced, without
from benchmarks.quality.tables import Table, markdown
from benchmarks.revisions import Finding, findings, worktree
from newslint.origin import Excerpt, Place, Position
from newslint.page import page
from newslint.report import PlacedFinding, Report
from newslint.rule import Rule

ROOT = Path(__file__).parent.parent
EXACT = 0.0001


@pytest.mark.parametrize(
    ("right", "n", "low", "high"),
    [
        pytest.param(8, 10, 0.4902, 0.9433, id="most of a few"),
        pytest.param(0, 10, 0.0, 0.2775, id="none of a few says little"),
        pytest.param(10, 10, 0.7225, 1.0, id="all of a few is not certainty"),
        pytest.param(263, 500, 0.4822, 0.5694, id="half of many"),
    ],
)
def test_the_interval_of_a_share_is_wilsons(right: int, n: int, low: float, high: float):
    figure = wilson(right, n)

    assert figure is not None
    assert (figure.value, figure.low, figure.high) == pytest.approx(
        (right / n, low, high), abs=EXACT
    )


def test_a_share_of_nothing_is_no_figure():
    figures = wilson(0, 0), share([0, 0], [0, 0]), rate([0], [0], 1000)

    assert figures == (None, None, None)


def test_a_bootstrap_says_the_same_each_time():
    counts, words = [1, 0, 2, 0, 0, 1], [300, 200, 500, 100, 400, 250]

    one, other = rate(counts, words, 1000), rate(list(counts), list(words), 1000)

    assert one == other


def test_a_rate_lies_within_its_interval():
    counts, words = [1, 0, 2, 0, 0, 1] * 20, [300, 200, 500, 100, 400, 250] * 20

    figure = rate(counts, words, 1000)

    assert figure is not None
    assert figure.value == pytest.approx(80_000 / 35_000)
    assert 1.5 < figure.low < figure.value < figure.high < 3.5


def test_of_independent_cases_the_bootstrap_says_nearly_what_wilson_says():
    right = [1] * 100 + [0] * 300

    drawn, exact = share(right, [1] * 400), wilson(100, 400)

    assert drawn is not None
    assert exact is not None
    assert (drawn.low, drawn.high) == pytest.approx((exact.low, exact.high), abs=0.01)


def test_alarms_that_stand_in_one_article_make_a_wider_interval_than_alarms_apart():
    apart, together = [1] * 20 + [0] * 80, [20] + [0] * 99

    one, other = rate(apart, [100] * 100, 1000), rate(together, [100] * 100, 1000)

    assert one is not None
    assert other is not None
    assert one.value == other.value
    assert other.high - other.low > 2 * (one.high - one.low)


def test_no_alarm_at_all_still_has_an_upper_bound():
    figure = rate([0] * 50, [100] * 50, 1000)

    assert figure is not None
    assert (figure.value, figure.low, figure.high) == pytest.approx((0, 0, 3.689 / 5), abs=EXACT)


def test_a_share_of_one_has_the_interval_of_the_articles_that_it_rests_on():
    figure = share([30, 0, 5], [30, 0, 5])

    assert figure == wilson(2, 2)


def test_f1_is_the_harmonic_mean_of_precision_and_recall():
    figure = bootstrap(([6, 6], [10, 10], [15, 15]), f1)

    assert figure is not None
    assert figure.value == pytest.approx(2 * 0.6 * 0.4 / (0.6 + 0.4))


@pytest.mark.parametrize(
    ("recall", "alarms", "precision"),
    [
        pytest.param(0.5, 0.01, 0.025 / 0.0345, id="one alarm in a hundred clean articles"),
        pytest.param(0.5, 0.0, 1.0, id="no alarm on clean articles"),
        pytest.param(0.0, 0.01, 0.0, id="nothing found"),
        pytest.param(0.0, 0.0, None, id="nothing said"),
    ],
)
def test_precision_for_rare_faults_follows_from_recall_and_alarms(
    recall: float, alarms: float, precision: float | None
):
    reckoned = at_rate(recall, alarms)

    assert reckoned == (None if precision is None else pytest.approx(precision))


def test_precision_for_rare_faults_is_lower_than_on_a_set_that_is_half_faulty():
    found, faulty = [1] * 50 + [0] * 150, [1] * 100 + [0] * 100
    false, clean = [0] * 190 + [1] * 10, [0] * 100 + [1] * 100

    rare = rare_precision(found, faulty, false, clean)

    assert rare is not None
    assert rare.value == pytest.approx(0.025 / (0.025 + 0.095))
    assert rare.low < rare.value < rare.high < 50 / 60


def test_without_a_false_alarm_precision_for_rare_faults_is_not_certain():
    rare = rare_precision([1, 0] * 50, [1] * 100, [0] * 100, [1] * 100)

    low = 0.025 / (0.025 + 0.95 * 0.03689)
    assert rare is not None
    assert (rare.value, rare.low, rare.high) == pytest.approx((1, low, 1), abs=EXACT)


@pytest.mark.parametrize(
    ("allowed", "found"),
    [
        pytest.param(0, 1, id="no false alarm: only what is surer than the surest of them"),
        pytest.param(1, 3, id="one false alarm: down to the second"),
        pytest.param(2, 4, id="all of them: whatever is found at all"),
    ],
)
def test_recall_at_so_many_false_alarms_counts_what_is_surer(allowed: int, found: int):
    hits, alarms = [0.95, 0.8, 0.6, 0.3, 0.0], [0.9, 0.5]

    recall = recall_at(hits, alarms, allowed)

    assert recall == wilson(found, 5)


def test_false_alarms_of_one_confidence_stand_or_fall_together():
    lowest = threshold([0.9, 0.7, 0.7, 0.2], allowed=2)

    assert lowest == 0.7


def test_what_is_as_sure_as_a_false_alarm_that_must_fall_falls_with_it():
    recall = recall_at([0.7, 0.8], [0.9, 0.7, 0.7], 1)

    assert recall == wilson(1, 2)


def test_confidences_are_held_against_what_was_right():
    said = [(0.92, True), (0.94, True), (0.55, False), (0.59, True), (1.0, True)]

    bins = list(reliability(said))

    assert [(one.low, one.n, one.right.value) for one in bins] == [
        (0.5, 2, 0.5),
        (0.9, 2, 1.0),
        (0.95, 1, 1.0),
    ]


def test_the_calibration_error_weighs_each_bin_by_what_it_holds():
    bins = [
        Bin(0.5, 0.6, 3, 0.55, Figure(0.35, 0, 1)),
        Bin(0.9, 0.95, 1, 0.93, Figure(1.0, 0, 1)),
    ]

    error = calibration_error(bins)

    assert error == pytest.approx((3 * 0.2 + 0.07) / 4)


def test_the_half_of_an_article_never_changes():
    halves = [half(f"harbour-{number}") for number in range(1, 5)]

    assert halves == ["report", "report", "tune", "tune"]


def test_each_half_holds_about_as_many_articles():
    halves = [half(f"article-{number}") for number in range(2000)]

    assert 920 < halves.count("tune") < 1080
    assert halves.count("tune") + halves.count("report") == 2000


def test_all_pages_of_a_domain_stand_in_one_half():
    names = {
        domain(url, "page-7") for url in ("https://www.port.example/a", "http://port.example/b?c")
    }

    assert names == {"port.example"}


def test_a_page_without_an_address_goes_by_its_own_name():
    names = domain("", "page-7"), domain(None, "page-8")

    assert names == ("page-7", "page-8")


def _spliced_set(folder: Path, *rows_: dict[str, Any]) -> None:
    file = folder / "off_topic" / "tune.jsonl.gz"
    file.parent.mkdir()
    with gzip.open(file, "wt", encoding="utf-8") as lines:
        lines.writelines(json.dumps(row) + "\n" for row in rows_)


def test_a_foreign_paragraph_is_known_by_its_place_in_the_source(tmp_path: Path):
    row = {
        "id": "easy-harbour-1",
        "host": "harbour-1",
        "level": "easy",
        "title": "Harbour shut",
        "paras": ["The harbour is shut. ", "Whip the cream.", "It opens on Monday."],
        "label": 1,
    }
    _spliced_set(tmp_path, row)

    (one,) = spliced(Scope(tmp_path, half("harbour-1")))

    assert one.insert is not None
    assert one.article.source[slice(*one.insert)] == "Whip the cream."


def test_an_article_stands_only_in_its_own_half(tmp_path: Path):
    row = {"id": "clean-1", "host": "harbour-1", "level": "clean", "title": "", "paras": ["It."]}
    _spliced_set(tmp_path, {**row, "label": -1})

    found = [len(spliced(Scope(tmp_path, name))) for name in ("tune", "report")]

    assert sorted(found) == [0, 1]


def test_a_story_without_a_title_begins_with_its_first_paragraph():
    text = story({"title": "", "paras": ["The harbour is shut.", "It opens on Monday."]})

    assert text == "The harbour is shut.\n\nIt opens on Monday."


def test_alarms_that_were_judged_right_are_left_out_of_clean_articles_only():
    clean = Said("clean", 100, [(0.9, False), (0.8, False)], [1, 2], 0, ["a", "b"])
    faulty = Said("easy", 100, [(0.9, True)], [1], 1, ["a"])

    left = without({"a"}, [clean, faulty])

    assert [one.flagged for one in left] == [[0.8, 0.8], [0.9]]


TOKENS = 'He said " the the U.S. wo n\'t pay " ( again ) .'.split()


def test_tokens_are_put_together_as_one_writes():
    one = running(TOKENS)

    assert one.text == 'He said "the the U.S. won\'t pay" (again).'
    assert [one.text[start:end] for start, end in one.tokens] == TOKENS


@pytest.mark.parametrize(
    ("tokens", "edit", "kind"),
    [
        pytest.param("a recieved b", Edit(1, 2, "R:SPELL", "received"), "spelling", id="spelling"),
        pytest.param("a web site b", Edit(1, 3, "R:ORTH", "website"), "spacing", id="joined"),
        pytest.param("a alot b", Edit(1, 2, "R:ORTH", "a lot"), "spacing", id="parted"),
        pytest.param("for the the b", Edit(2, 3, "U:DET", ""), "doubled", id="one of two taken"),
        pytest.param("for the the b", Edit(1, 3, "R:DET", "the"), "doubled", id="two made one"),
        pytest.param("eat a apple", Edit(1, 2, "R:DET", "an"), "article", id="a becomes an"),
        pytest.param("eat a apple", Edit(1, 2, "R:DET", "the"), "", id="a becomes the"),
        pytest.param("a Web b", Edit(1, 2, "R:ORTH", "web"), "", id="only a capital"),
        pytest.param("for the old b", Edit(1, 2, "U:DET", ""), "", id="a word of its own taken"),
    ],
)
def test_corrections_are_told_apart_by_what_they_change(tokens: str, edit: Edit, kind: str):
    one = running(tokens.split(), (edit,))

    kinds = {
        "spelling": one.spelling(edit),
        "spacing": one.spacing(edit),
        "doubled": one.doubled(edit),
        "article": one.article(edit),
    }

    assert [name for name, yes in kinds.items() if yes] == [kind][: len(kind)]


def test_a_correction_made_by_two_annotators_counts_once(tmp_path: Path):
    file = tmp_path / "set.m2.gz"
    edit = "A 1 2|||R:SPELL|||received|||REQUIRED|||-NONE-|||"
    text = (
        f"S We recieved it .\n{edit}0\n{edit}1\n\nS Thanks .\nA -1 -1|||noop|||-NONE-|||a|||b|||0\n"
    )
    file.write_bytes(gzip.compress(text.encode()))

    found = list(sentences(file))

    assert [one.edits for one in found] == [(Edit(1, 2, "R:SPELL", "received"),), ()]


def test_a_word_to_be_put_in_is_missing_between_its_neighbours():
    one = Sentence("We go home", ((0, 2), (3, 5), (6, 10)), ())

    place = one.place(Edit(2, 2, "M:ADV", "back"))

    assert one.text[slice(*place)] == "go home"


def _finding(start: int, end: int, rule: str = "boilerplate/teaser-block") -> PlacedFinding:
    place = Place("a", Position(1, 1, start), Position(1, 1, end), "", Excerpt("", "", ""))
    return PlacedFinding(rule, "warning", "It is not the story", place, 0.9, "")


PAGE = Page(
    Article("full", "1", "Share\nOther news\nIt rained.\nTags"),
    ((0, 5), (6, 16), (17, 27), (28, 32)),
    (True, True, False, None),
)


def test_lines_that_the_set_leaves_open_count_neither_way():
    counts = counted([PAGE], [Report("a", findings=(_finding(17, 32), _finding(0, 5)))])

    assert (counts.right, counts.wrong, counts.furniture, counts.good) == ([1], [1], [2], [1])


def test_a_finding_that_covers_only_part_of_a_line_marks_none():
    counts = counted([PAGE], [Report("a", findings=(_finding(6, 11),))])

    assert (counts.marked, counts.findings) == ([0], [0])


def test_a_finding_is_sound_when_it_covers_no_good_line():
    report_ = Report("a", findings=(_finding(0, 16), _finding(6, 27), _finding(28, 32)))

    counts = counted([PAGE], [report_])

    assert (counts.sound, counts.findings) == ([1], [2])


def test_findings_of_other_rules_are_not_counted():
    said = Report("a", findings=(_finding(0, 5, "boilerplate/share-widget"), _finding(6, 16)))

    counts = counted([PAGE], [said], "boilerplate/teaser-block")

    assert (counts.right, counts.findings) == ([1], [1])


def test_what_an_extractor_leaves_out_is_its_verdict_on_lines():
    counts = judged_by([PAGE], [[1.0, 0.0, 1.0, 1.0]])

    assert (counts.right, counts.wrong) == ([1], [1])


def _line(number: int, **parts: Any) -> dict[str, Any]:
    place = {"set": "polnear", "id": f"p{number}", "start": 3, "end": 8}
    name = key("polnear", f"p{number}", "names/acronym", 3, 8)
    said = {"rule": "names/acronym", "verdict": "wrong", "reason": "It is spelt out later on"}
    shown = {"before": "The council of the port", "found": "(PTA)", "after": "met on Monday again"}
    return {"key": name, **place, **said, **shown, **parts}


def test_a_judgement_keeps_nothing_of_the_articles_text(tmp_path: Path):
    keep([_line(1)], tmp_path)

    written = json.loads((tmp_path / "names-acronym.jsonl").read_text())

    assert set(written) == {"key", "set", "id", "start", "end", "rule", "verdict", "reason"}


def test_a_later_judgement_takes_the_place_of_an_earlier_one(tmp_path: Path):
    keep([_line(1), _line(2)], tmp_path)

    keep([_line(1, verdict="right")], tmp_path)

    assert sorted(one.verdict for one in kept("names/acronym", tmp_path).values()) == [
        "right",
        "wrong",
    ]


@pytest.mark.parametrize(
    ("parts", "complaint"),
    [
        pytest.param({"verdict": "maybe"}, "a verdict is one of", id="no such verdict"),
        pytest.param({"reason": " "}, "a reason has", id="no reason"),
        pytest.param({"reason": "The council of the port is meant"}, "own words", id="borrowed"),
        pytest.param({"end": 9}, "another alarm", id="another place than the key's"),
    ],
)
def test_a_judgement_that_cannot_be_kept_is_refused(
    tmp_path: Path, parts: dict[str, Any], complaint: str
):
    with pytest.raises(ValueError, match=complaint):
        keep([_line(1, **parts)], tmp_path)


def _judged(names: str, verdict: str = "right") -> dict[str, Judgement]:
    return {name: Judgement(name, "s", "i", 0, 1, "a/b", verdict, "why") for name in names}


def test_judgements_on_alarms_that_are_no_longer_raised_do_not_count():
    counted_ = tally(["a", "b"], _judged("abcd") | _judged("b", "wrong"))

    assert (counted_.right, counted_.wrong, counted_.n, counted_.alarms) == (1, 1, 2, 2)


def test_judgements_hold_while_nearly_all_alarms_up_to_the_last_one_judged_are_judged():
    names = [chr(97 + number) for number in range(20)]

    all_of_them = tally(names, _judged("".join(names)))

    assert all_of_them.holds


def test_judgements_do_not_hold_when_a_rule_says_much_that_nobody_has_judged():
    names = [f"alarm {number}" for number in range(200)]

    few = tally([*names, "a", "b", "c"], _judged("abc"))

    assert not few.holds


MEASURED = Measured(
    (),
    {"a/b": Precision("clean", "report half, judged", 40, Figure(0.95, 0.83, 0.98765))},
    {"a/b": 0.0123},
)


def test_a_card_says_what_a_rules_page_shows():
    card = cards([MEASURED], date(2024, 5, 6))["a/b"]

    assert card == {
        "set": "clean",
        "split": "report half, judged",
        "n": 40,
        "precision": 0.95,
        "precision_interval": [0.83, 0.9877],
        "recall": None,
        "alarms_per_1000_words": 0.0123,
        "date": "2024-05-06",
        "version": card["version"],
    }


def test_a_rules_page_can_be_made_with_its_card(tmp_path: Path):
    file = tmp_path / "b.yml"
    file.write_text("summary: A\nphrases: [x]\nflags: ['[[x]]']\npasses: ['y']\n")
    card = cards([MEASURED], date(2024, 5, 6))["a/b"]

    said = page(Rule("a/b", "A", "", "note", file, spec={"kind": "phrases"}, card=card))

    assert "precision 0.95 (0.83 to 0.99) on 40 findings in clean (report half, judged)" in said


def test_what_is_labelled_beats_what_was_judged():
    labelled = Measured((), {"a/b": Precision("pages", "half", 500, Figure(0.8, 0.7, 0.9), 0.3)})

    card = cards([MEASURED, labelled], date(2024, 5, 6))["a/b"]

    assert (card["set"], card["recall"], card["alarms_per_1000_words"]) == ("pages", 0.3, 0.0123)


def test_a_handful_of_alarms_does_not_beat_many():
    judged = Measured((), {"a/b": Precision("clean", "half", 3, Figure(0.0, 0, 0.56))})

    card = cards([MEASURED, judged], date(2024, 5, 6))["a/b"]

    assert card["n"] == 40


def test_a_table_is_aligned_markdown():
    lines = list(markdown(Table("Alarms", ("rule", "n"), [("a/b", "5"), ("c", "12")], ["Half."])))

    assert lines == [
        "### Alarms",
        "",
        "| rule |  n |",
        "|------|---:|",
        "| a/b  |  5 |",
        "| c    | 12 |",
        "",
        "Half.",
        "",
    ]


def _said(rule: str, start: int, end: int, message: str = "Look") -> Finding:
    return Finding(rule, "0000.txt", start, end, 1, "warning", message, "x")


def test_a_diff_shows_what_was_gained_lost_and_changed(tmp_path: Path):
    (tmp_path / "0000.txt").write_text("The the harbour is shut")
    before = [_said("a/same", 0, 3), _said("a/lost", 4, 7), _said("a/moved", 8, 15)]
    now = [_said("a/same", 0, 3), _said("a/new", 16, 18), _said("a/moved", 8, 18)]

    lines = list(report(before, now, tmp_path, {"0000.txt": "seeds story.txt"}))

    heads = [line for line in lines if not line.startswith(" ")]
    assert heads == [
        "+ a/new warning: Look",
        "- a/lost warning: Look",
        "~ a/moved warning: Look",
        "1 gained, 1 lost, 1 changed, 3 now",
    ]


def test_a_diff_shows_findings_in_their_context(tmp_path: Path):
    (tmp_path / "0000.txt").write_text("The the harbour\nis shut")

    lines = list(report([], [_said("a/new", 4, 7)], tmp_path, {"0000.txt": "seeds story.txt"}))

    assert "    …The [[the]] harbour⏎is shut…" in lines


def test_of_a_revision_the_files_are_there_as_long_as_they_are_needed(tmp_path: Path):
    repository = tmp_path / "repository"
    git = ("git", "-C", str(repository), "-c", "user.name=A", "-c", "user.email=a@example.org")
    subprocess.run(("git", "init", "--quiet", str(repository)), check=True)
    (repository / "story.txt").write_text("old")
    subprocess.run((*git, "add", "."), check=True)
    subprocess.run((*git, "commit", "--quiet", "-m", "Begin"), check=True)
    (repository / "story.txt").write_text("new")

    with worktree(repository, "HEAD", tmp_path) as folder:
        then = (folder / "story.txt").read_text()

    assert (then, folder.exists()) == ("old", False)


def test_a_second_checkout_is_measured_by_its_own_rules(tmp_path: Path):
    (tmp_path / "__init__.py").write_text("")
    script = (
        "import sys, pathlib; from benchmarks.quality.own import use_own_rules;"
        "use_own_rules(pathlib.Path(sys.argv[1])); import newslint_rules;"
        "print(*newslint_rules.__path__)"
    )

    command = (sys.executable, "-c", script, str(tmp_path))
    run = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True)

    assert run.stdout.strip() == str(tmp_path)


def test_the_newslint_of_a_folder_reads_articles_with_its_own_rules(tmp_path: Path):
    (tmp_path / "story.txt").write_text("The harbour is shut until Monday, the the city said.\n")

    found = findings(ROOT, tmp_path)

    assert ("typos/doubled-word", "story.txt") in {(one.rule, one.file) for one in found}


@pytest.mark.parametrize("place", ["words", "line", "first", "last"])
def test_residue_is_planted_where_it_is_said_to_be(place: Any):
    host = Article("set", "id", "The quay\n\nIt is shut.\n\nIt leaks.")

    one = planted(host, Plant(place, ("Mr ⟦[Name]⟧ left.",)), Random(1))

    assert one.article.source[one.start : one.end] == "[Name]"
    assert "Mr [Name] left." in one.article.source
    assert one.article.source.replace("Mr [Name] left.", "").split() == host.source.split()


def test_every_rule_for_residue_has_something_planted():
    rules = {rule for rule in all_rules() if rule.partition("/")[0] in GROUPS}

    assert set(KINDS) >= rules
