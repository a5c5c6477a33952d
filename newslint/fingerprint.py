"""What a finding is known by while the rest of its article changes."""

from bisect import bisect_left
from collections import Counter
from collections.abc import Iterable, Iterator
from hashlib import blake2b

from newslint.analyses.sentences import sentences
from newslint.analysis import analysis
from newslint.document import Document
from newslint.span import Span


def fingerprints(doc: Document, rule: str, spans: Iterable[Span]) -> Iterator[str]:
    """The fingerprint of each finding of one rule, in order of the text.

    It is made of the rule, the words found and their sentence; where that sentence stands in the
    article more than once, of its neighbours too; and of equal ones each has a number.
    """
    met: Counter[tuple[str, ...]] = Counter()
    for span in spans:
        key = (rule, span.text, *_surroundings(doc, span))
        met[key] += 1
        yield digest(*key, str(met[key]))


def digest(*parts: str) -> str:
    """A short name for these words: 16 hexadecimal digits."""
    return blake2b("\0".join(parts).encode("utf-8", "replace"), digest_size=8).hexdigest()


def _surroundings(doc: Document, span: Span) -> tuple[str, ...]:
    block = doc.block_at(span)
    if block is None:
        return (span.text,)
    found = next((one for one in sentences(doc, block) if one.touches(span)), block)
    if _counts(doc)[found.text] < 2:
        return (found.text,)
    return (found.text, *_neighbours(doc, found))


def _neighbours(doc: Document, sentence: Span) -> tuple[str, str]:
    """What stands before the sentence and after it, in this block or the next ones."""
    every = sentences(doc)
    at = bisect_left(every, sentence.start, key=lambda one: one.start)
    before = every[at - 1].text if at else ""
    return before, every[at + 1].text if at + 1 < len(every) else ""


@analysis
def _counts(doc: Document) -> Counter[str]:
    """How often each of the article's sentences stands in it."""
    return Counter(one.text for one in sentences(doc))
