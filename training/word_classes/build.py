"""Builds `newslint/models/word_classes.txt`: which words are verbs, which are nouns that count.

python -m training.word_classes.build --data PATH

PATH is the folder that holds `background/allsides_train.jsonl.gz`. A word's neighbours give its
class away: “to” and “will” stand before verbs, “a” before what counts. README.md says how.
"""

import argparse
import re
from collections import Counter, defaultdict
from collections.abc import Iterator
from pathlib import Path

from benchmarks.quality.halves import drawn, half
from benchmarks.quality.sets import OF_BACKGROUND, rows, story
from newslint.analyses.inflections import plural
from newslint.analyses.lexicon.function_words import ENGLISH

TARGET = Path(__file__).parents[2] / "newslint" / "models" / "word_classes.txt"
TOKEN = re.compile(r"[A-Za-z]+(?:['\-][A-Za-z]+)*|\d[\d.,]*|[^\sA-Za-z0-9]")
WIDTH = 99

BEFORE = {
    "to": "to",
    "modal": "will would could can should may might must cannot can't won't wouldn't couldn't "
    "shouldn't didn't don't doesn't did do",
    "article": "a an",
    "determiner": "the his its their our my your this",
    "plural": "these those many several few both two three four five six",
    "other": "of in on at by for from with about very more most so too as is are was were be been "
    "being have has had",
}
"""Own lists: the words whose right neighbour is told something of."""

OF = {word: kind for kind, words in BEFORE.items() for word in words.split()}
ENDS = frozenset(
    "of in on at by for from with to and or that which who is are was were has have had will "
    "would could can but as than if when because the a an".split()
)
"""Own list: after these (or a stop) the word before was no part of a longer name for a thing."""

AUXILIARIES = frozenset("be have do".split())
NO_NOUNS = frozenset("people military need government third".split())
"""Own list: counted as one above all, yet not told apart well enough by their neighbours."""


def main() -> None:
    """Read the command line, write the list."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, required=True)
    counts = neighbours(parser.parse_args().data)
    nouns = sorted(_nouns(counts))
    lists = {
        "verbs": sorted({*_verbs(counts), *_pure_verbs(counts)}),
        "pure verbs": sorted(_pure_verbs(counts)),
        "nouns": nouns,
        "pure plurals": sorted(_pure_plurals(counts, nouns)),
    }
    text = "".join(f"{name}: {' '.join(words)}\n" for name, words in lists.items())
    TARGET.write_text(text, encoding="ascii")


def neighbours(folder: Path) -> dict[str, Counter[str]]:
    """How often each small word stands after words of each kind, and so at a phrase's end."""
    counts: dict[str, Counter[str]] = defaultdict(Counter)
    for text in _articles(folder):
        for line in text.replace("’", "'").split("\n"):
            tokens = TOKEN.findall(line)
            for before, word, after in zip(
                [".", *tokens], tokens, [*tokens[1:], "."], strict=False
            ):
                if word.isalpha() and word.islower() and word.isascii():
                    kind = OF.get(before.lower(), "none")
                    counts[kind][word] += 1
                    counts["all"][word] += 1
                    counts[f"{kind}, end"][word] += not after[0].isalnum() or after in ENDS
    return counts


def _articles(folder: Path) -> Iterator[str]:
    """Tuning half of the articles that the benchmark of clean ones does not read."""
    every = rows(folder / "background" / "allsides_train.jsonl.gz")
    ordered = sorted(every, key=lambda row: drawn(row["id"]))
    return (story(row) for row in ordered[OF_BACKGROUND:] if half(row["id"]) == "tune")


def _verbs(counts: dict[str, Counter[str]]) -> Iterator[str]:
    for word, n in counts["modal"].items():
        if n >= 3 and n >= 0.002 * counts["all"][word] and _is_verb(word):
            yield word


def _pure_verbs(counts: dict[str, Counter[str]]) -> Iterator[str]:
    """What hardly ever stands where a noun or an adjective would."""
    for word in set(_verbs(counts)):
        n = counts["modal"][word] + counts["to"][word]
        otherwise = sum(counts[kind][word] for kind in ("article", "determiner", "plural", "other"))
        if n < 8 or otherwise > 0.04 * n:
            continue
        yield word
        if word.endswith(("ize", "yze")):
            yield word[:-2] + "se"


def _is_verb(word: str) -> bool:
    if word in ENGLISH and word not in AUXILIARIES:
        return False
    return (len(word) > 1 and not word.endswith("ly")) or word in ("apply", "comply", "rely", "fly")


def _nouns(counts: dict[str, Counter[str]]) -> Iterator[str]:
    """What ends phrases after “a” and has a plural that ends phrases after “many”."""
    for word, n in counts["article, end"].items():
        many = plural(word)
        if n < 3 or len(word) < 3 or word in NO_NOUNS:
            continue
        if counts["all"][many] >= 5 and counts["plural, end"][many]:
            yield word


def _pure_plurals(counts: dict[str, Counter[str]], nouns: list[str]) -> Iterator[str]:
    """Plurals that never follow “a”."""
    for many in map(plural, nouns):
        as_plural = counts["plural, end"][many] + counts["determiner, end"][many]
        if counts["article, end"][many] <= 0.01 * as_plural:
            yield many


if __name__ == "__main__":
    main()
