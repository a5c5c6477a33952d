"""The configuration of a run: where it is found and what its files say together."""

import os
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from newslint.config.check import layer as checked
from newslint.config.layers import for_path, matching, over, with_command_line
from newslint.config.packs import is_pack, pack
from newslint.config.values import Config, Layer, Override, RuleSetting
from newslint.errors import BadConfig
from newslint.settings import Settings, absolute, exists, load_toml, read
from newslint.settings.kept import load_kept_yaml

__all__ = [
    "DEFAULT",
    "Config",
    "Override",
    "RuleSetting",
    "find",
    "for_path",
    "load",
    "matching",
    "with_command_line",
]

DEFAULT = Config()
NAME = "newslint.yml"
PROJECT = "pyproject.toml"
DEEPEST = 20


def find(path: Path, known: dict[Path, Path | None] | None = None) -> Path | None:
    """The configuration nearest to an article or a folder, going up.

    `known` remembers the answers by folder for as long as the caller keeps it.
    """
    known = {} if known is None else known
    here = absolute(path)
    passed = []
    found = None
    for folder in (here, *here.parents) if here.is_dir() else here.parents:
        if folder in known:
            found = known[folder]
            break
        passed.append(folder)
        if found := _in_folder(folder):
            break
    known.update(dict.fromkeys(passed, found))
    return found


def load(path: Path) -> Config:
    """What a configuration file says, on top of what it extends.

    Raises BadConfig, with the place, for what cannot be followed.
    """
    path = absolute(path)
    config = DEFAULT
    for layer in _layers(path, _shown(path), (), set()):
        config = over(config, layer)
    return replace(config, folder=path.parent)


def _in_folder(folder: Path) -> Path | None:
    if os.path.lexists(folder / NAME):
        return folder / NAME
    project = folder / PROJECT
    return project if _has_table(project) else None


def _has_table(project: Path) -> bool:
    try:
        raw = project.read_bytes()
    except OSError:
        return False
    if b"newslint" not in raw:
        return False  # somebody else's file: no matter whether it is sound
    return _settings(project, _shown(project)) is not None


def _settings(path: Path, shown: str) -> Settings | None:
    text = read(path, shown)
    return load_toml(text, shown) if path.suffix == ".toml" else load_kept_yaml(text, shown)


def _shown(path: Path) -> str:
    """The path as messages show it: short where it lies in the working directory."""
    here = Path.cwd()
    return str(path.relative_to(here) if path.is_relative_to(here) else path)


def _layers(path: Path, shown: str, chain: tuple[Path, ...], done: set[Path]) -> Iterator[Layer]:
    """What each file says, the files that one extends before it; each file once."""
    settings = _settings(path, shown)
    if settings is None:
        raise BadConfig(f"{shown}: there is no table [tool.newslint] in it")
    layer = checked(settings, path.parent)
    chain = (*chain, path.resolve())
    for name in layer.said.get("extends", ()):
        place = layer.places.get(("extends", name)) or layer.places["extends",]
        base, called = _base(name, path.parent, place)
        if base.resolve() in chain:
            raise BadConfig(
                f"{place}: {name!r} extends this file in turn; a circle has no beginning"
            )
        if len(chain) > DEEPEST:
            raise BadConfig(f"{place}: more than {DEEPEST} files extend each other")
        if base.resolve() not in done:
            yield from _layers(base, called, chain, done)
    done.add(path.resolve())
    yield layer


def _base(name: str, folder: Path, place: str) -> tuple[Path, str]:
    """The file that is extended, and what places in it call it: a pack goes by its name."""
    if is_pack(name, folder):
        return pack(name, place), name
    base = absolute(folder / name)
    if not exists(base):
        raise BadConfig(f"{place}: 'extends': there is no file {name!r}")
    return base, _shown(base)
