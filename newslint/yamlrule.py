"""A YAML rule's description: its keys, checked."""

import string
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any, Literal

from newslint.errors import BadRule, nearest
from newslint.kinds import KINDS
from newslint.kinds.kind import Kind
from newslint.readers import FORMATS
from newslint.rule import WORDS, Example, Rule
from newslint.settings import Settings, load_yaml

REQUIRED = ("summary", "severity", "message", "flags", "passes")
KEYS: Mapping[str, type] = {
    **dict.fromkeys(REQUIRED[:3], str),
    **dict.fromkeys(REQUIRED[3:], list),
    "why": str,
    "stage": str,
    "noise": bool,
    "languages": list,
    "quotations": str,
    "formerly": list,
    "match_case": bool,
    "titles": bool,
    "headings": bool,
    "told": bool,
}
TEXTS = ("languages", "formerly")
EXAMPLE: Mapping[str, type] = {"text": str, "format": str, "files": dict, "meta": dict}
WANTED = {
    str: "a text",
    list: "a list",
    dict: "a mapping",
    bool: "true or false",
    int: "a whole number",
}


def yaml_rule(file: Path, id_: str, card: Mapping[str, Any]) -> Rule:
    """The rule that a YAML file says. Raises BadRule with file, line and word when it says none."""
    says = _read(file)
    kind = _kind(says)
    _verify(says, kind)
    spec = {
        "kind": kind,
        **{key: says.data[key] for key in says.data if key not in ("flags", "passes")},
    }
    return Rule(
        id=id_,
        summary=says.data["summary"].strip(),
        why=says.data.get("why", "").strip(),
        severity=says.data["severity"],
        stage=says.data.get("stage", "preview"),
        noise=says.data.get("noise", False),
        languages=tuple(says.data.get("languages", ())),
        quotations=says.data.get("quotations", "skip"),
        formerly=tuple(says.data.get("formerly", ())),
        options=tuple(replace(option, default=spec[option.name]) for option in KINDS[kind].options),
        file=file,
        spec=spec,
        card=card,
    )


def yaml_examples(file: Path) -> tuple[tuple[Example, ...], tuple[Example, ...]]:
    """The examples of a YAML rule: those it flags and those it passes."""
    says = _read(file)
    return _examples(says, "flags"), _examples(says, "passes")


def _read(file: Path) -> Settings:
    try:
        text = file.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise BadRule(f"{file}: cannot be read as UTF-8 text: {error}") from error
    says = load_yaml(text, str(file), BadRule)
    if not isinstance(says.data, dict):
        raise BadRule(f"{file}: a rule is a mapping of `summary`, `message` and so on")
    return says


def _kind(says: Settings) -> str:
    kinds = [key for key in says.data if key in KINDS]
    if len(kinds) != 1:
        raise BadRule(f"{says.path}: a YAML rule has exactly one of the keys {', '.join(KINDS)}")
    return kinds[0]


def _verify(says: Settings, name: str) -> None:
    kind = KINDS[name]
    known = {**KEYS, **kind.settings, name: object}
    for key, value in says.data.items():
        if key not in known:
            raise BadRule(f"{says.where(key)}: unknown key {key!r}{nearest(str(key), known)}")
        if not isinstance(value, known[key]):
            raise BadRule(f"{says.where(key)}: {key} wants {WANTED[known[key]]}, not {value!r}")
        if key in WORDS and value not in WORDS[key]:
            raise BadRule(
                f"{says.where(key)}: unknown {key} {value!r}{nearest(str(value), WORDS[key])}"
            )
    if missing := [key for key in REQUIRED if not says.data.get(key)]:
        raise BadRule(f"{says.path}: the rule lacks {', '.join(map(repr, missing))}")
    for key in TEXTS:
        if not all(isinstance(text, str) for text in says.data.get(key, ())):
            raise BadRule(f"{says.where(key)}: {key} wants a list of texts")
    _verify_message(says, kind)
    kind.verify(says)
    _examples(says, "flags"), _examples(says, "passes")


def _verify_message(says: Settings, kind: Kind) -> None:
    try:
        parts = list(string.Formatter().parse(says.data["message"]))
    except ValueError as error:
        raise BadRule(f"{says.where('message')}: {error}; write {{{{ for a brace") from error
    for _, name, width, conversion in parts:
        if name is not None and name not in kind.fields:
            known = ", ".join(f"{{{field}}}" for field in kind.fields)
            raise BadRule(
                f"{says.where('message')}: {{{name}}} means nothing here; there is {known}"
            )
        if width or conversion:  # a width in millions would fill the memory
            raise BadRule(f"{says.where('message')}: write {{{name}}} without ':' or '!'")


def _examples(says: Settings, key: Literal["flags", "passes"]) -> tuple[Example, ...]:
    return tuple(_example(says, key, index) for index in range(len(says.data[key])))


def _example(says: Settings, key: str, index: int) -> Example:
    example = says.data[key][index]
    if isinstance(example, str):
        return Example(example)
    if not isinstance(example, dict) or not isinstance(example.get("text"), str):
        raise BadRule(f"{says.where(key, index)}: an example is a text, or a mapping with `text`")
    if unknown := set(example) - EXAMPLE.keys():
        raise BadRule(f"{says.where(key, index)}: an example has no {', '.join(sorted(unknown))}")
    for name, part in example.items():
        if not isinstance(part, EXAMPLE[name]):
            raise BadRule(f"{says.where(key, index, name)}: {name} wants {WANTED[EXAMPLE[name]]}")
    if example.get("format", "text") not in FORMATS:
        near = nearest(example["format"], FORMATS)
        place = says.where(key, index, "format")
        raise BadRule(f"{place}: no format is called {example['format']!r}{near}")
    for path, text in example.get("files", {}).items():
        if not isinstance(text, str):
            raise BadRule(f"{says.where(key, index, 'files', path)}: a file is a text")
    return Example(**example)
