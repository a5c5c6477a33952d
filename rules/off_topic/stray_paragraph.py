"""A paragraph belongs to another story.

Scrapers and page widgets drop teasers for other stories between paragraphs, and the reader meets a
pudding in the middle of a harbour strike. What is measured: whether the words and names of the
paragraph occur elsewhere in the article, whether its new words are such as the story may bring,
whether its neighbours would read on without it, whether it is written in another hand (quotation
marks, dashes, “percent” or “%”); trained on news articles with a paragraph of another put in.
One or several foreign paragraphs in a row are one finding, together with the title-like line above
or below that belongs to them. The opening paragraph is looked at only under a headline. Silent in
short articles, on lists, captions, set-off quotations, passages in brackets and the lines at the
end that say who the writer is. Anecdotes and background in the middle of a story may be meant:
look, then delete the paragraph or say what it does here.
"""

from collections.abc import Iterator, Sequence
from typing import Annotated

from newslint import Block, Document, Example, Finding, Fix, Range, rule
from newslint.analyses.coherence import Stranger, strangers
from newslint.analyses.passages import story
from newslint.analyses.titles import title_like

STRIKE = """Dockers walk out at northern ports

Dockers at three northern ports walked out on Monday after talks over pay failed, the union said.

The port authority said the strike had stopped 14 container ships and that ferries would run.

{}

The union wants a rise of 6 percent for dockers; the port authority has offered 3 percent.

Ferries were full on Monday as lorry drivers tried to get round the strike, the port said.

The union will meet the port authority on Thursday, and dockers will vote on any offer."""

PUDDING = (
    "Fold the egg whites into the chocolate with a metal spoon, pour the mousse into glasses "
    "and chill for four hours. Serve with whipped cream, a few raspberries and a thin almond "
    "biscuit; a spoonful of espresso makes it darker and less sweet."
)
TITLE = "The chocolate mousse that never fails"
MORE = (
    "Grandmother always kept a bar of dark chocolate in the pantry for unexpected guests. Melt it "
    "gently "
    "over simmering water, whisk in butter and sugar, and let the mixture cool before the eggs go "
    "in."
)

PORTS = "Dockers at the northern ports last walked out over pay in 2012, the union said."


@rule(
    severity="warning",
    stage="stable",
    noise=True,
    quotations="check",
    languages=("en",),
    flags=[
        STRIKE.format(f"[[{PUDDING} => ]]"),
        STRIKE.format(f"[[{TITLE}\n\n{PUDDING} => ]]"),
        STRIKE.format(f"[[{MORE}\n\n{PUDDING} => ]]"),
        STRIKE.format(PORTS).replace("\n\n", f"\n\n[[{PUDDING} => ]]\n\n", 1),
        Example(
            "# " + STRIKE.format(f"## [[{TITLE}\n\n{PUDDING} => ]]"),
            format="markdown",
        ),
    ],
    passes=[
        STRIKE.format("She declined to comment."),
        STRIKE.format(
            "Dockers last walked out in 2012, when a strike of nine days ended in a rise of 4 "
            "percent."
        ),
        STRIKE.format(
            "“We will stay out until the authority moves,” said Anna Berg, who leads the union."
        ),
        STRIKE.format(f"({PUDDING})"),
        STRIKE.format(f"- {PUDDING}"),
        f"The dockers walked out on Monday.\n\n{PUDDING}\n\nThe ports are shut.",
    ],
)
def check(
    doc: Document,
    *,
    min_paragraphs: Annotated[int, Range(3, 20), "shorter articles are not looked at"] = 5,
    min_chance: Annotated[float, Range(0.5, 0.99), "how sure it must be"] = 0.88,
) -> Iterator[Finding]:
    if len(story(doc).passages) < min_paragraphs:
        return
    for stranger in strangers(doc):
        if stranger.chance < min_chance:
            continue
        blocks = _with_title(doc, stranger)
        found = doc.between(blocks[0], blocks[-1])
        what = "These paragraphs seem" if len(stranger.blocks) > 1 else "This paragraph seems"
        yield Finding(
            found, f"{what} to belong to another story", Fix(found, ""), confidence=stranger.chance
        )


def _with_title(doc: Document, stranger: Stranger) -> Sequence[Block]:
    """The blocks with the title that stands over them or, a teaser, under them."""
    at = doc.blocks.index(stranger.blocks[0])
    end = at + len(stranger.blocks)
    if at > 1 and _foreign_title(doc, doc.blocks[at - 1], stranger):
        return doc.blocks[at - 1 : end]
    if end < len(doc.blocks) and _foreign_title(doc, doc.blocks[end], stranger):
        return doc.blocks[at : end + 1]
    return stranger.blocks


def _foreign_title(doc: Document, block: Block, stranger: Stranger) -> bool:
    """Whether the block is a title none of whose words is spoken of in the rest of the story."""
    if not title_like(block) or block.kind in ("headline", "byline"):
        return False
    rest = [each for each in story(doc).passages if each.block not in (*stranger.blocks, block)]
    own = next((each.words for each in story(doc).passages if each.block == block), frozenset())
    shared = [word for word in own if any(word in each.words for each in rest)]
    return bool(own) and len(shared) * 4 <= len(own)
