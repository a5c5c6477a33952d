"""Findings that an editor lets stand, from the list and from the article itself."""

import json
import subprocess
from functools import partial
from pathlib import Path
from shutil import copy
from typing import Any

import pytest

from newslint.cli import main
from newslint.reporters import FORMATS

DOUBLE = "typos/doubled-word"
STORY = """\
Harbour reopens on Monday

Ships wait outside the the harbour for a third week.

A crane lifts the the first crate.
"""


@pytest.fixture
def desk(here: Path) -> Path:
    """A working directory with an article that has two faults of one kind."""
    (here / "story.txt").write_text(STORY)
    return here


def run(*words: str) -> int:
    return main(["check", "--select", DOUBLE, *words])


def stet(*words: str) -> int:
    return main(["stet", *words])


def lines(capsys: pytest.CaptureFixture[str]) -> list[str]:
    return [line.partition(": ")[0] for line in capsys.readouterr().out.splitlines()]


def test_what_is_accepted_is_counted_and_not_reported(
    desk: Path, capsys: pytest.CaptureFixture[str]
):
    stet("story.txt:3", "--rule", DOUBLE, "--reason", "as in the song")
    code = run("story.txt")

    said = capsys.readouterr()
    assert code == 1
    assert said.out.startswith("story.txt:5:15: ")
    assert said.err.endswith("1 can be fixed with --fix; 1 accepted\n")


def test_an_article_all_of_whose_findings_were_accepted_passes(desk: Path):
    stet("--all", "--reason", "before newslint", "story.txt")

    assert run("story.txt") == 0


def test_a_stet_survives_changes_elsewhere(desk: Path):
    stet("--all", "--reason", "before newslint", "story.txt")
    (desk / "story.txt").write_text(f"A new beginning.\n\n{STORY}\nAnd a new end.\n")

    assert run("story.txt") == 0


def test_a_stet_lapses_when_its_sentence_changes(desk: Path, capsys: pytest.CaptureFixture[str]):
    stet("--all", "--reason", "before newslint", "story.txt")
    (desk / "story.txt").write_text(STORY.replace("first", "second"))
    capsys.readouterr()

    run("story.txt")

    said = capsys.readouterr()
    assert said.out.startswith("story.txt:5:15: ")
    assert "nothing answers to the stet for “the the” [typos/doubled-word] any more" in said.err


AGES = "Anna Berger, 41, leads the port.\n\nShips wait.\n\nAnna Berger, 47, was pleased.\n"


@pytest.mark.parametrize(
    ("before", "after", "code"),
    [
        pytest.param("Ships", "Boats", 0, id="a change elsewhere"),
        pytest.param("was pleased", "was glad", 1, id="the sentence that was found"),
        pytest.param("41", "42", 1, id="the words of the other passage"),
        pytest.param("leads the port", "runs the port", 0, id="words beside the other passage"),
    ],
)
def test_a_stet_on_two_passages_lapses_when_either_says_something_else(
    here: Path, before: str, after: str, code: int
):
    (here / "ages.txt").write_text(AGES)
    stet("--rule", "contradictions", "--preview", "--reason", "two women", "ages.txt")
    (here / "ages.txt").write_text(AGES.replace(before, after))

    assert main(["check", "--select", "contradictions/attribute-conflict"]) == code


def test_of_equal_sentences_the_neighbours_tell_which_was_meant(
    desk: Path, capsys: pytest.CaptureFixture[str]
):
    twice = "He hums the the song.\n\nIt rains.\n\nHe hums the the song.\n\nShe leaves.\n"
    (desk / "story.txt").write_text(twice)
    stet("story.txt:5", "--rule", DOUBLE, "--reason", "as sung")
    (desk / "story.txt").write_text(f"The band plays.\n\nHe hums the the song.\n\n{twice}")
    capsys.readouterr()

    run("story.txt")

    assert lines(capsys) == ["story.txt:3:9", "story.txt:5:9"]


def test_an_entry_holds_until_its_last_day(desk: Path):
    stet("--all", "--reason", "for the festival", "--until", "2001-01-31", "story.txt")

    assert run("story.txt") == 1


def test_a_finding_that_is_back_after_its_last_day_is_said(
    desk: Path, capsys: pytest.CaptureFixture[str]
):
    stet("story.txt:3", "--rule", DOUBLE, "--reason", "so", "--until", "2001-01-31")
    capsys.readouterr()

    run("story.txt")

    said = capsys.readouterr().err.splitlines()
    assert said[0] == (
        "story.txt:3: the stet for “the the” [typos/doubled-word] held until 2001-01-31"
    )
    assert len(said) == 2


def test_prune_drops_what_held_for_a_time(desk: Path, capsys: pytest.CaptureFixture[str]):
    stet("story.txt:3", "--rule", DOUBLE, "--reason", "so", "--until", "2001-01-31")
    stet("story.txt:5", "--rule", DOUBLE, "--reason", "so", "--until", "2999-01-31")
    capsys.readouterr()

    stet("--prune")

    said = capsys.readouterr()
    assert "[it was for the time until 2001-01-31]" in said.out
    assert (desk / "newslint.stet.yml").read_text().count("- {") == 1


@pytest.mark.parametrize(
    ("places", "left"),
    [
        pytest.param(["story.txt:3", "story.txt:5"], [], id="two lines"),
        pytest.param(["story.txt:3", "story.txt"], [], id="a line and the whole"),
        pytest.param(["desk/../story.txt:3"], ["story.txt:5:15"], id="a roundabout path"),
    ],
)
def test_lines_of_an_article_are_accepted(
    desk: Path, capsys: pytest.CaptureFixture[str], places: list[str], left: list[str]
):
    (desk / "desk").mkdir()
    stet(*places, "--rule", DOUBLE, "--reason", "so")
    capsys.readouterr()

    run("story.txt")

    assert lines(capsys) == left


def test_an_entry_may_hold_for_years(desk: Path):
    stet("--all", "--reason", "for the festival", "--until", "2999-01-31", "story.txt")

    assert run("story.txt") == 0


def test_entries_are_sorted_one_a_line(desk: Path):
    (desk / "later.txt").write_text(STORY)
    stet("--all", "--reason", "one", "story.txt")
    stet("--all", "--reason", "two", "later.txt")

    entries = (desk / "newslint.stet.yml").read_text().splitlines()[1:]
    said = [json.loads(entry.removeprefix("- ")) for entry in entries]
    assert [one["path"] for one in said] == ["later.txt"] * 2 + ["story.txt"] * 2
    assert said[0] == {
        "path": "later.txt", "rule": DOUBLE, "words": "the the", "key": said[0]["key"],
        "reason": "two",
    }  # fmt: skip


def test_two_peoples_lists_merge_in_git(desk: Path):
    def git(*words: str) -> str:
        who = ("-c", "user.name=Ada", "-c", "user.email=ada@example.org")
        return subprocess.run(
            ["git", *who, *words], cwd=desk, check=True, capture_output=True, text=True
        ).stdout

    articles = ["a.txt", "c.txt", "g.txt", "j.txt"]
    list(map(partial(copy, desk / "story.txt"), articles))
    stet("--all", "--reason", "before newslint", "c.txt", "g.txt")
    git("init", "-q", "-b", "main")
    git("add", ".")
    git("commit", "-qm", "begin")
    git("checkout", "-qb", "hers")
    stet("--all", "--reason", "hers", "a.txt")
    git("commit", "-qam", "hers")
    git("checkout", "-q", "main")
    stet("--all", "--reason", "his", "j.txt")
    git("commit", "-qam", "his")

    git("merge", "-q", "hers", "-m", "both")

    assert run(*articles) == 0


def test_the_list_is_looked_for_upwards(desk: Path, monkeypatch: pytest.MonkeyPatch):
    folder = desk / "sport"
    folder.mkdir()
    (folder / "match.txt").write_text(STORY)
    (desk / "newslint.yml").write_text("fail-on: note\n")
    stet("--all", "--reason", "before newslint", "sport/match.txt")
    monkeypatch.chdir(folder)

    assert (desk / "newslint.stet.yml").exists()
    assert run("match.txt") == 0


@pytest.mark.parametrize(
    ("suffix", "text", "code"),
    [
        pytest.param(
            ".md", "The the sea.\n\n<!-- newslint: stet typos/doubled-word so -->\n\nThe tide.\n",
            1, id="a comment speaks of the next block"),
        pytest.param(
            ".md", "The the tide. <!-- newslint: stet typos a song -->\n\nThe sea.\n",
            0, id="a comment at the end of a line speaks of its block"),
        pytest.param(
            ".html", "<p>The the tide.</p> <!-- newslint: stet typos a song --><p>The sea.</p>",
            0, id="after a tag, too"),
        pytest.param(
            ".html", "<p>The <!-- newslint: stet */doubled-word a song --> the tide.</p>",
            0, id="or within it"),
        pytest.param(
            ".html", "<p>The sea.</p><p>The the tide.</p> <!-- newslint: stet typos a song -->",
            0, id="of several in a line it ends the last"),
        pytest.param(
            ".html", "<p>The the sea.</p><p>The tide.</p> <!-- newslint: stet typos a song -->",
            1, id="and no other"),
        pytest.param(
            ".md",
            "<!-- newslint: stet names so --><!-- newslint: stet typos so -->\n\nThe the sea.\n",
            0, id="two comments on one block"),
        pytest.param(
            ".md", "<!-- newslint: stet names a song -->\nThe the tide.\n",
            1, id="another group's findings stay"),
        pytest.param(
            ".txt", "<!-- newslint: stet typos a song -->\nThe the tide.\n",
            1, id="plain text has no comments"),
        pytest.param(
            ".md", "The the tide: `<!-- newslint: stet typos so -->` lets it stand.\n",
            1, id="a comment that the page shows says nothing"),
        pytest.param(
            ".md", "```\n<!-- newslint: stet typos so -->\n```\n\nThe the tide.\n",
            1, id="nor does one in a listing"),
        pytest.param(
            ".md", "---\nnewslint: {ignore: [typos/doubled-word]}\n---\n\nThe the tide.\n",
            0, id="front matter speaks of the whole article"),
        pytest.param(
            ".md", "---\nnewslint: {ignore: [names]}\n---\n\nThe the tide.\n",
            1, id="front matter names the rules"),
    ],
)  # fmt: skip
def test_an_article_carries_stets(here: Path, suffix: str, text: str, code: int):
    (here / f"tide{suffix}").write_text(text)

    assert run(f"tide{suffix}") == code


def test_an_article_of_ten_thousand_stets_is_read(here: Path):
    said = "<!-- newslint: stet typos/doubled-word so -->\n\nThe the tide.\n\n"
    (here / "tide.md").write_text(said * 10_000)

    assert run("tide.md") == 0


def test_a_comment_that_nothing_answers_to_is_said(here: Path, capsys: pytest.CaptureFixture[str]):
    (here / "tide.md").write_text("<!-- newslint: stet typos/doubled-word so -->\n\nThe tide.\n")

    run("tide.md")

    said = capsys.readouterr().err
    assert "tide.md: nothing answers to the stet for [typos/doubled-word] any more" in said


@pytest.mark.parametrize(
    ("body", "code"),
    [
        pytest.param("<!-- newslint: stet typos a song --><p>The the sea.</p>", 0, id="the next"),
        pytest.param("<p>The the <!-- newslint: stet typos a song --> sea.</p>", 0, id="its own"),
        pytest.param(
            "<p>The the sea.</p>\n<p>It.</p><!-- newslint: stet typos a song -->", 1, id="another"
        ),
    ],
)
def test_a_comment_within_an_export_speaks_of_its_article(here: Path, body: str, code: int):
    (here / "newslint.yml").write_text("fields: {body: text, body-format: html}\n")
    said = [{"text": "<p>All is well.</p>"}, {"text": body}]
    (here / "export.json").write_text(json.dumps(said).replace("<", "\\u003c"))

    assert run("export.json") == code


def test_a_comment_speaks_of_no_other_article_of_the_export(here: Path):
    (here / "newslint.yml").write_text("fields: {body: text, body-format: html}\n")
    said = [{"text": "<p>The the sea.</p>"}, {"text": "<!-- newslint: stet typos so --><p>It.</p>"}]
    (here / "export.json").write_text(json.dumps(said))

    assert run("export.json") == 1


def test_an_accepted_finding_is_not_fixed(desk: Path):
    stet("story.txt:3", "--rule", DOUBLE, "--reason", "as in the song")

    run("story.txt", "--fix")

    assert (desk / "story.txt").read_text() == STORY.replace("the the first", "the first")


def test_accepted_noise_belongs_to_the_article(here: Path):
    (here / "page.txt").write_text("Harbour reopens\n\nShips wait.\n\nAdvertisement\n\nIt rains.\n")
    marker = "boilerplate/story-marker"
    main(["stet", "--rule", marker, "--reason", "the title of a play", "--preview", "page.txt"])

    code = main(["check", "--preview", "--select", marker, "page.txt"])

    assert code == 0


def test_json_carries_what_was_accepted(desk: Path, capsys: pytest.CaptureFixture[str]):
    stet("story.txt:3", "--rule", DOUBLE, "--reason", "as in the song")
    capsys.readouterr()

    run("story.txt", "--output-format", "json")

    said = json.loads(capsys.readouterr().out)
    assert [one["suppressed"] for one in said["findings"]] == [
        {"reason": "as in the song", "in_source": False}, None,
    ]  # fmt: skip
    assert (said["summary"]["findings"], said["summary"]["accepted"]) == (1, 1)


@pytest.mark.parametrize("name", FORMATS)
def test_every_format_says_why_it_stands_when_asked(
    desk: Path, capsys: pytest.CaptureFixture[str], name: str
):
    stet("story.txt:3", "--rule", DOUBLE, "--reason", "as in the song")
    capsys.readouterr()

    run("story.txt", "--output-format", name, "--verbose")

    said = capsys.readouterr().out
    assert said.count("as in the song") == 1
    assert said.lower().count("accepted") + said.count("suppressed") > 0


@pytest.mark.parametrize("name", ["json", "jsonl", "sarif", "junit"])
def test_formats_with_a_word_for_it_always_say_why_it_stands(
    desk: Path, capsys: pytest.CaptureFixture[str], name: str
):
    stet("story.txt:3", "--rule", DOUBLE, "--reason", "as in the song")
    capsys.readouterr()

    run("story.txt", "--output-format", name)

    assert capsys.readouterr().out.count("as in the song") == 1


@pytest.mark.parametrize("name", ["text", "full", "github", "gitlab", "rdjsonl", "markdown"])
def test_other_formats_are_silent_on_it_unless_asked(
    desk: Path, capsys: pytest.CaptureFixture[str], name: str
):
    stet("story.txt:3", "--rule", DOUBLE, "--reason", "as in the song")
    capsys.readouterr()

    run("story.txt", "--output-format", name)

    assert "as in the song" not in capsys.readouterr().out


@pytest.mark.parametrize("format_", ["text", "full"])
def test_people_see_it_when_they_ask(desk: Path, capsys: pytest.CaptureFixture[str], format_: str):
    stet("story.txt:3", "--rule", DOUBLE, "--reason", "as in the song")
    capsys.readouterr()

    run("story.txt", "--output-format", format_, "--verbose")

    said = capsys.readouterr().out
    assert "accepted: “the” stands twice [typos/doubled-word] (as in the song)" in said


def test_prune_drops_what_holds_no_more(desk: Path, capsys: pytest.CaptureFixture[str]):
    (desk / "gone.txt").write_text(STORY)
    stet("--all", "--reason", "before newslint", "story.txt", "gone.txt")
    (desk / "gone.txt").unlink()
    (desk / "story.txt").write_text(STORY.replace("first", "second"))
    capsys.readouterr()

    stet("--prune")

    said = capsys.readouterr()
    assert said.err.endswith("4 accepted, 3 dropped\n")
    assert (desk / "newslint.stet.yml").read_text().count("- {") == 1


def test_a_list_of_what_is_accepted_says_what_is_amiss(
    desk: Path, capsys: pytest.CaptureFixture[str]
):
    stet("story.txt:3", "--rule", DOUBLE, "--reason", "as in the song")
    (desk / "story.txt").write_text("Ships wait.\n")
    capsys.readouterr()

    stet()

    assert capsys.readouterr().out == (
        "story.txt: typos/doubled-word “the the”: as in the song [nothing answers to it]\n"
    )


def test_decisions_of_the_report_are_taken(desk: Path, capsys: pytest.CaptureFixture[str]):
    run("story.txt", "--output-format", "json:out.json")
    found = json.loads((desk / "out.json").read_text())["findings"]
    decided(found, "accept", "right")
    capsys.readouterr()

    stet("--from", "decisions.json")
    run("story.txt")

    assert lines(capsys) == ["story.txt:5:15"]


def decided(found: list[dict[str, Any]], *what: str) -> None:
    """What the HTML report exports of these findings."""
    made = [
        {"path": one["path"], "rule": one["rule"], "fingerprint": one["fingerprint"],
         "words": one["text"], "decision": word, "reason": ""}
        for one, word in zip(found, what, strict=True)
    ]  # fmt: skip
    said = {"schema_version": 1, "decisions": made}
    Path("decisions.json").write_text(json.dumps(said), encoding="utf-8")


def test_a_decision_without_a_reason_says_what_it_was(desk: Path):
    run("story.txt", "--output-format", "json:out.json")
    decided(json.loads((desk / "out.json").read_text())["findings"], "accept", "wrong")

    stet("--from", "decisions.json", "--until", "2999-01-31")

    entries = (desk / "newslint.stet.yml").read_text()
    assert entries.count('"accepted in the report", "until": "2999-01-31"') == 1
    assert entries.count('"a false alarm", "until": "2999-01-31"') == 1


def test_decisions_on_an_article_that_is_gone_are_left_out(
    desk: Path, capsys: pytest.CaptureFixture[str]
):
    (desk / "gone.txt").write_text("Ships wait outside the the port.\n")
    run("gone.txt", "story.txt", "--output-format", "json:out.json")
    decided(json.loads((desk / "out.json").read_text())["findings"], "wrong", "wrong", "wrong")
    (desk / "gone.txt").unlink()
    capsys.readouterr()

    code = stet("--from", "decisions.json")

    said = capsys.readouterr().err
    assert (code, said.count("2 findings accepted")) == (0, 1)
    assert "gone.txt: there is no such article; left out" in said


def test_decisions_that_were_made_in_another_folder_are_not_taken(
    desk: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
):
    run("story.txt", "--output-format", "json:out.json")
    decided(json.loads((desk / "out.json").read_text())["findings"], "wrong", "wrong")
    (desk / "sport").mkdir()
    monkeypatch.chdir(desk / "sport")

    code = stet("--from", "../decisions.json")

    assert code == 2
    assert "story.txt is not here; run this in the folder" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("words", "says"),
    [
        pytest.param(["--rule", DOUBLE, "story.txt"], "--reason: why does this", id="no reason"),
        pytest.param(["--reason", "so", "story.txt"], "say what stands: --rule ID", id="no rule"),
        pytest.param(
            ["--reason", "so", "--rule", DOUBLE, "story.txt:1"],
            "there is story.txt:3, story.txt:5", id="nothing stands in that line"),
        pytest.param(
            ["--reason", "so", "--rule", DOUBLE, "gone.txt"], "gone.txt: there is no such file",
            id="no such article"),
        pytest.param(["--from", "story.txt"], "this is no export of decisions", id="no decisions"),
        pytest.param(
            ["--reason", "so", "--all", "-"], "what comes in by a pipe has no path", id="a pipe"),
    ],
)  # fmt: skip
def test_what_cannot_be_accepted_is_said(
    desk: Path, capsys: pytest.CaptureFixture[str], words: list[str], says: str
):
    code = stet(*words)

    assert code == 2
    assert says in capsys.readouterr().err


@pytest.mark.parametrize(
    ("line", "says"),
    [
        pytest.param("- {", "stet.yml:2: this line is no entry", id="broken"),
        pytest.param('- {"path": "a"}', "stet.yml:2: the entry needs 'rule'", id="too little"),
        pytest.param(
            '- {"path": "a", "rule": "b", "key": "c", "reason": "d", "why": "e"}',
            "stet.yml:2: 'why' is no part of an entry", id="unknown key"),
        pytest.param(
            '- {"path": "a", "rule": "b", "key": "c", "reason": "d", "until": "May"}',
            "stet.yml:2: 'until' is a day like 2027-01-31, not 'May'", id="no day"),
    ],
)  # fmt: skip
def test_a_broken_list_is_said_with_its_line(
    desk: Path, capsys: pytest.CaptureFixture[str], line: str, says: str
):
    (desk / "newslint.stet.yml").write_text(f"# Ours.\n{line}\n")

    code = run("story.txt")

    assert code == 2
    assert says in capsys.readouterr().err


def test_an_entry_may_be_written_by_hand(desk: Path):
    stet("--all", "--reason", "so", "story.txt")
    file = desk / "newslint.stet.yml"
    file.write_text(
        file.read_text().replace('"reason": "so"', "reason: it’s a song, until: 2999-12-31")
    )

    assert run("story.txt") == 0


def test_isolated_heeds_no_list(desk: Path):
    stet("--all", "--reason", "so", "story.txt")

    assert run("story.txt", "--isolated") == 1
