"""Small facts kept between runs in the user's cache folder, as JSON.

A fact is kept with a stamp of what it was made from and is forgotten when the stamp differs.
Nothing depends on it: a cache that cannot be read or written costs time, not results. (platformdirs
would name the folder too, for about a fifth of the time that a bare Python takes to start.)
"""

import json
import os
import re
import sys
import time
from collections.abc import Iterator
from hashlib import blake2b
from pathlib import Path
from typing import Any

FOLDER_VARIABLE = "NEWSLINT_CACHE_DIR"
SWEPT = "swept"
DAY = 86_400
KEPT_DAYS = 30

OURS = re.compile(
    r"(?:(?:plugins|index-\w{16}|settings/\w{32})\.json|reports/\w\w/\w{32}|swept)(?:\.\d+)?"
)
"""What is kept here. Who names a folder for it may name one that holds other things as well."""


def folder() -> Path:
    """Where newslint keeps what it can make again: `$NEWSLINT_CACHE_DIR` or the system's place."""
    if named := os.environ.get(FOLDER_VARIABLE):
        return Path(named)
    home = _home()
    if sys.platform == "win32":
        return Path(os.environ.get("LOCALAPPDATA") or home / "AppData" / "Local") / "newslint"
    if sys.platform == "darwin":
        return home / "Library" / "Caches" / "newslint"
    return Path(os.environ.get("XDG_CACHE_HOME") or home / ".cache") / "newslint"


def digest(*parts: str) -> str:
    """A short name that tells texts apart, for the name of a file here."""
    said = "\0".join(parts).encode("utf-8", "surrogatepass")
    return blake2b(said, digest_size=16).hexdigest()


def recall(name: str, stamp: Any) -> Any:
    """The fact kept under this name; None when there is none, or it was made of something else."""
    try:
        kept = json.loads((folder() / name).read_text(encoding="utf-8"))
    except (OSError, ValueError, RecursionError):
        return None
    return kept["fact"] if isinstance(kept, dict) and kept.get("stamp") == stamp else None


def remember(name: str, stamp: Any, fact: Any) -> None:
    """Keep the fact. Both stamp and fact are plain JSON data (lists, not tuples)."""
    try:
        path = folder() / name
        path.parent.mkdir(parents=True, exist_ok=True)
        partial = path.with_name(f"{path.name}.{os.getpid()}")
        partial.write_text(json.dumps({"stamp": stamp, "fact": fact}), encoding="utf-8")
        partial.replace(path)
    except OSError:
        return


def files() -> Iterator[Path]:
    """Every file that is kept."""
    whole = folder()
    for file in whole.rglob("*"):
        if OURS.fullmatch(file.relative_to(whole).as_posix()) and file.is_file():
            yield file


def sweep() -> None:
    """Once a day, remove what was kept more than a month ago; what is still needed is made anew."""
    marker = folder() / SWEPT
    try:
        now = time.time()
        if marker.exists() and now - marker.stat().st_mtime < DAY:
            return
        marker.parent.mkdir(parents=True, exist_ok=True)
        marker.touch()
        for file in files():
            if now - file.stat().st_mtime > KEPT_DAYS * DAY:
                file.unlink(missing_ok=True)
    except OSError:
        return


def _home() -> Path:
    try:
        return Path.home()
    except RuntimeError:  # a user without a home: nothing can be kept
        return Path(os.devnull)
