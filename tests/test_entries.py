"""The list of accepted findings as a file: what people, git and odd names do to it."""

import os
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

from newslint.cli import main
from newslint.errors import BadConfig
from newslint.run.entries import Entry, load, save

STORY = "Ships wait outside the the harbour.\n\nA crane lifts the the first crate.\n"
ENTRY = Entry("a.txt", "typos/doubled-word", "the the", "k1", "as in the song")

Git = Callable[..., str]


@pytest.fixture
def git(here: Path) -> Git:
    """A repository in which two people have an article with two faults, each on a branch."""

    def run(*words: str, code: int = 0) -> str:
        who = ("-c", "user.name=Ada", "-c", "user.email=ada@example.org")
        done = subprocess.run(["git", *who, *words], cwd=here, capture_output=True, text=True)
        assert done.returncode == code, done.stderr
        return done.stdout

    (here / "story.txt").write_text(STORY)
    run("init", "-q", "-b", "main")
    run("add", ".")
    run("commit", "-qm", "begin")
    run("branch", "hers")
    return run


def accept(place: str, reason: str) -> int:
    return main(["stet", place, "--rule", "typos/doubled-word", "--reason", reason])


def merge(git: Git, her_line: int, code: int = 0) -> None:
    """He accepts the first fault on his branch, she one on hers; both are merged."""
    accept("story.txt:1", "his")
    git("add", ".")
    git("commit", "-qm", "his")
    git("checkout", "-q", "hers")
    accept(f"story.txt:{her_line}", "hers")
    git("add", ".")
    git("commit", "-qm", "hers")
    git("merge", "-q", "main", "-m", "both", code=code)


def test_what_two_people_accept_in_one_article_merges_by_union(git: Git, here: Path):
    (here / ".git" / "info" / "attributes").write_text("newslint.stet.yml merge=union\n")

    merge(git, her_line=3)

    assert main(["check", "--select", "typos/doubled-word"]) == 0


def test_what_both_accept_is_held_once_after_the_merge(
    git: Git, here: Path, capsys: pytest.CaptureFixture[str]
):
    (here / ".git" / "info" / "attributes").write_text("newslint.stet.yml merge=union\n")
    merge(git, her_line=1)
    capsys.readouterr()

    main(["check", "--select", "typos/doubled-word"])

    assert "nothing answers" not in capsys.readouterr().err


def test_pruning_after_the_merge_keeps_what_holds(git: Git, here: Path):
    (here / ".git" / "info" / "attributes").write_text("newslint.stet.yml merge=union\n")
    merge(git, her_line=1)

    main(["stet", "--prune"])

    assert len(load(here / "newslint.stet.yml")) == 1


def test_a_merge_that_git_left_open_is_said_with_the_remedy(
    git: Git, capsys: pytest.CaptureFixture[str]
):
    merge(git, her_line=3, code=1)
    capsys.readouterr()

    code = main(["check"])

    assert code == 2
    assert "newslint.stet.yml:2: git left this merge to you" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("days", "stays"),
    [
        pytest.param(["2026-01-31", "2027-01-31"], "2027-01-31", id="the later day"),
        pytest.param(["2027-01-31", "2026-01-31"], "2027-01-31", id="whichever comes first"),
        pytest.param(["2027-01-31", ""], "", id="no last day"),
    ],
)
def test_of_two_entries_on_one_finding_the_one_that_holds_longer_stays(
    tmp_path: Path, days: list[str], stays: str
):
    lines = [
        f'- {{"path": "a", "rule": "b", "key": "c", "reason": "d", "until": "{day}"}}\n'
        for day in days
    ]
    (tmp_path / "list.yml").write_text("".join(lines))

    (entry,) = load(tmp_path / "list.yml")

    assert entry.until == stays


@pytest.mark.parametrize(
    "path",
    [
        pytest.param("a b.txt", id="a space"),
        pytest.param("a\nb.txt", id="a line end"),
        pytest.param("a\u2028b.txt", id="a line end of Unicode"),
        pytest.param("– ü.txt", id="beyond ASCII"),
        pytest.param("caf\udce9.txt", id="a name that is no UTF-8"),
        pytest.param('"# {a: b}.txt', id="signs of YAML"),
    ],
)
def test_an_entry_comes_back_whatever_the_article_is_called(tmp_path: Path, path: str):
    entry = Entry(path, ENTRY.rule, ENTRY.words, ENTRY.key, ENTRY.reason)

    save(tmp_path / "list.yml", [entry])

    assert load(tmp_path / "list.yml") == (entry,)


def test_a_list_with_line_ends_of_windows_is_read(tmp_path: Path):
    save(tmp_path / "list.yml", [ENTRY])
    raw = (tmp_path / "list.yml").read_bytes()
    (tmp_path / "list.yml").write_bytes(raw.replace(b"\n", b"\r\n"))

    assert load(tmp_path / "list.yml") == (ENTRY,)


def test_a_list_that_is_a_link_stays_one(tmp_path: Path):
    save(tmp_path / "desk.yml", [])
    (tmp_path / "list.yml").symlink_to("desk.yml")

    save(tmp_path / "list.yml", [ENTRY])

    assert (tmp_path / "list.yml").is_symlink()
    assert load(tmp_path / "desk.yml") == (ENTRY,)


def test_a_list_that_cannot_be_written_is_left_as_it_was(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    save(tmp_path / "list.yml", [ENTRY])

    def refuse(*_: object) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "replace", refuse)
    with pytest.raises(BadConfig, match="cannot be written: Permission denied"):
        save(tmp_path / "list.yml", [])

    assert load(tmp_path / "list.yml") == (ENTRY,)
    assert os.listdir(tmp_path) == ["list.yml"]
