"""What the user chose."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from newslint.config.table import SETTINGS
from newslint.fields import Fields
from newslint.rule import Severity

Keys = tuple[str, ...]
"""A setting by its name in files, and what within it: an item's text, or a rule and its option."""

COLUMN = re.compile(r"(:\d+):\d+$")


def line_of(place: str) -> str:
    """A place without its column."""
    return COLUMN.sub(r"\1", place)


@dataclass(frozen=True, slots=True)
class RuleSetting:
    """What is said of one rule; None where nothing is.

    `options` are by their Python names (`max_words`) and not yet held against the rule.
    """

    severity: Severity | None = None
    enabled: bool | None = None
    options: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Layer:
    """What one file, one override or the command line says: values by their field in `Config`."""

    said: Mapping[str, Any] = field(default_factory=dict)
    places: Mapping[Keys, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Override:
    """What is said for the articles that match `paths`, globs that begin at the config's folder."""

    paths: tuple[str, ...]
    select: tuple[str, ...] | None = None
    extend_select: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()
    rules: Mapping[str, RuleSetting] = field(default_factory=dict)
    places: Mapping[Keys, str] = field(default_factory=dict, repr=False, compare=False)

    def where(self, *keys: str) -> str:
        """As `Config.where`."""
        return _where(self.places, keys)

    @property
    def layer(self) -> Layer:
        """What it says, to be laid over the configuration."""
        said: dict[str, Any] = {
            "extend_select": self.extend_select,
            "ignore": self.ignore,
            "rules": self.rules,
        }
        if self.select is not None:
            said["select"] = self.select
        return Layer(
            said, {keys: place for keys, place in self.places.items() if keys[0] != "paths"}
        )


@dataclass(frozen=True, slots=True)
class Config:
    """Everything that was chosen for a run; the defaults are those of a run without any file.

    No `select` (None) means the default set of rules; an empty `language` is to be detected.
    `exclude` and the globs of `overrides` begin at `folder`; `rule_folders` are absolute.
    """

    select: tuple[str, ...] | None = None
    extend_select: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()
    preview: bool = False
    min_severity: Severity = "note"
    min_confidence: float = 0.0
    fail_on: str = "warning"
    exclude: tuple[str, ...] = ()
    respect_gitignore: bool = True
    language: str = ""
    words: tuple[str, ...] = ()
    names: tuple[str, ...] = ()
    fields: Fields | None = None
    rule_folders: tuple[Path, ...] = ()
    rules: Mapping[str, RuleSetting] = field(default_factory=dict)
    overrides: tuple[Override, ...] = ()
    extends: tuple[str, ...] = ()
    folder: Path = Path()
    places: Mapping[Keys, str] = field(default_factory=dict, repr=False, compare=False)

    def where(self, *keys: str) -> str:
        """Where something is said: `file:line:column`, "command line" or "default".

        `where("min-severity")`, `where("select", "numbers")`, `where("rules", "typos/a-an",
        "max_words")`; what has no place of its own has that of what it belongs to.
        """
        return _where(self.places, keys)

    @property
    def values(self) -> Mapping[str, Any]:
        """The values by the names that the settings have in files."""
        return {
            "extends": self.extends,
            "select": self.select,
            "extend-select": self.extend_select,
            "ignore": self.ignore,
            "preview": self.preview,
            "rules": self.rules,
            "min-severity": self.min_severity,
            "min-confidence": self.min_confidence,
            "fail-on": self.fail_on,
            "exclude": self.exclude,
            "respect-gitignore": self.respect_gitignore,
            "language": self.language,
            "words": self.words,
            "names": self.names,
            "fields": self.fields,
            "rule-folders": self.rule_folders,
            "overrides": self.overrides,
        }

    @property
    def origin(self) -> Mapping[str, str]:
        """For each setting, by its name in files: `file:line`, "command line" or "default"."""
        return {setting.name: line_of(self.where(setting.name)) for setting in SETTINGS}


def _where(places: Mapping[Keys, str], keys: Keys) -> str:
    keys = (*(key.replace("_", "-") for key in keys[:1]), *keys[1:])
    while keys and keys not in places:
        keys = keys[:-1]
    return places.get(keys, "default")
