"""Findings marked with what they are known by, and with the editor's word on them."""

from collections.abc import Iterable
from dataclasses import dataclass

from newslint.document import Document
from newslint.finding import Finding
from newslint.fingerprint import fingerprints
from newslint.span import Span
from newslint.stet import Stet


@dataclass(frozen=True, slots=True)
class Marked:
    """A finding with its fingerprint, and the stet that lets it stand, if there is one."""

    finding: Finding
    fingerprint: str
    stet: Stet | None = None


@dataclass(frozen=True, slots=True)
class Desk:
    """What editors said of one article: it knows their decisions and marks findings with them."""

    doc: Document
    stets: tuple[Stet, ...] = ()

    def marked(self, rule: str, found: Iterable[Finding]) -> tuple[Marked, ...]:
        """The findings of one rule, in order of the text."""
        ordered = sorted(found, key=lambda finding: (finding.span.start, finding.span.end))
        names = fingerprints(self.doc, rule, ordered)
        return tuple(
            Marked(finding, name, self._stet(rule, name, finding.span))
            for finding, name in zip(ordered, names, strict=True)
        )

    def _stet(self, rule: str, fingerprint: str, span: Span) -> Stet | None:
        if not self.stets:
            return None
        place = self.doc.origin.source_range(span.start, span.end)
        every = (stet for stet in self.stets if stet.holds_for(rule, fingerprint, *place))
        return next(every, None)
