"""`--fix-interactive`, driven through a pseudo-terminal as an editor would."""

import os
import pty
import select
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

import pytest

from newslint.cli import main

STORY = "The the port reopens.\n\nA apple is sold.\n\nIt it rains.\n"
COMMAND = [sys.executable, "-m", "newslint", "check", "--fix-interactive", "story.txt"]
END, INTERRUPT = "\x04", "\x03"
KEYS = (END, INTERRUPT)
PATIENCE = 60
"""Seconds to wait for a question, on a machine that does much else."""


def asked(answers: Sequence[str | Callable[[], object]]) -> str:
    """What the screen shows when the questions are answered with these lines.

    What is no text is done before the next answer: somebody else is at work, too.
    """
    return session(answers)[0]


def session(answers: Sequence[str | Callable[[], object]]) -> tuple[str, int]:
    """What the screen shows, and the exit code."""
    child, terminal = pty.fork()
    if child == 0:
        os.execv(COMMAND[0], COMMAND)
    shown = b""
    for answer in answers:
        if not isinstance(answer, str):
            answer()
            continue
        shown += _until_question(terminal)
        os.write(terminal, answer.encode() if answer in KEYS else f"{answer}\n".encode())
    shown += _until_question(terminal)
    os.close(terminal)
    return shown.decode(), os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])


def _until_question(terminal: int) -> bytes:
    shown = b""
    while not shown.endswith((b"uit: ", b"read: ", b"stand? ")):
        if not select.select([terminal], [], [], PATIENCE)[0]:
            break
        try:
            piece = os.read(terminal, 4096)
        except OSError:  # the program has ended
            break
        if not piece:
            break
        shown += piece
    return shown


@pytest.fixture
def story(here: Path) -> Path:
    file = here / "story.txt"
    file.write_text(STORY)
    return file


def test_each_change_is_made_or_left_as_the_editor_says(story: Path):
    asked(["y", "n", "y"])

    assert story.read_text() == "The port reopens.\n\nA apple is sold.\n\nIt rains.\n"


def test_the_editor_may_write_something_else(story: Path):
    asked(["e", "This", "n", "n"])

    assert story.read_text() == STORY.replace("The the", "This")


def test_what_was_said_before_the_quit_is_kept(story: Path):
    asked(["y", "q"])

    assert story.read_text() == STORY.replace("The the", "The")


def test_a_word_that_is_no_answer_is_met_with_help(story: Path):
    shown = asked(["what", "q"])

    assert "y: make the change" in shown
    assert story.read_text() == STORY


def test_a_finding_may_be_let_stand(story: Path, capsys: pytest.CaptureFixture[str]):
    asked(["s", "a song", "n", "n"])

    main(["check", "story.txt"])

    said = capsys.readouterr()
    assert [line.split(": ")[0] for line in said.out.splitlines()] == [
        "story.txt:3:1", "story.txt:5:1",
    ]  # fmt: skip
    assert said.err.endswith("1 accepted\n")


def test_after_the_questions_what_remains_is_said(story: Path):
    shown = asked(["y", "y", "n"])

    assert "1 file checked; 1 finding (1 error)" in shown


@pytest.mark.parametrize(
    ("answers", "text"),
    [
        pytest.param(["Y", "N", "YES"], "The port|A apple|It rains", id="capitals and whole words"),
        pytest.param(["y", END], "The port|A apple|It it rains", id="the end of the input quits"),
        pytest.param(["y", INTERRUPT], "The the port|A apple|It it rains", id="an interrupt"),
        pytest.param(["", "n", "n", "y"], "The the port|A apple|It rains", id="no answer is none"),
        pytest.param(["e", "", "n", "n"], " port|A apple|It it rains", id="nothing in its place"),
        pytest.param(["e", END, "n", "n"], "The port|A apple|It it rains", id="as it was offered"),
    ],
)
def test_every_answer_is_understood(story: Path, answers: list[str], text: str):
    asked(answers)

    assert [words in story.read_text() for words in text.split("|")] == [True] * 3


def test_a_file_that_changed_during_the_questions_is_left_alone(story: Path):
    shown, code = session(["y", "y", lambda: story.write_text("Somebody else's."), "y"])

    assert code == 2
    assert "story.txt: the file changed while it was being mended" in shown
    assert story.read_text() == "Somebody else's."


def test_what_the_file_cannot_hold_is_asked_for_again(story: Path):
    story.write_bytes("The the café.\n".encode("cp1252"))

    shown = asked(["e", "→", "e", "This"])

    assert "the file is in windows-1252, which cannot hold that" in shown
    assert story.read_bytes() == "This café.\n".encode("cp1252")


def test_a_finding_without_a_change_is_not_asked_about(story: Path):
    story.write_text("The port [TK] reopens.\n")

    shown = asked([])

    assert "Change it?" not in shown
    assert "1 file checked" in shown


def test_without_a_terminal_nobody_is_asked(
    story: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr("sys.stdin", None)

    code = main(["check", "--fix-interactive", "story.txt"])

    assert code == 2
    assert "it needs a terminal" in capsys.readouterr().err
