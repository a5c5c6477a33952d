"""Misspelt words with what they should be, each to be put into a sentence of our own."""

import gzip
from collections.abc import Iterator
from pathlib import Path

from benchmarks.quality.halves import drawn

CARRIER = "The committee said that the {} would be looked at again before the vote."
MOST = 600
"""Words of a list are enough."""

Pair = tuple[str, str]
"""A misspelling and its correction."""

LISTS = {
    "TOEFL-Spell": "toefl_spell.tsv",
    "Wikipedia": "mitton-wikipedia.dat.gz",
    "Aspell": "mitton-aspell.dat.gz",
    "Birkbeck": "mitton-missp.dat.gz",
}


def words(folder: Path) -> dict[str, list[Pair]]:
    """Of each list the first words in the order of a hash, single words without capitals only."""
    return {
        name: sorted(set(_usable(_read(folder / "typos" / file))), key=_order)[:MOST]
        for name, file in LISTS.items()
    }


def _order(pair: Pair) -> bytes:
    return drawn(" ".join(pair))


def _usable(pairs: Iterator[Pair]) -> Iterator[Pair]:
    for wrong, right in pairs:
        plain = all(word.isalpha() and word.islower() and word.isascii() for word in (wrong, right))
        if plain and wrong != right and len(wrong) > 2:
            yield wrong, right


def _read(file: Path) -> Iterator[Pair]:
    if file.suffix == ".tsv":
        for line in file.read_text(encoding="utf-8").splitlines()[1:]:
            cells = line.split("\t")
            yield cells[2], cells[4]
        return
    right = ""
    with gzip.open(file, "rt", encoding="utf-8", errors="replace") as lines:
        for line in lines:
            if line.startswith("$"):
                right = line[1:].strip()
            else:
                yield line.strip(), right
