"""`newslint rules` and `newslint rule`."""

import argparse
import json
from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

from newslint.catalogue import plan
from newslint.cli.exits import CLEAN
from newslint.cli.session import session as session_of
from newslint.errors import BadConfig, nearest
from newslint.former import present_names
from newslint.page import page
from newslint.reporters.json import SCHEMA_VERSION, TOOL
from newslint.rule import Option, Rule, Severity


def list_rules(said: argparse.Namespace) -> int:
    """Print the rules: on or off, severity, stage, measured precision, id and summary."""
    session = session_of(said)
    config = session.config(Path())
    known = session.known(config)
    on = {planned.rule.id: planned.severity for planned in plan(config, known).rules}
    rules = [known[id_] for id_ in sorted(known)]
    for line in LISTS[said.output_format](rules, on):
        print(line)
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


def _text(rules: Sequence[Rule], on: Mapping[str, Severity]) -> Iterator[str]:
    for rule in rules:
        precision = rule.card.get("precision")
        measured = "    -" if precision is None else f"{precision:5.2f}"
        switch = "on " if rule.id in on else "off"
        severity = on.get(rule.id, rule.severity)
        yield f"{switch} {severity:7} {rule.stage:7} {measured}  {rule.id:34} {rule.summary}"
    yield f"{len(rules)} rules, {len(on)} on"


def _markdown(rules: Sequence[Rule], on: Mapping[str, Severity]) -> Iterator[str]:
    yield "| rule | what it finds | severity | stage | precision | |"
    yield "|---|---|---|---|---:|---|"
    for rule in rules:
        precision = rule.card.get("precision")
        measured = "" if precision is None else f"{precision:.2f}"
        cells = [
            f"`{rule.id}`",
            rule.summary.replace("|", "\\|"),
            on.get(rule.id, rule.severity),
            rule.stage,
            measured,
            "on" if rule.id in on else "off",
        ]
        yield f"| {' | '.join(cells)} |"


def _json(rules: Sequence[Rule], on: Mapping[str, Severity]) -> Iterator[str]:
    whole = {
        "schema_version": SCHEMA_VERSION,
        "tool": TOOL,
        "rules": [_rule(rule, on) for rule in rules],
    }
    yield json.dumps(whole, ensure_ascii=False, indent=2)


def _rule(rule: Rule, on: Mapping[str, Severity]) -> dict[str, Any]:
    return {
        "rule": rule.id,
        "group": rule.group,
        "summary": rule.summary,
        "why": rule.why,
        "severity": on.get(rule.id, rule.severity),
        "stage": rule.stage,
        "on": rule.id in on,
        "languages": list(rule.languages),
        "quotations": rule.quotations,
        "noise": rule.noise,
        "precision": rule.card.get("precision"),
        "options": [_option(option) for option in rule.options],
    }


def _option(option: Option) -> dict[str, Any]:
    default = list(option.default) if isinstance(option.default, tuple) else option.default
    return {
        "name": option.name,
        "type": option.type,
        "default": default,
        "choices": list(option.choices),
        "low": option.low,
        "high": option.high,
        "about": option.about,
    }


LISTS: Mapping[str, Callable[[Sequence[Rule], Mapping[str, Severity]], Iterator[str]]] = {
    "text": _text,
    "markdown": _markdown,
    "json": _json,
}
