"""Somebody is charged with a wrong, and nobody says so.

“Norvik bribed the inspectors” can cost a newsroom a court case when nothing stands behind it. The
rule looks for charges against somebody with a name: bribery, fraud, embezzling, lying under oath.
It is silent in quotations, headings, lists and captions, where the sentence speaks of an inquiry, a
trial or a denial, and where the paragraph has a link, where it or one beside it names a source or
quotes somebody, and where one near it mentions a document. Say who says so, or what the court
found.
"""

import re
from collections.abc import Iterator
from itertools import islice
from typing import Annotated

from newslint import Document, Finding, Range, Span, rule
from newslint.analyses.unsupported import unsupported

CHARGE = re.compile(
    r"\b[A-Z][\w’-]+(?:,[^,]{1,60},)?\s(?:(?:has|have|had|also|then|once|later|secretly"
    r"|repeatedly|illegally|knowingly)\s){0,2}"
    r"(?:bribed|embezzled|defrauded|laundered|covered\sup|rigged|smuggled|assaulted|molested"
    r"|harassed|plagiari[sz]ed|cheated|perjured|extorted|swindled|lied\s(?:to|about|under)"
    r"|illegally|unlawfully)\b"
)
"""Own list: a name, and what it is said to have done."""

TRIED = re.compile(
    r"\b(?:alleg\w+|accus\w+|charg\w+|convict\w*|guilty|plead\w*|pled|sentenced|jur(?:y|ors)"
    r"|trial|judges?|prosecut\w+|investigat\w+|inquiry|police|indict\w*|sued|suspect\w*|admitted"
    r"|confess\w*|denie[ds]|whether|if|would|could|may|might|not|never|settle[ds]?)\b|n[’']t\b",
    re.IGNORECASE,
)
"""Own list: words by which a charge is somebody's, was tried, or is not made."""


@rule(
    severity="warning",
    stage="preview",
    languages=("en",),
    flags=[
        "[[Norvik has bribed two inspectors in the last year.]] The pier was closed in May.",
        "[[Norvik has bribed two inspectors in the last year.]]"
        "\n\n[[Norvik illegally dumped oil into the harbour for the last ten years.]]",
    ],
    passes=[
        "Norvik bribed two inspectors in the last two years, Ada Quill said.",
        "Norvik was convicted: Norvik bribed two inspectors in the last two years.",
        "“Norvik bribed two inspectors in the last two years,” the mayor said.",
        "Ada Quill said she saw it.\n\nNorvik bribed two inspectors in the last two years.",
        "Two inspectors have been paid in the last two years.",
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
    for claim in unsupported(doc):
        if "accusation" not in claim.signs or TRIED.search(claim.text):
            continue
        charge = next(claim.find(CHARGE), None)
        if charge:
            yield claim, charge
