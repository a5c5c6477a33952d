"""What the headline says: its names, and whether the story below tells of them."""

import re
from collections.abc import Iterator
from itertools import groupby

from newslint.analyses.lexicon.given_names import GIVEN_NAMES
from newslint.analyses.lexicon.headline_words import NO_NAMES
from newslint.analyses.lexicon.known_names import PLACES
from newslint.analyses.lexicon.other_names import other_names
from newslint.analyses.lexicon.surnames import FAMOUS, SURNAMES
from newslint.analyses.terms import WORD, stem, term
from newslint.analyses.titles import title_case_share
from newslint.analysis import analysis
from newslint.document import Document
from newslint.span import Span

SENTENCE_CASE = 0.5
"""With fewer capitals among its words a headline writes only names with one. Own measure."""

LONGEST = 300
ACRONYM = re.compile(r"[A-Z]{3,5}")
AFTER_STOP = re.compile(r"[:;?!.|–—*…]\W*\Z|[“‘\"'(#@]\Z")
BYLINE = re.compile(r"(?:\s+[A-Z][\w’'.-]*)?(?:\s+(?:and|And|&)\s+[A-Z]\S+)?\s*:")
"""What follows the name of whoever writes or speaks: “Ada Quill: Why I left”."""

CONTRACTED = re.compile(r"[’'](?!s?\Z)")
BROKEN = re.compile("[ÃÂâËœ\ufffd]")
"""Letters that wrongly decoded text is full of: its words are torn."""

OUTLET = re.compile(r"\s[|–—-]\s[^|–—]*\Z")
"""What stands behind a bar or a dash at the end is often the name of the outlet."""

KIN = 5
"""Words with so many letters in common at their start are often of one family. Own measure."""


@analysis
def headline_names(doc: Document) -> tuple[Span, ...]:
    """The words of the headline that surely are names or parts of one.

    In sentence case that is every capital but an opening one; in title case only what is known as a
    name, and capitals throughout.
    """
    title = doc.headline
    if title is None or title.text.isupper() or BROKEN.search(title.text):
        return ()
    outlet = OUTLET.search(title.text[:LONGEST])
    read = title.cut(0, outlet.start() if outlet else LONGEST)
    sentence_case = title_case_share(title) < SENTENCE_CASE
    return tuple(word for word in read.find(WORD) if _is_name(title, word, sentence_case))


def _is_name(title: Span, word: Span, sentence_case: bool) -> bool:
    text = bare(word.text)
    if not text[:1].isupper() or text in NO_NAMES or CONTRACTED.search(word.text):
        return False
    end = word.end - title.start
    before = title.text[: word.start - title.start]
    if BYLINE.match(title.text, end, end + 40) or before.endswith(("#", "@")):
        return False
    if text in PLACES | GIVEN_NAMES | SURNAMES | FAMOUS or ACRONYM.fullmatch(text):
        return True
    opens = not before.strip() or AFTER_STOP.search(before)
    return sentence_case and not opens and not text.isupper()


def bare(text: str) -> str:
    """The word without a possessive ending."""
    return text.replace("’", "'").partition("'")[0]


@analysis
def name_words(doc: Document) -> frozenset[str]:
    """The terms of the names in the headline."""
    return frozenset(term(word.text.lower()) for word in headline_names(doc)) - {""}


@analysis
def untold_names(doc: Document) -> tuple[Span, ...]:
    """Names of the headline of which no word and no other name stands anywhere below it."""
    title = doc.headline
    if title is None:
        return ()
    return tuple(name for name in _joined(doc, title) if not _told(doc, name))


def _joined(doc: Document, title: Span) -> Iterator[Span]:
    """The names in the headline, with words that follow each other as one."""
    found = list(enumerate(title.find(WORD)))
    sure = {word.start for word in headline_names(doc)}
    chosen = [(at, word) for at, word in found if word.start in sure]
    for _, run in groupby(enumerate(chosen), key=lambda one: one[1][0] - one[0]):
        words = [word for _, (_, word) in run]
        yield title.cut(words[0].start - title.start, words[-1].end - title.start)


def _told(doc: Document, name: Span) -> bool:
    words = [bare(word) for word in WORD.findall(name.text)]
    if len(words) > 1 and words[0] in GIVEN_NAMES:
        words = words[1:]  # another Ada says nothing of this one
    return any(_word_told(doc, word) for word in words)


def _word_told(doc: Document, word: str) -> bool:
    told, starts = body_words(doc), _starts(doc)
    low = word.lower()
    if low in told or stem(low) in told or low[:KIN] in starts or other_names(low) & told:
        return True
    return word.isupper() and word in _initials(doc)


@analysis
def body_words(doc: Document) -> frozenset[str]:
    """All words below the headline in lower case, captions and bylines too, and their stems."""
    words = {
        bare(word).lower()
        for block in doc.blocks
        if block.kind != "headline"
        for word in WORD.findall(block.text)
    }
    return frozenset(words | {stem(word) for word in words})


@analysis
def _starts(doc: Document) -> frozenset[str]:
    return frozenset(word[:KIN] for word in body_words(doc))


_CAPITAL = re.compile(r"\b([A-Z])[\w’'.-]*")


@analysis
def _initials(doc: Document) -> str:
    """The first letters of all words with a capital, as they follow each other."""
    return "".join(
        letter
        for block in doc.blocks
        if block.kind != "headline"
        for letter in _CAPITAL.findall(block.text)
    )


__all__ = ["BROKEN", "bare", "body_words", "headline_names", "name_words", "untold_names"]
