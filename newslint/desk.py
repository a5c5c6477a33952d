"""Findings marked with what they are known by, and with the editor's word on them."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from newslint.document import Document
from newslint.finding import Finding
from newslint.fingerprint import fingerprints
from newslint.rule import Rule
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

    def marked(self, rule: Rule, found: Iterable[Finding]) -> tuple[Marked, ...]:
        """The findings of one rule, in order of the text.

        What was let stand under an earlier name of the rule still stands.
        """
        ordered = sorted(found, key=lambda finding: (finding.span.start, finding.span.end))
        names = (rule.id, *rule.formerly) if self.stets else (rule.id,)
        keys = zip(*(fingerprints(self.doc, name, ordered) for name in names), strict=True)
        return tuple(
            Marked(
                finding, every[0], self._stet(dict(zip(names, every, strict=True)), finding.span)
            )
            for finding, every in zip(ordered, keys, strict=True)
        )

    def _stet(self, keys: Mapping[str, str], span: Span) -> Stet | None:
        """What lets the finding stand that has these fingerprints, by the names of its rule."""
        if not self.stets:
            return None
        place = self.doc.origin.source_range(span.start, span.end)
        every = (
            stet
            for stet in self.stets
            if any(stet.holds_for(rule, key, *place) for rule, key in keys.items())
        )
        return next(every, None)
