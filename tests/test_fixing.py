"""Fixes are made in the file, byte for byte, wholly or not at all."""

import pytest

from newslint.report import Edit
from newslint.run.fixing import applied, diff


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
