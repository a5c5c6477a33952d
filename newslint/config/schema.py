"""A JSON Schema of the configuration, for editors that complete and check as one types."""

from collections.abc import Callable, Iterable, Mapping
from typing import Any

from newslint.config import DEFAULT
from newslint.config.check import LANGUAGE
from newslint.config.fields import FORMATS, NAMES
from newslint.config.rules import STATES
from newslint.config.table import OVERRIDE, SETTINGS, Kind, Setting
from newslint.rule import SEVERITIES, Option, Rule

Schema = dict[str, Any]

TEXTS: Schema = {"type": "array", "items": {"type": "string", "pattern": r"\S"}}
TRUTH: Schema = {"enum": [True, False, "on", "off", "yes", "no"]}
STATE: Schema = {"anyOf": [{"enum": list(STATES)}, TRUTH]}
NOTHING: Schema = {"type": "null"}
"""A setting without a value says nothing, as if it were not there."""

SWITCHES: Schema = {
    "severity": {"enum": [*SEVERITIES, None], "description": "The severity of its findings."},
    "enabled": {"anyOf": [TRUTH, NOTHING], "description": "Whether it runs."},
}
TYPES: Mapping[str, Schema] = {
    "int": {"type": "integer"},
    "float": {"type": "number"},
    "bool": TRUTH,
    "str": {"type": "string"},
    "words": {"type": "array", "items": {"type": "string"}},
}


def schema(rules: Iterable[Rule]) -> Schema:
    """The schema of `newslint.yml` for these rules, in draft 2020-12."""
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "newslint.yml",
        **_mapping(SETTINGS, {"$ref": "#/$defs/rules"}),
        "$defs": {"rules": _rules(rules), "override": _override()},
    }


def _mapping(table: Iterable[Setting], rules: Schema) -> Schema:
    properties = {
        setting.name: {
            "description": setting.about,
            "anyOf": [rules if setting.kind == "rules" else FORM[setting.kind](setting), NOTHING],
            **_default(setting),
        }
        for setting in table
    }
    return {"type": "object", "properties": properties, "additionalProperties": False}


def _default(setting: Setting) -> Schema:
    if setting.kind not in ("truth", "choice", "share"):
        return {}  # an empty list or text says nothing, and what says nothing is left out
    return {"default": DEFAULT.values[setting.name]}


def _override() -> Schema:
    return {**_mapping(OVERRIDE, {"$ref": "#/$defs/rules"}), "required": ["paths"]}


def _rules(rules: Iterable[Rule]) -> Schema:
    known = {rule.id: _rule(rule) for rule in sorted(rules, key=lambda rule: rule.id)}
    return {"type": "object", "properties": known, "additionalProperties": False}


def _rule(rule: Rule) -> Schema:
    options = {option.name.replace("_", "-"): _option(option) for option in rule.options}
    spelt_as_in_python = {
        f"^{option.name}$": _option(option) for option in rule.options if "_" in option.name
    }
    mapping = {
        "type": "object",
        "properties": {**SWITCHES, **options},
        "patternProperties": spelt_as_in_python,
        "additionalProperties": False,
    }
    return {"description": rule.summary, "anyOf": [STATE, mapping, NOTHING]}


def _option(option: Option) -> Schema:
    form: Schema = {**TYPES[option.type]}
    if option.about:
        form["description"] = option.about
    if option.choices:
        form["enum"] = list(option.choices)
    if option.low is not None:
        form["minimum"] = option.low
    if option.high is not None:
        form["maximum"] = option.high
    default = option.default
    return {**form, "default": list(default) if isinstance(default, tuple) else default}


FORM: Mapping[Kind, Callable[[Setting], Schema]] = {
    "extends": lambda _: {"anyOf": [{"type": "string"}, TEXTS]},
    "texts": lambda _: TEXTS,
    "globs": lambda _: TEXTS,
    "truth": lambda _: TRUTH,
    "choice": lambda setting: {"enum": list(setting.choices)},
    "share": lambda _: {"type": "number", "minimum": 0, "maximum": 1},
    "language": lambda _: {"type": "string", "pattern": f"^(?:{LANGUAGE.pattern})$"},
    "words": lambda _: {"anyOf": [{"type": "string"}, TEXTS]},
    "folders": lambda _: TEXTS,
    "fields": lambda _: {
        "type": "object",
        "properties": {
            name: {"enum": list(FORMATS)} if name == "body-format" else {"type": "string"}
            for name in NAMES
        },
        "required": ["body"],
        "additionalProperties": False,
    },
    "overrides": lambda _: {"type": "array", "items": {"$ref": "#/$defs/override"}},
}
