"""The same quotation stands in the article twice.

A quotation is used up when it has been read. A story put together from two versions brings it
again, and where a word has changed, one of the two is wrong. Word for word it may stand in the
opening paragraphs, which say in short what comes at length, and twice in one paragraph. Silent too
in lists, on pull quotes (a paragraph of nothing but the quotation), on titles and slogans
(capitals, few words), on what stands three times or more, in logs and summaries by points, and
where the paragraph says that the words come again. Take one out; where they differ, see the
recording.
"""

import re
from collections import Counter
from collections.abc import Iterator
from typing import Annotated

from newslint import Block, Document, Finding, Range, Related, rule
from newslint.analyses.repeats import WORD
from newslint.analyses.requoted import quoted, same_words
from newslint.analyses.speakers import outside_quotations

COMMON = 3
TIME_OR_DASH = re.compile(r"\s*(?:[–—•*-]|\d{1,2}(?::\d\d)?\s?[ap]\.?m\b)")
LOGGED = 3
"""Paragraphs that begin with a dash or the time of day: a summary or a log tells things twice."""

SAME_AGAIN = re.compile(r"\b(?:same|again|repeat\w*|recall\w*|reiterat\w*|once\smore)\b")
MOST = 300  # quotations held against each other; a longer list is a book


TALE = (
    "Ferries sold\n\nThe ferries are sold.\n\nShips wait.\n\nThe mayor left.\n\n{}\n\n"
    "It rained.\n\n{}"
)
ONCE = "“We have no choice but to sell the ships,” she said."


@rule(
    severity="warning",
    stage="preview",
    quotations="check",
    flags=[
        TALE.format(ONCE, "Ada Quill said: [[“We have no choice but to sell the ships.”]]"),
        "Ferries sold\n\n" + ONCE + " [[“We have no choice but to sell the ship.”]]",
        TALE.format(ONCE, "[[“We have no chance but to sell the ships,”]] the mayor said."),
    ],
    passes=[
        TALE.format(ONCE, "“We had no money to keep all of these ships,” she said."),
        TALE.format(ONCE, "“We have no choice but to sell the ships.”"),
        TALE.format("It is late.", ONCE).replace("Ships wait.", ONCE),
        TALE.format("“We have no choice now,” she said.", "“We have no choice now,” he said."),
        TALE.format(f"{ONCE} {ONCE}", "It is late."),
        TALE.format(
            "It is late.", "“Now we have no choice but to sell the ships,” she said."
        ).replace("Ships wait.", ONCE),
        TALE.format(ONCE, f"{ONCE}\n\nIt is late.\n\n{ONCE}"),
        TALE.format(
            "Her song is “No Choice But to Sell the Ships”.",
            "She sang “No Choice But to Sell the Ships”.",
        ),
        TALE.format(ONCE, f"She said it again: {ONCE}"),
        TALE.format(f"– {ONCE}\n\n– The pier is shut.\n\n– It is late.", ONCE),
        TALE.format(ONCE, "She said they had no choice but to sell the ships."),
    ],
)
def check(
    doc: Document,
    *,
    min_words: Annotated[int, Range(5, 30), "words of a quotation worth comparing"] = 8,
) -> Iterator[Finding]:
    if sum(bool(TIME_OR_DASH.match(block.text)) for block in doc.body) >= LOGGED:
        return
    found = list(quoted(doc, min_words))[:MOST]
    told: set[tuple[int, int]] = set()
    times = Counter(one.words for one in found)
    for at, later in enumerate(found):
        if times[later.words] >= COMMON or not _used_again(doc, later.block):
            continue
        earlier = next((one for one in found[:at] if same_words(one, later)), None)
        if earlier and (earlier.block.start, later.block.start) not in told:
            told.add((earlier.block.start, later.block.start))
            same = earlier.words == later.words
            message = "Quoted before" if same else "Quoted before in other words: which are right?"
            related = (Related(earlier.speech, "the first time"),)
            yield Finding(later.speech, message, related=related, confidence=0.9 if same else 0.8)


def _used_again(doc: Document, block: Block) -> bool:
    """Whether the paragraph is no pull quote, and does not say that the words are known."""
    outside = outside_quotations(doc, block)
    return bool(WORD.search(outside)) and not SAME_AGAIN.search(outside)
