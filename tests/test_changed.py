"""`--changed`: only what git says was changed, paragraph by paragraph."""

import json
import os
import subprocess
from collections.abc import Callable
from pathlib import Path

import docx
import pytest
from hypothesis import given
from hypothesis import strategies as st

from newslint.cli import main
from newslint.run.linediff import changed_lines

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


def test_a_file_that_was_moved_without_gits_knowing_is_new(
    git: Git, here: Path, capsys: pytest.CaptureFixture[str]
):
    (here / "story.txt").rename(here / "tale.txt")

    assert found(capsys) == ["tale.txt:3:1", "tale.txt:5:16"]


def test_a_deleted_paragraph_touches_no_other(
    git: Git, here: Path, capsys: pytest.CaptureFixture[str]
):
    (here / "story.txt").write_text(STORY.replace("The the shop opens on Monday.\n\n", ""))

    assert found(capsys) == []


@pytest.mark.parametrize(
    "name",
    [
        pytest.param("on the pier.txt", id="spaces"),
        pytest.param('a\n"b"\t.txt', id="a line end, quotation marks and a tab"),
        pytest.param(os.fsdecode(b"caf\xe9.txt"), id="no UTF-8"),
        pytest.param("-v.txt", id="a hyphen first"),
        pytest.param(":(top)*.txt", id="signs of git's patterns"),
    ],
)
@pytest.mark.parametrize("tracked", [True, False], ids=["tracked", "untracked"])
def test_a_changed_file_is_found_whatever_it_is_called(
    git: Git, here: Path, capsys: pytest.CaptureFixture[str], name: str, tracked: bool
):
    (here / name).write_text("Harbour reopens\n" if tracked else STORY)
    git(*(["add", "-A"] if tracked else ["status"]))
    git("commit", "-q", "--allow-empty", "-m", "more")
    (here / name).write_text(STORY)

    code = main(["check", "--select", DOUBLE, "--changed"])

    assert code == 1
    assert capsys.readouterr().out.count("[typos/doubled-word]") == 2


def test_without_a_branch_head_is_compared_with_too(
    git: Git, here: Path, capsys: pytest.CaptureFixture[str]
):
    git("checkout", "-q", "--detach")
    (here / "story.txt").write_text(STORY.replace("Much", "All"))

    assert found(capsys) == ["story.txt:5:15"]


def test_in_a_folder_of_the_repository_its_changes_are_spoken_of(
    git: Git, here: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
):
    (here / "sport").mkdir()
    (here / "sport" / "match.txt").write_text(STORY)
    git("add", ".")
    git("commit", "-qm", "sport")
    (here / "story.txt").write_text(STORY.replace("Much", "All"))
    (here / "sport" / "match.txt").write_text(STORY.replace("Much", "All"))
    monkeypatch.chdir(here / "sport")

    assert found(capsys) == ["match.txt:5:15"]


def test_an_article_that_git_could_not_merge_is_read(
    git: Git, here: Path, capsys: pytest.CaptureFixture[str]
):
    git("checkout", "-qb", "mine")
    (here / "story.txt").write_text(STORY.replace("Much", "All"))
    git("commit", "-qam", "mine")
    git("checkout", "-q", "main")
    (here / "story.txt").write_text(STORY.replace("Much", "Most"))
    git("commit", "-qam", "theirs")
    subprocess.run(["git", "merge", "-q", "mine"], cwd=here, check=False)

    assert found(capsys) == ["story.txt:8:15"]


def test_a_submodule_that_became_a_file_is_new(
    git: Git, here: Path, capsys: pytest.CaptureFixture[str]
):
    head = git("rev-parse", "HEAD").strip()
    git("update-index", "--add", "--cacheinfo", f"160000,{head},wire.txt")
    git("commit", "-qm", "wire")
    git("update-index", "--force-remove", "wire.txt")
    (here / "wire.txt").write_text(STORY)
    git("add", ".")

    assert found(capsys) == ["wire.txt:3:1", "wire.txt:5:16"]


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


AGES = "Anna Berger, 41, leads the port.\n\nShips wait.\n\nAnna Berger, 47, was pleased.\n"
STRIKE = (
    "Dockers stop 14 ships in strike at port\n\n"
    "Dockers stopped 14 ships on Monday, and 23 on Tuesday, the union said.\n\n"
    "The dockers want a rise of 6.4 percent for all 1,234 workers, and the union will meet the "
    "authority.\n"
)
LARSEN = (
    "John Larsen rebuilds the old pier of the town.\n\nThe town is glad.\n\n"
    "The pier is too old. “It will go by May,” said Larsen on Monday. Larsen said so.\n"
)


@pytest.mark.parametrize(
    ("rule", "text", "before", "after", "count"),
    [
        pytest.param("contradictions", AGES, "leads", "runs", 1, id="the first passage"),
        pytest.param("contradictions", AGES, "was pleased", "smiled", 1, id="the second passage"),
        pytest.param("contradictions", AGES, "Ships", "Boats", 0, id="neither"),
        pytest.param(
            "headline/figure-not-in-body", STRIKE, "stopped 14", "stopped 15", 1,
            id="the figure that the headline was about"),
        pytest.param(
            "headline/figure-not-in-body", STRIKE.replace("stop 14", "stop 41"), "rise",
            "pay rise", 0, id="a fault of the headline that was there before"),
        pytest.param(
            "names/no-first-reference", LARSEN, "John Larsen rebuilds", "We rebuild", 1,
            id="the name that a changed paragraph introduced"),
        pytest.param(
            "names/no-first-reference", LARSEN,
            "John Larsen rebuilds the old pier of the town.\n\n", "", 1,
            id="the name that a deleted paragraph introduced"),
    ],
)  # fmt: skip
def test_what_is_said_of_two_passages_counts_when_either_changed(
    git: Git, here: Path, capsys: pytest.CaptureFixture[str], rule: str, text: str, before: str,
    after: str, count: int,
):  # fmt: skip
    (here / "a.txt").write_text(text)
    git("add", ".")
    git("commit", "-qm", "more")
    (here / "a.txt").write_text(text.replace(before, after))
    capsys.readouterr()

    main(["check", "--preview", "--select", rule, "--changed"])

    assert capsys.readouterr().out.count("a.txt:") == count


def test_what_the_changes_bring_about_is_fixed_and_the_rest_is_not(
    git: Git, here: Path, capsys: pytest.CaptureFixture[str]
):
    (here / "story.txt").write_text(STORY.replace("on the the", "on the"))
    git("commit", "-qam", "one mended")
    (here / "story.txt").write_text(STORY)

    found(capsys, "--fix", "--no-cache")

    assert (here / "story.txt").read_text() == STORY.replace("the the pier", "the pier")


def test_a_diff_reports_what_would_remain_in_changed_paragraphs(
    git: Git, here: Path, capsys: pytest.CaptureFixture[str]
):
    text = "The shop opens.\n\nIt rains on.\n\n[TK] is new on the pier. It is wide.\n"
    (here / "a.txt").write_text(text)
    git("add", ".")
    git("commit", "-qm", "more")
    (here / "a.txt").write_text(text.replace("The", "The the").replace("wide", "long"))
    capsys.readouterr()

    main(["check", "--preview", "--diff", "--changed"])

    assert "\na.txt:5:1: " in capsys.readouterr().out


def test_what_two_articles_share_counts_when_its_paragraph_changed(
    git: Git, here: Path, capsys: pytest.CaptureFixture[str]
):
    crane = (
        "The harbour crane that fell on Friday was inspected twice last year by engineers from"
        " Rotterdam, who found rust in both of its feet.\n"
    )
    (here / "one.txt").write_text(f"Crane down\n\nNobody was hurt.\n\n{crane}")
    (here / "two.txt").write_text(f"Port asks for help\n\nThe mayor left.\n\n{crane}")
    git("add", ".")
    git("commit", "-qm", "cranes")
    (here / "one.txt").write_text(f"Crane down\n\nNobody was hurt.\n\nOn Monday, {crane}")
    (here / "two.txt").write_text(f"Port asks for help\n\nThe mayor slept.\n\n{crane}")
    capsys.readouterr()

    main(["check", "--preview", "--select", "duplicates/lifted-passage", "--changed"])

    assert [line.split(":")[0] for line in capsys.readouterr().out.splitlines()] == ["one.txt"]


def test_only_changed_paragraphs_are_fixed(
    git: Git, here: Path, capsys: pytest.CaptureFixture[str]
):
    (here / "story.txt").write_text(STORY.replace("Much", "All"))

    found(capsys, "--fix")

    assert (here / "story.txt").read_text() == STORY.replace("Much", "All").replace(
        "the the pier", "the pier"
    )


EXPORT = [
    {"text": "<p>The the shop opens.</p><p>Much is new on the the pier.</p>"},
    {"text": "<p>It it rains.</p>"},
]


def test_of_an_export_in_one_line_the_changed_paragraph_is_spoken_of(
    git: Git, here: Path, capsys: pytest.CaptureFixture[str]
):
    (here / "newslint.yml").write_text("fields: {body: text, body-format: html}\n")
    (here / "export.json").write_text(json.dumps(EXPORT))
    git("add", ".")
    git("commit", "-qm", "export")
    after = json.dumps(EXPORT).replace("Much", "All")
    (here / "export.json").write_text(after)

    assert found(capsys) == [f"export.json:1:{after.index('the the') + 1}"]


def test_of_a_word_file_the_changed_paragraph_is_spoken_of(
    git: Git, here: Path, capsys: pytest.CaptureFixture[str]
):
    document = docx.Document()
    list(map(document.add_paragraph, STORY.split("\n\n")))
    document.save(str(here / "story.docx"))
    git("add", ".")
    git("commit", "-qm", "word")
    document.paragraphs[2].insert_paragraph_before("Of of it.")
    document.save(str(here / "story.docx"))

    assert found(capsys) == ["story.docx:3:1"]


def test_an_export_that_could_not_be_read_before_is_new(
    git: Git, here: Path, capsys: pytest.CaptureFixture[str]
):
    (here / "newslint.yml").write_text("fields: {body: text, body-format: html}\n")
    (here / "export.json").write_text("{")
    git("add", ".")
    git("commit", "-qm", "export")
    (here / "export.json").write_text(json.dumps(EXPORT))

    assert len(found(capsys)) == 3


def test_a_hook_of_one_repository_may_ask_about_another(
    git: Git,
    here: Path,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
    tmp_path_factory: pytest.TempPathFactory,
):
    other = tmp_path_factory.mktemp("other")
    git("clone", "-q", str(here), str(other))
    (other / "story.txt").write_text(STORY.replace("Much", "All"))
    monkeypatch.setenv("GIT_DIR", str(here / ".git"))  # as git tells the hooks of a working tree
    monkeypatch.setenv("GIT_INDEX_FILE", ".git/index")
    monkeypatch.chdir(other)

    assert found(capsys) == ["story.txt:5:15"]


def test_a_repository_of_longer_names_has_a_first_commit_too(
    here: Path, capsys: pytest.CaptureFixture[str]
):
    subprocess.run(["git", "init", "-q", "--object-format=sha256"], cwd=here, check=True)
    (here / "story.txt").write_text(STORY)
    subprocess.run(["git", "add", "."], cwd=here, check=True)

    assert found(capsys) == ["story.txt:3:1", "story.txt:5:16"]


def test_a_repository_of_somebody_else_is_said_in_gits_words(
    git: Git, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setenv("GIT_TEST_ASSUME_DIFFERENT_OWNER", "1")

    code = main(["check", "--changed"])

    assert code == 2
    assert "detected dubious ownership" in capsys.readouterr().err


def test_a_clone_without_contents_fetches_nothing_and_is_told_what_to_fetch(
    git: Git,
    here: Path,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
    tmp_path_factory: pytest.TempPathFactory,
):
    git("config", "uploadpack.allowFilter", "true")
    git("checkout", "-qb", "mine")
    (here / "story.txt").write_text(STORY.replace("Much", "All"))
    git("commit", "-qam", "mine")
    thin = tmp_path_factory.mktemp("thin") / "clone"
    git("clone", "-q", "--filter=blob:none", f"file://{here}", str(thin))
    monkeypatch.chdir(thin)

    code = main(["check", "--changed=origin/main"])

    assert code == 2
    assert "git fetch --refetch --no-filter" in capsys.readouterr().err


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


def test_a_whole_book_is_compared_however_it_was_rewritten():
    before = "\n\n".join(f"It rains on day {day}." for day in range(50_000))
    after = before.replace("rains", "snows")

    assert changed_lines(before, after) == [(1, 99_999)]


@given(st.lists(st.sampled_from("abcde")), st.lists(st.sampled_from("abcdef")))
def test_lines_that_are_not_called_changed_stand_in_both_in_one_order(
    before: list[str], after: list[str]
):
    changed = changed_lines("\n".join(before), "\n".join(after))

    spoken = {line for first, last in changed for line in range(first, last + 1)}
    silent = [line for number, line in enumerate("\n".join(after).split("\n"), 1)
              if number not in spoken]  # fmt: skip
    rest = iter("\n".join(before).split("\n"))
    assert all(line in rest for line in silent)
