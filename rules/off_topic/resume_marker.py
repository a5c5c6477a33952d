"""A paragraph leads back to a story that something else had interrupted.

“Back to the harbour, ...” after a passage about another story shows that the interruption was
written into the text, or that the text was put together from pieces. Found only when a foreign
paragraph or a title-like line that shares no word with the story stands at most four blocks above.
Silent on “back to school” and other set phrases. When the interruption goes, so should the words
that lead back.
"""

import re
from collections.abc import Iterator
from typing import Annotated

from newslint import Block, Document, Example, Finding, Range, Related, rule
from newslint.analyses.coherence import strangers
from newslint.analyses.passages import story
from newslint.analyses.titles import title_like

RESUMES = re.compile(
    r"\A(?:(?:And|But|Now|Meanwhile|Anyway|So)?,?\s*(?:back|returning|turning back|getting back"
    r"|coming back) to"
    r" (?!back|school|work|business|basics|normal|square|front|health|power|life|bed|earth"
    r"|reality|sleep)"
    r"(?:[\w’'&.-]+ ?){1,8}?)(?=[,:–—])",
    re.IGNORECASE,
)
"""Own list."""

LIKELY = 0.3
"""The chance at which a paragraph above may be the interruption; the marker speaks for it too."""

STRIKE = (
    "Dockers walk out at northern ports\n\nDockers at three ports walked out on Monday over pay, "
    "the union said.\n\n"
    "The port authority said the dockers had stopped 14 ships.\n\n{}\n\n"
    "{} dockers want a rise of 6 percent from the port authority.\n\n"
    "The union and the port authority will meet on Thursday.\n\nFerries ran as planned on Monday."
)
TITLE = "The chocolate mousse that never fails"
MOUSSE = (
    "Fold the egg whites into the chocolate with a metal spoon, pour the mousse into glasses and "
    "chill "
    "for four hours. Serve with whipped cream and a few raspberries on top."
)
FILLED = "The strike hits exports, the union said.\n\nDockers stood at the port gates."


@rule(
    severity="note",
    stage="preview",
    noise=True,
    languages=("en",),
    flags=[
        STRIKE.format(TITLE, "[[Back to the ports]],"),
        STRIKE.format(MOUSSE, "[[Back to the ports]],"),
        STRIKE.format(f"{TITLE}\n\n{MOUSSE}\n\n{FILLED}", "[[Back to the ports]],"),
        Example(
            "# " + STRIKE.format(f"## {TITLE}\n\n{MOUSSE}", "[[Back to the ports]],"),
            format="markdown",
        ),
    ],
    passes=[
        STRIKE.format(FILLED, "Back to the ports,"),
        STRIKE.format(TITLE, "Back to back,"),
        STRIKE.format(TITLE, "Back to work are few: the"),
        STRIKE.format(TITLE, "“Back to the ports,” he said. The"),
        STRIKE.format(f"{TITLE}\n\n{FILLED}\n\n{FILLED}\n\nIt rained.", "Back to the ports,"),
    ],
)
def check(
    doc: Document,
    *,
    reach: Annotated[int, Range(1, 8), "how many blocks above the interruption may stand"] = 4,
) -> Iterator[Finding]:
    for at, block in enumerate(doc.blocks):
        marker = next(block.find(RESUMES), None)
        if marker is None:
            continue
        above = doc.blocks[max(0, at - reach) : at]
        insert = next((other for other in reversed(above) if _interrupts(doc, other)), None)
        if insert is not None:
            yield Finding(
                marker,
                f"“{marker.text}” leads back from something that does not belong here",
                related=(Related(insert, "the interruption"),),
                confidence=0.8,
            )


def _interrupts(doc: Document, block: Block) -> bool:
    if block.kind in ("headline", "byline", "item"):
        return False
    if any(block in stranger.blocks for stranger in strangers(doc) if stranger.chance >= LIKELY):
        return True
    return title_like(block) and len(block.text.split()) > 3 and not _spoken_of(doc, block)


def _spoken_of(doc: Document, title: Block) -> bool:
    """Whether a word of the title occurs in the story, the paragraph just below left aside."""
    passages = story(doc).passages
    at = next((at for at, each in enumerate(passages) if each.block == title), None)
    if at is None:
        return True
    rest = {word for each in (*passages[:at], *passages[at + 2 :]) for word in each.words}
    rest |= story(doc).headline
    shared = passages[at].words & rest
    return 4 * len(shared) > len(passages[at].words)
