"""`newslint rules` and `newslint rule`."""

import argparse
from pathlib import Path

from newslint.catalogue import plan
from newslint.cli.exits import CLEAN
from newslint.cli.session import session as session_of
from newslint.errors import BadConfig, nearest
from newslint.former import present_names
from newslint.page import page


def list_rules(said: argparse.Namespace) -> int:
    """Print the rules: on or off, severity, stage, measured precision, id and summary."""
    session = session_of(said)
    config = session.config(Path())
    known = session.known(config)
    on = {planned.rule.id: planned.severity for planned in plan(config, known).rules}
    for id_ in sorted(known):
        rule = known[id_]
        precision = rule.card.get("precision")
        measured = "    -" if precision is None else f"{precision:5.2f}"
        switch = "on " if id_ in on else "off"
        severity = on.get(id_, rule.severity)
        print(f"{switch} {severity:7} {rule.stage:7} {measured}  {id_:34} {rule.summary}")
    print(f"{len(known)} rules, {len(on)} on")
    return CLEAN


def show_rule(said: argparse.Namespace) -> int:
    """Print a rule's page, made from its own file."""
    session = session_of(said)
    known = session.known(session.config(Path()))
    id_ = present_names(known).get(said.id, said.id)
    if id_ not in known:
        raise BadConfig(f"no rule is called {said.id!r}{nearest(said.id, known)}")
    print(page(known[id_]), end="")
    return CLEAN
