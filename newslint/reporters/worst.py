"""Which findings an editor should look at before others."""

from collections import Counter

from newslint.report import PlacedFinding, Report
from newslint.rule import SEVERITIES

UNMEASURED = 0.5
"""What a rule that was never measured counts for."""


def worst_first(finding: PlacedFinding) -> tuple[bool, int, float]:
    """The key that sorts findings: the gravest first, of equally grave ones the surest.

    What was accepted comes last. Sure is what the rule thinks of this finding, times how often it
    was right when measured.
    """
    precision = UNMEASURED if finding.precision is None else finding.precision
    surest = -finding.confidence * precision
    return bool(finding.stet), SEVERITIES.index(finding.severity), surest


def most_work_first(report: Report) -> tuple[int, ...]:
    """The key that sorts articles: by errors, then by warnings, then by notes."""
    counts = Counter(one.severity for one in report.findings)
    return tuple(-counts[severity] for severity in SEVERITIES)
