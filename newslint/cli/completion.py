"""Completion at the shell: what `newslint completion` prints, and what a press of Tab offers."""

import argparse
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any, cast

from argcomplete import autocomplete
from argcomplete.shell_integration import shellcode

from newslint.cli.arguments import parser
from newslint.cli.commands import COMMANDS
from newslint.cli.exits import CLEAN
from newslint.errors import NewslintError
from newslint.reporters import COPIES, FORMATS
from newslint.run.session import Session

Offers = Sequence[str] | Mapping[str, str]
"""How a word could go on; a mapping says also what each is, for shells that show it."""


def run(said: argparse.Namespace) -> int:
    """Print what the shell evaluates when it starts."""
    sys.stdout.write(shellcode(["newslint"], shell=said.shell))
    return CLEAN


def answer() -> None:
    """Tell the shell, which asks through variables, how the line could go on; and end."""
    offers = cast("Any", _offers)  # it is annotated as an instance of argcomplete's own class
    autocomplete(parser(*COMMANDS), always_complete_options=False, default_completer=offers)


def _offers(prefix: str, action: argparse.Action, **_: object) -> Offers:
    """Rules, formats or files, as the argument's name for people says."""
    match action.metavar:
        case "RULES":
            return _listed(prefix)
        case "ID":
            several = action.nargs is not None  # `newslint test` takes folders as well
            return {**_rules(), **dict.fromkeys(_files(prefix) if several else (), "")}
        case "FORMAT[:PATH]":
            return _formats(prefix)
    return _files(prefix)


def _listed(prefix: str) -> Mapping[str, str]:
    """Groups and rules, after what stands before the last comma."""
    rules = _rules()
    groups = {id_.partition("/")[0]: "" for id_ in rules}
    before, comma, _ = prefix.rpartition(",")
    return {f"{before}{comma}{name}": about for name, about in {**groups, **rules}.items()}


def _rules() -> Mapping[str, str]:
    """The rules that the configuration here can speak of, with what they find."""
    session = Session()
    try:
        known = session.known(session.config(Path()))
    except NewslintError:
        return {}  # a press of Tab is no place for a complaint; the next check makes it
    return {id_: rule.summary for id_, rule in sorted(known.items())}


def _formats(prefix: str) -> Sequence[str]:
    name, colon, path = prefix.partition(":")
    if colon:
        return [f"{name}:{file}" for file in _files(path)]
    return [*FORMATS, *(f"{copy}:" for copy in COPIES)]


def _files(prefix: str) -> Sequence[str]:
    """The files and folders that begin so; hidden ones when a dot was typed.

    argcomplete's own way asks a bash, and hands it names that a stranger may have chosen.
    """
    before, slash, begun = prefix.rpartition("/")
    try:
        found = list(Path(before + slash).expanduser().iterdir())
    except (OSError, RuntimeError, ValueError):  # no such folder, no such person, no such path
        return ()
    names = (one.name + "/" * one.is_dir() for one in found)
    wanted = (one for one in names if (one.startswith(begun) if begun else one[0] != "."))
    return [f"{before}{slash}{name}" for name in sorted(wanted)]
