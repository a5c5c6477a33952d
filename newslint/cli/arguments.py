"""What may be said on the command line; names are ruff's where ruff has the thing."""

import argparse
from collections.abc import Callable, Mapping
from pathlib import Path

from newslint import __version__
from newslint.cli.check_arguments import check
from newslint.cli.taken import day, selection, which_config, which_paths, whole

EPILOG = "exit code: 0 nothing found, 1 findings, 2 something went wrong"


def parser(*called: str) -> argparse.ArgumentParser:
    """The parser of all commands; only those that are called know their arguments."""
    top = argparse.ArgumentParser(
        prog="newslint", description="A linter for news copy.", epilog=EPILOG
    )
    top.add_argument("--version", action="version", version=f"newslint {__version__}")
    commands = top.add_subparsers(dest="command", required=True, metavar="COMMAND", prog="newslint")
    for name, (about, fill) in _COMMANDS.items():
        one = commands.add_parser(name, help=about, epilog=EPILOG)
        if name in called:
            fill(one)
    return top


def _rules(rules: argparse.ArgumentParser) -> None:
    selection(rules)
    which_config(rules)
    shapes = ("text", "json", "markdown")
    rules.add_argument("--output-format", choices=shapes, default="text", help="default: text")


def _rule(rule: argparse.ArgumentParser) -> None:
    rule.add_argument("id", metavar="ID", help="a rule's id, group/name")
    which_config(rule)


def _test(test: argparse.ArgumentParser) -> None:
    test.add_argument(
        "ids", nargs="*", metavar="ID", help="rules, groups, globs or folders of YAML rules"
    )
    hits = "articles or folders; show all that the rules find there; repeatable"
    test.add_argument("--archive", action="append", metavar="PATH", help=hits)
    which_config(test)


def _config(config: argparse.ArgumentParser) -> None:
    config.add_argument("what", nargs="?", default="show", choices=("show", "verify", "schema"))
    config.add_argument(
        "path", nargs="?", default=".", metavar="PATH", help="the article or folder it is for"
    )
    which_config(config)


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
    add("--until", type=day, metavar="DATE", help="the last day that it stands, like 2027-01-31")
    decisions = "accept what an editor decided in the HTML report"
    add("--from", dest="decisions", type=Path, metavar="FILE", help=decisions)
    add("--prune", action="store_true", help="drop entries that nothing answers to any more")
    add("--preview", action="store_const", const=True, help="run rules not yet measured, too")
    add("-j", "--jobs", type=whole, default=0, metavar="N", help="processes")
    which_config(stet)


def _words(words: argparse.ArgumentParser) -> None:
    add = words.add_argument
    add("paths", nargs="*", default=["."], metavar="PATH", help="the archive: files, folders or -")
    target = "write the list there; what it says already stays, new words go below"
    add("-o", "--output", type=Path, metavar="FILE", help=target)
    count = "articles that a word must stand in (default: 3)"
    add("--min-count", type=whole, default=3, metavar="N", help=count)
    which_config(words)
    which_paths(words)


def _cache(cache: argparse.ArgumentParser) -> None:
    cache.add_argument("what", nargs="?", default="show", choices=("show", "clean"))


def _completion(completion: argparse.ArgumentParser) -> None:
    completion.add_argument("shell", choices=("bash", "zsh", "fish"))


def _nothing(_: argparse.ArgumentParser) -> None:
    """The command takes no arguments."""


_COMMANDS: Mapping[str, tuple[str, Callable[[argparse.ArgumentParser], None]]] = {
    "check": ("lint files, folders, or standard input (-)", check),
    "rules": ("list the rules", _rules),
    "rule": ("show a rule's page", _rule),
    "test": ("run the examples that rules carry", _test),
    "config": ("show, verify or describe the configuration", _config),
    "init": ("write a commented newslint.yml in this folder", _nothing),
    "stet": ("let findings stand, with a reason", _stet),
    "words": ("learn the words of the house from an archive", _words),
    "cache": ("show or empty what is kept between runs", _cache),
    "completion": ("print what makes a shell complete commands and rules", _completion),
}
