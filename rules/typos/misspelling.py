"""A word is misspelt.

One letter too few, too many or out of place: the slips that a hurried eye does not see. Only words
without capitals are looked at, and only those one slip away from a far commoner word, so that
names, coinages, foreign words and dialect are left alone. A word used twice is the writer's own
choice. What your newsroom spells its own way belongs under `words` in the settings.
"""

from collections.abc import Iterator
from typing import Annotated

from newslint import Document, Example, Finding, Fix, Range, Span, rule
from newslint.analyses.house import house_names, house_words
from newslint.analyses.spelling import corrections, joined, misspelling
from newslint.analyses.unknown_words import spellings, unknown_words
from newslint.analyses.words import words

NEAR = 3
"""With fewer words than this between two unknown ones, they are a foreign phrase and no slips."""

SURE_LENGTH = 8
"""From here on a known misspelling may begin with a capital: it is no name."""

MOST_UNKNOWN = 12
MOST_UNKNOWN_SHARE = 0.03
"""With more unknown words than both, the article is technical, or in dialect."""


@rule(
    severity="warning",
    stage="preview",
    languages=("en",),
    flags=[
        "The study lists [[possibilites => possibilities]] for the old quay.",
        "The [[goverment => government]] said talks would resume on Monday.",
        "The council's [[goverment => government]]’s grant was cut.",
        "[[Unfortunatly => Unfortunately]], the bridge stayed shut.",
        "Sailors [[recieved => received]] letters, and the captain [[recieved => received]] none.",
        "The firm sells [[machinry => machinery]] to farmers.",
        "The [[pubilc => public]] may visit, and a [[brigde => bridge]] will open.",
    ],
    passes=[
        "“We have possibilites everywhere,” the mayor wrote.",
        "The village of machinry lies below the dam, and machinry means little field.",
        "The chef served pappardele con funghi porcini to the guests.",
        "Send it to the press-ofice or to possibilites@example.org.",
        "Machinry, a start-up, sells tools. The site machinry opened in May.",
        "The crew waited for the crawk of the gulls.",
        "He said the talks were soooon to end.",
        "The unmanlike antimask crowd met at the smartbench.",
        Example("The word <em>machinry</em> is old.", format="html"),
        "Kelsey Grammer came to the show.",
    ],
)
def check(
    doc: Document,
    *,
    min_length: Annotated[int, Range(4, 12), "letters of the shortest word that is judged"] = 5,
    min_frequency: Annotated[int, Range(4, 22), "how common the correction must be"] = 13,
) -> Iterator[Finding]:
    """`min_frequency` is log2 per billion words, for seven letters; a shorter word needs more."""
    own = {word.lower() for word in house_words(doc) | house_names(doc)}
    english = len(unknown_words(doc)) <= max(MOST_UNKNOWN, MOST_UNKNOWN_SHARE * len(words(doc)))
    for block in doc.blocks:
        unknown = unknown_words(doc, block)
        for at, word in enumerate(unknown):
            if word.text.lower() in own:
                continue
            better = misspelling(word.text)
            if better and (word.text.islower() or len(word) >= SURE_LENGTH):
                yield _finding(word, better, safe=True)
            if better or len(word) < min_length or not english or not _a_slip(doc, word):
                continue
            if any(_near(doc, word, other) for other in unknown[max(0, at - 1) : at + 2]):
                continue
            floor = min_frequency + max(-6, 2 * (7 - len(word)))
            yield from (
                _finding(word, near, safe=False)
                for near in corrections(word.text, at_least=floor)[:1]
            )


def _a_slip(doc: Document, word: Span) -> bool:
    """Whether the word may be a slip: not written twice, no name, no word with an accent."""
    if not word.text.isascii() or joined(word.text):
        return False  # typos/joined-word says it better
    seen = spellings(doc)
    return seen.get(word.text, 0) < 2 and word.text.capitalize() not in seen


def _near(doc: Document, word: Span, other: Span) -> bool:
    """Whether another unknown word stands so near that both are a foreign phrase."""
    first, last = sorted((word, other))
    return first != last and len(doc.text[first.end : last.start].split()) < NEAR


def _finding(word: Span, better: str, *, safe: bool) -> Finding:
    better = better.capitalize() if word.text[0].isupper() else better
    message = f"“{word.text}” is not in the dictionary; did you mean “{better}”?"
    return Finding(word, message, Fix(word, better, safe), confidence=0.95 if safe else 0.7)
