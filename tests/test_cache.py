"""Reports are kept between runs, and never say what is no longer so."""

import os
from dataclasses import dataclass
from pathlib import Path

import pytest

from newslint import usercache
from newslint.config import Config
from newslint.report import Failure, Report
from newslint.run.cache import Cache, opened, thawed
from newslint.run.plaindata import NotPlain, from_plain, to_plain
from newslint.run.session import Session
from newslint.span import Span

BUTTON = "boilerplate/share-widget"
SHARE = b"Harbour reopens on Monday\n\nShips wait outside the harbour for a week.\n\nShare\n"
OURS = frozenset({"newslint", "tests"})


@pytest.fixture
def kept(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    folder = tmp_path / "kept"
    monkeypatch.setenv(usercache.FOLDER_VARIABLE, str(folder))
    return folder


def session(cached: bool = True) -> Session:
    return Session({"select": [BUTTON]}, isolated=True, cached=cached)


@dataclass(frozen=True)
class Tide:
    """What a rule over many articles might gather."""

    name: str
    marks: frozenset[int]
    places: tuple[Span, ...]


@pytest.mark.parametrize(
    "value",
    [
        pytest.param((1, "a", None, 2.5, True), id="plain data"),
        pytest.param({("a", 1): ("b",)}, id="a mapping by tuples"),
        pytest.param(Tide("neap", frozenset({3, 1}), (Span(0, 2, "ab"),)), id="dataclasses"),
    ],
)
def test_a_value_comes_back_as_it_was(value: object):
    assert from_plain(to_plain(value), OURS) == value


def test_a_value_that_would_not_come_back_is_refused():
    with pytest.raises(NotPlain):
        to_plain(object())


def test_a_class_of_a_strange_package_is_not_loaded():
    with pytest.raises(ValueError, match="not ours"):
        from_plain({"class": "subprocess:Popen", "args": "true"}, OURS)


def test_an_article_that_was_read_is_not_read_again(kept: Path, monkeypatch: pytest.MonkeyPatch):
    first = session().lint(SHARE, "a.txt")
    monkeypatch.setattr("newslint.linter.lint", None)  # whoever calls it now breaks down

    again = session().lint(SHARE, "a.txt")

    assert again == first
    assert [finding.rule for finding in again[0].findings] == [BUTTON]


@pytest.mark.parametrize(
    ("raw", "path", "config"),
    [
        pytest.param(SHARE + b"!", "a.txt", Config(), id="other bytes"),
        pytest.param(SHARE, "b.txt", Config(), id="another path"),
        pytest.param(SHARE, "a.txt", Config(preview=True), id="another configuration"),
    ],
)
def test_what_a_report_depends_on_is_in_its_key(kept: Path, raw: bytes, path: str, config: Config):
    cache = opened(())

    assert cache.key(config, path, raw) != cache.key(Config(), "a.txt", SHARE)


def test_a_changed_rule_makes_another_cache(kept: Path, tmp_path: Path):
    folder = tmp_path / "rules"
    folder.mkdir()
    (folder / "a.yml").write_text("one")
    before = opened((folder,)).state
    (folder / "a.yml").write_text("another")

    assert opened((folder,)).state != before


def test_a_report_with_a_failure_is_not_kept(kept: Path):
    cache = Cache(kept, b"state", OURS)
    cache.keep("key", (Report("a.txt", failures=(Failure("a.txt", "oh"),)),))

    assert cache.recall("key") is None


def test_what_rules_gathered_is_kept_with_the_report(kept: Path):
    tide = Tide("neap", frozenset({1}), ())
    cache = Cache(kept, b"state", OURS)
    cache.keep("key", (Report("a.txt", gathered={"sea/tide": tide}),))

    (report,) = cache.recall("key") or ()

    assert thawed(report).gathered == {"sea/tide": tide}


def test_without_a_cache_nothing_is_written(kept: Path):
    session(cached=False).lint(SHARE, "a.txt")

    assert not (kept / "reports").exists()


def test_a_folder_that_cannot_be_written_costs_nothing_but_time(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    (tmp_path / "file").write_text("not a folder")
    monkeypatch.setenv(usercache.FOLDER_VARIABLE, str(tmp_path / "file" / "below"))

    (report,) = session().lint(SHARE, "a.txt")

    assert len(report.findings) == 1


def test_what_is_a_month_old_is_swept_out(kept: Path):
    old, new = (kept / "reports" / "aa" / (letter * 32) for letter in "ab")
    old.parent.mkdir(parents=True)
    old.write_text("")
    new.write_text("")
    os.utime(old, (0, 0))

    usercache.sweep()

    assert (old.exists(), new.exists()) == (False, True)


def test_what_somebody_else_keeps_in_the_same_folder_stays(kept: Path):
    theirs = kept / "reports" / "2019" / "harbour.txt"
    theirs.parent.mkdir(parents=True)
    theirs.write_text("A year of notes.")
    os.utime(theirs, (0, 0))

    usercache.sweep()

    assert theirs.read_text() == "A year of notes."


@pytest.mark.parametrize("spoilt", ["[]", "{}", "[[]]", "[" * 100_000, "\x00"])
def test_a_spoilt_report_is_made_anew(kept: Path, spoilt: str):
    session().lint(SHARE, "a.txt")
    (file,) = (kept / "reports").glob("*/*")
    file.write_text(spoilt)

    (report,) = session().lint(SHARE, "a.txt")

    assert len(report.findings) == 1


def test_a_user_without_a_home_has_articles_checked_too(monkeypatch: pytest.MonkeyPatch):
    def homeless() -> Path:
        raise RuntimeError("Could not determine home directory.")

    monkeypatch.delenv(usercache.FOLDER_VARIABLE)
    monkeypatch.delenv("XDG_CACHE_HOME", raising=False)
    monkeypatch.setattr("pathlib.Path.home", homeless)

    (report,) = session().lint(SHARE, "a.txt")

    assert len(report.findings) == 1
