"""The hooks that we offer to pre-commit, tried for real in a repository of articles."""

import re
import shutil
from functools import partial
from pathlib import Path
from subprocess import CompletedProcess
from sys import executable

import pytest

from newslint import usercache
from tests.environments import copy_of_the_project, ran

pytestmark = pytest.mark.slow

BAD = "Harbour reopens\n\nShips wait outside the harbour for a third week.\n\nShare\n"
CLEAN = "Harbour reopens\n\nShips left the harbour on Monday for the first time in three weeks.\n"
CRANE = (
    "The harbour crane that fell on Friday was inspected twice last year by engineers from"
    " Rotterdam, who found rust in both of its feet.\n"
)
BUTTON = "bad.txt:5:1: error: “Share” is a button of the page, not part of the story"
HOOKS = """
repos:
- repo: {source}
  rev: {commit}
  hooks: [{{id: newslint}}, {{id: newslint-all}}]
"""


@pytest.fixture(scope="module")
def hooks(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A repository with the hooks as they lie here, uncommitted changes and all."""
    folder = copy_of_the_project(tmp_path_factory.mktemp("hooks") / "newslint")
    repository(folder)
    return folder


@pytest.fixture(scope="module")
def places(tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    """Where pre-commit keeps its environments, which are made once for all tests here."""
    home = tmp_path_factory.mktemp("pre-commit")
    return {"PRE_COMMIT_HOME": str(home), usercache.FOLDER_VARIABLE: str(home / "newslint")}


@pytest.fixture
def desk(here: Path, hooks: Path) -> Path:
    """A repository of articles whose configuration has our hooks."""
    commit = git(hooks, "rev-parse", "HEAD").stdout.strip()
    (here / ".pre-commit-config.yaml").write_text(HOOKS.format(source=hooks, commit=commit))
    (here / "newslint.yml").write_text("preview: true\nexclude: [drafts/]\n")
    (here / "clean.txt").write_text(CLEAN)
    repository(here)
    return here


def repository(folder: Path) -> None:
    git(folder, "init", "-q")
    git(folder, "add", "-A")
    git(folder, "commit", "-q", "-m", "As it is")


def git(folder: Path, *words: str, **variables: str) -> CompletedProcess[str]:
    who = ("-c", "user.name=Desk", "-c", "user.email=desk@example.org", "-c", "commit.gpgsign=no")
    return ran("git", *who, *words, cwd=folder, **variables)


def pre_commit(folder: Path, places: dict[str, str], *words: str) -> CompletedProcess[str]:
    """A run of pre-commit, to which git has been told of every file."""
    git(folder, "add", "-A")
    return ran(executable, "-m", "pre_commit", *words, cwd=folder, **places)


def test_the_hook_tried_from_its_repository_names_the_fault(
    desk: Path, hooks: Path, places: dict[str, str]
) -> None:
    (desk / "bad.txt").write_text(BAD)

    run = pre_commit(
        desk, places, "try-repo", str(hooks), "newslint", "--files", "bad.txt", "clean.txt"
    )

    assert run.returncode == 1, run.stderr
    assert BUTTON in run.stdout
    assert "clean.txt:" not in run.stdout


def test_the_hook_for_all_articles_tried_from_its_repository_finds_what_two_of_them_share(
    desk: Path, hooks: Path, places: dict[str, str]
) -> None:
    (desk / "newslint.yml").write_text("preview: true\nfail-on: note\n")
    (desk / "one.txt").write_text(f"Crane down\n\nNobody was hurt. {CRANE}")
    (desk / "two.txt").write_text(f"Port asks for help\n\nThe mayor was not there. {CRANE}")

    run = pre_commit(desk, places, "try-repo", str(hooks), "newslint-all", "--all-files")

    assert run.returncode == 1, run.stderr
    assert "words as two.txt, line 3 [duplicates/lifted-passage]" in run.stdout
    assert "words as one.txt, line 3 [duplicates/lifted-passage]" in run.stdout


def test_a_commit_with_a_fault_is_refused(desk: Path, places: dict[str, str]) -> None:
    pre_commit(desk, places, "install")
    (desk / "bad.txt").write_text(BAD)
    git(desk, "add", "-A")

    refused = git(desk, "commit", "-m", "Add an article", **places)

    assert refused.returncode == 1
    assert BUTTON in refused.stdout + refused.stderr
    assert git(desk, "log", "--format=%s").stdout == "As it is\n"


def test_a_clean_commit_is_made(desk: Path, places: dict[str, str]) -> None:
    pre_commit(desk, places, "install")
    (desk / "more.txt").write_text(CLEAN)
    git(desk, "add", "-A")

    made = git(desk, "commit", "-m", "Add an article", **places)

    assert made.returncode == 0, made.stdout + made.stderr
    assert git(desk, "log", "--format=%s").stdout == "Add an article\nAs it is\n"


def test_the_fixer_changes_the_file_and_refuses_and_then_lets_it_pass(
    desk: Path, places: dict[str, str]
) -> None:
    config = desk / ".pre-commit-config.yaml"
    config.write_text(config.read_text().replace("{id: newslint}, ", "{id: newslint-fix}, "))
    pre_commit(desk, places, "install")
    (desk / "pier.txt").write_text("Pier reopens\n\nThe the pier is “the the best”, she said.\n")
    git(desk, "add", "-A")

    codes = [git(desk, "commit", "-m", "Add the pier", **places).returncode]
    git(desk, "add", "-A")
    codes.append(git(desk, "commit", "-m", "Add the pier", **places).returncode)

    assert codes == [1, 0]
    assert git(desk, "show", "HEAD:pier.txt").stdout == (
        "Pier reopens\n\nThe pier is “the the best”, she said.\n"
    )


def test_what_the_fixer_cannot_mend_refuses_the_commit(desk: Path, places: dict[str, str]) -> None:
    config = desk / ".pre-commit-config.yaml"
    config.write_text(config.read_text().replace("{id: newslint}, ", "{id: newslint-fix}, "))
    pre_commit(desk, places, "install")
    (desk / "pier.txt").write_text("Pier reopens\n\nThe pier was opened by [NAME] on Monday.\n")
    git(desk, "add", "-A")

    refused = git(desk, "commit", "-m", "Add the pier", **places)

    assert refused.returncode == 1
    assert "pier.txt:3:" in refused.stdout + refused.stderr


def test_an_archive_of_three_thousand_articles_comes_in_chunks(
    desk: Path, places: dict[str, str]
) -> None:
    folder = desk / "archive" / "stories-of-the-harbour-and-of-the-town-beside-it"
    folder.mkdir(parents=True)
    names = [f"what-the-harbour-said-to-the-sea-{number:04}.txt" for number in range(3000)]
    list(map(partial(shutil.copy, desk / "clean.txt"), map(folder.joinpath, names)))
    (folder / names[0]).write_text(BAD)
    (folder / names[-1]).write_text(BAD)

    run = pre_commit(desk, places, "run", "newslint")

    said = re.findall(r"^([\d,]+) files? checked", run.stdout, re.MULTILINE)
    checked = [int(count.replace(",", "")) for count in said]
    assert run.returncode == 1, run.stderr
    assert len(checked) > 1
    assert sum(checked) == 3000
    assert f"{names[0]}:5:1: " in run.stdout
    assert f"{names[-1]}:5:1: " in run.stdout


def test_a_commit_is_held_against_its_changes_only_when_the_newsroom_wants_that(
    desk: Path, places: dict[str, str]
) -> None:
    (desk / "bad.txt").write_text(BAD)
    git(desk, "add", "-A")
    git(desk, "commit", "-q", "-m", "An old fault")
    config = desk / ".pre-commit-config.yaml"
    config.write_text(
        config.read_text().replace("{id: newslint}", "{id: newslint, args: [--changed]}")
    )
    pre_commit(desk, places, "install")
    (desk / "bad.txt").write_text(BAD.replace("third", "fourth"))
    git(desk, "add", "-A")

    made = git(desk, "commit", "-m", "A small change", SKIP="newslint-all", **places)

    assert made.returncode == 0, made.stdout + made.stderr


def test_an_excluded_article_passes_though_the_hook_names_it(
    desk: Path, places: dict[str, str]
) -> None:
    (desk / "drafts").mkdir()
    (desk / "drafts" / "bad.txt").write_text(BAD)

    passed = pre_commit(desk, places, "run")

    assert passed.returncode == 0, passed.stdout + passed.stderr


def test_a_file_that_is_no_article_is_not_looked_at(desk: Path, places: dict[str, str]) -> None:
    (desk / "notes.py").write_text("Share\n")

    passed = pre_commit(desk, places, "run", "newslint")

    assert "no files to check" in passed.stdout
