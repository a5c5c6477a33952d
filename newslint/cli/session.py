"""The session that the words of a command line make."""

import argparse
from datetime import date
from typing import Any

from newslint.run.ledger import Ledger
from newslint.run.session import Session

FIELDS = (
    "select",
    "extend_select",
    "ignore",
    "preview",
    "exclude",
    "respect_gitignore",
    "min_severity",
    "min_confidence",
    "fail_on",
)
"""The settings that a command line can say, by their names in `Config`."""


def session(said: argparse.Namespace) -> Session:
    """The session for a parsed command line."""
    words = vars(said)
    options = {name: _flat(words[name]) for name in FIELDS if words.get(name) is not None}
    cached = not words.get("no_cache", False)
    ledger = Ledger(date.today().isoformat())
    return Session(options, ledger, only=said.config, isolated=said.isolated, cached=cached)


def _flat(value: Any) -> Any:
    """A repeated option's lists as one."""
    if isinstance(value, list) and value and isinstance(value[0], list):
        return [item for part in value for item in part]
    return value
