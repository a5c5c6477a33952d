"""Rules by the names that they once had."""

from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import Any

from newslint.config import Config, Override
from newslint.rule import Rule


def with_present_names(config: Config, known: Mapping[str, Rule]) -> Config:
    """The configuration with the names that rules once had replaced by those they have."""
    present = present_names(known)
    if not present:
        return config
    overrides = tuple(replace(one, **_renamed(one, present)) for one in config.overrides)
    return replace(config, **_renamed(config, present), overrides=overrides)


def present_names(known: Mapping[str, Rule]) -> Mapping[str, str]:
    """The names that rules once had, each with the one that the rule has now."""
    return {
        former: rule.id
        for rule in known.values()
        for former in rule.formerly
        if former not in known
    }


def _renamed(said: Config | Override, present: Mapping[str, str]) -> Mapping[str, Any]:
    """What is said of rules, by their present names."""

    def renamed(selectors: Iterable[str]) -> tuple[str, ...]:
        return tuple(present.get(selector, selector) for selector in selectors)

    return {
        "select": None if said.select is None else renamed(said.select),
        "extend_select": renamed(said.extend_select),
        "ignore": renamed(said.ignore),
        "rules": {present.get(id_, id_): setting for id_, setting in said.rules.items()},
    }
