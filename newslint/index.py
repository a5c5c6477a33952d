"""What every rule says of itself, read from its file without importing it.

The answer for a folder of rules is kept in the user's cache until a file there changes.
"""

import os
from collections.abc import Iterator, Mapping
from dataclasses import asdict
from pathlib import Path
from typing import Any

from newslint import __version__, usercache
from newslint.errors import BadRule
from newslint.rule import Option, Rule

SUFFIXES = (".py", ".yml", ".yaml")
CARDS = "cards.json"


def rules_in(folder: Path, package: str = "") -> tuple[Rule, ...]:
    """The rules of a folder, by id. Without a `package` to import from, only YAML rules are taken.

    Raises BadRule for a file that is no rule, and for a folder that cannot be read.
    """
    try:
        files = sorted(_rule_files(folder))
    except OSError as error:
        raise BadRule(f"{error.filename}: these rules cannot be read: {error.strerror}") from error
    name = f"index-{usercache.digest(str(folder))}.json"
    makers = [*Path(__file__).parent.glob("*rule.py"), Path(__file__), folder / CARDS]
    stamp = [__version__, package, *(_stamped(file) for file in [*makers, *files])]
    kept = usercache.recall(name, stamp)
    if kept is not None:
        return tuple(_from_json(entry) for entry in kept)
    rules = tuple(sorted(_described(folder, files, package), key=lambda rule: rule.id))
    usercache.remember(name, stamp, [_to_json(rule) for rule in rules])
    return rules


def stamped_files(folder: Path) -> list[tuple[str, int, int]]:
    """Every code, rule and data file below the folder with its time and size, in order of names."""
    facts = ((entry.path, entry.stat()) for entry in _files(str(folder), depth=4))
    return sorted((path, said.st_mtime_ns, said.st_size) for path, said in facts)


def rule_id(file: Path, folder: Path) -> str:
    """The id that a rule's path makes: `off_topic/stray.py` is the rule `off-topic/stray`.

    A file that lies directly in the folder takes the folder's own name as its group.
    """
    parts = file.relative_to(folder).with_suffix("").parts
    if len(parts) == 1:
        parts = (folder.name, *parts)
    return "/".join(parts).replace("_", "-")


def _rule_files(folder: Path) -> Iterator[Path]:
    for entry in _files(str(folder), depth=2):
        if entry.name.endswith(SUFFIXES) and not entry.name.startswith(("_", ".")):
            yield Path(entry.path)


def _files(folder: str, depth: int) -> Iterator["os.DirEntry[str]"]:
    """The files of a folder and those below it; strings and no paths, for every start goes here."""
    with os.scandir(folder) as entries:
        for entry in entries:
            if entry.is_file():
                yield entry
            elif depth > 1 and entry.is_dir() and not entry.name.startswith(("_", ".")):
                yield from _files(entry.path, depth - 1)


def _described(folder: Path, files: list[Path], package: str) -> Iterator[Rule]:
    from newslint.pythonrule import python_rule
    from newslint.yamlrule import yaml_rule

    cards = _cards(folder / CARDS)
    seen: dict[str, Path] = {}
    for file in files:
        id_ = rule_id(file, folder)
        if file.suffix == ".py" and not package:
            continue
        if id_ in seen:
            raise BadRule(
                f"{file}: the rule {id_!r} stands in {seen[id_].name} too; keep one of them"
            )
        seen[id_] = file
        card = cards.get(id_, {})
        if file.suffix == ".py":
            module = ".".join((package, *file.relative_to(folder).with_suffix("").parts))
            yield python_rule(file, id_, module, card)
        else:
            yield yaml_rule(file, id_, card)


def _cards(file: Path) -> Mapping[str, Mapping[str, Any]]:
    import json

    if not file.exists():
        return {}
    try:
        cards = json.loads(file.read_text(encoding="utf-8"))
    except (OSError, ValueError) as error:
        raise BadRule(f"{file}: cannot be read: {error}; measure the rules anew") from error
    if not isinstance(cards, dict) or not all(isinstance(card, dict) for card in cards.values()):
        raise BadRule(f"{file}: this is no mapping from rules to cards; measure the rules anew")
    return cards


def _stamped(file: Path) -> list[str | int]:
    try:
        facts = os.stat(file)
    except OSError:
        return [str(file), 0, 0]
    return [str(file), facts.st_mtime_ns, facts.st_size]


def _to_json(rule: Rule) -> dict[str, Any]:
    return {**asdict(rule), "file": str(rule.file)}


def _from_json(entry: dict[str, Any]) -> Rule:
    options = tuple(_option(option) for option in entry["options"])
    listed = {name: tuple(entry[name]) for name in ("languages", "formerly")}
    return Rule(**{**entry, **listed, "file": Path(entry["file"]), "options": options})


def _option(entry: dict[str, Any]) -> Option:
    default = tuple(entry["default"]) if entry["type"] == "words" else entry["default"]
    return Option(**{**entry, "default": default, "choices": tuple(entry["choices"])})
