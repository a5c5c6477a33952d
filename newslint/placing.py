"""Findings put where the file has them: the one place where positions go back to the source."""

from collections.abc import Iterable, Iterator
from itertools import pairwise

from newslint.analyses.quotations import in_quotation, quotations
from newslint.desk import Marked
from newslint.document import Block, Document
from newslint.finding import CrossFinding, Fix, RelatedPlace
from newslint.fingerprint import digest
from newslint.readers.encoding import holds
from newslint.report import Edit, PlacedFinding
from newslint.rule import Planned
from newslint.span import Span


def placed(doc: Document, found: Iterable[tuple[Planned, Marked]]) -> Iterator[PlacedFinding]:
    """The findings of an article at their places in its file."""
    return (_placed(doc, planned, marked) for planned, marked in found)


def placed_across(planned: Planned, finding: CrossFinding) -> PlacedFinding:
    """A finding between articles with its rule and severity put on."""
    return PlacedFinding(
        rule=planned.rule.id,
        severity=planned.severity,
        message=finding.message,
        place=finding.place,
        confidence=finding.confidence,
        fingerprint=digest(planned.rule.id, finding.place.text),
        related=finding.related,
        precision=planned.rule.card.get("precision"),
    )


def _placed(doc: Document, planned: Planned, marked: Marked) -> PlacedFinding:
    finding = marked.finding
    return PlacedFinding(
        rule=planned.rule.id,
        severity=planned.severity,
        message=finding.message,
        place=doc.place(finding.span),
        confidence=finding.confidence,
        fingerprint=marked.fingerprint,
        fix=_edit(doc, finding.fix) if finding.fix else None,
        related=tuple(
            RelatedPlace(doc.place(other.span), other.message) for other in finding.related
        ),
        precision=planned.rule.card.get("precision"),
        stet=marked.stet,
    )


def _edit(doc: Document, fix: Fix) -> Edit | None:
    """The fix as a change of the file; None when it would change what somebody said."""
    quoted = in_quotation(doc, fix.span)
    if quoted and (fix.replacement or not _whole_quotations(doc, fix.span)):
        return None
    removed = _outer_extent(doc, fix.span) if not fix.replacement else None
    start, end = removed or doc.origin.source_range(fix.span.start, fix.span.end)
    replacement = doc.origin.encode(fix.replacement)
    whole = removed is not None or _in_one_piece(doc, fix.span)
    return Edit(
        start=start,
        end=end,
        replacement=replacement,
        text=fix.replacement,
        safe=fix.safe and not quoted,
        applicable=whole and doc.origin.writable and holds(doc.encoding, replacement),
    )


def _in_one_piece(doc: Document, span: Span) -> bool:
    """Whether the span is running text of the file, with no markup within.

    A block that takes up nothing there is a title out of the file's front matter, which has rules
    of its own for what a colon or a quotation mark means.
    """
    block = doc.block_at(span)
    if block is not None and block.outer == (0, 0):
        return False
    return doc.origin.unbroken(span.start, span.end)


def _whole_quotations(doc: Document, span: Span) -> bool:
    """Whether every quotation that the span touches lies within it."""
    return all(span.covers(quotation) for quotation in quotations(doc) if quotation.touches(span))


def _outer_extent(doc: Document, span: Span) -> tuple[int, int] | None:
    """All that the blocks take up in the source, if the span is whole blocks and nothing else."""
    blocks = doc.blocks_within(span)
    if not blocks or blocks[0].start != span.start or blocks[-1].end != span.end:
        return None
    if any(not _adjoin(doc, one, other) for one, other in pairwise(blocks)):
        return None
    start, end = blocks[0].outer[0], blocks[-1].outer[1]
    return (start, end) if start < end else None


def _adjoin(doc: Document, one: Block, other: Block) -> bool:
    """Whether only white space parts the blocks in the source: no tag that another one answers."""
    return not doc.origin.source[one.outer[1] : other.outer[0]].strip()
