"""A run imports what it needs and nothing more: start-up time is a feature."""

import sys
from pathlib import Path

import pytest

from newslint import usercache
from tests.environments import ran

STORY = """Harbour reopens after three weeks

Ships left the harbour of Bremen on Monday for the first time in three weeks, the port authority
said.

“We lost 40,000 euros a day,” said Anna Lindqvist, who runs a freight company in the town. She
hopes that the new crane will be ready by May.
"""
HEAVY = frozenset(
    "charset_normalizer ftfy jinja2 joblib langdetect nltk numpy pathspec pyphen pyromark regex"
    " requests rich selectolax setuptools six textstat tqdm wcwidth yaml".split()
)
"""Packages that plain English text, in UTF-8 and without a configuration, has no use for."""

SLOW = frozenset(
    "asyncio concurrent.futures csv difflib email html.parser http importlib.metadata"
    " importlib.resources logging multiprocessing socket ssl subprocess tempfile tomllib"
    " urllib.request xml zipfile".split()
)
"""The same, of Python's own modules: each takes over a millisecond. Own list."""

NAME_THEM = """
import sys
bare = set(sys.modules)
from newslint.cli import main
code = main(sys.argv[1:])
sys.stdout.flush()
print(code, *sorted(set(sys.modules) - bare))
"""


@pytest.fixture
def desk(here: Path) -> Path:
    (here / "story.txt").write_text(STORY)
    return here


def modules(desk: Path, *words: str) -> set[str]:
    """What a run imports, the caches being warm."""
    command = (sys.executable, "-P", "-c", NAME_THEM, *words)
    cache = {usercache.FOLDER_VARIABLE: str(desk / "cache")}
    ran(*command, cwd=desk, **cache)
    run = ran(*command, cwd=desk, **cache)
    code, *names = run.stdout.splitlines()[-1].split()
    assert code in ("0", "1"), run.stderr
    return set(names)


RUNS = (
    pytest.param(("--no-cache",), id="stable rules"),
    pytest.param(("--no-cache", "--preview"), id="with previews"),
    pytest.param(("--preview",), id="an article that is in the cache"),
)


@pytest.mark.parametrize("words", RUNS)
def test_a_plain_english_article_needs_no_heavy_package(desk: Path, words: tuple[str, ...]) -> None:
    names = modules(desk, "check", *words, "story.txt")

    assert HEAVY & {name.partition(".")[0] for name in names} == set()
    assert {"newslint.readers.html", "newslint.readers.markdown"} & names == set()


@pytest.mark.parametrize("words", RUNS)
def test_a_plain_english_article_needs_no_slow_module(desk: Path, words: tuple[str, ...]) -> None:
    names = modules(desk, "check", *words, "story.txt")

    assert SLOW & names == set()


def test_an_article_that_is_in_the_cache_needs_no_rule_and_no_reader(desk: Path) -> None:
    names = modules(desk, "check", "--preview", "story.txt")

    assert {name for name in names if name.startswith("newslint_rules.")} == set()
    assert {"newslint.linter", "newslint.readers.plain"} & names == set()


def test_a_rule_that_is_off_is_not_imported(desk: Path) -> None:
    names = modules(desk, "check", "--no-cache", "--select", "typos/a-an", "story.txt")

    rules = {name for name in names if name.startswith("newslint_rules.typos.")}
    assert rules == {"newslint_rules.typos.a_an"}


def test_yaml_rules_that_are_known_need_no_yaml(desk: Path) -> None:
    names = modules(
        desk, "check", "--no-cache", "--select", "boilerplate/share-widget", "story.txt"
    )

    assert "yaml" not in names
