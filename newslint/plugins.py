"""The packages that carry rules: ours, and any other with the entry point `newslint.rules`."""

import os
import sys
from dataclasses import dataclass
from pathlib import Path

from newslint import __version__, usercache
from newslint.errors import BadRule

GROUP = "newslint.rules"
NAMED = ("name", "package", "folder")
"""What is kept of each."""


@dataclass(frozen=True, slots=True)
class Plugin:
    """An installed package of rules and the folder that it lies in.

    `name` is what its entry point is called: the part before the colon of its packs.
    """

    name: str
    package: str
    folder: Path


def plugins() -> tuple[Plugin, ...]:
    """The installed packages of rules, found without importing them.

    Reading every installed package's entry points takes as long as linting an article, so the
    answer is kept until a folder on the path changes.
    """
    stamp = [__version__, [*NAMED], sys.prefix, [_stamped(folder) for folder in sys.path]]
    name = f"plugins-{usercache.digest(sys.prefix, *sys.path)}.json"  # each environment has its own
    found = usercache.recall(name, stamp)
    if found is None or not all(Path(folder).is_dir() for *_, folder in found):
        found = _installed()
        usercache.remember(name, stamp, found)
    return tuple(Plugin(name, package, Path(folder)) for name, package, folder in found)


def _stamped(folder: str) -> list[str | int]:
    try:
        return [folder, os.stat(folder or ".").st_mtime_ns]
    except OSError:
        return [folder, 0]


def _installed() -> list[list[str]]:
    from importlib.metadata import entry_points

    points = {(one.value.partition(":")[0], one.name) for one in entry_points(group=GROUP)}
    names = dict(sorted(points, reverse=True))  # a package that has two is still one
    return [[names[package], package, _folder(package)] for package in sorted(names)]


def _folder(package: str) -> str:
    from importlib.util import find_spec

    try:
        spec = find_spec(package)
    except Exception:  # noqa: BLE001 - of a package inside another, the outer one is run
        spec = None
    if spec is None or not spec.submodule_search_locations:
        raise BadRule(
            f"the package of rules {package!r} is installed but cannot be found; reinstall it"
        )
    return str(Path(next(iter(spec.submodule_search_locations))).resolve())
