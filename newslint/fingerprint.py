"""What a finding is known by while the rest of its article changes."""

from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Iterable, Iterator
from hashlib import blake2b

from newslint.analyses.sentences import sentences
from newslint.analysis import analysis
from newslint.document import Document
from newslint.finding import Finding
from newslint.span import Span


def fingerprints(doc: Document, rule: str, found: Iterable[Finding]) -> Iterator[str]:
    """The fingerprint of each finding of one rule, in order of the text.

    It is made of the rule, the words found and their sentence; where that sentence stands in the
    article more than once, of its neighbours too; of the words of the other passages that it speaks
    of, each once and wherever they stand; and of equal ones each has a number.
    """
    met: Counter[str] = Counter()
    known: dict[int, str] = {}  # a sentence may be a whole book, and have a finding in every line
    for finding in found:
        sentence = _sentence(doc, finding.span)
        if sentence.start not in known:
            known[sentence.start] = digest(*_surroundings(doc, sentence))
        others = sorted({other.span.text for other in finding.related})
        key = digest(rule, finding.span.text, known[sentence.start], *others)
        met[key] += 1
        yield digest(key, str(met[key]))


def digest(*parts: str) -> str:
    """A short name for these words: 16 hexadecimal digits."""
    return blake2b("\0".join(parts).encode("utf-8", "replace"), digest_size=8).hexdigest()


def _sentence(doc: Document, span: Span) -> Span:
    """The sentence that the span begins in; what goes over several blocks is its own."""
    block = doc.block_at(span)
    if block is None:
        return span
    every = sentences(doc, block)
    at = bisect_right(every, span.start, key=lambda one: one.start) - 1
    return every[at] if at >= 0 and every[at].touches(span) else block


def _surroundings(doc: Document, sentence: Span) -> tuple[str, ...]:
    if _counts(doc)[sentence.text] < 2:
        return (sentence.text,)
    return (sentence.text, *_neighbours(doc, sentence))


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
