"""Packs: what a house may extend by name, `newslint:ap-like`, from an installed package of rules.

A pack is a configuration file in the folder `_packs` of such a package, so that what names rules
lies beside them. Its name is that of the package's entry point, a colon, and that of the file.
"""

from collections.abc import Mapping
from pathlib import Path

from newslint.errors import BadConfig, nearest
from newslint.plugins import plugins
from newslint.settings import exists

FOLDER = "_packs"
"""The underscore says to the catalogue that no rules lie in there."""

OURS = "newslint:"


def is_pack(name: str, folder: Path) -> bool:
    """Whether an `extends` means a pack, and not a file of that name in the folder."""
    return name.startswith(OURS) or (":" in name and not exists(folder / name))


def pack(name: str, place: str) -> Path:
    """The file of a pack. Raises BadConfig, with the place that asks for it, when there is none."""
    known = packs()
    if name not in known:
        raise BadConfig(f"{place}: no pack is called {name!r}{nearest(name, known)}")
    return known[name]


def packs() -> Mapping[str, Path]:
    """Every pack that is installed, by name."""
    return {
        f"{plugin.name}:{file.stem.replace('_', '-')}": file
        for plugin in plugins()
        for file in sorted((plugin.folder / FOLDER).glob("*.yml"))
    }
