"""Family names that are hardly ever anything else.

The list is `newslint/models/family_names.txt`, made by `training/family_names/build.py` from the
census of the United States; words, given names, places and firms are left out of it.
"""

from functools import cache
from pathlib import Path

LIST = Path(__file__).parents[1] / "models" / "family_names.txt"


@cache
def family_names() -> frozenset[str]:
    """The names, each with its capital. Read once, when first asked for."""
    return frozenset(LIST.read_text(encoding="utf-8").split())
