"""A paragraph is in another language than the article.

It was left untranslated, or belongs to another page. A reader who does not know the language loses
the thread, one who does learns that nobody read the copy.

Only paragraphs of some length are looked at, because names and titles make short ones look foreign.
Silent on quoted speech and on block quotations, and where the article's own language cannot be
told.
"""

from collections.abc import Iterator
from typing import Annotated

from newslint import Block, Document, Finding, Range, rule
from newslint.analyses.language import UNKNOWN, block_languages, language
from newslint.analyses.lexicon.language_names import NAMES
from newslint.analyses.quotations import quotations

STORY = (
    "The council will open the old pier in May. It has paid for a new roof and for a small stage."
)
SHORT = "La ville a payé pour un nouveau toit et pour une petite scène"
FRENCH = f"{SHORT} au bout de la jetée, que le maire veut ouvrir au mois de mai."
GERMAN = (
    "Der Rat will die alte Brücke im Mai wieder öffnen, und die Stadt hat für ein neues Dach und "
    "eine Bühne gezahlt."
)


@rule(
    severity="warning",
    stage="stable",
    quotations="check",
    flags=[
        f"{STORY}\n\n[[{FRENCH}]]\n\n{STORY}",
        f"{STORY}\n\n{STORY}\n\n[[{GERMAN}]]",
        f"{FRENCH}\n\n{FRENCH}\n\n{FRENCH}\n\n{FRENCH}\n\n[[{STORY}]]",
    ],
    passes=[
        f"{STORY}\n\n{SHORT}.\n\n{STORY}",
        f"{STORY}\n\n“{FRENCH}”\n\n{STORY}",
        f"{STORY}\n\nThe mayor wrote on the wall in May: “{FRENCH}”\n\n{STORY}",
        f"{FRENCH}\n\n{FRENCH}",
        f"{STORY}\n\nAda Quill, Ben Ott, Cy Lane, Dee Marsh, Eli Stone, Fay Brook, Gus Field,"
        f" Hal Wood.\n\n{STORY}",
    ],
)
def check(
    doc: Document,
    *,
    min_words: Annotated[int, Range(5, 100), "words of the shortest paragraph looked at"] = 15,
) -> Iterator[Finding]:
    """At the whole paragraph."""
    own = language(doc)
    if own == UNKNOWN:
        return
    for block, tongue in block_languages(doc):
        if tongue in (own, UNKNOWN) or block.kind == "quotation" or block.area != "body":
            continue
        if len(block.text.split()) < min_words or _quotes(doc, block):
            continue
        name = NAMES.get(tongue, tongue)
        yield Finding(
            block,
            f"This paragraph is in {name}, the article in {NAMES.get(own, own)}; translate or"
            f" cut it",
        )


def _quotes(doc: Document, block: Block) -> bool:
    """Whether a good part of the paragraph is somebody's own words."""
    quoted = sum(len(quotation) for quotation in quotations(doc) if block.covers(quotation))
    return quoted > len(block) / 3
