"""The line that says how far a long run has come."""

import io
import os
import subprocess
import sys
from pathlib import Path
from types import SimpleNamespace

import pytest

from newslint.cli import progress
from newslint.cli.progress import line, with_progress

RUN = """
import sys
from newslint.cli import main, progress
progress.PATIENCE = progress.PAUSE = 0
sys.exit(main(sys.argv[1:]))
"""


class Screen(io.StringIO):
    def isatty(self) -> bool:
        return True


@pytest.fixture
def screen(monkeypatch: pytest.MonkeyPatch) -> Screen:
    """A terminal, and a bar that does not wait."""
    shown = Screen()
    monkeypatch.setattr(progress, "sys", SimpleNamespace(stderr=shown))
    monkeypatch.setattr(progress, "PATIENCE", 0)
    monkeypatch.setattr(progress, "PAUSE", 0)
    monkeypatch.setenv("TERM", "xterm")
    monkeypatch.delenv("CI", raising=False)
    monkeypatch.delenv("PRE_COMMIT", raising=False)
    return shown


def test_a_terminal_sees_the_files_go_by_and_then_nothing(screen: Screen):
    passed = list(with_progress("ab", 2, quiet=False))

    assert passed == ["a", "b"]
    assert "1 of 2 files" in screen.getvalue()
    assert screen.getvalue().endswith("2 of 2 files\r\x1b[K")


@pytest.mark.parametrize(("name", "value"), [("CI", "true"), ("PRE_COMMIT", "1"), ("TERM", "dumb")])
def test_nobody_watches(screen: Screen, monkeypatch: pytest.MonkeyPatch, name: str, value: str):
    monkeypatch.setenv(name, value)

    assert list(with_progress("ab", 2, quiet=False)) == ["a", "b"]
    assert screen.getvalue() == ""


def test_quiet_is_quiet(screen: Screen):
    assert list(with_progress("ab", 2, quiet=True)) == ["a", "b"]
    assert screen.getvalue() == ""


def test_a_short_run_shows_nothing(screen: Screen, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(progress, "PATIENCE", 60)

    assert list(with_progress("ab", 2, quiet=False)) == ["a", "b"]
    assert screen.getvalue() == ""


def test_a_run_that_breaks_off_leaves_no_line(screen: Screen):
    def steps():
        yield 1
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        list(with_progress(steps(), 2, quiet=False))

    assert screen.getvalue().endswith("\r\x1b[K")


@pytest.mark.parametrize(
    ("columns", "said"),
    [
        pytest.param(80, "[###############...............] 1 of 2 files", id="room enough"),
        pytest.param(20, "[##..] 1 of 2 files", id="a narrow screen"),
        pytest.param(8, "1 of 2 ", id="no room for a bar"),
    ],
)
def test_the_line_fits_the_screen(columns: int, said: str):
    assert line(1, 2, columns) == said


@pytest.mark.skipif(sys.platform == "win32", reason="there is no pty")
def test_a_real_terminal_sees_it_and_a_pipe_does_not(here: Path):
    import pty

    (here / "a.txt").write_text("The ferry sails on Monday.\n", encoding="utf-8")
    master, slave = pty.openpty()
    known = {name: os.environ[name] for name in ("PATH", "PYTHONPATH") if name in os.environ}
    root = str(Path(__file__).parent.parent)

    run = subprocess.run(
        [sys.executable, "-c", RUN, "check", "a.txt", "--isolated"],
        env={"PYTHONPATH": root, **known, "TERM": "xterm"},
        stdout=subprocess.PIPE,
        stderr=slave,
        check=False,
    )
    os.close(slave)
    shown = os.read(master, 10_000).decode()
    os.close(master)

    assert (run.returncode, run.stdout) == (0, b"")
    assert "1 of 1 files\r\x1b[K" in shown
