"""Words with a capital, by their spelling, and the names that stand beside them."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from newslint.analyses.lexicon.name_words import TITLES
from newslint.analyses.lexicon.sentence_openers import OPENERS
from newslint.analyses.unknown_words import POSSESSIVE
from newslint.analyses.words import words
from newslint.analysis import analysis
from newslint.document import Document
from newslint.span import Span

LONGEST = 24
"""Letters of the longest word looked at; no name of one word has more."""


TAKEN_BACK = (" not", "instead of", "spelling of", " spelled", " named", " called")
"""Words before a spelling that is meant. Own list."""


@dataclass(frozen=True, slots=True)
class CapitalWord(Span):
    """A word of letters with a capital, less its possessive ending.

    `before` and `after` are the words with a capital beside it with a space between, titles and
    words that open sentences apart; empty where there is none.
    """

    before: str = ""
    after: str = ""


@analysis
def capital_words(doc: Document) -> Mapping[str, tuple[CapitalWord, ...]]:
    """The places of each such word in reading order; a word that ends in a capital is none."""
    found: dict[str, list[CapitalWord]] = defaultdict(list)
    for block in doc.blocks:
        stems: list[Span | None] = [_stem(word) for word in words(doc, block)]
        for before, word, after in zip([None, *stems], stems, [*stems[1:], None], strict=False):
            if word is not None and _like_a_name(word.text):
                first, last = _neighbour(doc, word, before), _neighbour(doc, word, after)
                place = CapitalWord(word.start, word.end, word.text, first, last)
                found[word.text].append(place)
    return {text: tuple(places) for text, places in found.items()}


def beside_one(rare: CapitalWord, others: Iterable[CapitalWord]) -> bool:
    """Whether the same name stands beside both."""
    return any(
        (rare.before and rare.before == other.before) or (rare.after and rare.after == other.after)
        for other in others
    )


def taken_back(doc: Document, rare: CapitalWord) -> bool:
    """Whether the spelling is the one that a correction takes back."""
    before = doc.text[max(0, rare.start - 20) : rare.start]
    return before.rstrip(" _*“\"‘'").endswith(TAKEN_BACK)


def _stem(word: Span) -> Span:
    ending = POSSESSIVE.search(word.text)
    return word.cut(0, ending.start()) if ending else word


def _like_a_name(text: str) -> bool:
    return (
        len(text) <= LONGEST
        and text[0].isupper()
        and text.isalpha()
        and text[-1].islower()
        and text not in OPENERS
    )


def _neighbour(doc: Document, word: Span, other: Span | None) -> str:
    """The other word, if the two may be parts of one name."""
    if other is None or not other.text[:1].isupper():
        return ""
    between = doc.text[min(word.end, other.end) : max(word.start, other.start)]
    named = between == " " and other.text not in OPENERS and other.text not in TITLES
    return other.text if named else ""
