"""Builds `newslint/models/family_names.txt`, the family names that a bare surname is known by.

python -m training.family_names.build --data PATH --names FILE

PATH is the folder that holds `background/allsides_train.jsonl.gz`; FILE is `dist.all.last` of the
package `names`: family names of the 1990 census of the United States, the commonest first.
"""

import argparse
import re
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from benchmarks.quality.halves import half
from benchmarks.quality.sets import rows, story
from newslint.analyses.lexicon.given_names import GIVEN_NAMES
from newslint.analyses.lexicon.known_names import ORGANISATIONS, PLACES
from newslint.analyses.lexicon.name_words import DEMONYMS, ORGANISATION_WORDS, TITLES

TARGET = Path(__file__).parents[2] / "newslint" / "models" / "family_names.txt"

TAKEN = 20_000
"""The commonest of the 88,799 names; the rest are borne by one person in a million or fewer."""

SHORTEST = 4
MOST_SMALL = 3
"""Articles that write the word without a capital; from so many on it is an everyday word."""

SEEN, INTRODUCED = 4, 0.5
"""Of a name that so many articles hold, this share must have a given name before it: else it is
rather a place or a firm."""

_PAIR = re.compile(r"(?:(?<![\w’'-])([A-Z][\w.’'-]*)\s)?(?<![\w’'-])([A-Z][a-z]{3,})(?![\w-])")
_SMALL = re.compile(r"(?<![\w’'-])[a-z]{4,}(?![\w-])")


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m training.family_names.build")
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--names", type=Path, required=True)
    said = parser.parse_args()
    census = [line.split()[0].title() for line in said.names.read_text("ascii").splitlines()]
    names = [name for name in census[:TAKEN] if len(name) >= SHORTEST]
    small, seen, introduced = _counts(said.data, frozenset(names))
    kept = sorted(
        name
        for name in names
        if name not in GIVEN_NAMES | PLACES | ORGANISATIONS | DEMONYMS | ORGANISATION_WORDS | TITLES
        and small[name.lower()] < MOST_SMALL
        and not (seen[name] >= SEEN and introduced[name] < INTRODUCED * seen[name])
    )
    TARGET.write_text(" ".join(kept) + "\n", encoding="utf-8")
    print(f"{len(kept):,} of {len(names):,} names")


def _counts(folder: Path, names: frozenset[str]) -> tuple[Counter[str], Counter[str], Counter[str]]:
    """Articles with the word in small letters, with the name, and with it after a given name."""
    small, seen, introduced = Counter[str](), Counter[str](), Counter[str]()
    for text in _articles(folder):
        small.update(set(_SMALL.findall(text)))
        found: set[str] = set()
        full: set[str] = set()
        for before, name in _PAIR.findall(text):
            if name in names:
                found.add(name)
            if name in names and (before in GIVEN_NAMES or before.rstrip(".") in TITLES):
                full.add(name)
        seen.update(found)
        introduced.update(full)
    return small, seen, introduced


def _articles(folder: Path) -> Iterator[str]:
    """The bodies of the articles of the half that rules are tuned on; headlines have capitals."""
    for row in rows(folder / "background" / "allsides_train.jsonl.gz"):
        if half(row["id"]) == "tune":
            yield story(row).partition("\n\n")[2]


if __name__ == "__main__":
    main()
