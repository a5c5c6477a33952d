"""One article, all rules of a plan, one report."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from newslint.analyses.language import language
from newslint.analyses.quotations import in_quotation
from newslint.analyses.words import words
from newslint.desk import Desk, Marked
from newslint.document import Block, Document
from newslint.finding import Finding
from newslint.placing import placed
from newslint.report import Failure, Report, SkippedRule, reading_order
from newslint.rule import SEVERITIES, Plan, Planned
from newslint.selectors import closeness
from newslint.stet import Stet, written_stets

SURE = 0.9
"""Noise findings at this confidence or above take their blocks out of the article."""

UNDETERMINED = "und"


def lint(doc: Document, plan: Plan, stets: Sequence[Stet] = ()) -> Report:
    """What the rules of the plan say of the article.

    Rules for noise (what does not belong to it) read first, the others without what surely is.
    A rule that breaks down is reported and costs only its own findings. Findings that `stets`, or
    stets in the article itself, let stand are parted from the rest, and noise that was let stand
    belongs to the article.
    """
    doc = doc.with_given(plan.given)
    tongue = language(doc)
    desk = Desk(doc, (*stets, *written_stets(doc)))
    noise = [_run(planned, doc, desk) for planned in plan.noise if _speaks(planned, tongue)]
    story = doc.without(_noisy_blocks(doc, noise))
    others = [planned for planned in plan.rules if not planned.rule.noise]
    other = [_run(planned, story, desk) for planned in others if _speaks(planned, tongue)]
    shown = _outermost([run for run in noise if run.planned in plan.rules])
    found = [*placed(doc, _marked(shown)), *placed(story, _marked(other))]
    found.sort(key=reading_order)
    return Report(
        path=doc.path,
        format=doc.format,
        encoding=doc.encoding,
        language=tongue,
        words=len(words(story)),
        findings=tuple(one for one in found if not one.stet),
        accepted=tuple(one for one in found if one.stet),
        idle=tuple(_idle(desk, [*noise, *other], plan)),
        waiting=tuple(_of_rules(desk.stets, (one for one in plan.rules if one.gather))),
        failures=tuple(run.failure for run in [*noise, *other] if run.failure),
        skipped=tuple(_skipped(plan, tongue)),
        gathered={run.planned.rule.id: run.gathered for run in other if run.planned.gather},
    )


@dataclass(frozen=True, slots=True)
class _Run:
    """What one rule said of one document: its findings, what it gathered, or how it failed.

    A rule over many articles that fails here has gathered nothing: None.
    """

    planned: Planned
    findings: tuple[Marked, ...] = ()
    gathered: object = None
    failure: Failure | None = None


def _run(planned: Planned, doc: Document, desk: Desk) -> _Run:
    try:
        if planned.gather:
            return _Run(planned, gathered=planned.gather(doc))
        found = (
            tuple(_verified(finding, doc) for finding in planned.check(doc))
            if planned.check
            else ()
        )
        if planned.rule.quotations == "skip":
            found = tuple(finding for finding in found if not in_quotation(doc, finding.span))
    except Exception as error:  # noqa: BLE001 - a rule is what others wrote
        message = f"the rule broke down: {type(error).__name__}: {error}"
        return _Run(planned, failure=Failure(doc.path, message, planned.rule.id))
    return _Run(planned, desk.marked(planned.rule, found))


def _marked(runs: Iterable[_Run]) -> Iterator[tuple[Planned, Marked]]:
    return ((run.planned, marked) for run in runs for marked in run.findings)


def _idle(desk: Desk, runs: Iterable[_Run], plan: Plan) -> Iterator[Stet]:
    """The stets of rules that read this article and found nothing that they speak of."""
    used = {id(marked.stet) for run in runs for marked in run.findings if marked.stet}
    read = (run.planned for run in runs if not run.failure and not run.planned.gather)
    for stet in _of_rules(desk.stets, (one for one in read if one in plan.rules)):
        if id(stet) not in used:
            yield stet


def _of_rules(stets: Sequence[Stet], chosen: Iterable[Planned]) -> Iterator[Stet]:
    names = [planned.rule.id for planned in chosen] if stets else []
    return (stet for stet in stets if any(closeness(stet.rule, name) for name in names))


def _verified(finding: Finding, doc: Document) -> Finding:
    mended = (finding.fix.span,) if finding.fix else ()
    for span in (finding.span, *mended, *(other.span for other in finding.related)):
        if not 0 <= span.start <= span.end <= len(doc.text):
            raise ValueError(f"a finding lies outside the article: {span!r}")
    if not 0 <= finding.confidence <= 1:
        raise ValueError(f"a confidence is between 0 and 1, not {finding.confidence}")
    return finding


def _speaks(planned: Planned, tongue: str) -> bool:
    """Whether the rule knows the article's language; where that cannot be told, a rule may try."""
    return not planned.rule.languages or tongue == UNDETERMINED or tongue in planned.rule.languages


def _skipped(plan: Plan, tongue: str) -> Iterator[SkippedRule]:
    for planned in plan.rules:
        if not _speaks(planned, tongue):
            known = ", ".join(planned.rule.languages)
            yield SkippedRule(planned.rule.id, f"knows {known}; the article is {tongue}")


def _noisy_blocks(doc: Document, runs: Iterable[_Run]) -> frozenset[Block]:
    """The blocks that surely do not belong to the article."""
    sure = [
        one.finding.span
        for run in runs
        if run.planned.severity != "note"
        for one in run.findings
        if one.finding.confidence >= SURE and not one.stet
    ]
    return frozenset(block for span in sure for block in doc.blocks_within(span))


def _outermost(runs: Sequence[_Run]) -> Iterator[_Run]:
    """The runs less findings that lie inside another; of two at one place the graver stays."""
    kept: set[int] = set()
    reached = -1
    for _, one in sorted(_marked(runs), key=_outer_first):
        if one.stet:
            kept.add(id(one))
        elif one.finding.span.end > reached:
            reached = one.finding.span.end
            kept.add(id(one))
    for run in runs:
        yield replace(run, findings=tuple(one for one in run.findings if id(one) in kept))


def _outer_first(found: tuple[Planned, Marked]) -> tuple[int, int, int, str]:
    """The key that puts each finding before those inside it."""
    planned, marked = found
    span, gravity = marked.finding.span, SEVERITIES.index(planned.severity)
    return span.start, -span.end, gravity, planned.rule.id
