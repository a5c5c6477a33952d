"""What a run says of one article: positions in its file and strings, nothing of the document."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from newslint.finding import RelatedPlace
from newslint.origin import Place
from newslint.rule import Severity
from newslint.stet import Stet


@dataclass(frozen=True, slots=True)
class Edit:
    """A change of the source: characters `start` to `end` of the decoded file become `replacement`.

    `text` is the replacement as one reads it, `replacement` as the format writes it. An edit that
    is not `applicable` is shown and never made: markup stands within it, or the file's encoding
    cannot hold it. A `safe` one may be made without being looked at.
    """

    start: int
    end: int
    replacement: str
    text: str
    safe: bool
    applicable: bool


@dataclass(frozen=True, slots=True)
class PlacedFinding:
    """A finding as it left its rule: rule and severity put on, its span a place in the file.

    `fingerprint` stays the same when other parts of the article change. `precision` is the rule's
    measured precision, None before it was measured. `stet` is the editor's word that it stands.
    """

    rule: str
    severity: Severity
    message: str
    place: Place
    confidence: float
    fingerprint: str
    fix: Edit | None = None
    related: tuple[RelatedPlace, ...] = ()
    precision: float | None = None
    stet: Stet | None = None

    @property
    def fixable(self) -> bool:
        """Whether its fix may be made without being looked at."""
        return self.fix is not None and self.fix.safe and self.fix.applicable


def reading_order(finding: PlacedFinding) -> tuple[int, int, str]:
    """The key that sorts findings as a reader meets them."""
    return finding.place.start.offset, finding.place.end.offset, finding.rule


@dataclass(frozen=True, slots=True)
class SkippedRule:
    """A rule that did not look at an article, and why."""

    rule: str
    reason: str


@dataclass(frozen=True, slots=True)
class Failure:
    """What went wrong with a file: it cannot be read, or a rule (then named) broke down."""

    path: str
    message: str
    rule: str | None = None


@dataclass(frozen=True, slots=True)
class Report:
    """What one article's run says. `gathered` holds what rules over many articles keep, by rule.

    `accepted` are the findings that an editor let stand, `idle` the stets of the plan's rules that
    no finding answers to any more. `waiting` are those for rules over many articles.
    """

    path: str
    format: str = ""
    encoding: str = ""
    language: str = ""
    words: int = 0
    findings: tuple[PlacedFinding, ...] = ()
    accepted: tuple[PlacedFinding, ...] = ()
    idle: tuple[Stet, ...] = ()
    waiting: tuple[Stet, ...] = ()
    failures: tuple[Failure, ...] = ()
    skipped: tuple[SkippedRule, ...] = ()
    gathered: Mapping[str, Any] = field(default_factory=dict)


def in_order(report: Report) -> list[PlacedFinding]:
    """All findings of an article as a reader meets them, those that were accepted among them."""
    return sorted([*report.findings, *report.accepted], key=reading_order)
