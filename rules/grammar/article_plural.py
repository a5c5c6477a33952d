"""“A” or “an” stands before a plural.

“A 2.2 per cent gains”: the sentence was rebuilt round its figure and one ending was forgotten.
Looks only at rises and falls, where the two are hardly ever meant; “a 20 per cent gains tax” is
left alone.
"""

import re
from collections.abc import Iterator

from newslint import Document, Finding, Fix, rule

SINGULAR = {
    **dict.fromkeys(("losses",), "loss"),
    **{
        change + "s": change
        for change in (
            "advance climb cut decline decrease dip drop fall gain hike increase jump plunge "
            "reduction rise slide slump surge swing"
        ).split()
    },
}
"""Own list: changes."""

PLURAL = re.compile(
    r"(?<![\w’'-])[Aa]n?\s+"
    r"(?:\d[\d.,]*(?:\s?%|[\s-]per[\s-]?cent|[\s-](?:percentage|basis)[\s-]point|-point)"
    r"|sharp|slight|steep|modest|further|significant|small|big|huge"
    r"|slow|steady|sudden|massive|dramatic)\s+"
    rf"(?P<change>{'|'.join(SINGULAR)})"
    r"(?=[.,;:)]|$|\s+(?:to|in|of|for|from|by|on|at|last|this|over|against|and|but|since|after"
    r"|during|as|compared|year|when|which|while|amid|due)\b)"
)


@rule(
    severity="warning",
    stage="preview",
    languages=("en",),
    flags=[
        "Sales fell, against a 2.2 per cent [[gains => gain]] to 3 million at a rival.",
        "The bank reported a 12% [[losses => loss]].",
        "There was a sharp [[drops => drop]] in prices.",
    ],
    passes=[
        "“It was a 2 per cent gains for us,” he said.",
        "A 2.2 per cent gain followed 3 per cent gains in May.",
        "The state levies a 20 per cent gains tax.",
        "A small cuts the price of a big drops bottle.",
        "Prices saw sharp drops in May, and a sharp drop in June.",
    ],
)
def check(doc: Document) -> Iterator[Finding]:
    for block in doc.blocks:
        for change in block.find(PLURAL, "change"):
            better = SINGULAR[change.text]
            message = f"“a” wants “{better}”, not “{change.text}”"
            yield Finding(change, message, Fix(change, better), confidence=0.9)
