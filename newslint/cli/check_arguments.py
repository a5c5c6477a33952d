"""What `newslint check` takes; names are ruff's where ruff has the thing."""

import argparse

from newslint.cli.output import WISHES
from newslint.cli.taken import format_of, selection, share, which_config, which_paths, whole
from newslint.reporters import COPIES, FORMATS
from newslint.rule import SEVERITIES


def check(check: argparse.ArgumentParser) -> None:
    """What `newslint check` takes."""
    check.add_argument(
        "paths", nargs="*", default=["."], metavar="PATH", help="files, folders or - (default: .)"
    )
    selection(check)
    which_config(check)
    _which_files(check)
    _verdict(check)
    _mending(check)
    _output(check)


def _which_files(check: argparse.ArgumentParser) -> None:
    which_paths(check)
    add = check.add_argument
    add("--no-cache", action="store_true", help="read every article anew")
    since = "read what git says was changed, speak of changed paragraphs only; REF: since the fork"
    add("--changed", metavar="[=REF]", help=since)
    processes = "processes (default: one for each core)"
    add("-j", "--jobs", type=whole, default=0, metavar="N", help=processes)


def _verdict(check: argparse.ArgumentParser) -> None:
    add = check.add_argument
    add("--min-severity", choices=SEVERITIES, help="show nothing milder")
    add("--min-confidence", type=share, metavar="0-1", help="show nothing less sure")
    gravest = "exit 1 from this severity on (default: warning)"
    add("--fail-on", choices=(*SEVERITIES, "never"), help=gravest)
    add("--exit-zero", action="store_true", help="exit 0 whatever was found")


def _mending(check: argparse.ArgumentParser) -> None:
    add = check.add_argument
    add("--fix", action="store_true", help="make the safe fixes and say what remains")
    one_by_one = "show each change and ask; then say what remains"
    add("--fix-interactive", action="store_true", help=one_by_one)
    bold = "with --fix or --diff, also those that an editor should look at"
    add("--unsafe-fixes", action="store_true", help=bold)
    shown = "show the safe fixes and say what would remain; write nothing"
    add("--diff", action="store_true", help=shown)


def _output(check: argparse.ArgumentParser) -> None:
    add = check.add_argument
    add(
        "--output-format",
        action="append",
        type=format_of,
        metavar="FORMAT[:PATH]",
        help=f"{', '.join((*FORMATS, *COPIES))}; repeatable; with a path, written there",
    )
    counts = "count the findings of each rule instead of showing them"
    add("--statistics", action="store_true", help=counts)
    when = "paint the text: auto (default: on a terminal), always, never"
    add("--color", choices=WISHES, default="auto", metavar="WHEN", help=when)
    add("-q", "--quiet", action="store_true", help="print findings only, no summary")
    add(
        "-v",
        "--verbose",
        action="store_true",
        help="show what was accepted and which rules were skipped",
    )
