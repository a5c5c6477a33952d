"""Output formats: each a generator of strings from reports, one a file, imported when asked for."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from importlib import import_module
from pathlib import Path
from typing import cast

from newslint.report import Report
from newslint.reporters.view import View

Writer = Callable[[Sequence[Report], View, Path], None]
Reporter = Callable[[Sequence[Report], View], Iterator[str]]

FORMATS: Mapping[str, str] = {
    "text": "one finding a line",
    "full": "findings with the lines they stand in, why, and what to do",
    "json": "everything, for other programs",
    "jsonl": "the same, an object a line",
    "sarif": "for code scanning",
    "github": "annotations in a GitHub workflow, and its step summary",
    "gitlab": "GitLab's code quality report",
    "junit": "a test report",
    "rdjsonl": "for reviewdog",
    "markdown": "a summary for people",
    "html": "a page for editors: the articles with their findings",
}


COPIES: Mapping[str, str] = {"docx": "a copy of the Word file, with comments"}
"""Formats that are no text: each writes its file itself."""


def writer(name: str) -> Writer:
    """What writes the file of a format of `COPIES`."""
    return cast(Writer, import_module(f"newslint.reporters.{name}").write)


def reporter(name: str) -> Reporter:
    """The reporter of a format of `FORMATS`."""
    return cast(Reporter, import_module(f"newslint.reporters.{name}").report)
