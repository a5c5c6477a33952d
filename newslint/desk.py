"""Findings marked with what they are known by, and with the editor's word on them."""

from bisect import bisect_left
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from newslint.document import Document
from newslint.finding import Finding
from newslint.fingerprint import fingerprints
from newslint.rule import Rule
from newslint.selectors import closeness
from newslint.span import Span
from newslint.stet import EVERYWHERE, Stet


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
        if not ordered:
            return ()
        names = (rule.id, *rule.formerly) if self.stets else (rule.id,)
        every = zip(*(fingerprints(self.doc, name, ordered) for name in names), strict=True)
        held = _held(self.stets, names)
        return tuple(
            Marked(finding, keys[0], self._stet(held, keys, finding.span) if held else None)
            for finding, keys in zip(ordered, every, strict=True)
        )

    def _stet(self, held: "_Held", keys: Sequence[str], span: Span) -> Stet | None:
        listed = (held.by_key[key] for key in keys if key in held.by_key)
        place = self.doc.origin.source_range(span.start, span.end)
        return next(listed, None) or held.here(*place) or held.everywhere


@dataclass(frozen=True, slots=True)
class _Held:
    """The stets on one rule: those of lists, by key; those on blocks, in their order; one on all.

    An article may carry thousands, and have thousands of findings.
    """

    by_key: Mapping[str, Stet]
    local: Sequence[Stet]
    everywhere: Stet | None

    def here(self, start: int, end: int) -> Stet | None:
        """What speaks of the block that these characters of the source lie in."""
        before = bisect_left(self.local, end, key=lambda stet: stet.extent[0]) - 1
        if before < 0 or self.local[before].extent[1] <= start:
            return None
        return self.local[before]


def _held(stets: Sequence[Stet], names: Sequence[str]) -> _Held | None:
    if not stets:
        return None
    by_key = {stet.key: stet for stet in reversed(stets) if stet.key}
    own = [
        stet
        for stet in stets
        if stet.in_source and any(closeness(stet.rule, name) for name in names)
    ]
    local = {stet.extent: stet for stet in reversed(own)}
    everywhere = local.pop(EVERYWHERE, None)
    return _Held(by_key, [local[extent] for extent in sorted(local)], everywhere)
