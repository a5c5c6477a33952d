"""A mended file takes the place of what it was, wholly or not at all."""

import os
from collections.abc import Callable
from pathlib import Path

import pytest

from newslint.errors import BadInput
from newslint.run.replacing import write


def test_a_file_is_written_whole_and_keeps_its_mode(tmp_path: Path):
    article = tmp_path / "a.txt"
    article.write_bytes(b"before\r\n")
    article.chmod(0o640)

    write(article, b"before\r\n", b"after\r\n")

    assert article.read_bytes() == b"after\r\n"
    assert article.stat().st_mode & 0o777 == 0o640
    assert os.listdir(tmp_path) == ["a.txt"]


def test_a_file_that_changed_meanwhile_is_left_alone(tmp_path: Path):
    article = tmp_path / "a.txt"
    article.write_bytes(b"somebody else's work")

    with pytest.raises(BadInput, match="changed while"):
        write(article, b"before", b"after")

    assert article.read_bytes() == b"somebody else's work"
    assert os.listdir(tmp_path) == ["a.txt"]


def test_a_link_stays_a_link(tmp_path: Path):
    article, link = tmp_path / "a.txt", tmp_path / "link.txt"
    article.write_bytes(b"before")
    link.symlink_to(article)

    write(link, b"before", b"after")

    assert link.is_symlink()
    assert article.read_bytes() == b"after"


def test_a_file_that_may_not_be_written_is_left_alone(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    article = tmp_path / "a.txt"
    article.write_bytes(b"before")
    monkeypatch.setattr("os.access", lambda *_: False)  # the tests may run as root, who may write

    with pytest.raises(PermissionError):
        write(article, b"before", b"after")

    assert article.read_bytes() == b"before"


def test_all_names_of_a_file_lead_to_what_was_mended(tmp_path: Path):
    article, other = tmp_path / "a.txt", tmp_path / "b.txt"
    article.write_bytes(b"before, and more of it")
    other.hardlink_to(article)

    write(article, b"before, and more of it", b"after")

    assert other.read_bytes() == b"after"
    assert article.samefile(other)
    assert sorted(os.listdir(tmp_path)) == ["a.txt", "b.txt"]


@pytest.mark.skipif(os.geteuid() != 0, reason="only root can give files away")
def test_a_file_keeps_its_owner_when_root_mends_it(tmp_path: Path):
    article = tmp_path / "a.txt"
    article.write_bytes(b"before")
    article.chmod(0o664)
    os.chown(article, 1234, 5678)

    write(article, b"before", b"after")

    kept = article.stat()
    assert (kept.st_uid, kept.st_gid, kept.st_mode & 0o777) == (1234, 5678, 0o664)
    assert article.read_bytes() == b"after"


@pytest.mark.skipif(os.geteuid() != 0, reason="only root can make somebody else's file")
def test_a_file_of_somebody_else_is_written_in_its_place(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    article = tmp_path / "a.txt"
    article.write_bytes(b"before")
    os.chown(article, 1234, 5678)
    number = article.stat().st_ino
    monkeypatch.setattr("os.chown", refusing(PermissionError(1, "Operation not permitted")))

    write(article, b"before", b"after")

    kept = article.stat()
    assert (kept.st_ino, kept.st_uid) == (number, 1234)
    assert article.read_bytes() == b"after"


def test_what_was_there_comes_back_when_writing_in_place_fails(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    article = tmp_path / "a.txt"
    article.write_bytes(b"before")
    (tmp_path / "b.txt").hardlink_to(article)
    monkeypatch.setattr("os.fsync", failing_the_second_time(os.fsync))

    with pytest.raises(OSError, match="No space left"):
        write(article, b"before", b"after")

    assert article.read_bytes() == b"before"
    assert sorted(os.listdir(tmp_path)) == ["a.txt", "b.txt"]


def test_a_full_disk_leaves_the_file_as_it_was(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    article = tmp_path / "a.txt"
    article.write_bytes(b"before")
    monkeypatch.setattr("os.fsync", refusing(OSError(28, "No space left on device")))

    with pytest.raises(OSError, match="No space left"):
        write(article, b"before", b"after")

    assert article.read_bytes() == b"before"
    assert os.listdir(tmp_path) == ["a.txt"]


def refusing(error: OSError) -> Callable[..., None]:
    def refuse(*_: object) -> None:
        raise error

    return refuse


def failing_the_second_time(call: Callable[[int], None]) -> Callable[[int], None]:
    """The first call writes the copy, the second is on the file itself."""
    calls: list[int] = []

    def once(number: int) -> None:
        calls.append(number)
        if len(calls) == 2:
            raise OSError(28, "No space left on device")
        call(number)

    return once
