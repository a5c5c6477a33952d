"""Globs as `.gitignore` writes them."""

import re
import warnings
from collections.abc import Iterable
from functools import lru_cache
from typing import TYPE_CHECKING
from unicodedata import normalize

if TYPE_CHECKING:
    from pathspec import GitIgnoreSpec


def matches(globs: tuple[str, ...], path: str) -> bool:
    """Whether the globs, the last that fits deciding, mean a path that is relative to their folder.

    File systems spell `é` in one character or in two; here both are the same.
    """
    return bool(verdict(globs, path))


def verdict(globs: tuple[str, ...], path: str) -> bool | None:
    """Whether the last glob that fits means the path or frees it (`!glob`); None if none fits."""
    return _compiled(globs).check_file(normalize("NFC", path)).include


def fault(glob: str) -> str:
    """What is wrong with a glob; empty when nothing is."""
    if glob.startswith("#"):
        return r"it begins with '#' and so is a comment; write '\#'"
    try:
        _spec((glob,))
    except (ValueError, re.error):
        return "it is no glob as in .gitignore"
    return ""


@lru_cache(maxsize=64)  # as `re` keeps its own: the compiled form of a text never changes
def _compiled(globs: tuple[str, ...]) -> "GitIgnoreSpec":
    return _spec(globs)


def _spec(globs: Iterable[str]) -> "GitIgnoreSpec":
    from pathspec import GitIgnoreSpec

    said = (normalize("NFC", glob) for glob in globs)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", FutureWarning)  # `[[` may be a set in some future Python
        # The other backends refuse globs in words of their own, and start slowly.
        return GitIgnoreSpec.from_lines(said, backend="simple")
