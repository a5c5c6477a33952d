"""A word is spelt right, but another was meant.

“The talks were lead by the mayor”, “more then ten”, “we do not no”: no dictionary sees these. The
words beside each of some hundred words that are easily taken for one another say which was meant,
as weighed in thousands of articles; only where they leave hardly a doubt is anything said.
Spelling is the writer’s, not the speaker’s: quotations are looked at, too.
"""

from collections.abc import Iterator
from typing import Annotated

from newslint import Block, Document, Finding, Fix, Range, Span, rule
from newslint.analyses.confusables import meant, pairs, plain
from newslint.analyses.house import house_names, house_words
from newslint.analyses.words import words

MANIFOLD = frozenset({"there", "were", "they're"})
"""Two words on each side do not show how these are meant: “win there again”, “were he younger”.

On the tuning half all alarms on them were false.
"""


@rule(
    severity="warning",
    stage="preview",
    quotations="check",
    languages=("en",),
    flags=[
        "The inquiry was [[lead => led]] by the mayor, who said it was a matter of time.",
        "Fares are higher [[then => than]] last year.",
        "She did not [[no => know]] what to do.",
        "“The inquiry was [[lead]] by the mayor,” she said.",
        "Some of the people said [[the => they]] would not vote.",
    ],
    passes=[
        "“The inquiry was led by the mayor,” she said.",
        "The inquiry was led by the mayor, who took the lead.",
        "It's late, and the council published its report.",
        "The lead in the pipes is old, though the pipes are not.",
        "He said there plans and their plans, of and off, and then than.",
    ],
)
def check(
    doc: Document,
    *,
    margin: Annotated[
        float, Range(0, 6), "how much surer than needed the neighbours must be"
    ] = 0.4,
) -> Iterator[Finding]:
    """`margin` is a natural logarithm: 1 asks for odds 2.7 times as long."""
    known = pairs()
    own = {word.lower() for word in house_words(doc) | house_names(doc)}
    for block in doc.blocks:
        if block.text.isupper():
            continue
        for word in words(doc, block):
            text = plain(word.text)
            if text not in known or text in MANIFOLD or word.text in own:
                continue
            if _plain_case(word.text) and (finding := _judged(block, word, margin)):
                yield finding


def _judged(block: Block, word: Span, margin: float) -> Finding | None:
    start, end = word.start - block.start, word.end - block.start
    if word.text == "been" and block.text[max(0, start - 4) : start] == " of ":
        return None  # timid: could of been
    better, sure = meant(
        word.text, block.text[max(0, start - 60) : start], block.text[end : end + 60]
    )
    if sure <= margin or any(
        mark.kind in ("code", "emphasis") and mark.touches(word) for mark in block.marks
    ):
        return None
    better = better.capitalize() if word.text[0].isupper() else better
    better = better.replace("'", "’") if "’" in block.text else better
    return Finding(word, f"“{word.text}”: did you mean “{better}”?", Fix(word, better), (), 0.8)


def _plain_case(text: str) -> bool:
    """Whether the word is written small, or small but for its first letter: no abbreviation."""
    return text[1:].islower() or text.islower()
