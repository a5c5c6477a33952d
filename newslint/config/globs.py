"""Globs as `.gitignore` writes them."""

import re
from functools import lru_cache
from typing import TYPE_CHECKING
from unicodedata import normalize

if TYPE_CHECKING:
    from pathspec import GitIgnoreSpec


def matches(globs: tuple[str, ...], path: str) -> bool:
    """Whether the globs, the last that fits deciding, mean a path that is relative to their folder.

    File systems spell `é` in one character or in two; here both are the same.
    """
    return _compiled(globs).match_file(normalize("NFC", path))


def fault(glob: str) -> str:
    """What is wrong with a glob; empty when nothing is."""
    if glob.startswith("#"):
        return r"it begins with '#' and so is a comment; write '\#'"
    try:
        _compiled((glob,))
    except (ValueError, re.error):
        return "it is no glob as in .gitignore"
    return ""


@lru_cache(maxsize=64)  # as `re` keeps its own: the compiled form of a text never changes
def _compiled(globs: tuple[str, ...]) -> "GitIgnoreSpec":
    from pathspec import GitIgnoreSpec

    return GitIgnoreSpec.from_lines(normalize("NFC", glob) for glob in globs)
