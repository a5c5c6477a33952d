"""The article is hard to read.

Flesch Reading Ease puts long sentences and long words together in one figure: 100 is a children's
book, 60 to 70 plain prose, 45 to 65 most news, below 30 a learned journal. A reader who has to
fight for each sentence leaves. The figure is textstat's, of the whole article's sentences, quoted
ones included; the finding stands at the hardest sentence of our own, and the next ones are shown
with it.

Silent on articles too short for the figure to mean much, and on text in other languages than
English, for which the formula was not made. Split the sentences shown, and look for shorter words.
"""

from collections.abc import Iterator, Sequence
from typing import Annotated

from newslint import Document, Finding, Range, Related, Span, rule
from newslint.analyses.quotations import in_quotation
from newslint.analyses.readability import (
    Readability,
    prose,
    readability,
    readability_of,
    rough_ease,
)

MARGIN = 6
"""How far the rough estimate may be off; only below it is the library asked."""

PLAIN_WORDS = (
    (30, "a college textbook"),
    (10, "a paper in a learned journal"),
    (0, "a legal text"),
)
"""From which reading ease on the text reads like what. Own words for Flesch's own bands."""

MOST_YEARS = 20

SENTENCE_WORDS = 15
"""A shorter sentence is hard by one name or one long word, which says nothing of how it is
built."""

HARD = (
    "Administrative responsibilities concerning environmental authorisation procedures remain "
    "insufficiently differentiated, notwithstanding considerable organisational modifications "
    "undertaken by the participating metropolitan authorities over the preceding legislative period"
)
EASY = "The old pier will open again in May, and the town has paid for a new roof and a small stage"


def _repeated(sentence: str, times: int) -> str:
    return "\n\n".join(f"{sentence}, part {number}." for number in range(1, times + 1))


@rule(
    severity="note",
    stage="preview",
    languages=("en",),
    quotations="check",
    flags=[f"[[{HARD}.]]\n\n{_repeated(HARD, 8)}"],
    passes=[
        _repeated(EASY, 12),
        _repeated(HARD, 3),
        f"{_repeated(EASY, 20)}\n\n{HARD}.",
        f"{_repeated(EASY, 20)}\n\n“{HARD},” the minister said.",
        "",
    ],
)
def check(
    doc: Document,
    *,
    min_ease: Annotated[int, Range(0, 100), "the lowest Flesch Reading Ease that is passed"] = 38,
    min_words: Annotated[int, Range(50, 1000), "words that an article needs to be judged"] = 200,
) -> Iterator[Finding]:
    """One finding an article."""
    if sum(len(sentence.text.split()) for sentence in prose(doc)) < min_words:
        return
    if rough_ease(doc) >= min_ease + MARGIN:
        return
    score = readability(doc)
    if score.ease >= min_ease:
        return
    if hardest := _hardest(doc):
        yield _finding(score, hardest)


def _finding(score: Readability, hardest: Sequence[Span]) -> Finding:
    """At the hardest sentence, with the next two."""
    ease, grade = max(0, round(score.ease)), min(MOST_YEARS, round(score.grade))
    like = next(words for floor, words in PLAIN_WORDS if ease >= floor)
    return Finding(
        hardest[0],
        f"The article reads like {like}: Flesch Reading Ease {ease} (most news has 45 to 65), "
        f"a text for about {grade} years of school; this is its hardest sentence",
        related=tuple(
            Related(sentence, "one of its hardest sentences") for sentence in hardest[1:3]
        ),
    )


def _hardest(doc: Document) -> list[Span]:
    """Our own sentences, the hardest first."""
    ours = [
        sentence
        for sentence in prose(doc)
        if len(sentence.text.split()) >= SENTENCE_WORDS and not in_quotation(doc, sentence)
    ]
    return sorted(ours, key=lambda sentence: readability_of([sentence]).ease)
