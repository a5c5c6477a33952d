"""A word lost the letter that had an accent.

“communiqu”, “clich” and “r sum ” were whole words until a program threw away or blanked out every
letter that it did not know. Only words that English news is wont to write with an accent are found,
and only where what is left is no word: a “touch” or an “expos” says nothing. Words in code are left
alone.
"""

from collections.abc import Iterator, Mapping
from functools import cache

from newslint import Block, Document, Finding, Fix, Span, rule
from newslint.analyses.code import in_code
from newslint.analyses.lexicon.accented import COMMON, NAMES
from newslint.analyses.spelling import known
from newslint.analyses.words import words

SHORTEST = 4
"""Letters that must be left of a word, but for the commonest of all: three may be anything."""

SHORT = frozenset({"caf"})
WORDS = frozenset({"entre"})
"""What is left of a word and is one, though no English dictionary holds it."""


@rule(
    severity="warning",
    stage="stable",
    languages=("en",),
    quotations="check",
    flags=[
        "The [[communiqu => communiqué]] from the [[caf => café]] was a [[clich => cliché]].",
        "Old [[clichs => clichés]] about the [[r sum => résumé]] of [[Beyonc => Beyoncé]] and [[Qu "
        "bec => Québec]].",
        "“The [[fa ade]] of the bridge is ours,” she said.",
        "She has a [[prot g => protégé]] and a [[d cor => décor]].",
    ],
    passes=[
        "The communiqué from the café was a cliché, the résumé a façade.",
        "They kept in touch and pure, per se or as a rose.",
        "The CAF met; “a caf-like house,” she said.",
        "Ren and Jos came to the sr sumo hall with Melissa Sances.",
        "Entre nous, the beyonc rule.",
    ],
)
def check(doc: Document) -> Iterator[Finding]:
    for block in doc.blocks:
        reached = -1
        for word in words(doc, block):
            found = _damaged(block, word)
            if found is None or found.start < reached or in_code(block, found):
                continue
            reached = found.end
            better = _forms()[found.text]
            message = f"“{found.text}” seems to have lost an accent: “{better}”"
            yield Finding(found, message, Fix(found, better), confidence=0.9)


def _damaged(block: Block, word: Span) -> Span | None:
    """The damaged word that begins with this one, if one does: the longest."""
    start = word.start - block.start
    for length in _lengths().get(word.text, ()):
        found = block.cut(start, start + length)
        after = block.text[start + length : start + length + 1]
        if found.text in _forms() and not after.isalnum() and after not in ("-", "’", "'"):
            return found
    return None


@cache
def _lengths() -> Mapping[str, tuple[int, ...]]:
    """How long the damaged words are that begin with a word, the longest first."""
    found: dict[str, set[int]] = {}
    for form in _forms():
        found.setdefault(form.partition(" ")[0], set()).add(len(form))
    return {first: tuple(sorted(lengths, reverse=True)) for first, lengths in found.items()}


@cache
def _forms() -> Mapping[str, str]:
    """What is left of each word, and the word. A capital on a common one may make it a name."""
    plurals = (f"{word}s" for word in COMMON if not word.endswith(("ed", "ly", "s", "à")))
    return {
        form: word
        for word in (*COMMON, *plurals, *NAMES)
        for form in (_left(word, ""), _left(word, " "))
        if _no_word(form)
    }


def _left(word: str, put: str) -> str:
    """The word with this put for each letter that is not plain."""
    return "".join(letter if letter.isascii() else put for letter in word).strip()


def _no_word(form: str) -> bool:
    """Whether nobody would write the form on purpose."""
    parts = form.split()
    if len(parts) == 1:
        return (len(form) >= SHORTEST or form in SHORT) and not (known(form) or form in WORDS)
    strange = [part for part in parts if not known(part) or (len(part) == 1 and part not in "aio")]
    return bool(strange) and "  " not in form
