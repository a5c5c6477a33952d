"""A paragraph stands in the article twice.

Something was pasted twice, or a page shows a passage both as a teaser and in its place. Case,
punctuation and the shape of quotation marks make no difference; in longer paragraphs a few words
may have been dropped or changed as well. Silent where another figure, name or “not” makes it
another statement; on short lines, labels, questions and lists; on what stands three times or more
(a refrain), in live tickers, and on pull quotes: a block quotation, caption or box that repeats the
text, or a part of it. Delete one.
"""

from collections.abc import Iterator
from typing import Annotated

from newslint import Document, Example, Finding, Fix, Range, Related, rule
from newslint.analyses.retold import repeated_blocks

SURE, LIKELY = 0.97, 0.8
"""How sure it is that a repeat is a slip, word for word and with words changed: own reading."""

SHUT = "The harbour is shut until Monday because the crane fell over."
LONGER = (
    "The harbour is shut until Monday because the crane, which was built in 1962, fell over on the "
    "quay {} as two engineers were inspecting it."
)


@rule(
    severity="warning",
    stage="stable",
    noise=True,
    quotations="check",
    flags=[
        f"{SHUT}\n\nShips wait outside.\n\n[[{SHUT} => ]]",
        f"{SHUT}\n\nShips wait outside.\n\n[[{SHUT.replace(' until', ', until')} => ]]",
        f"{SHUT}\n\n[[{SHUT} => ]]",
        "“We will not leave before the crane is up again,” she said.\n\nShips wait.\n\n"
        '[["We will not leave before the crane is up again," she said. => ]]',
        "The harbour is shut until Monday, it said.\n\nShips wait.\n\n"
        "[[The harbour is shut until Monday, it said. => ]]",
        f"{LONGER.format('at dawn')}\n\nShips wait.\n\n[[{LONGER.format('just')} => ]]",
        f"{LONGER.format('just')}\n\nShips wait.\n\n"
        f"[[{LONGER.format('just').replace(', which was built in 1962,', '')} => ]]",
    ],
    passes=[
        f"{SHUT}\n\nShips wait outside.\n\n{SHUT.replace('Monday', 'Friday')}",
        "The harbour is shut until Monday, too.\n\nShips wait.\n\nThe harbour is shut until "
        "Monday, too.",
        "\n\n".join([SHUT, "Ships wait.", SHUT, "Ships wait on.", SHUT]),
        Example(f"{SHUT}\n\nShips wait outside.\n\n> {SHUT}\n", format="markdown"),
        "Duration: two to four weeks, not counting the time at sea.\n\nShips wait.\n\n"
        "Duration: two to four weeks, not counting the time at sea.",
        "How did the town make use of the harbour then?\n\nBadly.\n\n"
        "How did the town make use of the harbour then?",
        "“We will not leave.”\n\nShips wait outside.\n\n“We will not leave.”",
        f"{LONGER.format('just')}\n\nShips wait.\n\n{LONGER.format('just').replace('2', '3')}",
        f"{LONGER.format('just')}\n\nShips wait.\n\n{LONGER.format('not just')}",
        f"{LONGER.format('just')}\n\nShips wait.\n\nNews: {LONGER.format('just')}",
        f"{LONGER.format('just')}\n\nShips wait.\n\nHe said {LONGER.format('just')}",
        f"{SHUT}\n\nShips wait.\n\n{SHUT.replace('crane', 'old crane')}",
        Example(f"- {SHUT}\n- Ships wait.\n- {SHUT}\n", format="markdown"),
        "\n\n".join(["8:15 p.m.", SHUT, "7:30 p.m.", "Ships wait outside.", "7 p.m.", SHUT]),
    ],
)
def check(
    doc: Document,
    *,
    min_words: Annotated[int, Range(6, 20), "paragraphs of fewer words are not compared"] = 8,
    max_changed: Annotated[float, Range(0, 0.3), "the share of the words that may differ"] = 0.2,
) -> Iterator[Finding]:
    for repeat in repeated_blocks(doc):
        if len(repeat.second.words) < min_words or repeat.change.share > max_changed:
            continue
        second, changed = repeat.second.span, repeat.change.share > 0
        yield Finding(
            second,
            f"This paragraph stands in the article twice{', nearly the same' if changed else ''}",
            Fix(second, ""),
            (Related(repeat.first.span, "the other telling" if changed else "the same paragraph"),),
            LIKELY if changed else SURE,
        )
