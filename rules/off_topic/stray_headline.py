"""The headline of another story stands in the text.

Sites put links to their other stories between paragraphs, and in copied text nothing is left of the
link but its words: a line in headline case, or all in capitals, that speaks of something else.
Found when hardly a word occurs in the rest of the story, headline included; a line in sentence case
or marked up as a heading must share none. Silent on short lines, questions, credits, prompts, lists
and labels, below a colon, on quotations, and where several such lines stand. Delete it.
"""

import re
from collections.abc import Iterator
from itertools import pairwise
from typing import Annotated

from newslint import Block, Document, Example, Finding, Fix, Range, rule
from newslint.analyses.passages import story
from newslint.analyses.teasers import is_teaser_title
from newslint.analyses.titles import all_capitals, ends_open, title_case_share, title_like

HEADLINE_CASE, FEWEST = 0.8, 5
"""Fewer words that say something are a name or a label; fewer passages tell no story."""

SEVERAL = 4
"""So many such lines, and they belong to the page or to the story's own order. Own measure."""

OPENING = 2  # deks and places stand before
NOT_ONE = re.compile(
    r"[?!:]\W*\Z|\b(?:photos?|images?|captions?|getty|courtesy|credits?|source|via|subscri\w+|inbox"
    r"|newsletters?|log ?in|sign (?:in|up)|click|cookies?|advert\w+|read (?:more|next))\b|[/@|{}—]"
    r"|\A\W*(?:by|from|note)\b|\A[-–*•·\"“‘'(\[]",
    re.IGNORECASE,
)
"""What tells other lines of this shape: questions, credits, prompts, lists. Own list."""

STRIKE = (
    "Dockers walk out at northern ports\n\nDockers at three ports walked out over pay, the union "
    "said.\n\nThe port authority said the dockers had stopped 14 ships.\n\n{}\n\nThe dockers want "
    "a rise of 6 percent from the port.\n\nThe union and the port authority will meet on Thursday."
    "\n\nFerries ran as planned on Monday."
)
BOOK = "Novelist Wins Prize for Tale of Two Sisters"


@rule(
    severity="warning",
    stage="stable",
    noise=True,
    quotations="check",
    languages=("en",),
    flags=[
        STRIKE.format(f"[[{BOOK} => ]]"),
        STRIKE.format(f"[[{BOOK.upper()} => ]]"),
        STRIKE.format(f"[[{BOOK.capitalize()} => ]]"),
        STRIKE.format("[[Novelist Wins Prize for ‘Tale of Two Dockers’ => ]]"),
        Example("# " + STRIKE.format(f"## [[{BOOK} => ]]"), format="markdown"),
        STRIKE.format(f"[[{BOOK} => ]]\n\nNobody had read the tale of the sisters yet."),
    ],
    passes=[
        STRIKE.format("Novelist wins prize for tale of two dockers"),
        STRIKE.format("Dockers Want a Rise, Says the Union"),
        Example("# " + STRIKE.format(f"## {BOOK} on Pay"), format="markdown"),
        Example("# " + STRIKE.format(f"## {BOOK.capitalize()}"), format="markdown"),
        STRIKE.format(f"{BOOK}."),
        STRIKE.format("Will Novelist Win Prize for Tale of Sisters?"),
        STRIKE.format(f"“{BOOK.upper()}”"),
        STRIKE.format("Anna Berg, Novelist, Hamburg"),
        STRIKE.format(f"- {BOOK.upper()} -"),
        STRIKE.format(f"She reads one book only:\n\n{BOOK}"),
        STRIKE.format(f"Photo: {BOOK}"),
        STRIKE.format("Subscribe Now for the Best of Crime and Poetry"),
        STRIKE.format("\n\n".join(f"{BOOK} Called {name}" for name in "Ada Bea Cleo Dora".split())),
        STRIKE.replace("The port authority said", f"{BOOK}\n\nThe port authority said").format(
            "It rained."
        ),
    ],
)
def check(
    doc: Document,
    *,
    max_shared: Annotated[float, Range(0, 0.4), "the share of its words the story knows"] = 0.34,
) -> Iterator[Finding]:
    passages = story(doc).passages
    titles = [at for at, each in enumerate(passages) if _has_the_shape(each.block)]
    if len(passages) < FEWEST or len(titles) >= SEVERAL:
        return
    above = {block.start: before for before, block in pairwise(doc.blocks)}
    for at in titles:
        block = passages[at].block
        if at < OPENING or len(passages[at].words) < FEWEST or ends_open(above[block.start]):
            continue
        marked_up, in_case = _is_subhead(doc, at), title_case_share(block) >= HEADLINE_CASE
        allowed = max_shared * len(passages[at].words) if in_case and not marked_up else 0
        if _is_headline(block) and (in_case or not marked_up) and _shared(doc, at) <= allowed:
            message = "This headline seems to belong to another story"
            yield Finding(block, message, Fix(block, ""), confidence=0.85)


def _has_the_shape(block: Block) -> bool:
    # Small words in capitals look like abbreviations, which tell a list.
    capitals = block.kind in ("paragraph", "heading") and all_capitals(block)
    return is_teaser_title(block) or (capitals and title_like(block))


def _is_headline(block: Block) -> bool:
    return block.area == "body" and not NOT_ONE.search(block.text)


def _is_subhead(doc: Document, at: int) -> bool:
    """Whether the page says so; in plain text a heading is a guess from the line's shape."""
    return story(doc).passages[at].block.kind == "heading" and doc.format != "text"


def _shared(doc: Document, at: int) -> int:
    """How many of the title's words the story knows, but for a paragraph below a mere line."""
    told = story(doc)
    aside = told.passages[at : at + (1 if _is_subhead(doc, at) else 2)]
    return sum(
        word in told.headline or told.held[word] > sum(word in each.words for each in aside)
        for word in told.passages[at].words
    )
