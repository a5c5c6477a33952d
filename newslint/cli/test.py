"""`newslint test`: the examples that rules carry, run."""

import argparse
import sys
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from fnmatch import fnmatchcase
from pathlib import Path

from newslint.catalogue import known_rules
from newslint.cli.archive import show_hits
from newslint.cli.exits import CLEAN, FOUND
from newslint.cli.output import while_read
from newslint.cli.session import session as session_of
from newslint.cli.summary import counted
from newslint.errors import BadConfig, nearest
from newslint.examples import Outcome, outcomes
from newslint.rule import Rule


def run(said: argparse.Namespace) -> int:
    """Run the examples and print those with which their rule does not agree."""
    session = session_of(said)
    config = session.config(Path())
    folders = tuple(Path(word).absolute() for word in said.ids if Path(word).is_dir())
    config = replace(
        config, rule_folders=(*config.rule_folders, *_new(folders, config.rule_folders))
    )
    known = known_rules(config)
    chosen = list(_chosen(said.ids, folders, known))
    found = [outcome for rule in chosen for outcome in outcomes(rule, replace(config, rules={}))]
    wrong = [outcome for outcome in found if not outcome.agrees]
    with while_read():
        sys.stdout.writelines(f"{_disagreement(outcome)}\n" for outcome in wrong)
        if said.archive:
            show_hits(chosen, folders, said.archive, session)
    said_of = f"{len(wrong)} of {len(found)} examples not as their rules read them"
    print(f"{counted(len(chosen), 'rule')}; {said_of}", file=sys.stderr)
    return FOUND if wrong else CLEAN


def _new(folders: Sequence[Path], listed: Sequence[Path]) -> Iterator[Path]:
    return (
        folder for folder in folders if folder.resolve() not in {one.resolve() for one in listed}
    )


def _chosen(
    words: Sequence[str], folders: Sequence[Path], known: Mapping[str, Rule]
) -> Iterator[Rule]:
    """The rules that the words name: ids, groups, globs, or folders; without words all."""
    names = [word for word in words if not Path(word).is_dir()]
    for name in names:
        if not any(_named(rule, name) for rule in known.values()):
            near = nearest(name, {*known, *(rule.group for rule in known.values())})
            raise BadConfig(f"no rule, group or folder is called {name!r}{near}")
    for rule in known.values():
        inside = any(rule.file.is_relative_to(folder) for folder in folders)
        if not words or inside or any(_named(rule, name) for name in names):
            yield rule


def _named(rule: Rule, name: str) -> bool:
    return name == rule.group or fnmatchcase(rule.id, name)


def _disagreement(outcome: Outcome) -> str:
    lines = [
        f"{outcome.rule}:",
        f"  the example says: {outcome.wanted}",
        f"  the rule says:    {outcome.marked}",
    ]
    return "\n".join([*lines, *(f"  {failure}" for failure in outcome.failures)])
