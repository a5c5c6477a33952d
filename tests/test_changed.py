"""`--changed`: only what git says was changed, paragraph by paragraph."""

import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

from newslint.cli import main
from newslint.run.scope import changed_lines

DOUBLE = "typos/doubled-word"
STORY = "Harbour reopens\n\nThe the shop opens on Monday.\n\nMuch is new on the the pier.\n"

Git = Callable[..., str]


@pytest.fixture
def git(here: Path) -> Git:
    """A repository with an archive of one article."""

    def run(*words: str, cwd: Path = here) -> str:
        who = ("-c", "user.name=Ada", "-c", "user.email=ada@example.org")
        return subprocess.run(
            ["git", *who, *words], cwd=cwd, check=True, capture_output=True, text=True
        ).stdout

    run("init", "-q", "-b", "main")
    (here / "story.txt").write_text(STORY)
    run("add", ".")
    run("commit", "-qm", "archive")
    return run


def found(capsys: pytest.CaptureFixture[str], *words: str) -> list[str]:
    capsys.readouterr()
    main(["check", "--select", DOUBLE, "--changed", *words])
    return [line.split(": ")[0] for line in capsys.readouterr().out.splitlines()]


def test_an_archive_that_was_not_touched_is_not_read(git: Git, capsys: pytest.CaptureFixture[str]):
    assert found(capsys) == []


def test_only_the_changed_paragraph_is_spoken_of(
    git: Git, here: Path, capsys: pytest.CaptureFixture[str]
):
    (here / "story.txt").write_text(STORY.replace("Much", "All"))

    assert found(capsys) == ["story.txt:5:15"]


def test_staged_changes_count(git: Git, here: Path, capsys: pytest.CaptureFixture[str]):
    (here / "story.txt").write_text(STORY.replace("Much", "All"))
    git("add", ".")

    assert found(capsys) == ["story.txt:5:15"]


def test_all_of_a_new_file_is_read(git: Git, here: Path, capsys: pytest.CaptureFixture[str]):
    (here / "new – ü.txt").write_text(STORY)

    assert found(capsys) == ["new – ü.txt:3:1", "new – ü.txt:5:16"]


def test_a_file_that_git_ignores_is_not_new(
    git: Git, here: Path, capsys: pytest.CaptureFixture[str]
):
    (here / ".gitignore").write_text("new.txt\n")
    (here / "new.txt").write_text(STORY)

    assert found(capsys, "new.txt") == []


def test_a_file_that_was_renamed_is_what_it_was(
    git: Git, here: Path, capsys: pytest.CaptureFixture[str]
):
    git("mv", "story.txt", "tale.txt")
    (here / "tale.txt").write_text(STORY.replace("Monday", "Tuesday"))

    assert found(capsys) == ["tale.txt:3:1"]


def test_a_file_that_was_deleted_is_no_fault(
    git: Git, here: Path, capsys: pytest.CaptureFixture[str]
):
    (here / "story.txt").unlink()

    assert main(["check", "--changed"]) == 0


def test_before_the_first_commit_everything_is_new(here: Path, capsys: pytest.CaptureFixture[str]):
    subprocess.run(["git", "init", "-q"], cwd=here, check=True)
    (here / "story.txt").write_text(STORY)

    assert found(capsys) == ["story.txt:3:1", "story.txt:5:16"]


def test_a_branch_is_compared_with_where_it_left(
    git: Git, here: Path, capsys: pytest.CaptureFixture[str]
):
    git("checkout", "-qb", "mine")
    (here / "story.txt").write_text(STORY.replace("Much", "All"))
    git("commit", "-qam", "mine")
    git("checkout", "-q", "main")
    (here / "story.txt").write_text(STORY.replace("Monday", "Friday"))
    git("commit", "-qam", "theirs")
    git("checkout", "-q", "mine")

    code = main(["check", "--select", DOUBLE, "--changed=main"])

    assert code == 1
    assert capsys.readouterr().out.startswith("story.txt:5:15: ")


def test_a_working_tree_beside_the_repository_is_one_too(
    git: Git, here: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
):
    git("worktree", "add", "-q", "desk")
    (here / "desk" / "story.txt").write_text(STORY.replace("Much", "All"))
    monkeypatch.chdir(here / "desk")

    assert found(capsys) == ["story.txt:5:15"]


def test_a_submodule_is_a_repository_of_its_own(
    git: Git,
    here: Path,
    capsys: pytest.CaptureFixture[str],
    tmp_path_factory: pytest.TempPathFactory,
):
    other = tmp_path_factory.mktemp("other")
    git("clone", "-q", str(here), str(other / "wire"))
    git("-c", "protocol.file.allow=always", "submodule", "add", "-q", str(other / "wire"), "wire")
    git("commit", "-qm", "wire")
    (here / "wire" / "story.txt").write_text(STORY.replace("Much", "All"))

    assert (found(capsys), found(capsys, "wire")) == ([], ["wire/story.txt:5:15"])


def test_a_contradiction_counts_when_either_passage_changed(
    git: Git, here: Path, capsys: pytest.CaptureFixture[str]
):
    text = "Anna Berger, 41, leads the port.\n\nShips wait.\n\nAnna Berger, 47, was pleased.\n"
    (here / "ages.txt").write_text(text)
    git("add", ".")
    git("commit", "-qm", "ages")
    (here / "ages.txt").write_text(text.replace("leads", "runs"))
    capsys.readouterr()

    main(["check", "--select", "contradictions/attribute-conflict", "--changed"])

    assert capsys.readouterr().out.count("ages.txt:") == 1


def test_only_changed_paragraphs_are_fixed(
    git: Git, here: Path, capsys: pytest.CaptureFixture[str]
):
    (here / "story.txt").write_text(STORY.replace("Much", "All"))

    found(capsys, "--fix")

    assert (here / "story.txt").read_text() == STORY.replace("Much", "All").replace(
        "the the pier", "the pier"
    )


def test_a_shallow_clone_is_told_what_to_fetch(
    git: Git,
    here: Path,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
    tmp_path_factory: pytest.TempPathFactory,
):
    git("checkout", "-qb", "mine")
    git("commit", "-q", "--allow-empty", "-m", "mine")
    shallow = tmp_path_factory.mktemp("shallow") / "clone"
    git("clone", "-q", "--depth", "1", "--no-single-branch", f"file://{here}", str(shallow))
    monkeypatch.chdir(shallow)

    code = main(["check", "--changed=origin/main"])

    assert code == 2
    assert "fetch-depth: 0" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("words", "says"),
    [
        pytest.param(["--changed=nowhere"], "git knows no commit 'nowhere' here", id="no such ref"),
        pytest.param(["--changed=--help"], "git knows no commit '--help' here", id="no option"),
        pytest.param(["--changed", "-"], "what comes in by a pipe", id="a pipe"),
    ],
)
def test_what_cannot_be_compared_is_said(
    git: Git, capsys: pytest.CaptureFixture[str], words: list[str], says: str
):
    code = main(["check", *words])

    assert code == 2
    assert says in capsys.readouterr().err


def test_outside_a_repository_nothing_can_be_compared(
    here: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setenv("GIT_CEILING_DIRECTORIES", str(here.parent))

    code = main(["check", "--changed"])

    assert code == 2
    assert "lies in no git repository" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("after", "changed"),
    [
        pytest.param("a\nb\nc\n", [], id="nothing"),
        pytest.param("a\r\nb\r\nc\r\n", [], id="line ends do not count"),
        pytest.param("a\nB\nc\n", [(2, 2)], id="one line"),
        pytest.param("a\nb\nx\ny\nc\n", [(3, 4)], id="two lines put in"),
        pytest.param("a\nc\n", [(2, 1)], id="a gap between two lines"),
    ],
)
def test_changed_lines_are_those_that_are_not_as_they_were(
    after: str, changed: list[tuple[int, int]]
):
    assert changed_lines("a\nb\nc\n", after) == changed
