"""What was found, in the formats and at the places that were asked for."""

import argparse
import sys
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from io import TextIOWrapper
from pathlib import Path
from typing import TextIO

from newslint.cli.output import colour, width, write_file, write_step_summary
from newslint.cli.summary import statistics, statistics_json
from newslint.errors import BadConfig
from newslint.report import Report
from newslint.reporters import COPIES, reporter, writer
from newslint.reporters.view import View
from newslint.rule import Rule
from newslint.run.files import STDIN

IN_LINES = frozenset({"text", "full", "github", "markdown"})
"""Formats that may stand with others on one stream; each other one is a whole."""

OF_THE_SCREEN = frozenset({"text", "full"})
"""Formats in the encoding of the terminal; files and what programs read are in UTF-8."""


def places(said: argparse.Namespace) -> Sequence[tuple[str, str]]:
    """The formats, each with the file it goes to; an empty path is standard output.

    Raises BadConfig when two would stand in each other's way.
    """
    asked = [(name, "" if path == STDIN else path) for name, path in said.output_format or ()]
    chosen = asked or [("text", "")]
    shown = [name for name, path in chosen if not path]
    files = [path for _, path in chosen if path]
    if len(shown) > 1 and not IN_LINES.issuperset(shown):
        alone = next(name for name in shown if name not in IN_LINES)
        raise BadConfig(
            f"--output-format: {alone} must be alone on standard output; write it to {alone}:PATH"
        )
    for path in files:
        if files.count(path) > 1:
            raise BadConfig(f"--output-format: {path} is named twice")
    unfit = next((name for name, _ in chosen if name not in ("text", "json")), "")
    if said.statistics and unfit:
        raise BadConfig(f"--statistics comes as text or json, not as {unfit}")
    return chosen


def for_program(said: argparse.Namespace) -> bool:
    """Whether a program will read standard output, and anything else there would break it."""
    return any(not path and name not in IN_LINES for name, path in places(said))


def write_reports(said: argparse.Namespace, reports: Sequence[Report], view: View) -> None:
    """Write every report that was asked for. Raises BadConfig for a place that takes none."""
    is_taken = said.fix and not said.diff and STDIN in said.paths  # by the article itself
    screen = sys.stderr if is_taken else sys.stdout
    for name, path in places(said):
        if name in COPIES:
            _copy(name, Path(path), reports, view)
        elif path:
            write_file(Path(path), _text(said, name, reports, view))
        else:
            _show(screen, name, _text(said, name, reports, _on(screen, said, view)))
        if name == "github":
            write_step_summary(reporter("markdown")(reports, view))


def _text(
    said: argparse.Namespace, name: str, reports: Sequence[Report], view: View
) -> Iterable[str]:
    if not said.statistics:
        return reporter(name)(reports, view)
    rules: Mapping[str, Rule] = view.rules()
    return statistics_json(reports, rules) if name == "json" else statistics(reports, rules)


def _copy(name: str, path: Path, reports: Sequence[Report], view: View) -> None:
    try:
        writer(name)(reports, view, path)
    except OSError as error:
        raise BadConfig(f"--output-format: {path} cannot be written: {error.strerror}") from error


def _on(screen: TextIO, said: argparse.Namespace, view: View) -> View:
    return replace(view, colour=colour(screen.isatty(), said.color), width=width())


def _show(screen: TextIO, name: str, text: Iterable[str]) -> None:
    if name not in OF_THE_SCREEN and isinstance(screen, TextIOWrapper):
        screen.reconfigure(encoding="utf-8", newline="\n")
    screen.writelines(text)
