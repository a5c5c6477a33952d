"""Curly and straight quotation marks stand in one article.

Two kinds of mark are the trace of two keyboards, and mostly of two texts. Where they differ in one
paragraph only, that one may have been pasted from elsewhere. One finding an article, at the kind
that is rarer. Feet and inches are no quotation marks, and code is left alone. Set one kind
throughout; most systems can.
"""

from collections.abc import Iterator
from typing import Annotated, Literal

from newslint import Document, Example, Finding, Range, Related, rule
from newslint.analyses.quotations import Quotation
from newslint.analyses.speakers import speeches

SHOWN = 6


@rule(
    severity="note",
    stage="preview",
    quotations="check",
    flags=[
        '“We sell,” she said.\n\n“We must,” he said.\n\n[["]]We may," a docker said.',
        '"We sell," she said.\n\n"We must," he said.\n\n[[“]]We may,” a docker said.',
        '"We sell," she said. [[“]]We must,” he said. "Now."',
    ],
    passes=[
        "“We sell,” she said. “It is 12\" long and 'fine'.”",
        '"We sell," she said.\n\n"We must," he said.',
        "“We sell ‘now’,” she said.\n\n'We must,' he said.",
        '"We sell," she said. “We must,” he said.',
        Example('“We sell,” she said. `print("a")` “Now,” he said.', "markdown"),
    ],
)
def check(
    doc: Document,
    *,
    min_quotations: Annotated[int, Range(2, 20), "quotations that an article must have"] = 3,
) -> Iterator[Finding]:
    marked = [one.quotation for one in speeches(doc) if _kind(one.quotation) != "other"]
    straight = [one for one in marked if _kind(one) == "straight"]
    curly = [one for one in marked if _kind(one) == "curly"]
    rarer, common = sorted((straight, curly), key=len)
    if not rarer or len(marked) < min_quotations:
        return
    kind, others = _kind(rarer[0]), len(common)
    blocks = {doc.block_at(one) for one in rarer}
    where = "This paragraph sets" if len(blocks) == 1 else f"{len(blocks)} paragraphs set"
    pasted = "; was it pasted?" if len(blocks) == 1 else ""
    message = (
        f"{where} {kind} quotation marks, the others {_kind(common[0])} ones ({others}){pasted}"
    )
    related = tuple(Related(one.cut(0, 1), f"{kind} again") for one in rarer[1 : SHOWN + 1])
    yield Finding(rarer[0].cut(0, 1), message, related=related, confidence=0.8)


def _kind(quotation: Quotation) -> Literal["straight", "curly", "other"]:
    """How the marks are set, where both are of one kind."""
    ends = quotation.text[:1] + quotation.text[-1:]
    if not quotation.opened or not (quotation.closed or quotation.continued):
        return "other"
    if quotation.text[0] == '"' and (ends == '""' or not quotation.closed):
        return "straight"
    return "curly" if ends == "“”" or (ends[0] == "“" and not quotation.closed) else "other"
