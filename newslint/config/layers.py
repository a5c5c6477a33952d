"""Configurations laid one on another: files, the command line, overrides."""

import posixpath
import re
from collections.abc import Iterable, Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

from newslint.config.globs import fault, matches
from newslint.config.table import SETTINGS
from newslint.config.values import Config, Keys, Layer, RuleSetting
from newslint.errors import BadConfig
from newslint.settings import absolute

LISTS = frozenset(setting.field for setting in SETTINGS if setting.adds_up)
SPECIAL = re.compile(r"[\\*?\[\]]")


def over(config: Config, layer: Layer) -> Config:
    """The configuration with a later layer on it: single values give way, lists add up.

    A new `select` begins anew; a rule that is selected by its id is no longer ignored or off.
    """
    said = layer.said
    begins_anew = said.get("select") is not None
    named = {*(said.get("select") or ()), *said.get("extend_select", ())}
    rules = {id_: _freed(rule, id_ in named, begins_anew) for id_, rule in config.rules.items()}
    for id_, rule in said.get("rules", {}).items():
        rules[id_] = _rule_over(rules.get(id_, RuleSetting()), rule)
    before = {
        **config.values,
        "ignore": tuple(name for name in config.ignore if name not in named),
        "extend-select": () if begins_anew else config.extend_select,
    }
    sums = {name: _sum(before[_name(name)], said[name]) for name in said if name in LISTS}
    sums["overrides"] = (*config.overrides, *said.get("overrides", ()))
    freed = {"ignore": before["ignore"], "extend_select": before["extend-select"], "rules": rules}
    places = {**config.places, **layer.places}
    return replace(config, **{**said, **freed, **sums}, places=places)


def with_command_line(config: Config, options: Mapping[str, Any]) -> Config:
    """The configuration with what the command line says; a None there says nothing.

    `options` are by the names of `Config`; paths in `exclude` begin at the working directory.
    """
    said = {name: value for name, value in options.items() if value is not None}
    said |= {name: tuple(value) for name, value in said.items() if isinstance(value, list)}
    if "rule_folders" in said:
        said["rule_folders"] = tuple(absolute(path) for path in said["rule_folders"])
    if "exclude" in said:
        _verify(said["exclude"])
        said["exclude"] = tuple(_from_folder(glob, config.folder) for glob in said["exclude"])
    places: dict[Keys, str] = {(_name(name),): "command line" for name in said}
    for name, value in said.items():
        if isinstance(value, tuple):
            places |= {(_name(name), str(item)): "command line" for item in value}
    return over(config, Layer(said, places))


def for_path(config: Config, article: Path) -> Config:
    """The configuration of one article, with the overrides for it, the later one stronger."""
    for index in matching(config, article):
        config = over(config, config.overrides[index].layer)
    return config


def matching(config: Config, article: Path) -> tuple[int, ...]:
    """Which overrides are for an article: with the same answer come the same settings."""
    if not config.overrides:
        return ()
    path = absolute(article)
    folder = absolute(config.folder)
    if not path.is_relative_to(folder):
        return ()
    inside = path.relative_to(folder).as_posix()
    return tuple(
        index for index, override in enumerate(config.overrides) if matches(override.paths, inside)
    )


def _verify(globs: Iterable[str]) -> None:
    for glob in globs:
        if wrong := fault(glob):
            raise BadConfig(f"--exclude: {glob!r} means nothing: {wrong}")


def _from_folder(glob: str, folder: Path) -> str:
    """A glob that begins at the working directory, as one that begins at `folder`."""
    sign, body = ("!", glob[1:]) if glob.startswith("!") else ("", glob)
    if "/" not in body.rstrip("/"):
        return glob  # it means any folder
    here, root = (SPECIAL.sub(r"\\\g<0>", absolute(path).as_posix()) for path in ("", folder))
    whole = posixpath.normpath(posixpath.join(here, body))
    if not whole.startswith(f"{root.rstrip('/')}/"):
        return glob
    return f"{sign}{whole[len(root.rstrip('/')) :]}{'/' if body.endswith('/') else ''}"


def _name(field: str) -> str:
    return field.replace("_", "-")


def _sum(before: tuple[Any, ...], after: Iterable[Any]) -> tuple[Any, ...]:
    return tuple(dict.fromkeys((*before, *after))) if after else before


def _freed(rule: RuleSetting, is_named: bool, begins_anew: bool) -> RuleSetting:
    if (rule.enabled is False and is_named) or (rule.enabled and begins_anew):
        return replace(rule, enabled=None)
    return rule


def _rule_over(before: RuleSetting, rule: RuleSetting) -> RuleSetting:
    enabled = before.enabled if rule.enabled is None else rule.enabled
    if enabled is False and rule.severity:
        enabled = None  # whoever gives a rule a severity wants to see it
    return RuleSetting(
        rule.severity or before.severity,
        enabled,
        {**before.options, **rule.options},
    )
