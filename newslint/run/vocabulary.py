"""The vocabulary of a house, learnt from its archive: `newslint words`."""

from collections import Counter
from collections.abc import Iterable, Iterator, Set
from dataclasses import dataclass, field
from hashlib import blake2b
from itertools import takewhile

from newslint.analyses.corrections import correction
from newslint.analyses.language import language
from newslint.analyses.quotations import in_quotation
from newslint.analyses.spelling import joined, misspelling
from newslint.analyses.unknown_words import unknown_words
from newslint.analyses.words import words
from newslint.document import Document
from newslint.span import Span

RARER = 60
"""A word one letter from another that stands in this many times as many articles is its slip: of
the slips that stay in edited news even the commonest are rarer than that."""

BESIDE = 24
"""Characters before and after a word that tell one place from a copy of it."""

ENDINGS = ("s", "es", "d", "ed", "r", "er", "ing", "ly", "'s")
"""What a word may have more than another without being its slip."""


@dataclass
class Vocabulary:
    """What was read so far. Mutable: it grows with each article; of articles it keeps no text.

    `articles` counts the articles that each word stands in, written small; `places` the different
    surroundings of each word that no dictionary holds, as far as `enough` of them.
    """

    enough: int
    read: int = 0
    articles: Counter[str] = field(default_factory=Counter)
    places: dict[str, set[bytes]] = field(default_factory=dict)
    _seen: set[bytes] = field(default_factory=set)

    def add(self, doc: Document) -> None:
        """Take in an article, unless it is in another language, or was read before."""
        digest = _digest(" ".join(doc.text.split()))
        if digest in self._seen or language(doc) not in ("en", "und"):
            return
        self._seen.add(digest)
        self.read += 1
        self.articles.update({word.text for word in words(doc) if word.text.islower()})
        for word in unknown_words(doc):
            if word.text.islower() and word.text.isalpha() and not in_quotation(doc, word):
                self._place(doc, word)

    def learnt(self, known: Set[str] = frozenset()) -> Iterator[tuple[str, int]]:
        """The words to keep, in the order of the alphabet, and how many articles each stands in.

        A word that only stands in passages copied from one another is none, nor is a likely slip.
        """
        often = {
            word: self.articles[word]
            for word, places in self.places.items()
            if len(places) >= self.enough and self.articles[word] >= self.enough
        }
        commonest = sorted(often, key=lambda word: (-often[word], word))
        for word in sorted(often):
            if word not in known and not self._slip(word, commonest):
                yield word, often[word]

    def _place(self, doc: Document, word: Span) -> None:
        places = self.places.setdefault(word.text, set())
        if len(places) < self.enough:
            beside = doc.text[max(0, word.start - BESIDE) : word.end + BESIDE]
            places.add(_digest(beside))

    def _slip(self, word: str, commonest: Iterable[str]) -> bool:
        """Whether the word is rather a slip than a word: a known one, or rare beside its like."""
        if misspelling(word) or joined(word):
            return True
        much = RARER * self.articles[word]
        common = takewhile(lambda one: self.articles[one] > much, commonest)
        nearest = correction(word)
        near = [nearest.word] if nearest and self.articles[nearest.word] > much else []
        near += [one for one in common if _one_slip_apart(one, word)]
        return not all(_inflected(word, one) for one in near)


def _inflected(word: str, other: str) -> bool:
    """Whether one is the other with an ending."""
    short, long = sorted((word, other), key=len)
    return long.startswith(short) and long[len(short) :] in ENDINGS


def _one_slip_apart(one: str, other: str) -> bool:
    """Whether a letter more, less or changed, or two that changed places, make one of the other."""
    if one == other or abs(len(one) - len(other)) > 1:
        return False
    short, long = sorted((one, other), key=len)
    at = next((at for at, letter in enumerate(short) if letter != long[at]), len(short))
    if len(short) < len(long):
        return short[at:] == long[at + 1 :]
    swapped = short[at + 1 : at + 2] + short[at]
    return short[at + 1 :] == long[at + 1 :] or swapped + short[at + 2 :] == long[at:]


def _digest(text: str) -> bytes:
    return blake2b(text.encode("utf-8", "surrogatepass"), digest_size=8).digest()
