"""Rules over many articles: what they say once the last article has been read."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from newslint.placing import placed_across
from newslint.report import Failure, PlacedFinding, Report, reading_order
from newslint.rule import Plan, Planned
from newslint.stet import Stet


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
    added = [_marked(one, report.waiting) for one in found if one.place.path == report.path]
    if not added:
        return replace(report, gathered={})
    findings = [*report.findings, *(one for one in added if not one.stet)]
    accepted = [*report.accepted, *(one for one in added if one.stet)]
    return replace(
        report,
        findings=tuple(sorted(findings, key=reading_order)),
        accepted=tuple(sorted(accepted, key=reading_order)),
        gathered={},
    )


def _marked(finding: PlacedFinding, stets: Sequence[Stet]) -> PlacedFinding:
    """The finding with the stet that lets it stand, if there is one."""
    key, place = finding.fingerprint, (finding.place.start.offset, finding.place.end.offset)
    every = (stet for stet in stets if stet.holds_for(finding.rule, key, *place))
    return replace(finding, stet=next(every, None))
