"""Claims that nothing near them supports, the weightiest first."""

import re
from collections.abc import Iterator, Mapping

from newslint.analyses.claims import Claim, Sign, claims
from newslint.analyses.figures import changed_figures
from newslint.analyses.vouching import vouched_for
from newslint.analysis import analysis
from newslint.document import Document

_WEIGHT: Mapping[Sign, float] = {
    "accusation": 0.7,
    "figure": 0.2,
    "cause": 0.1,
    "comparison": 0.1,
}
"""How much a sign adds to what a sentence is worth when the weightiest is looked for. Own numbers:
a charge that is false costs most."""

_ELSEWHERE = re.compile(
    r"\b(?:laws?|regulations?|rules|legislation|votes?|voters|ballots?|delegates?|seats|caucus(?:es)?"
    r"|could|would|may|might|if|example|respondents|favorably|editor[’']s\snote)\b",
    re.IGNORECASE,
)
"""Own list. Laws have a rule of their own, anybody can look up what an election brought, and what
only may be is no fact yet."""


@analysis
def unsupported(doc: Document) -> tuple[Claim, ...]:
    """The claims with a sign that nobody near them makes or vouches for, the weightiest first.

    Only those with a figure or a charge count. Left out is what has rules of its own (figures that
    go up or down, laws, forecasts, superlatives), what elections brought, what only may be, and
    lines that are no sentences.
    """
    return tuple(sorted(_unsupported(doc), key=lambda claim: (-_weight(claim), claim.start)))


def _unsupported(doc: Document) -> Iterator[Claim]:
    body = doc.body
    for at, block in enumerate(body):
        if block.kind != "paragraph":
            continue
        found = [claim for claim in claims(doc, block) if _signed(claim)]
        if not found or vouched_for(doc, body, at):
            continue
        for claim in found:
            if not changed_figures(doc, block, claim):
                yield claim


def _signed(claim: Claim) -> bool:
    weighty = claim.signs & {"figure", "accusation"}
    apart = claim.signs & {"superlative", "prediction"}
    if not weighty or apart or claim.text[-1] not in ".!":
        return False
    return not _ELSEWHERE.search(claim.text)


def _weight(claim: Claim) -> float:
    return claim.worth + sum(_WEIGHT[sign] for sign in claim.signs if sign in _WEIGHT)
