"""Fixes are made in the file, byte for byte, wholly or not at all."""

import os
from pathlib import Path

import pytest

from newslint.errors import BadInput
from newslint.report import Edit
from newslint.run.fixing import applied, diff, write


def edit(start: int, end: int, replacement: str) -> Edit:
    return Edit(start, end, replacement, replacement, safe=True, applicable=True)


@pytest.mark.parametrize(
    ("edits", "expected"),
    [
        pytest.param([], "Ford signs", id="nothing to do"),
        pytest.param([edit(5, 10, "waits"), edit(0, 4, "GM")], "GM waits", id="in any order"),
        pytest.param([edit(2, 6, "x"), edit(0, 4, "GM")], "GM signs", id="the earlier of two wins"),
        pytest.param(
            [edit(4, 4, "s"), edit(4, 10, "")], "Fords", id="an insertion before a deletion"
        ),
        pytest.param(
            [edit(0, 4, "GM"), edit(0, 4, "GM")], "GM signs", id="the same twice is made once"
        ),
        pytest.param(
            [edit(4, 4, ","), edit(4, 4, ",")], "Ford, signs", id="the same comma is put in once"
        ),
        pytest.param(
            [edit(0, 5, ""), edit(5, 10, "")], "signs", id="of two deletions side by side one waits"
        ),
    ],
)
def test_edits_are_made_in_the_source(edits: list[Edit], expected: str):
    assert applied(edits, "Ford signs") == expected


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


def test_a_diff_says_when_a_file_ends_without_a_newline():
    lines = list(diff("a.txt", "The op.", "The shop."))

    assert lines == [
        "--- a.txt\n",
        "+++ a.txt\n",
        "@@ -1 +1 @@\n",
        "-The op.\n\\ No newline at end of file\n",
        "+The shop.\n\\ No newline at end of file\n",
    ]


def test_a_diff_parts_lines_at_newlines_only():
    lines = list(diff("a.txt", "The op.\u2028On.\x0cUp.\n", "The shop.\u2028On.\x0cUp.\n"))

    assert lines[3:] == ["-The op.\u2028On.\x0cUp.\n", "+The shop.\u2028On.\x0cUp.\n"]


def test_a_file_that_may_not_be_written_is_left_alone(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    article = tmp_path / "a.txt"
    article.write_bytes(b"before")
    monkeypatch.setattr("os.access", lambda *_: False)  # the tests may run as root, who may write

    with pytest.raises(PermissionError):
        write(article, b"before", b"after")

    assert article.read_bytes() == b"before"
