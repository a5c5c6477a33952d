"""Completion, asked for as shells ask, and in the shells themselves."""

import os
import pty
import select
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from newslint.cli import main
from tests.environments import ran

ASKED_BY_BASH = """
eval "$(newslint completion bash)"
COMP_LINE=$1 COMP_POINT=${#1} COMP_TYPE=9
_python_argcomplete newslint
printf '%s\\n' "${COMPREPLY[@]}"
"""
BARE = {
    "bash": ["--norc", "--noprofile", "-i"],
    "zsh": ["-f", "-i"],
    "fish": ["--no-config"],
}
SWITCHED_ON = {
    "bash": 'eval "$(newslint completion bash)"',
    "zsh": 'autoload -Uz compinit && compinit -u && eval "$(newslint completion zsh)"',
    "fish": "newslint completion fish | source",
}
PATIENCE = 60
"""Seconds to wait for a shell, on a machine that does much else."""


@pytest.fixture
def desk(here: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with an article, where `newslint` is a command."""
    command = here / "bin" / "newslint"
    command.parent.mkdir()
    command.write_text(f'#!/bin/sh\nexec "{sys.executable}" -m newslint "$@"\n')
    command.chmod(0o755)
    monkeypatch.setenv("PATH", f"{command.parent}{os.pathsep}{os.environ['PATH']}")
    (here / "story.txt").write_text("Ships left on Monday.\n")
    return here


def offered(line: str) -> list[str]:
    """What bash is told when Tab is pressed at the end of the line."""
    words = ["bash", "-c", ASKED_BY_BASH, "bash", line]
    run = subprocess.run(words, capture_output=True, text=True, check=True)
    return [line.rstrip() for line in run.stdout.splitlines() if line]


def pressed(shell: str, line: str) -> str:
    """What a shell's screen shows when Tab and Enter are pressed at the end of the line."""
    program = shutil.which(shell)
    if program is None:
        pytest.skip(f"there is no {shell} here")
    child, terminal = pty.fork()
    if child == 0:
        os.environ.update(TERM="dumb", HISTFILE="/dev/null")
        os.execv(program, [program, *BARE[shell]])
    os.write(terminal, f"{SWITCHED_ON[shell]} && echo read''y\n".encode())
    _until(terminal, b"ready")
    os.write(terminal, f"{line}\t\necho do''ne\nexit\n".encode())
    shown = _until(terminal, b"done")
    os.close(terminal)
    os.waitpid(child, 0)
    return shown.decode(errors="replace")


def _until(terminal: int, end: bytes) -> bytes:
    shown = b""
    while end not in shown and select.select([terminal], [], [], PATIENCE)[0]:
        try:
            shown += os.read(terminal, 4096)
        except OSError:  # the shell has ended
            break
    return shown


OFFERS = [
    pytest.param("newslint comp", ["completion"], id="a command"),
    pytest.param("newslint check --statis", ["--statistics"], id="an option"),
    pytest.param("newslint check ", ["bin/", "story.txt"], id="files, and no option unasked"),
    pytest.param("newslint check --fail-on n", ["never", "note"], id="one of a few words"),
    pytest.param("newslint check --changed st", ["story.txt"], id="a path after --changed"),
    pytest.param("newslint rule typos/missp", ["typos/misspelling"], id="a rule"),
    pytest.param("newslint rule story", [], id="no file where only a rule can stand"),
    pytest.param("newslint test sto", ["story.txt"], id="a rule or a folder"),
    pytest.param(
        "newslint check --select languag",
        ["language", "language/foreign-paragraph", "language/mixed-spelling",
         "language/wrong-language"],
        id="a group and its rules",
    ),
    pytest.param(
        "newslint check --ignore claims,typos/missp", ["claims,typos/misspelling"],
        id="the second of a list",
    ),
    pytest.param("newslint check --output-format js", ["json", "jsonl"], id="a format"),
    pytest.param("newslint check --output-format doc", ["docx:"], id="a format that is a file"),
    pytest.param(
        "newslint check --output-format sarif:sto", ["story.txt"],
        id="where a format goes; the shell has the part before the colon",
    ),
    pytest.param("newslint completion f", ["fish"], id="a shell"),
    pytest.param("newslint check nowhere/", [], id="nothing"),
]  # fmt: skip


@pytest.mark.parametrize(("line", "offers"), OFFERS)
def test_what_a_press_of_tab_offers(desk: Path, line: str, offers: list[str]):
    assert sorted(offered(line)) == offers


def test_a_name_that_a_stranger_chose_is_only_a_name(desk: Path):
    (desk / "x$(touch taken)';touch taken;'.txt").touch()

    offers = offered("newslint check x")

    assert offers == [r"x\$\(touch\ taken\)\'\;touch\ taken\;\'.txt"]
    assert not (desk / "taken").exists()


def test_a_folder_that_is_nobodys_home_offers_nothing(desk: Path):
    assert offered("newslint check ~nobody-at-all/") == []


def test_hidden_files_are_offered_when_a_dot_is_typed(desk: Path):
    (desk / ".draft.txt").touch()

    assert ".draft.txt" not in offered("newslint check ")
    assert offered("newslint check .") == [".draft.txt"]


def test_files_of_a_folder_are_offered_with_it(desk: Path):
    assert offered("newslint check bin/") == ["bin/newslint"]


def test_rules_of_the_house_are_offered(desk: Path):
    (desk / "newslint.yml").write_text("rule-folders: [ours]\n")
    (desk / "ours" / "house").mkdir(parents=True)
    (desk / "ours" / "house" / "going_forward.yml").write_text(
        "summary: S.\nseverity: note\nphrases: [going forward]\nmessage: M\n"
        'flags: ["[[going forward]]"]\npasses: [a, b, c]\n'
    )

    assert offered("newslint rule house/") == ["house/going-forward"]


def test_a_configuration_that_is_broken_costs_the_rules_and_says_nothing(desk: Path):
    (desk / "newslint.yml").write_text("nonsense: [\n")

    assert offered("newslint rule typos/missp") == []


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_the_script_is_for_the_shell_that_was_named(shell: str, capsys: pytest.CaptureFixture[str]):
    code = main(["completion", shell])

    assert code == 0
    assert "newslint" in capsys.readouterr().out


def test_a_shell_that_is_not_known_is_refused(capsys: pytest.CaptureFixture[str]):
    with pytest.raises(SystemExit) as ended:
        main(["completion", "csh"])

    assert ended.value.code == 2
    assert "'csh'" in capsys.readouterr().err


def test_a_run_that_completes_nothing_does_not_load_what_completes(desk: Path):
    command = "import sys; from newslint.cli import main; main(['check', 'story.txt']);"

    run = ran(sys.executable, "-c", f"{command} print('argcomplete' in sys.modules)")

    assert run.stdout == "False\n"


@pytest.mark.slow
@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_tab_completes_a_rule_in_the_shell(desk: Path, shell: str):
    shown = pressed(shell, "newslint rule residue/lost-acc")

    assert "# residue/lost-accent" in shown
