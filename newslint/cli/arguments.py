"""What may be said on the command line; names are ruff's where ruff has the thing."""

import argparse
from collections.abc import Callable, Mapping
from pathlib import Path

from newslint import __version__
from newslint.reporters import COPIES, FORMATS
from newslint.rule import SEVERITIES
from newslint.run.ledger import is_date

EPILOG = "exit code: 0 nothing found, 1 findings, 2 something went wrong"


def parser(command: str = "") -> argparse.ArgumentParser:
    """The parser of all commands; only those of the command that is called know their arguments."""
    top = argparse.ArgumentParser(
        prog="newslint", description="A linter for news copy.", epilog=EPILOG
    )
    top.add_argument("--version", action="version", version=f"newslint {__version__}")
    commands = top.add_subparsers(dest="command", required=True, metavar="COMMAND", prog="newslint")
    for name, (about, fill) in _COMMANDS.items():
        one = commands.add_parser(name, help=about, epilog=EPILOG)
        if name == command:
            fill(one)
    return top


def _check(check: argparse.ArgumentParser) -> None:
    check.add_argument(
        "paths", nargs="*", default=["."], metavar="PATH", help="files, folders or - (default: .)"
    )
    _selection(check)
    _which_config(check)
    _which_files(check)
    _verdict(check)
    _mending(check)
    _output(check)


def _which_files(check: argparse.ArgumentParser) -> None:
    _sieve(check)
    add = check.add_argument
    add("--no-cache", action="store_true", help="read every article anew")
    since = "read what git says was changed, speak of changed paragraphs only; REF: since the fork"
    add("--changed", metavar="[=REF]", help=since)
    processes = "processes (default: one for each core)"
    add("-j", "--jobs", type=_whole, default=0, metavar="N", help=processes)


def _sieve(command: argparse.ArgumentParser) -> None:
    add = command.add_argument
    add("--exclude", action="append", type=_list, metavar="PATTERNS", help="paths to leave out")
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


def _verdict(check: argparse.ArgumentParser) -> None:
    add = check.add_argument
    add("--min-severity", choices=SEVERITIES, help="show nothing milder")
    add("--min-confidence", type=_share, metavar="0-1", help="show nothing less sure")
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
        type=_format,
        metavar="FORMAT[:PATH]",
        help=f"{', '.join((*FORMATS, *COPIES))}; repeatable; with a path, written there",
    )
    counts = "count the findings of each rule instead of showing them"
    add("--statistics", action="store_true", help=counts)
    add("-q", "--quiet", action="store_true", help="print findings only, no summary")
    add(
        "-v",
        "--verbose",
        action="store_true",
        help="show what was accepted and which rules were skipped",
    )


def _rules(rules: argparse.ArgumentParser) -> None:
    _selection(rules)
    _which_config(rules)
    shapes = ("text", "json", "markdown")
    rules.add_argument("--output-format", choices=shapes, default="text", help="default: text")


def _rule(rule: argparse.ArgumentParser) -> None:
    rule.add_argument("id", metavar="ID", help="a rule's id, group/name")
    _which_config(rule)


def _test(test: argparse.ArgumentParser) -> None:
    test.add_argument(
        "ids", nargs="*", metavar="ID", help="rules, groups, globs or folders of YAML rules"
    )
    hits = "articles or folders; show all that the rules find there; repeatable"
    test.add_argument("--archive", action="append", metavar="PATH", help=hits)
    _which_config(test)


def _config(config: argparse.ArgumentParser) -> None:
    config.add_argument("what", nargs="?", default="show", choices=("show", "verify", "schema"))
    config.add_argument(
        "path", nargs="?", default=".", metavar="PATH", help="the article or folder it is for"
    )
    _which_config(config)


def _stet(stet: argparse.ArgumentParser) -> None:
    add = stet.add_argument
    where = "articles, folders, or one line of an article"
    add("paths", nargs="*", metavar="PATH[:LINE]", help=where)
    add(
        "--rule",
        action="append",
        metavar="RULES",
        help="what these rules found: ids, groups, globs",
    )
    add("--all", action="store_true", help="all that was found: the baseline of an archive")
    add("--reason", metavar="TEXT", help="why it stands; whoever reads the list will ask")
    add("--until", type=_day, metavar="DATE", help="the last day that it stands, like 2027-01-31")
    decisions = "accept what an editor decided in the HTML report"
    add("--from", dest="decisions", type=Path, metavar="FILE", help=decisions)
    add("--prune", action="store_true", help="drop entries that nothing answers to any more")
    add("--preview", action="store_const", const=True, help="run rules not yet measured, too")
    add("-j", "--jobs", type=_whole, default=0, metavar="N", help="processes")
    _which_config(stet)


def _words(words: argparse.ArgumentParser) -> None:
    add = words.add_argument
    add("paths", nargs="*", default=["."], metavar="PATH", help="the archive: files, folders or -")
    target = "write the list there; what it says already stays, new words go below"
    add("-o", "--output", type=Path, metavar="FILE", help=target)
    count = "articles that a word must stand in (default: 3)"
    add("--min-count", type=_whole, default=3, metavar="N", help=count)
    _which_config(words)
    _sieve(words)


def _cache(cache: argparse.ArgumentParser) -> None:
    cache.add_argument("what", nargs="?", default="show", choices=("show", "clean"))


def _selection(command: argparse.ArgumentParser) -> None:
    add = command.add_argument
    add(
        "--select",
        action="append",
        type=_list,
        metavar="RULES",
        help="only these: groups, ids, globs",
    )
    add("--extend-select", action="append", type=_list, metavar="RULES", help="these too")
    add("--ignore", action="append", type=_list, metavar="RULES", help="none of these")
    add("--preview", action="store_const", const=True, help="run rules not yet measured, too")


def _which_config(command: argparse.ArgumentParser) -> None:
    which = command.add_mutually_exclusive_group()
    which.add_argument(
        "--config", type=Path, metavar="FILE", help="the configuration for all files"
    )
    which.add_argument("--isolated", action="store_true", help="heed no configuration file")


def _list(text: str) -> list[str]:
    return [part.strip() for part in text.split(",") if part.strip()]


def _share(text: str) -> float:
    try:
        share = float(text)
    except ValueError:
        share = -1.0
    if not 0 <= share <= 1:
        raise argparse.ArgumentTypeError(f"a number from 0 to 1, not {text!r}")
    return share


def _whole(text: str) -> int:
    if not (text.isascii() and text.isdigit() and int(text)):
        raise argparse.ArgumentTypeError(f"a whole number from 1 on, not {text!r}")
    return int(text)


def _day(text: str) -> str:
    if not is_date(text):
        raise argparse.ArgumentTypeError(f"a day like 2027-01-31, not {text!r}")
    return text


def _format(text: str) -> tuple[str, str]:
    """A format and where it goes; an empty path is standard output."""
    name, _, path = text.partition(":")
    known = (*FORMATS, *COPIES)
    if name not in known:
        raise argparse.ArgumentTypeError(f"unknown format {name!r}; there is {', '.join(known)}")
    if name in COPIES and not path:
        raise argparse.ArgumentTypeError(f"{name} is a file: {name}:PATH")
    return name, path


def _nothing(_: argparse.ArgumentParser) -> None:
    """The command takes no arguments."""


_COMMANDS: Mapping[str, tuple[str, Callable[[argparse.ArgumentParser], None]]] = {
    "check": ("lint files, folders, or standard input (-)", _check),
    "rules": ("list the rules", _rules),
    "rule": ("show a rule's page", _rule),
    "test": ("run the examples that rules carry", _test),
    "config": ("show, verify or describe the configuration", _config),
    "init": ("write a commented newslint.yml in this folder", _nothing),
    "stet": ("let findings stand, with a reason", _stet),
    "words": ("learn the words of the house from an archive", _words),
    "cache": ("show or empty what is kept between runs", _cache),
}
