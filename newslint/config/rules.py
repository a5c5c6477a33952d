"""What a configuration says of rules, and the options that it gives them."""

from collections.abc import Callable, Mapping
from typing import Any

from newslint.config.entry import Entry, any_of, choice_of, truth_of
from newslint.config.values import RuleSetting
from newslint.errors import BadConfig, nearest
from newslint.rule import SEVERITIES
from newslint.settings import truth

STATES = (*SEVERITIES, "off", "on")


def rule_settings(entry: Entry) -> Mapping[str, RuleSetting]:
    """What is said of each rule, by its id."""
    return {name: _rule(inner) for name, inner in entry.members()}


def _rule(entry: Entry) -> RuleSetting:
    if not isinstance(entry.value, dict):
        return _state(entry)
    said: dict[str, Any] = {}
    for name, inner in entry.members():
        option = name.replace("-", "_")
        if option in said:
            raise BadConfig(f"{inner.key_place}: {name!r} is said twice of {entry.name!r}")
        said[option] = READ.get(option, _as_it_is)(inner)
    return RuleSetting(said.pop("severity", None), said.pop("enabled", None), said)


def _state(entry: Entry) -> RuleSetting:
    if entry.value in SEVERITIES:
        return RuleSetting(severity=entry.value)
    switch = truth(entry.value)
    if switch is None:
        raise BadConfig(f"{entry.wrong(any_of(STATES))}{nearest(str(entry.value), STATES)}")
    return RuleSetting(enabled=switch)


def _severity(entry: Entry) -> str:
    return choice_of(entry, SEVERITIES)


def _as_it_is(entry: Entry) -> object:
    return entry.value


READ: Mapping[str, Callable[[Entry], Any]] = {"severity": _severity, "enabled": truth_of}
