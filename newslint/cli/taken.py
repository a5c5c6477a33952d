"""What several commands take, and what a word of theirs must be."""

import argparse
from pathlib import Path

from newslint.reporters import COPIES, FORMATS
from newslint.run.entries import is_date


def selection(command: argparse.ArgumentParser) -> None:
    """Which rules run."""
    add = command.add_argument
    add(
        "--select",
        action="append",
        type=listed,
        metavar="RULES",
        help="only these: groups, ids, globs",
    )
    add("--extend-select", action="append", type=listed, metavar="RULES", help="these too")
    add("--ignore", action="append", type=listed, metavar="RULES", help="none of these")
    add("--preview", action="store_const", const=True, help="run rules not yet measured, too")


def which_config(command: argparse.ArgumentParser) -> None:
    """Which configuration is heeded."""
    which = command.add_mutually_exclusive_group()
    which.add_argument(
        "--config", type=Path, metavar="FILE", help="the configuration for all files"
    )
    which.add_argument("--isolated", action="store_true", help="heed no configuration file")


def which_paths(command: argparse.ArgumentParser) -> None:
    """Which files of a folder are read."""
    add = command.add_argument
    add("--exclude", action="append", type=listed, metavar="PATTERNS", help="paths to leave out")
    add("--force-exclude", action="store_true", help="leave them out even when named")
    add(
        "--no-respect-gitignore",
        dest="respect_gitignore",
        action="store_const",
        const=False,
        help="read files that git ignores too",
    )
    named = "the name of what is read from standard input"
    add("--stdin-filename", default="-", metavar="PATH", help=named)


def listed(text: str) -> list[str]:
    """The parts of a text that commas part."""
    return [part.strip() for part in text.split(",") if part.strip()]


def share(text: str) -> float:
    """A number from 0 to 1."""
    try:
        share = float(text)
    except ValueError:
        share = -1.0
    if not 0 <= share <= 1:
        raise argparse.ArgumentTypeError(f"a number from 0 to 1, not {text!r}")
    return share


def whole(text: str) -> int:
    """A whole number."""
    if not (text.isascii() and text.isdigit() and int(text)):
        raise argparse.ArgumentTypeError(f"a whole number from 1 on, not {text!r}")
    return int(text)


def day(text: str) -> str:
    """A day, as it stands in a date."""
    if not is_date(text):
        raise argparse.ArgumentTypeError(f"a day like 2027-01-31, not {text!r}")
    return text


def format_of(text: str) -> tuple[str, str]:
    """A format and where it goes; an empty path is standard output."""
    name, _, path = text.partition(":")
    known = (*FORMATS, *COPIES)
    if name not in known:
        raise argparse.ArgumentTypeError(f"unknown format {name!r}; there is {', '.join(known)}")
    if name in COPIES and not path:
        raise argparse.ArgumentTypeError(f"{name} is a file: {name}:PATH")
    return name, path
