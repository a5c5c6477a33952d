"""Somebody is charged with a wrong, and nobody says so.

“Norvik bribed the inspectors” can cost a newsroom a court case when nothing stands behind it. The
rule looks for charges against somebody with a name: bribery, fraud, embezzling, lying under oath.
It is silent in quotations, headings, lists and captions, where the sentence speaks of an inquiry, a
trial or a denial or is somebody's statement, and where the paragraph has a link or mentions a
document. Where the article tells of a case anywhere, it is silent too beside paragraphs that name a
source, quote somebody or mention a document. Say who says so, or what the court found.
"""

import re
from collections.abc import Iterator
from itertools import islice
from typing import Annotated

from newslint import Block, Document, Finding, Range, Span, rule
from newslint.analyses.quotations import in_quotation
from newslint.analyses.sentences import sentences
from newslint.analyses.vouching import DOCUMENT, linked, told, vouched_for

WHO = r"(?:\b[A-Z][\w’-]+(?:,[^,]{1,60},)?|\b[Tt]he\s(?:[\w-]+\s)?[a-z-]+)"
CHARGE = re.compile(
    rf"{WHO}\s(?:(?:has|have|had|also|then|once|later|secretly|repeatedly|illegally|knowingly)\s)"
    r"{0,2}"
    r"(?:bribed|embezzled|defrauded|laundered|covered\sup|rigged|smuggled|assaulted|molested"
    r"|harassed|plagiari[sz]ed|cheated|perjured|extorted|swindled|lied\s(?:to|about|under)"
    r"|(?:illegally|unlawfully)\s\w+ed|(?:took|taken|accepted|paid)\s(?:\w+\s)?(?:bribes?|kickbacks?)"
    r"|(?:faked|falsified)\s|forged\s(?:[\w-]+\s){0,3}(?:documents?|papers?|letters?|signatures?"
    r"|records?|certificates?|passports?|invoices?|cheques?|checks?|receipts?)|doped|(?:stole|stolen)\s(?:[\w-]+\s){0,3}(?:money|funds|cash"
    r"|millions|data|secrets|from)|stole\s[$£€]\d+|evaded\s(?:\w+\s)?tax(?:es)?|raped|stalked|sexually\sabused|abused\s(?:his|her|young|the)\s(?:wife|children|patients|girls|boys)"
    r"|fixed\s(?:[\w-]+\s){0,4}(?:matches|games|races)|beat\s(?:up\s)?(?:his|her)\s(?:wife|husband"
    r"|girlfriend|boyfriend|child(?:ren)?|sons?|daughters?|partner)"
    r"|secretly\s(?:record|film|tap|track|sell|sold|spie|spy|spied)\w*"
    r"|knowingly\s\w+|let\s(?:[\w-]+\s){1,4}die\b|(?:dump(?:ed|s)|leak(?:ed|s))\s(?:\w+\s)?(?:toxic"
    r"|oil|waste|sewage|mercury|chemicals))\b"
    rf"|{WHO}\s(?:(?:has|have|had)\sbeen\s(?:\w+ly\s)?(?:stealing|bribing|embezzling|lying\sto"
    r"|cheating|taking\s(?:bribes|kickbacks|drugs)|pocketing|laundering|beating\s(?:his|her)|abusing"
    r"|harassing|ripping\soff|selling\sdrugs)|(?:is|was)\san?\s(?:\w+\s)?(?:fraudster"
    r"|drug\s(?:dealer|addict)|thief|con\s?man|swindler|p(?:a)?edophile)|(?:has\s|had\s)?(?:pocketed\s[$£€]"
    r"|ripped\soff|fiddled\s(?:his|her|their|the)\s(?:expenses|books|accounts)|cheated\son))\b"
)
"""Own lists: a name or an office, and what it is said to have done."""

TRIED = re.compile(
    r"\b(?:alleg\w+|accus\w+|charg\w+|convict\w*|guilty|plead\w*|pled|sentenced|jur(?:y|ors)"
    r"|trial|judges?|prosecut\w+|investigat\w+|inquiry|police|indict\w*|sued|suspect\w*|admitted"
    r"|confess\w*|denie[ds]|whether|if|would|could|may|might|not|never|settle[ds]?|base|home|show"
    r"|episode|film|movie|novel|plot|character|season\s\w+)\b|n[’']t\b",
    re.IGNORECASE,
)
"""Own list: words by which a charge is somebody's, was tried, is not made, or belongs to a film."""


COURT = re.compile(
    r"\b(?:courts?|trials?|charges|charged|convict\w*|police|prosecutors?|lawsuits?|sued|sues|alleg\w+|accus\w+"
    r"|investigat\w+|inquiry|probe|guilty|jur(?:y|ors)|scandal|arrest\w*|prison|jail\w*)\b",
    re.IGNORECASE,
)
"""Own list: an article with any of them tells of a case, and the charge may be known from it."""


MOST = 50
"""Charges of a paragraph that are looked at; no story has more."""


@rule(
    severity="warning",
    stage="preview",
    languages=("en",),
    flags=[
        "[[Norvik has bribed two inspectors in the last year.]] The pier was closed in May.",
        "Ada Quill said she saw it.\n\n[[Norvik has been bribing inspectors for years.]]",
        "The pier is old. [[The mayor took bribes from the firm for years.]] It rained.",
        "[[Norvik has bribed two inspectors in the last year.]]"
        "\n\n[[Norvik illegally dumped oil into the harbour for the last ten years.]]",
    ],
    passes=[
        "Norvik bribed two inspectors in the last two years, Ada Quill said.",
        "Norvik let those in who came to the Tarrow isles illegally. Norvik has forged new ties.",
        "Norvik was convicted: Norvik bribed two inspectors in the last two years.",
        "“Norvik bribed two inspectors in the last two years,” the mayor said.",
        "Ada Quill said a probe came.\n\nNorvik bribed two inspectors in the last two years.",
        "Two inspectors have been paid in the last two years.",
        "Two inspectors have been paid.\n\nThe captain stole second base in the last game.",
        "An inspector was bribed in the last two years.",
    ],
)
def check(
    doc: Document, *, most: Annotated[int, Range(1, 20), "findings an article"] = 3
) -> Iterator[Finding]:
    for claim, charge in islice(_charges(doc), most):
        message = f"“{charge.text}”: who says so? No source is given here or nearby"
        yield Finding(claim, message, confidence=0.7)


def _charges(doc: Document) -> Iterator[tuple[Span, Span]]:
    """The sentences of paragraphs for which nobody vouches that charge somebody, and the charge."""
    body = doc.body
    tried = any(COURT.search(block.text) for block in doc.blocks)
    for at, block in enumerate(body):
        if block.kind != "paragraph":
            continue
        found = [(one, charge) for one in sentences(doc, block) if (charge := _charge(one))]
        if found and not (tried or linked(block) or DOCUMENT.search(block.text)):
            yield from (one for one in found[:MOST] if not _told(doc, block, one[1]))
        elif found and not vouched_for(doc, body, at):
            yield from found


def _charge(sentence: Span) -> Span | None:
    """The words that charge somebody, in a sentence that tells it as a fact."""
    text = sentence.text
    if text[-1] not in ".!" or TRIED.search(text):
        return None
    return next(sentence.find(CHARGE), None)


def _told(doc: Document, block: Block, charge: Span) -> bool:
    return in_quotation(doc, charge) or told(doc, block, charge)
