"""`newslint words` as its users meet it."""

import io
import sys
from pathlib import Path

import pytest

from newslint.cli import main

SOWN = "The farmers of the valley said that the {} near {} was the best they had seen.\n"


@pytest.fixture
def archive(here: Path) -> Path:
    """A folder of three articles, in three formats, that know the word flumbit."""
    (here / "a.txt").write_text(SOWN.format("flumbit", "wheat"))
    (here / "b.md").write_text("# Harvest\n\n" + SOWN.format("flumbit", "barley"))
    (here / "c.html").write_text(f"<h1>Harvest</h1><p>{SOWN.format('flumbit', 'maize')}</p>")
    return here


def test_the_list_is_printed_with_counts(archive: Path, capsys: pytest.CaptureFixture[str]):
    code = main(["words", "."])

    said = capsys.readouterr()
    assert code == 0
    assert said.out.endswith("\nflumbit  # 3 articles\n")
    assert said.err == "3 articles read; 1 word\n"


def test_words_of_too_few_articles_are_left_out(archive: Path, capsys: pytest.CaptureFixture[str]):
    code = main(["words", "--min-count", "4", "."])

    assert code == 0
    assert "flumbit" not in capsys.readouterr().out


def test_a_list_that_is_named_in_the_configuration_quiets_the_rule(archive: Path):
    main(["words", "-o", "house.words", "."])
    (archive / "newslint.yml").write_text("select: [typos/misspelling]\nwords: house.words\n")
    (archive / "d.txt").write_text("The farmers said that the flumbit was the best they had seen.")

    assert "flumbit" in (archive / "house.words").read_text()
    assert main(["config", "verify"]) == 0
    assert main(["check", "d.txt"]) == 0


def test_what_the_list_says_stays_and_what_is_struck_out_stays_out(archive: Path):
    kept = "# ours\nquaybox\n# flumbit  # no\n"
    (archive / "house.words").write_text(kept)
    (archive / "d.txt").write_text(SOWN.format("zumbit", "oats") + SOWN.format("zumbit", "rye"))
    (archive / "e.txt").write_text(SOWN.format("zumbit", "hops"))

    code = main(["words", "--min-count", "2", "-o", "house.words", "."])

    assert code == 0
    assert (archive / "house.words").read_text() == (
        f"{kept}# Learnt later:\nzumbit  # 2 articles\n"
    )


def test_learning_again_changes_nothing(archive: Path):
    main(["words", "-o", "house.txt", "."])
    once = (archive / "house.txt").read_bytes()

    main(["words", "-o", "house.txt", "."])

    assert (archive / "house.txt").read_bytes() == once


def test_an_article_comes_in_by_a_pipe(
    here: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
):
    raw = SOWN.format("flumbit", "wheat").encode()
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(raw)))

    code = main(["words", "--min-count", "1", "-"])

    assert code == 0
    assert "flumbit  # 1 article\n" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("words", "complaint"),
    [
        pytest.param(["missing"], "missing: there is no such file or folder", id="no such path"),
        pytest.param(["bad.txt"], "bad.txt: ", id="a file that is no text"),
        pytest.param(["-o", "no/house.words"], "there is no folder 'no'", id="nowhere to write"),
        pytest.param(["-o", "."], ".: not a file", id="a folder to write into"),
    ],
)
def test_what_went_wrong_is_said_and_exits_with_2(
    archive: Path, capsys: pytest.CaptureFixture[str], words: list[str], complaint: str
):
    (archive / "bad.txt").write_bytes(b"\x00\x01\x02\x03 no text")

    code = main(["words", *words])

    assert code == 2
    assert complaint in capsys.readouterr().err


def test_a_count_that_is_none_is_refused(archive: Path):
    with pytest.raises(SystemExit) as stop:
        main(["words", "--min-count", "0"])

    assert stop.value.code == 2
