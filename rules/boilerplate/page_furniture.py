"""A line is part of the page and not of the story.

Invitations to buy or to sign up, notes on the author, credits, disclosures and links to other
pages come along when the text is scraped or pasted, in wording that no list can hold. What is
measured: the words, the shape and the place of a line and of those beside it; trained on web pages
whose story is known. Adjacent lines are one finding. Silent above the first paragraph, where a
byline and a date belong; where an article is mostly such lines, as directories and tables are;
where too little is told; on headings of the mark-up; and on a label of a few words by itself,
which may head a section. Look, then delete the lines.
"""

from collections.abc import Iterator
from typing import Annotated

from newslint import Block, Document, Example, Finding, Fix, Range, rule
from newslint.analyses.furniture import furniture
from newslint.analyses.line_shape import lines
from newslint.analyses.stretches import stretches

MOST = 0.35
"""A larger share of such lines and the page is no article, but a list or a table; own measure."""

FEWEST_WORDS = 4
"""Fewer words by themselves may head a section; own measure."""

TAIL = "View all posts by Ada Quill"
FEW = """Harbour to reopen

The harbour of Vessing will reopen on Monday after the storm that sank two ferries and closed the \
northern quay for eleven days.

Divers have cleared the channel of wreckage, and the pilots expect about forty ships to enter in \
the first two days of the week.

{}"""

STORY = FEW.format("""The town has lost about 3 million euros in fees, according to the treasurer, \
who hopes that the insurers will pay for the damaged cranes before the summer.

The council will decide in March whether to raise the wall that the waves broke, which engineers \
had called too low as early as ten years ago.

{}""")


@rule(
    severity="warning",
    stage="preview",
    noise=True,
    quotations="check",
    flags=[
        STORY.format(f"[[{TAIL} => ]]"),
        STORY.format("[[Last updated on March 3, 2024 => ]]"),
        STORY.format(f"[[Last updated on March 3, 2024\n\n{TAIL} => ]]"),
    ],
    passes=[
        STORY.format("Like this article? Read our guide to the harbours of the coast."),
        STORY.format("Like this article? Subscribe to our newsletter and get the best of it."),
        STORY.format("“View all posts,” the sign on the quay said."),
        STORY.format("Learn more"),
        FEW.format(TAIL),
        Example("# " + STORY.format(f"## {TAIL}"), format="markdown"),
        STORY.replace("Harbour to reopen", "Harbour to reopen\n\nBy Ada Quill\n\nMarch 3, 2024"),
        "Harbour to reopen\n\n" + f"{TAIL}\n\nLast updated on March 3, 2024\n\n" * 6,
    ],
)
def check(
    doc: Document,
    *,
    min_chance: Annotated[float, Range(0.5, 0.99), "how sure it must be"] = 0.85,
    min_paragraphs: Annotated[int, Range(1, 10), "texts with fewer are not looked at"] = 3,
) -> Iterator[Finding]:
    told = [line.block for line in lines(doc) if line.prose]
    if len(told) < min_paragraphs:
        return
    chances = furniture(doc)
    likely = [block for block in doc.blocks if chances[block.start] >= min_chance]
    if len(likely) > MOST * len(doc.blocks):
        return
    below = [block for block in likely if block.start > told[0].start and not _is_heading(block)]
    for run in stretches(doc, below):
        if sum(len(block.text.split()) for block in run) < FEWEST_WORDS:
            continue
        found = doc.between(run[0], run[-1])
        sure = min(chances[block.start] for block in run)
        what = "This line seems" if len(run) == 1 else "These lines seem"
        yield Finding(
            found, f"{what} to be part of the page, not of the story", Fix(found, ""),
            confidence=round(sure, 3),
        )  # fmt: skip


def _is_heading(block: Block) -> bool:
    """Whether the mark-up makes the line a heading, which may well head what the story says."""
    return block.kind in ("headline", "heading") and block.level > 0
