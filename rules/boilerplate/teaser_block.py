"""Titles and teasers of other stories stand in the article.

“Most read”, “Related”, “You may also like”: a box of the page came along when the text was scraped
or pasted, and its titles read as if they were the story's own paragraphs. The finding covers the
whole box. Without such a label it is found only at the end, when several lines in a row have the
shape of titles. Silent below “See also:” and other labels of one link, on lists, on results and
other short lines with figures, and on headings with a text below them. Delete the box.
"""

from collections.abc import Iterator
from typing import Annotated

from newslint import Block, Document, Example, Finding, Fix, Range, rule
from newslint.analyses.link_labels import names_list
from newslint.analyses.teasers import box_end, is_teaser_title, tail_start

TALE = "The port is shut.\n\nShips wait outside.\n\n{}"
TITLES = (
    "Pilots Vote on New Contract\n\nWhy Tide Tables Are Going Digital\n\nTen Lighthouses "
    "That Nobody Should Miss"
)


@rule(
    severity="warning",
    stage="preview",
    noise=True,
    quotations="check",
    flags=[
        TALE.format(f"[[Most read\n\n{TITLES} => ]]"),
        TALE.format(
            "[[Featured Articles\n\nPilots Vote on New Contract\n\nThe vote was close. Why? => ]]"
        ),
        TALE.format(
            "[[Related:\n\nPilots Vote on New Contract => ]]\n\nThe mayor hopes for an end by "
            "Sunday."
        ),
        Example(
            "# Port shut\n\nIt is shut.\n\n## [[Most read\n\n### Pilots Vote on New Contract => ]]"
            "\n\n"
            "## Who owns it\n\n## What next\n",
            format="markdown",
        ),
        TALE.format(f"[[{TITLES}\n\nWhat Can Small Ports Learn From Rotterdam? => ]]"),
        "Der Hafen ist zu.\n\nSchiffe warten.\n\n[[Meistgelesen\n\nLotsen stimmen über Vertrag ab "
        "=> ]]",
        Example(
            "<h1>Port shut</h1><p>The port is shut.</p><p>Ships wait outside.</p><h3>[[Most "
            "read</h3>"
            "<p>Pilots Vote on New Contract</p><p>Why Tide Tables Are Going Digital => ]]</p>",
            format="html",
        ),
        Example(
            "# Port shut\n\nThe port is shut.\n\nShips wait outside.\n\n## [[You may also like\n\n"
            "- Pilots Vote on New Contract\n- Why Tide Tables Are Going Digital => ]]\n",
            format="markdown",
        ),
        TALE.format(
            f"[[Most read\n\n{TITLES} => ]]\n\nThe port's owners\n\nIt belongs to the town."
        ),
    ],
    passes=[
        TALE.format(TITLES),
        TALE.format("Best film: The Long Harbour\n\n" * 4),
        TALE.format("Return the boats to the yard\n\n" * 5),
        TALE.format("Related: Pilots vote on new contract"),
        TALE.format("Also read:\n\nPilots vote on new contract"),
        Example(
            "# Port shut\n\nIt is shut.\n\nMore on the port »\n\n## A port is a town\n\nHave we "
            "seen all that can be seen of a port which is as old as this?\n",
            format="markdown",
        ),
        TALE.format("Pilots Vote on New Contract\n\nThe pilots voted on Monday."),
        TALE.format("The most read\n\nof all her books was about a port."),
        TALE.format("“Related:” was all that the note said."),
        TALE.format("Related: the mayor of Rotterdam, who is her cousin, came too."),
        TALE.format("Most read\n\nThe paper's most read story was about a cat."),
    ],
)
def check(
    doc: Document,
    *,
    min_titles: Annotated[int, Range(3, 6), "how many titles without a label make a box"] = 4,
) -> Iterator[Finding]:
    blocks = doc.blocks
    at = 1
    while at < len(blocks):
        end = box_end(blocks, at) if names_list(blocks[at]) else at
        if end > at:
            yield _finding(doc, blocks[at], blocks[end - 1], 0.95)
        at = max(at + 1, end)
    tail = tail_start(blocks)
    if sum(is_teaser_title(block) for block in blocks[tail:]) >= min_titles:
        yield _finding(doc, blocks[tail], blocks[-1], 0.6)


def _finding(doc: Document, first: Block, last: Block, confidence: float) -> Finding:
    found = doc.between(first, last)
    return Finding(
        found, "These lines lead to other stories", Fix(found, ""), confidence=confidence
    )
