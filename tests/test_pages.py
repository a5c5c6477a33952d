"""The pages in docs/rules say what the rules say."""

from pathlib import Path

import pytest

from tests import pages
from tests.pages import kept_pages


def test_the_pages_are_those_of_the_rules():
    assert kept_pages() == pages.pages()


def test_writing_drops_the_page_of_a_rule_that_is_gone(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr(pages, "PAGES", tmp_path)
    gone = tmp_path / "typos" / "gone.md"
    gone.parent.mkdir()
    gone.write_text("# typos/gone\n", encoding="utf-8")

    pages.write()

    assert not gone.exists()
    assert kept_pages() == pages.pages()


def test_the_index_names_every_page(monkeypatch: pytest.MonkeyPatch, tmp_path: Path):
    monkeypatch.setattr(pages, "PAGES", tmp_path)

    said = pages.pages()

    index = said[tmp_path / "README.md"]
    names = [file.relative_to(tmp_path).as_posix() for file in said if file.stem != "README"]
    assert [name for name in names if f"({name})" not in index] == []
