"""How well foreign passages of several kinds are found in outlets that nothing was learnt from."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from benchmarks.quality.inserts import NOTHING, TITLE, Inserted, inserted
from benchmarks.quality.intervals import rate, wilson
from benchmarks.quality.linting import Choice, location, only, reports
from benchmarks.quality.ranking import recall_at
from benchmarks.quality.sets import Scope
from benchmarks.quality.tables import Table, shown
from newslint.report import Report

HEADLINE = "off-topic/stray-headline"
Cases = Mapping[str, Sequence[Inserted]]
"""Articles by what was put into them."""

HEAD = (
    "put in",
    "articles",
    "found (W)",
    "its whole extent (W)",
    "other alarms per 100 articles (B)",
    "found at 1 in 100 (W)",
)


@dataclass(frozen=True, slots=True)
class Found:
    """What was said of one article.

    `sure` is for each insert the confidence of the best finding within reach of it, 0 without one;
    `whole` says for each whether a finding covers it and nothing else. `other` are the confidences
    of findings that touch no insert.
    """

    sure: Sequence[float]
    whole: Sequence[bool]
    other: Sequence[float]


def unseen(scope: Scope, own: Choice, loose: Choice, allowed: float) -> tuple[Table, Table]:
    """Recall and alarms by what was put in; `allowed` are false alarms of an untouched article."""
    made = inserted(scope)
    title = {name: made[name] for name in (NOTHING, TITLE)}
    passages = {name: made[name] for name in made if name != TITLE}
    return _passages(scope, passages, own, loose, allowed), _headlines(scope, title)


def _passages(scope: Scope, made: Cases, own: Choice, loose: Choice, allowed: float) -> Table:
    said = {name: _said(articles, own, scope) for name, articles in made.items()}
    ranked = {name: _said(articles, loose, scope) for name, articles in made.items()}
    calm = [sure for one in ranked[NOTHING] for sure in one.other]
    most = allowed * len(ranked[NOTHING])
    rows = [(*_row(name, said[name]), _ranked(ranked[name], calm, most)) for name in made]
    outlets = "Salon, Reason, Reuters, the New York Post and others"
    remarks = (
        f"Articles of the eight outlets ({outlets}) that training leaves out, {scope.half} half; "
        "passages of others of them put in with fixed seeds. Where nothing else is said it is one "
        "paragraph, from any other article, anywhere but first. An insert is found when a finding "
        "covers one of its paragraphs; each of two apart counts.",
        "The last column ranks what the rule says at its loosest and allows one flagged "
        "passage in 100 untouched articles.",
    )
    return Table("Foreign passages in unseen outlets", HEAD, rows, remarks)


def _headlines(scope: Scope, made: Cases) -> Table:
    rows = [_row(name, _said(articles, only(HEADLINE), scope)) for name, articles in made.items()]
    remark = (
        "The same hosts; a title of another article, below the second paragraph or further down."
    )
    return Table(f"{HEADLINE} in unseen outlets", HEAD[:-1], rows, (remark,))


def _said(articles: Sequence[Inserted], choice: Choice, scope: Scope) -> list[Found]:
    linted = reports([one.article for one in articles], choice, scope.jobs)
    return [found(one, report) for one, report in zip(articles, linted, strict=True)]


def found(one: Inserted, report: Report) -> Found:
    """Which inserts the findings cover, in part or whole."""
    covered = [
        (finding.confidence, _covered(one, location(finding))) for finding in report.findings
    ]
    foreign = {at for insert in one.inserts for at in insert}
    return Found(
        [max((sure for sure, on in covered if on & set(run)), default=0.0) for run in one.inserts],
        [any(on == set(run) for _, on in covered) for run in one.inserts],
        [sure for sure, on in covered if not on & foreign],
    )


def _covered(one: Inserted, spot: tuple[int, int]) -> set[int]:
    """The paragraphs that the spot covers."""
    start, end = spot
    return {at for at, place in enumerate(one.paragraphs) if start <= place[0] and place[1] <= end}


def _row(name: str, said: Sequence[Found]) -> tuple[str, ...]:
    sure = [each for one in said for each in one.sure]
    whole = [each for one in said for each in one.whole]
    return (
        name,
        str(len(said)),
        shown(wilson(sum(each > 0 for each in sure), len(sure))),
        shown(wilson(sum(whole), len(whole))),
        shown(rate([len(one.other) for one in said], [1] * len(said), 100)),
    )


def _ranked(said: Sequence[Found], calm: Sequence[float], most: float) -> str:
    return shown(recall_at([each for one in said for each in one.sure], calm, most))
