"""The commands by name. Each is imported when called, so that one does not pay for another."""

import argparse
from collections.abc import Callable, Mapping


def check(said: argparse.Namespace) -> int:
    from newslint.cli.check import run

    return run(said)


def rules(said: argparse.Namespace) -> int:
    from newslint.cli.rules import list_rules

    return list_rules(said)


def rule(said: argparse.Namespace) -> int:
    from newslint.cli.rules import show_rule

    return show_rule(said)


def test(said: argparse.Namespace) -> int:
    from newslint.cli.test import run

    return run(said)


def config(said: argparse.Namespace) -> int:
    from newslint.cli.settings import run

    return run(said)


def init(said: argparse.Namespace) -> int:
    from newslint.cli.settings import init

    return init(said)


def stet(said: argparse.Namespace) -> int:
    from newslint.cli.stet import run

    return run(said)


def words(said: argparse.Namespace) -> int:
    from newslint.cli.words import run

    return run(said)


def cache(said: argparse.Namespace) -> int:
    from newslint.cli.cache import run

    return run(said)


def completion(said: argparse.Namespace) -> int:
    from newslint.cli.completion import run

    return run(said)


COMMANDS: Mapping[str, Callable[[argparse.Namespace], int]] = {
    "check": check,
    "rules": rules,
    "rule": rule,
    "test": test,
    "config": config,
    "init": init,
    "stet": stet,
    "words": words,
    "cache": cache,
    "completion": completion,
}
