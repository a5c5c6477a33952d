"""Which files of a folder are articles."""

import os
from pathlib import Path

import pytest

from newslint.run.files import Sieve, articles


@pytest.fixture
def archive(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    for name in (
        "b.txt", "a.md", "c.HTML", "photo.jpg", "old/d.txt", "old/drafts/e.txt", ".git/f.txt",
        "node_modules/g.md", ".github/i.md", "tmp/h.txt",
    ):  # fmt: skip
        file = tmp_path / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text("The harbour reopens.")
    monkeypatch.chdir(tmp_path)
    return tmp_path


def found(paths: list[str], folder: Path, **parts: object) -> list[str]:
    return articles(paths, lambda _: Sieve(folder, **parts))[0]  # type: ignore[arg-type]


def test_a_folder_gives_its_articles_in_order(archive: Path):
    assert found(["."], archive) == [
        "a.md", "b.txt", "c.HTML", "old/d.txt", "old/drafts/e.txt", "tmp/h.txt",
    ]  # fmt: skip


def test_a_file_that_is_named_is_read_whatever_it_is_called(archive: Path):
    assert found(["photo.jpg"], archive) == ["photo.jpg"]


def test_a_file_is_read_once(archive: Path):
    assert found(["b.txt", "./b.txt", "old", "old/d.txt"], archive) == [
        "b.txt", "old/d.txt", "old/drafts/e.txt",
    ]  # fmt: skip


def test_what_is_not_there_is_said(archive: Path):
    paths, missing = articles(["b.txt", "z.txt"], lambda _: Sieve(archive))

    assert paths == ["b.txt"]
    assert [str(error) for error in missing] == ["z.txt: there is no such file or folder"]


def test_excluded_paths_are_left_out(archive: Path):
    assert found(["."], archive, exclude=("old/drafts/", "*.md")) == [
        "b.txt", "c.HTML", "old/d.txt", "tmp/h.txt",
    ]  # fmt: skip


def test_a_file_that_is_named_is_read_even_when_excluded(archive: Path):
    assert found(["a.md"], archive, exclude=("*.md",)) == ["a.md"]


def test_force_leaves_it_out_all_the_same(archive: Path):
    assert found(["a.md"], archive, exclude=("*.md",), force=True) == []


def test_what_git_ignores_is_left_out(archive: Path):
    (archive / ".gitignore").write_text("tmp/\n*.html\n!c.HTML\n")
    (archive / "old" / ".gitignore").write_text("drafts\n")

    assert found(["."], archive) == ["a.md", "b.txt", "c.HTML", "old/d.txt"]


def test_a_folder_below_the_ignoring_one_is_sieved_too(archive: Path):
    (archive / ".gitignore").write_text("drafts\n")

    assert found(["old"], archive) == ["old/d.txt"]


def test_ignored_files_can_be_asked_for(archive: Path):
    (archive / ".gitignore").write_text("tmp/\n")

    assert "tmp/h.txt" in found(["."], archive, gitignore=False)


def test_a_link_that_leads_round_in_a_circle_is_not_followed(archive: Path):
    (archive / "old" / "again").symlink_to(archive)

    assert len(found(["."], archive)) == 6


def test_a_gitignore_nearer_to_a_file_can_free_it(archive: Path):
    (archive / ".gitignore").write_text("*.txt\n")
    (archive / "old" / ".gitignore").write_text("!d.txt\n")

    assert found(["."], archive) == ["a.md", "c.HTML", "old/d.txt"]


@pytest.mark.parametrize("line", ["!", "\\", "a[z-a]b", "[[:alpha:]"])
def test_a_line_of_a_gitignore_that_means_nothing_is_passed_over(archive: Path, line: str):
    (archive / ".gitignore").write_text(f"{line}\ntmp/\n")

    assert "tmp/h.txt" not in found(["."], archive)


def test_a_gitignore_that_is_a_pipe_is_not_waited_for(archive: Path):
    os.mkfifo(archive / ".gitignore")

    assert len(found(["."], archive)) == 6


def test_a_pattern_and_a_name_may_spell_a_letter_in_two_ways(archive: Path):
    (archive / "cafe\u0301.txt").write_text("The harbour reopens.")

    assert found(["."], archive, exclude=("old/", "tmp/", "caf\u00e9.txt")) == [
        "a.md", "b.txt", "c.HTML",
    ]  # fmt: skip


@pytest.mark.parametrize("path", ["pipe.txt", "/dev/zero"])
def test_what_could_be_read_for_ever_is_not_read(archive: Path, path: str):
    os.mkfifo(archive / "pipe.txt")

    paths, faults = articles([path], lambda _: Sieve(archive))

    assert paths == []
    assert "this is no file" in str(faults[0])


def test_a_link_to_itself_is_no_article(archive: Path):
    (archive / "self.txt").symlink_to("self.txt")

    assert "self.txt" not in found(["."], archive)


def test_a_folder_that_cannot_be_read_is_said(archive: Path, monkeypatch: pytest.MonkeyPatch):
    scan = os.scandir

    def refuse(folder: Path) -> object:
        if folder.name == "old":
            raise PermissionError(13, "Permission denied")
        return scan(folder)

    monkeypatch.setattr("os.scandir", refuse)
    paths, faults = articles(["."], lambda _: Sieve(archive))

    assert "b.txt" in paths
    assert [str(fault) for fault in faults] == [
        "old: this folder cannot be read: Permission denied"
    ]


def test_a_file_called_like_standard_input_is_a_file(archive: Path):
    (archive / "-").write_text("The harbour reopens.")

    assert found(["./-"], archive) == ["./-"]
