"""The command line as its users meet it."""

import io
import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from newslint.cli import main
from newslint.readers.encoding import decode, encode

SHARE = "Harbour reopens on Monday\n\nShips wait outside the harbour for a third week.\n\nShare\n"
CLEAN = "Ships wait outside the harbour for a third week.\n"
BUTTON = "boilerplate/share-widget"


@pytest.fixture
def desk(here: Path) -> Path:
    """A working directory with an article that has a fault and one that has none."""
    (here / "bad.txt").write_text(SHARE)
    (here / "good.txt").write_text(CLEAN)
    return here


def run(*words: str) -> int:
    return main(["check", "--select", BUTTON, *words])


def test_a_finding_is_one_line_with_its_place(desk: Path, capsys: pytest.CaptureFixture[str]):
    code = run("bad.txt")

    said = capsys.readouterr()
    assert code == 1
    assert said.out == (
        f"bad.txt:5:1: error: “Share” is a button of the page, not part of the story [{BUTTON}]\n"
    )
    assert said.err == "1 file checked; 1 finding (1 error); 1 can be fixed with --fix\n"


@pytest.mark.parametrize(
    ("words", "code"),
    [
        pytest.param(["good.txt"], 0, id="nothing found"),
        pytest.param(["bad.txt"], 1, id="something found"),
        pytest.param(["bad.txt", "--exit-zero"], 0, id="found, but never mind"),
        pytest.param(["bad.txt", "--fail-on", "never"], 0, id="findings never fail"),
        pytest.param(["bad.txt", "--fail-on", "error"], 1, id="an error is grave enough"),
        pytest.param(["missing.txt"], 2, id="a missing path"),
        pytest.param(["bad.txt", "missing.txt"], 2, id="a fault beats findings"),
        pytest.param(["bad.txt", "missing.txt", "--exit-zero"], 2, id="a fault is never a zero"),
        pytest.param(["bad.txt", "--config", "none.yml"], 2, id="a missing configuration"),
        pytest.param(["bad.txt", "--ignore", "boilerplait"], 2, id="an unknown group"),
    ],
)
def test_the_exit_code_says_how_it_went(desk: Path, words: list[str], code: int):
    assert run(*words) == code


@pytest.mark.parametrize(
    "words",
    [
        pytest.param(["--no-such-flag"], id="an unknown flag"),
        pytest.param(["--min-confidence", "2"], id="more than sure"),
        pytest.param(["--jobs", "0"], id="nobody to do it"),
        pytest.param(["--output-format", "xml"], id="an unknown format"),
    ],
)
def test_a_word_that_cannot_be_followed_exits_with_2(desk: Path, words: list[str]):
    with pytest.raises(SystemExit) as stop:
        run("bad.txt", *words)

    assert stop.value.code == 2


@pytest.mark.parametrize(
    ("name", "raw", "complaint"),
    [
        pytest.param("b.txt", b"\x00\x01\x02\x03 not text", "b.txt: ", id="binary"),
        pytest.param(
            "b.html", b"\x89PNG\r\n\x1a\n\x00\x00", "b.html: ", id="a picture by another name"
        ),
    ],
)
def test_a_broken_file_is_named_and_the_others_are_checked(
    desk: Path, capsys: pytest.CaptureFixture[str], name: str, raw: bytes, complaint: str
):
    (desk / name).write_bytes(raw)

    code = run(".")

    said = capsys.readouterr()
    assert code == 2
    assert said.out.startswith("bad.txt:5:1:")
    assert f"newslint: {complaint}" in said.err
    assert (
        "2 files checked; 1 finding (1 error); 1 can be fixed with --fix; 1 file could not be read"
        in said.err
    )


def test_standard_input_has_the_name_that_is_given(
    desk: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
):
    raw = b"<h1>Harbour reopens</h1><p>Ships wait.</p><p>Share</p>"
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(raw)))

    code = run("-", "--stdin-filename", "story.html")

    assert code == 1
    assert capsys.readouterr().out.startswith("story.html:1:46: error:")


def test_the_nearest_configuration_decides_for_each_article(
    desk: Path, capsys: pytest.CaptureFixture[str]
):
    (desk / "web").mkdir()
    (desk / "web" / "c.txt").write_text(SHARE)
    (desk / "web" / "newslint.yml").write_text(f"rules:\n  {BUTTON}: note\n")
    (desk / "newslint.yml").write_text(f"extend-select: [{BUTTON}]\n")

    main(["check"])

    said = [line.split(" ")[1] for line in capsys.readouterr().out.splitlines()]
    assert said == ["error:", "note:"]


def test_a_folders_own_configuration_keeps_its_files_out(
    desk: Path, capsys: pytest.CaptureFixture[str]
):
    (desk / "sport").mkdir()
    (desk / "sport" / "newslint.yml").write_text("exclude: [drafts/]\n")
    (desk / "sport" / "drafts").mkdir()
    (desk / "sport" / "drafts" / "bad.txt").write_text(SHARE)

    run()

    assert [line.split(":")[0] for line in capsys.readouterr().out.splitlines()] == ["bad.txt"]


def test_isolated_heeds_no_configuration(desk: Path):
    (desk / "newslint.yml").write_text("nonsense: 1\n")

    assert run("bad.txt", "--isolated") == 1


def test_a_mistake_in_the_configuration_is_shown_with_its_place(
    desk: Path, capsys: pytest.CaptureFixture[str]
):
    (desk / "newslint.yml").write_text("rules:\n  typos/mispeling: off\n")

    code = run("bad.txt")

    assert code == 2
    assert capsys.readouterr().err == (
        "newslint: newslint.yml:2:3: no rule is called 'typos/mispeling'; did you mean"
        " 'typos/misspelling'?\n"
    )


def test_an_override_holds_for_its_paths_only(desk: Path, capsys: pytest.CaptureFixture[str]):
    (desk / "wire").mkdir()
    (desk / "wire" / "c.txt").write_text(SHARE)
    (desk / "newslint.yml").write_text(
        f"select: [{BUTTON}]\noverrides:\n  - paths: [wire/**]\n    rules:\n      {BUTTON}: off\n"
    )

    main(["check"])

    assert [line.split(":")[0] for line in capsys.readouterr().out.splitlines()] == ["bad.txt"]


def test_the_command_line_beats_an_override(desk: Path, capsys: pytest.CaptureFixture[str]):
    (desk / "newslint.yml").write_text(
        f"overrides:\n  - paths: ['*']\n    rules:\n      {BUTTON}: off\n"
    )

    run("bad.txt")

    assert [line.split(":")[0] for line in capsys.readouterr().out.splitlines()] == ["bad.txt"]


def test_json_says_everything_in_the_promised_form(desk: Path, capsys: pytest.CaptureFixture[str]):
    run("bad.txt", "--output-format", "json", "--isolated")

    said = json.loads(capsys.readouterr().out)
    assert list(said) == [
        "schema_version", "tool", "files", "findings", "failures", "summary",
    ]  # fmt: skip
    assert said["files"] == [
        {"path": "bad.txt", "format": "text", "encoding": "utf-8", "language": "en", "words": 13,
         "skipped_rules": []}
    ]  # fmt: skip
    (finding,) = said["findings"]
    assert list(finding) == [
        "rule", "severity", "message", "confidence", "path", "start", "end", "text", "fingerprint",
        "precision", "suppressed", "fix", "related",
    ]  # fmt: skip
    assert finding["start"] == {"line": 5, "column": 1, "offset": 77}
    assert finding["end"] == {"line": 5, "column": 6, "offset": 82}
    assert finding["fix"] == {"replacement": "", "safe": True}
    assert said["summary"] == {
        "files": 1, "findings": 1, "errors": 1, "warnings": 0, "notes": 0, "fixable": 1,
        "accepted": 0,
    }  # fmt: skip


def test_several_formats_go_to_several_places(desk: Path, capsys: pytest.CaptureFixture[str]):
    run("bad.txt", "--output-format", "text", "--output-format", "json:out.json")

    assert capsys.readouterr().out.startswith("bad.txt:5:1:")
    assert json.loads((desk / "out.json").read_text())["summary"]["findings"] == 1


def test_full_output_shows_the_words_and_what_to_do(desk: Path, capsys: pytest.CaptureFixture[str]):
    run("bad.txt", "--output-format", "full")

    lines = capsys.readouterr().out.splitlines()
    assert lines[1:4] == [" --> bad.txt:5:1", "5 | Share", "  | ^^^^^"]
    assert lines[-2:] == ["  = change: delete it (safe: --fix makes it)", ""]


def test_statistics_count_by_rule(desk: Path, capsys: pytest.CaptureFixture[str]):
    run(".", "--statistics")

    said = capsys.readouterr().out.splitlines()[1].split()
    assert said[:3] + said[4:] == ["1", "1", "45.45", BUTTON]
    assert float(said[3]) >= 0.9  # it is on by default


@pytest.mark.parametrize(
    ("variables", "painted"),
    [
        pytest.param({}, False, id="no terminal, no colour"),
        pytest.param({"FORCE_COLOR": "1"}, True, id="forced"),
        pytest.param({"FORCE_COLOR": "1", "NO_COLOR": "1"}, False, id="no means no"),
    ],
)
def test_colour_is_for_terminals(
    desk: Path,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
    variables: dict[str, str],
    painted: bool,
):
    for name in ("NO_COLOR", "FORCE_COLOR"):
        monkeypatch.delenv(name, raising=False)
    for name, value in variables.items():
        monkeypatch.setenv(name, value)

    run("bad.txt")

    assert ("\x1b[" in capsys.readouterr().out) is painted


@pytest.mark.parametrize(("wish", "painted"), [("always", True), ("never", False)])
def test_a_wish_for_colour_beats_the_environment(
    desk: Path,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
    wish: str,
    painted: bool,
):
    monkeypatch.setenv("FORCE_COLOR" if wish == "never" else "NO_COLOR", "1")

    run("bad.txt", "--color", wish)

    assert ("\x1b[" in capsys.readouterr().out) is painted


@pytest.mark.parametrize(
    ("said", "longest"),
    [
        pytest.param("60", 60, id="as wide as it says"),
        pytest.param("0", 100, id="nothing is no width"),
        pytest.param("wide", 100, id="a word is no width"),
        pytest.param("9" * 5000, 100, id="no screen is so wide"),
    ],
)
def test_columns_say_how_wide_the_screen_is(
    desk: Path,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
    said: str,
    longest: int,
):
    (desk / "bad.txt").write_text(f"{'word ' * 99}\n\nShare\n\n{'word ' * 99}\n")
    monkeypatch.setenv("COLUMNS", said)

    run("bad.txt", "--output-format", "full")

    widest = max(map(len, capsys.readouterr().out.splitlines()))
    assert longest - 10 < widest <= longest


def test_fix_mends_the_file_and_says_what_remains(desk: Path, capsys: pytest.CaptureFixture[str]):
    code = run("bad.txt", "--fix")

    assert code == 0
    assert (desk / "bad.txt").read_text() == SHARE.removesuffix("\n\nShare\n") + "\n"
    assert capsys.readouterr() == ("", "1 file checked; 0 findings\n")


def test_fixes_that_are_not_safe_are_made_when_asked_for(here: Path):
    story = "The the port reopens.\n\nHe took the opportunites that the port gave to its pilots.\n"
    (here / "story.txt").write_text(story)
    words = ["check", "--select", "typos", "--preview", "--fix", "story.txt"]

    main(words)
    safe = (here / "story.txt").read_text()
    main([*words, "--unsafe-fixes"])

    assert safe == story.replace("The the", "The")
    assert (here / "story.txt").read_text() == safe.replace("opportunites", "opportunities")


def test_fixing_twice_changes_nothing_more(desk: Path):
    run("bad.txt", "--fix")
    once = (desk / "bad.txt").read_bytes()
    run("bad.txt", "--fix")

    assert (desk / "bad.txt").read_bytes() == once


def test_diff_shows_the_change_and_writes_nothing(desk: Path, capsys: pytest.CaptureFixture[str]):
    code = run("bad.txt", "--diff")

    said = capsys.readouterr().out
    assert code == 1
    assert said.startswith("--- bad.txt\n+++ bad.txt\n")
    assert "\n-Share\n" in said
    assert (desk / "bad.txt").read_text() == SHARE


@pytest.mark.parametrize(
    ("text", "words", "code"),
    [
        pytest.param("The sea is wide.\n", [], 0, id="nothing to find"),
        pytest.param("The the sea is wide.\n", [], 1, id="what a fix would mend is a finding"),
        pytest.param("The the sea is wide.\n", ["--exit-zero"], 0, id="unless the user says so"),
        pytest.param("The the sea is wide.\n", ["--fail-on", "never"], 0, id="or the newsroom"),
        pytest.param("\0", [], 2, id="no text"),
    ],
)
def test_the_exit_code_of_a_diff_is_that_of_a_plain_check(
    here: Path, text: str, words: list[str], code: int
):
    (here / "a.txt").write_text(text)

    codes = [main(["check", "a.txt", *options, *words]) for options in ([], ["--diff"])]

    assert codes == [code, code]


def test_a_diff_also_reports_what_would_remain(here: Path, capsys: pytest.CaptureFixture[str]):
    (here / "a.txt").write_text("The the sea is [TK] wide.\n")

    main(["check", "--preview", "--diff", "a.txt"])

    said = capsys.readouterr().out
    assert "+The sea is [TK] wide.\n" in said
    assert "\na.txt:1:12: " in said
    assert "typos/doubled-word" not in said


MENDED = "The pier\r\n\r\nThe the sea is wïde.\rThe the end"


@pytest.mark.parametrize(
    "raw",
    [
        pytest.param(MENDED.encode(), id="mixed line ends and none at the end"),
        pytest.param(b"\xef\xbb\xbf" + MENDED.encode(), id="a byte-order mark"),
        pytest.param(MENDED.encode("cp1252"), id="Latin-1"),
        pytest.param(MENDED.encode("utf-16"), id="UTF-16"),
        pytest.param(MENDED.replace("\r\n", "\x0c\n\u2028").encode(), id="odd white space"),
        pytest.param(MENDED.replace("wïde", "\U0001f6a2\u0301\ufe0f").encode(), id="signs of many"),
    ],
)
def test_what_is_not_mended_stays_byte_for_byte(here: Path, raw: bytes):
    (here / "a.txt").write_bytes(raw)

    main(["check", "--select", "typos/doubled-word", "--fix", "a.txt"])

    assert "The the" in decode(raw)[0]
    assert (here / "a.txt").read_bytes() == encode(
        decode(raw)[0].replace("The the", "The"), decode(raw)[1]
    )


def test_a_diff_makes_way_for_json(desk: Path, capsys: pytest.CaptureFixture[str]):
    run("bad.txt", "--diff", "--output-format", "json")

    said = capsys.readouterr()
    assert json.loads(said.out)["summary"]["findings"] == 0
    assert said.err.startswith("--- bad.txt\n")


def test_many_processes_say_what_one_says(desk: Path, capsys: pytest.CaptureFixture[str]):
    for number in range(60):
        (desk / f"{number:02}.txt").write_text(SHARE if number % 3 else CLEAN)

    run(".", "--jobs", "1", "--output-format", "json")
    alone = capsys.readouterr().out
    run(".", "--jobs", "2", "--output-format", "json")

    assert capsys.readouterr().out == alone


def test_init_writes_a_configuration_that_holds(here: Path, capsys: pytest.CaptureFixture[str]):
    assert main(["init"]) == 0
    assert main(["config", "verify"]) == 0
    assert main(["init"]) == 2
    assert "newslint.yml is there already" in capsys.readouterr().err


def test_a_rules_page_comes_from_the_rule(here: Path, capsys: pytest.CaptureFixture[str]):
    code = main(["rule", BUTTON])

    said = capsys.readouterr().out
    assert code == 0
    assert said.startswith(f"# {BUTTON}\n\nA button of the page stands in the article.\n")
    assert "[[Share => ]]" in said


def test_an_unknown_rule_has_no_page(here: Path, capsys: pytest.CaptureFixture[str]):
    code = main(["rule", "boilerplate/share-wigdet"])

    assert code == 2
    assert "did you mean 'boilerplate/share-widget'?" in capsys.readouterr().err


def test_rules_lists_what_is_on(here: Path, capsys: pytest.CaptureFixture[str]):
    main(["rules", "--select", BUTTON])

    lines = capsys.readouterr().out.splitlines()
    assert [line.split()[4] for line in lines if line.startswith("on")] == [BUTTON]


HOUSE_RULE = """
summary: The house does not say going forward.
severity: note
phrases: [going forward]
message: "“{found}” says nothing"
flags: ["Fares rise [[going forward]]."]
passes: ["He was going forward-looking.", "Go forward.", "“Going forward,” he said."]
"""


def test_a_newsrooms_own_rules_are_tested_by_their_folder(
    here: Path, capsys: pytest.CaptureFixture[str]
):
    (here / "our_rules").mkdir()
    (here / "our_rules" / "going_forward.yml").write_text(HOUSE_RULE)

    code = main(["test", "our_rules"])

    said = capsys.readouterr()
    assert code == 1
    assert "our-rules/going-forward:\n" in said.out
    assert "the example says: He was going forward-looking.\n" in said.out
    assert said.err == "1 rule; 1 of 4 examples not as their rules read them\n"


def test_a_newsrooms_own_rule_is_tried_on_its_archive(
    here: Path, capsys: pytest.CaptureFixture[str]
):
    (here / "our_rules").mkdir()
    (here / "our_rules" / "going_forward.yml").write_text(HOUSE_RULE)
    (here / "old").mkdir()
    (here / "old" / "fares.txt").write_text("Fares rise going forward.\n")
    (here / "old" / "harbour.txt").write_text("Ships wait outside the harbour.\n")

    main(["test", "our_rules", "--archive", "old"])

    said = capsys.readouterr()
    assert "old/fares.txt:1:12" in said.out
    assert said.out.splitlines()[-1].split() == [
        "1", "0", "111.11", "-", "our-rules/going-forward",
    ]  # fmt: skip
    assert "2 files checked; 1 finding" in said.err


def test_a_newsrooms_own_rules_run_when_the_configuration_names_their_folder(
    desk: Path, capsys: pytest.CaptureFixture[str]
):
    (desk / "our_rules").mkdir()
    (desk / "our_rules" / "going_forward.yml").write_text(HOUSE_RULE)
    (desk / "newslint.yml").write_text(
        "rule-folders: [our_rules]\npreview: true\nselect: [our-rules]\n"
    )
    (desk / "bad.txt").write_text("Fares rise going forward.\n")

    main(["check", "bad.txt"])

    assert capsys.readouterr().out == (
        "bad.txt:1:12: note: “going forward” says nothing [our-rules/going-forward]\n"
    )


def test_a_closed_pipe_ends_quietly_with_the_right_exit_code(desk: Path):
    (desk / "many.txt").write_text(SHARE.replace("Share\n", "Share\n\n" * 20_000))
    command = [sys.executable, "-m", "newslint", "check", "--select", BUTTON, "many.txt"]

    process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    assert process.stdout is not None
    assert process.stderr is not None
    process.stdout.readline()
    process.stdout.close()
    complaints = process.stderr.read()

    assert process.wait() == 1
    assert b"Traceback" not in complaints
    assert b"Broken" not in complaints


def test_a_module_in_the_working_directory_is_never_run(desk: Path):
    for name in ("dataclasses", "re", "yaml", "newslint_rules"):
        (desk / f"{name}.py").write_text("raise SystemExit('a stranger runs here')\n")

    done = subprocess.run(
        [sys.executable, "-m", "newslint", "check", "good.txt"], capture_output=True, check=False
    )

    assert (done.returncode, done.stdout) == (0, b"")


def test_a_file_of_that_kind_cannot_be_written(desk: Path, capsys: pytest.CaptureFixture[str]):
    code = run("bad.txt", "--output-format", f"json:{desk}")

    assert code == 2
    assert "cannot be written: Is a directory" in capsys.readouterr().err


def test_a_full_disk_is_said_in_one_line(desk: Path):
    command = [sys.executable, "-m", "newslint", "check", "--select", BUTTON, "bad.txt"]

    with Path("/dev/full").open("w") as full:
        ended = subprocess.run(command, stdout=full, stderr=subprocess.PIPE, text=True)

    assert ended.returncode == 2
    assert ended.stderr == "newslint: standard output: No space left on device\n"


@pytest.mark.parametrize(
    ("closed", "code"),
    [
        pytest.param("<&-", 2, id="nothing to read"),
        pytest.param(">&- < bad.txt", 1, id="nowhere to print"),
        pytest.param("2>&- < bad.txt", 1, id="nowhere to complain"),
    ],
)
def test_a_closed_stream_is_no_breakdown(desk: Path, closed: str, code: int):
    check = f"{sys.executable} -m newslint check --select {BUTTON} - {closed}"

    ended = subprocess.run(["sh", "-c", check], capture_output=True, text=True)

    assert ended.returncode == code
    assert "Traceback" not in ended.stderr
    assert "checked" not in ended.stdout


def test_a_list_that_is_read_in_part_is_no_fault(here: Path):
    schema = f"{sys.executable} -m newslint config schema --isolated; echo $? >&2"

    ended = subprocess.run(
        ["sh", "-c", f"{{ {schema}; }} | head -1"], stderr=subprocess.PIPE, text=True
    )

    assert ended.stderr == "0\n"


def test_a_name_that_would_break_the_line_is_spelt_out(
    desk: Path, capsys: pytest.CaptureFixture[str]
):
    (desk / "a\n\x1b[31m.txt").write_text(SHARE)

    run("a\n\x1b[31m.txt")

    assert capsys.readouterr().out.startswith("a\\n\\x1b[31m.txt:5:1: error:")


def test_a_name_in_no_encoding_is_reported_in_every_format(desk: Path):
    (desk / "a\udcff.txt").write_text(SHARE)

    code = run("a\udcff.txt", "--output-format", "json:a.json", "--output-format", "text:a.out")

    assert code == 1
    assert json.loads((desk / "a.json").read_text())["findings"][0]["path"] == "a\udcff.txt"
    assert (desk / "a.out").read_text().startswith("a\\udcff.txt:5:1:")


def test_standard_input_is_read_beside_many_files(
    desk: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
):
    names = [f"{number:02}.txt" for number in range(60)]
    for name in names:
        (desk / name).write_text(CLEAN)
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(SHARE.encode())))

    code = run("-", *names, "--jobs", "2", "--stdin-filename", "story.txt")

    assert code == 1
    assert capsys.readouterr().out.startswith("story.txt:5:1:")


def test_only_what_came_in_by_the_pipe_goes_out_by_it(
    desk: Path, capfdbinary: pytest.CaptureFixture[bytes], monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(SHARE.encode())))

    run("good.txt", "-", "--fix")

    assert capfdbinary.readouterr().out.decode() == SHARE.removesuffix("\n\nShare\n") + "\n"


def test_of_what_came_in_by_the_pipe_only_what_remains_counts(
    desk: Path, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(SHARE.encode())))

    code = run("-", "--fix")

    assert code == 0


ENDLESS = """
summary: A boat is a ship.
severity: note
swap: {a boat: a small boat, a small: a boat}
safe: true
message: "{found}: {better}"
flags: ["[[a boat => a small boat]]"]
passes: [a, b, c]
"""


def test_fixes_without_end_change_nothing(desk: Path, capsys: pytest.CaptureFixture[str]):
    (desk / "ours").mkdir()
    (desk / "ours" / "boat.yml").write_text(ENDLESS)
    (desk / "newslint.yml").write_text("rule-folders: [ours]\n")
    (desk / "bad.txt").write_text("We saw a boat there.\n")

    code = main(["check", "bad.txt", "--fix", "--select", "ours/boat"])

    said = capsys.readouterr()
    assert code == 2
    assert (desk / "bad.txt").read_text() == "We saw a boat there.\n"
    assert "without end; nothing was changed; ignore one of ours/boat" in said.err
    assert "could not be read" not in said.err
    assert said.out.startswith("bad.txt:1:8: note: a boat: a small boat")


def test_a_fix_after_which_a_file_could_not_be_read_is_not_made(desk: Path):
    raw = b"\x93Share\x94\n\nShare\n"
    (desk / "bad.txt").write_bytes(raw)

    code = run("bad.txt", "--fix")

    assert code == 2
    assert (desk / "bad.txt").read_bytes() == raw


def test_overrides_do_not_keep_rules_from_being_tested(
    here: Path, capsys: pytest.CaptureFixture[str]
):
    (here / "newslint.yml").write_text(
        f"overrides: [{{paths: [sport/], rules: {{{BUTTON}: off}}}}]"
    )

    code = main(["test", BUTTON])

    assert code == 0
    assert "1 rule; 0 of" in capsys.readouterr().err


def die(_: str) -> None:
    os._exit(9)


def test_a_process_that_is_killed_is_said_in_one_line(
    desk: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
):
    for number in range(60):
        (desk / f"{number:02}.txt").write_text(CLEAN)
    monkeypatch.setattr("newslint.run.check._in_process", die)

    code = run(".", "--jobs", "2")

    assert code == 2
    assert capsys.readouterr().err == (
        "newslint: a process was killed, for want of memory perhaps; try -j 1\n"
    )
