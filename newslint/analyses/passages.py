"""An article as passages: what each block is about, and what the article is about as a whole."""

from collections import Counter
from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property
from math import log, sqrt
from operator import sub

from newslint.analyses.hand import Form, first_person, forms
from newslint.analyses.news_words import Vector, direction, dot, weight
from newslint.analyses.standing import Standing
from newslint.analyses.teasers import box_end
from newslint.analyses.terms import terms
from newslint.analysis import analysis
from newslint.document import Block, Document

FEWEST = 3
"""A line of fewer words that say something is a button, a name, a label."""


@dataclass(frozen=True)
class Passage:
    """A block with the words that say what it is about; `terms` also say which have a capital."""

    block: Block
    terms: tuple[tuple[str, bool], ...]

    @cached_property
    def words(self) -> frozenset[str]:
        return frozenset(term for term, _ in self.terms)

    @cached_property
    def weight(self) -> float:
        return sum(map(weight, self.words))

    @cached_property
    def direction(self) -> Vector:
        return direction(self.words)

    @cached_property
    def unit(self) -> Vector:
        return unit(self.direction)

    @cached_property
    def forms(self) -> frozenset[Form]:
        return forms(self.block.text)

    @cached_property
    def first_person(self) -> bool:
        return first_person(self.block.text)


@dataclass(frozen=True)
class Story:
    """The passages of an article in reading order, and the words of its headline."""

    passages: tuple[Passage, ...]
    headline: frozenset[str]

    @cached_property
    def held(self) -> Counter[str]:
        """In how many passages each word stands."""
        return Counter(word for passage in self.passages for word in passage.words)

    @cached_property
    def names(self) -> frozenset[str]:
        """Words that the story writes with a capital throughout."""
        written = {term for passage in self.passages for term in passage.terms}
        return frozenset(
            word for word, capital in written if capital and (word, False) not in written
        )

    @cached_property
    def forms(self) -> Counter[Form]:
        """How many passages made each choice of form."""
        return Counter(form for passage in self.passages for form in passage.forms)

    @cached_property
    def first_persons(self) -> int:
        """How many passages say I or we."""
        return sum(passage.first_person for passage in self.passages)

    @cached_property
    def length(self) -> Standing:
        """How much each passage says."""
        return Standing(tuple(log(1 + len(passage.terms)) for passage in self.passages))

    @cached_property
    def headline_unit(self) -> Vector:
        return unit(direction(self.headline))

    @cached_property
    def direction(self) -> Vector:
        return total(passage.direction for passage in self.passages)

    @cached_property
    def sharing(self) -> Standing:
        """How much of what each passage says is spoken of elsewhere."""
        return Standing(tuple(self.shared(words_of([passage])) for passage in self.passages))

    @cached_property
    def likeness(self) -> Standing:
        """How near each passage's subject is to that of all the others together."""
        pairs = zip(self.passages, self.rests, strict=True)
        return Standing(tuple(dot(passage.unit, rest) for passage, rest in pairs))

    @cached_property
    def rests(self) -> tuple[Vector, ...]:
        """For each passage the subject of all the others together."""
        whole = self.direction
        return tuple(unit(less(whole, passage.direction)) for passage in self.passages)

    @cached_property
    def _near(self) -> dict[tuple[int, int], float]:
        return {}

    @cached_property
    def _windows(self) -> dict[tuple[int, int], Vector]:
        return {}

    def alike(self, one: int, other: int) -> float:
        """How near the subjects of two passages are, which are given in reading order."""
        if (one, other) not in self._near:
            near = dot(self.passages[one].unit, self.passages[other].unit)
            self._near[one, other] = near
        return self._near[one, other]

    def around(self, first: int, end: int) -> Vector:
        """The subject of the passages from `first` on and before `end`."""
        if (first, end) not in self._windows:
            said = [passage.direction for passage in self.passages[first:end]]
            self._windows[first, end] = unit(total(said)) if len(said) != 1 else unit(said[0])
        return self._windows[first, end]

    def shared(self, here: Counter[str]) -> float:
        """How often what stands here is spoken of elsewhere: the mean over words by their weight.

        `here` says in how many of the passages that are looked at each word stands.
        """
        heavy = {word: weight(word) for word in here}
        again = sum(heavy[word] * log(1 + self.held[word] - count) for word, count in here.items())
        return again / sum(heavy.values())


@analysis
def story(doc: Document) -> Story:
    """The article as passages: the blocks of its body that say something."""
    passages = tuple(
        Passage(block, said) for block in _told(doc) if len(said := terms(doc, block)) >= FEWEST
    )
    headline = terms(doc, doc.headline) if doc.headline else ()
    return Story(passages, frozenset(term for term, _ in headline))


def _told(doc: Document) -> Iterator[Block]:
    """The blocks of the body, boxes of links to other stories left out."""
    body = doc.body
    at = 0
    while at < len(body):
        end = box_end(body, at)
        if end == at and body[at].area == "body":
            yield body[at]
        at = max(at + 1, end)


def total(vectors: Iterable[Vector]) -> Vector:
    return tuple(map(sum, zip(*vectors, strict=True)))


def less(whole: Vector, part: Vector) -> Vector:
    return tuple(map(sub, whole, part))


def unit(vector: Vector) -> Vector:
    """The vector at length 1, as it is if it says nothing."""
    length = sqrt(dot(vector, vector))
    return [part / length for part in vector] if length else vector


def words_of(passages: Collection[Passage]) -> Counter[str]:
    """In how many of the passages each word stands."""
    return Counter(word for passage in passages for word in passage.words)
