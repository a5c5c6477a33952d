"""What `newslint config` and `newslint init` print."""

import json
import re
from collections.abc import Iterable, Iterator, Mapping

from newslint.catalogue import known_rules, plan
from newslint.cli.summary import counted
from newslint.config import Config, Override, RuleSetting
from newslint.config.layers import over
from newslint.config.schema import schema as schema_of
from newslint.config.table import SETTINGS
from newslint.config.values import line_of
from newslint.fields import Fields

PLAIN = re.compile(r"(?!(?:true|false|null|on|off|yes|no)$)[A-Za-z][A-Za-z0-9_./-]*")
"""Text that needs no quotes in YAML, or more exactly some of it."""

Sayer = Config | Override


def show(config: Config) -> Iterator[str]:
    """The settings in force, as YAML, each with the place that it comes from."""
    for name, value in config.values.items():
        yield from _setting(name, value, config)


def verify(config: Config) -> Iterator[str]:
    """What was looked at, when nothing is wrong. Raises BadConfig or BadRule when something is.

    Other than a check, it looks at overrides for which there is no article, too.
    """
    known = known_rules(config)
    layers = [config, *(over(config, override.layer) for override in config.overrides)]
    for layer in layers:
        plan(layer, known)
    said = [name for name, place in config.origin.items() if place != "default"]
    yield f"{counted(len(said), 'setting')} for {counted(len(known), 'rule')}: nothing is wrong"


def schema(config: Config) -> Iterator[str]:
    """The JSON Schema of `newslint.yml` with the rules that the configuration can speak of."""
    yield json.dumps(schema_of(known_rules(config).values()), ensure_ascii=False, indent=2)


def starter() -> Iterator[str]:
    """A `newslint.yml` to begin with: every setting, explained and commented out."""
    yield "# What newslint looks at in this folder and below. Uncomment what you want to say."
    for setting in SETTINGS:
        yield ""
        yield f"# {setting.about}"
        for line in f"{setting.name}: {setting.example}".replace(": \n", ":\n").splitlines():
            yield f"#{line}"


def _setting(name: str, value: object, sayer: Sayer) -> Iterator[str]:
    match value:
        case Mapping() if value:
            yield f"{name}:"
            for id_, setting in value.items():
                yield from _indented(_rule(id_, setting, sayer))
        case Fields():
            yield f"{name}: {_scalar(dict(value.said))}{_from(sayer.where(name))}"
        case ():
            yield f"{name}: []{_from(sayer.where(name))}"
        case tuple():
            yield f"{name}:"
            for item in value:
                yield from _indented(_item(name, item, sayer))
        case bool() | float() | str() if value != "":
            yield f"{name}: {_scalar(value)}{_from(sayer.where(name))}"
        case _:
            yield f"{name}:{_from(sayer.where(name))}"  # says nothing, as the file may


def _item(name: str, item: object, sayer: Sayer) -> Iterator[str]:
    if not isinstance(item, Override):
        yield f"- {_scalar(str(item))}{_from(sayer.where(name, str(item)))}"
        return
    said = {
        "paths": item.paths,
        "select": item.select,
        "extend-select": item.extend_select,
        "ignore": item.ignore,
        "rules": item.rules,
    }
    lines = [
        line
        for key, value in said.items()
        if value not in (None, (), {})
        for line in _setting(key, value, item)
    ]
    yield f"- {lines[0]}"
    yield from _indented(lines[1:])


def _rule(id_: str, setting: RuleSetting, sayer: Sayer) -> Iterator[str]:
    said = {"enabled": setting.enabled, "severity": setting.severity, **setting.options}
    said = {name: value for name, value in said.items() if value is not None}
    yield f"{_scalar(id_)}:{'' if said else _from(sayer.where('rules', id_))}"
    for name, value in said.items():
        key = _scalar(name.replace("_", "-"))
        yield f"  {key}: {_scalar(value)}{_from(sayer.where('rules', id_, name))}"


def _scalar(value: object) -> str:
    """A value in one line of YAML."""
    match value:
        case bool():
            return "on" if value else "off"
        case str():
            return value if PLAIN.fullmatch(value) else _quoted(value)
        case list():
            return f"[{', '.join(_scalar(item) for item in value)}]"
        case dict():
            said = ", ".join(f"{_quoted(key)}: {_scalar(item)}" for key, item in value.items())
            return f"{{{said}}}"
    return "null" if value is None else str(value)


def _quoted(text: str) -> str:
    plain = text.replace("\\", r"\\").replace('"', r"\"")
    marks = (mark if mark.isprintable() else rf"\U{ord(mark):08x}" for mark in plain)
    return f'"{"".join(marks)}"'


def _from(place: str) -> str:
    place = "".join(mark if mark.isprintable() else "?" for mark in line_of(place))
    return "  # default" if place == "default" else f"  # from {place}"


def _indented(lines: Iterable[str]) -> Iterator[str]:
    return (f"  {line}" for line in lines)
