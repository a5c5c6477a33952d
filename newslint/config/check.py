"""What a settings file says, held against the table of settings."""

import re
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Any

from newslint.config.entry import Entry, choice_of, text_of, truth_of
from newslint.config.fields import fields
from newslint.config.globs import fault
from newslint.config.rules import rule_settings
from newslint.config.table import OVERRIDE, SETTINGS, Kind, Setting
from newslint.config.values import Keys, Layer, Override
from newslint.errors import BadConfig, nearest
from newslint.settings import Settings, absolute, exists, read

FURTHER_COLUMNS = re.compile(r'^(?:"([^"\n]*)"|([^,;\t\n"]*))[,;\t].*$', re.MULTILINE)
LANGUAGE = re.compile(r"[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*")


def layer(settings: Settings, folder: Path) -> Layer:
    """What a configuration file says; the paths in it are relative to `folder`.

    Raises BadConfig with file, line and column for anything that is not a setting or not its type.
    """
    return _layer(Entry(settings, (), settings.data, folder), SETTINGS)


def _layer(entry: Entry, table: tuple[Setting, ...]) -> Layer:
    said: dict[str, Any] = {}
    places: dict[Keys, str] = {}
    known = {setting.name: setting for setting in table}
    for name in entry.value:
        if name not in known:
            place = entry.settings.where(*entry.keys, name)
            raise BadConfig(f"{place}: unknown setting {name!r}{nearest(name, known)}")
    for name, inner in entry.members():
        setting = known[name]
        said[setting.field] = READ[setting.kind](inner, setting)
        places.update(_places(inner, setting))
        if setting.kind in ("extends", "words") and isinstance(inner.value, str):
            places.update({(name, word): inner.place for word in said[setting.field]})
    return Layer(said, places)


def _places(entry: Entry, setting: Setting) -> Iterator[tuple[Keys, str]]:
    """Where the setting and what stands in it is said."""
    yield (setting.name,), entry.key_place
    if setting.kind == "rules":
        for id_, rule in entry.members():
            yield (setting.name, id_), rule.key_place
            for name, option in rule.members() if isinstance(rule.value, dict) else ():
                yield (setting.name, id_, name.replace("-", "_")), option.key_place
    elif setting.kind != "overrides" and isinstance(entry.value, list):
        for item in entry.items(""):
            yield (setting.name, item.value), item.place


def _share(entry: Entry, _: Setting) -> float:
    value = entry.value
    if isinstance(value, bool) or not isinstance(value, int | float) or not 0 <= value <= 1:
        raise entry.wrong("a number from 0 to 1")
    return float(value)


def _language(entry: Entry, _: Setting) -> str:
    if not (isinstance(entry.value, str) and LANGUAGE.fullmatch(entry.value)):
        raise entry.wrong("the code of a language, such as en")
    return str(entry.value)


def _texts(entry: Entry, _: Setting) -> tuple[str, ...]:
    return tuple(text_of(item) for item in entry.items("[one, two]"))


def _globs(entry: Entry, setting: Setting) -> tuple[str, ...]:
    globs = _texts(entry, setting)
    for item in entry.items(""):
        if wrong := fault(item.value):
            raise BadConfig(f"{item.place}: {item.name!r}: {item.value!r} means nothing: {wrong}")
    return globs


def _extends(entry: Entry, setting: Setting) -> tuple[str, ...]:
    return (
        (entry.value,)
        if isinstance(entry.value, str) and text_of(entry)
        else _texts(entry, setting)
    )


def _paths(entry: Entry, _: Setting) -> tuple[Path, ...]:
    return tuple(_path(item) for item in entry.items("[one, two]"))


def _path(item: Entry) -> Path:
    path = absolute(item.folder / text_of(item))
    if not exists(path):
        raise BadConfig(f"{item.place}: {item.name!r}: there is no {item.value!r}")
    return path


def _folders(entry: Entry, setting: Setting) -> tuple[Path, ...]:
    folders = _paths(entry, setting)
    for item, folder in zip(entry.items(""), folders, strict=True):
        if not folder.is_dir():
            raise BadConfig(f"{item.place}: {item.name!r}: {item.value!r} is not a folder")
    return folders


def _words(entry: Entry, setting: Setting) -> tuple[str, ...]:
    if not isinstance(entry.value, str):
        return _texts(entry, setting)
    try:
        text = read(entry.folder / text_of(entry), entry.value)
    except BadConfig as fault:
        raise BadConfig(f"{entry.place}: {entry.name!r}: {fault}") from None
    if entry.value.endswith(".csv"):
        text = FURTHER_COLUMNS.sub(r"\1\2", text)
    lines = (line.partition(" #")[0].strip() for line in text.splitlines())
    return tuple(line for line in lines if line and not line.startswith("#"))


def _overrides(entry: Entry, _: Setting) -> tuple[Override, ...]:
    return tuple(_override(item) for item in entry.items("[{paths: [one], rules: {}}]"))


def _override(entry: Entry) -> Override:
    if not isinstance(entry.value, dict):
        raise entry.wrong("a mapping with 'paths'")
    said = _layer(entry, OVERRIDE)
    if not said.said.get("paths"):
        raise BadConfig(f"{entry.place}: an override needs 'paths', the globs that it is for")
    return Override(**said.said, places=said.places)


READ: Mapping[Kind, Callable[[Entry, Setting], Any]] = {
    "extends": _extends,
    "texts": _texts,
    "globs": _globs,
    "truth": lambda entry, _: truth_of(entry),
    "choice": lambda entry, setting: choice_of(entry, setting.choices),
    "share": _share,
    "language": _language,
    "words": _words,
    "folders": _folders,
    "fields": lambda entry, _: fields(entry),
    "rules": lambda entry, _: rule_settings(entry),
    "overrides": _overrides,
}
