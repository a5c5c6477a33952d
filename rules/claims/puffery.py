"""The article praises what it reports on, again and again.

“Groundbreaking”, “world-class”, “breathtaking”: each is a judgement that the writer makes for the
reader, and together they read like a press release. One finding an article, at the first of the
words; the others are shown with it. The rule is silent until several different words have come, and
come thick, and in quotations. Say what the thing does, or who praises it.
"""

import re
from collections.abc import Iterator
from typing import Annotated

from newslint import Document, Finding, Range, Related, rule
from newslint.analyses.quotations import in_quotation
from newslint.analyses.words import words

PRAISE = re.compile(
    r"\b(?:ground-?breaking|game[-\s]chang(?:ing|er)|world-class|cutting-edge|state-of-the-art"
    r"|breathtaking|unparalleled|unrivall?ed|unmatched|iconic|legendary|visionary|best-in-class"
    r"|trailblazing|jaw-dropping|second\sto\snone|prestigious|exquisite|award-winning|must-(?:see|have)"
    r"|(?:critically|highly)\sacclaimed|(?:world-)?renowned|next-level|mind-blowing|un(?:missable"
    r"|forgettable)|revolutionary|(?:industry|market)-leading|one-of-a-kind|nestled|hidden\sgem"
    r"|seamless(?:ly)?|effortless(?:ly)?|stunning|spectacular|innovative|vibrant|bustling|dazzling"
    r"|sensational|mouth-?watering|lightning-fast|sublime|spellbound|masterclass|masterpiece|electrifying"
    r"|timeless|rich\s(?:tapestry|cultural\sheritage|history)|testament\sto|feast\sfor\sthe|gorgeous"
    r"|pristine|haven\s(?:of|for)|leading\sprovider|committed\sto\sexcellence|track\srecord|disrupt(?:s|ing)"
    r"\sthe|boasts|sleek|intuitive|ultimate|tireless|exemplary|beacon\sof|pave\sthe\sway|incredible"
    r"|monumental|brilliant|magical|culinary\sgenius|true\spioneer|remarkable|nothing\sshort\sof"
    r"|above\sand\sbeyond|wow(?:s|ed)\s(?:the|fans)|talented\sbeauty|treated\sto|unlike\sany\sother"
    r"|passion\sshines|bright\snew\sfuture|transform\sthe|highly\sskilled|(?:won|win)\sthe\shearts)\b",
    re.IGNORECASE,
)
"""Own list, after Wikipedia's guide to peacock words."""

SHOWN = 6


@rule(
    severity="note",
    stage="preview",
    languages=("en",),
    flags=[
        "Norvik has a [[groundbreaking]] ferry, an iconic dock, a vibrant crew and stunning food.",
        "The [[iconic]], visionary, vibrant, exquisite, spectacular ferry sails.",
    ],
    passes=[
        "Norvik has a groundbreaking ferry, an iconic dock and a vibrant crew.",
        "“A groundbreaking ferry, an iconic dock, a vibrant crew, stunning food,” the mayor said.",
        "The iconic dock and the iconic ferry have an iconic crew and iconic food.",
        "The iconic dock is a vibrant place of stunning, exquisite rope."
        + " The rope is new." * 90,
        "It is nestled, unforgettable and innovative." + " The rope is new." * 26,
    ],
)
def check(
    doc: Document,
    *,
    min_words: Annotated[int, Range(2, 20), "different words of praise"] = 4,
    min_density: Annotated[int, Range(1, 100), "of them in 1,000 words"] = 12,
) -> Iterator[Finding]:
    found = [
        place for block in doc.body for place in block.find(PRAISE) if not in_quotation(doc, place)
    ]
    different = {place.text.lower() for place in found}
    if len(different) < min_words or 1000 * len(found) < min_density * len(words(doc)):
        return
    first, *others = found
    related = tuple(Related(other, "more praise") for other in others[:SHOWN])
    message = f"“{first.text}” and {len(others)} more such words: say what it does, or who says so"
    yield Finding(first, message, related=related, confidence=0.7)
