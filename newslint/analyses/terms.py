"""Terms: the words of a block that say what it is about, brought to one form each."""

import re
from functools import lru_cache

from newslint.analyses.lexicon.function_words import ENGLISH
from newslint.analysis import analysis_by_block
from newslint.document import Block, Document

WORD = re.compile(r"[^\W\d_]{2,40}(?:[’'][^\W\d_]{1,3}(?!\w))?")
SPOKEN = frozenset(
    "said say says saying told according mr mrs ms dr year years day days week weeks month months "
    "time "
    "monday tuesday wednesday thursday friday saturday sunday january february march april june "
    "july "
    "august september october november december new two three four five first last one my me us "
    "him "
    "only even now still very much many any own same few most another again however though "
    "although "
    "get got make made go went come came take took see saw way don won can't isn't wasn't doesn't "
    "didn't".split()
)
"""Words that stand in any story, whatever it is about. Own list."""

SILENT = ENGLISH | SPOKEN
DOUBLED = re.compile(r"([bdgmnprt])\1$")


@analysis_by_block
def terms(doc: Document, block: Block) -> tuple[tuple[str, bool], ...]:
    """The block's terms in reading order, each with whether it is written with a capital."""
    return tuple(
        (found, word[0].isupper())
        for word in WORD.findall(block.text)
        if (found := term(word.lower()))
    )


@lru_cache(maxsize=30_000)
def term(word: str) -> str:
    """The one form of a word, empty for one that says nothing: `dealers`, `dealer’s`, `dealer`."""
    word = word.replace("’", "'")
    if word in SILENT:
        return ""
    word = word.partition("'")[0]
    return "" if word in SILENT else stem(word)


def stem(word: str) -> str:
    """The word without the endings of number and tense: crude, but the same way each time."""
    if len(word) > 4 and word.endswith("ies"):
        return word[:-3] + "y"
    if len(word) > 4 and word.endswith(("sses", "shes", "ches", "xes", "zes")):
        word = word[:-2]
    elif len(word) > 3 and word.endswith("s") and not word.endswith(("ss", "us", "is")):
        word = word[:-1]
    for ending in ("ing", "ed"):
        if len(word) > len(ending) + 3 and word.endswith(ending):
            word = DOUBLED.sub(r"\1", word[: -len(ending)])
            break
    return word[:-1] if len(word) > 4 and word.endswith("e") else word
