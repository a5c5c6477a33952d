"""Rules over many articles: what they say once the last article has been read."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from newslint.placing import placed_across
from newslint.report import Failure, PlacedFinding, Report, reading_order
from newslint.rule import Plan, Planned


def lint_together(reports: Sequence[Report], plan: Plan) -> tuple[Report, ...]:
    """The reports with what the plan's rules over many articles find between them added to each."""
    found: list[PlacedFinding] = []
    failures: list[Failure] = []
    for planned in plan.rules:
        if planned.compare is None:
            continue
        try:
            found.extend(_between(planned, reports))
        except Exception as error:  # noqa: BLE001 - a rule is what others wrote
            message = f"the rule broke down: {type(error).__name__}: {error}"
            failures.append(Failure("", message, planned.rule.id))
    reports = [_with(report, found) for report in reports]
    if failures:
        reports.append(Report("", failures=tuple(failures)))
    return tuple(reports)


def _between(planned: Planned, reports: Sequence[Report]) -> Iterator[PlacedFinding]:
    if planned.compare is None:
        return
    answers = [report.gathered.get(planned.rule.id) for report in reports]
    gathered = [answer for answer in answers if answer is not None]
    for finding in planned.compare(gathered):
        yield placed_across(planned, finding)


def _with(report: Report, found: Sequence[PlacedFinding]) -> Report:
    added = [finding for finding in found if finding.place.path == report.path]
    findings = sorted([*report.findings, *added], key=reading_order) if added else report.findings
    return replace(report, findings=tuple(findings), gathered={})
