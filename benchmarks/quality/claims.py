"""How well sentences worth checking are told, held against CheckThat! 2024's annotation."""

from collections.abc import Sequence

from benchmarks.quality.intervals import bootstrap, f1, wilson
from benchmarks.quality.measured import Measured
from benchmarks.quality.sets import Scope, rows
from benchmarks.quality.tables import ABSENT, Table, shown
from newslint.analyses.claim_wording import worth
from newslint.span import Span

WORTHY = 0.5

KNOWN = (
    "logistic regression, tuned on dev itself (quoted with the set)", ABSENT, ABSENT, ".903"
)  # fmt: skip


def measure(scope: Scope) -> Measured:
    """Precision, recall and F1 on the dev part, which nothing was chosen or learnt on."""
    every = list(rows(scope.folder / "claims" / "checkthat24_dev.jsonl.gz"))
    every = every[: scope.most] if scope.most else every
    labels = [bool(one["label"]) for one in every]
    said = [worth(_span(one["text"])) >= WORTHY for one in every]
    remark = (
        f"CheckThat! 2024 task 1, English, dev: {len(every):,} sentences of debates, "
        f"{sum(labels)} worth checking. Learnt on the training part; .5 is the chance that "
        "an annotator would check the sentence, calibrated there in five folds."
    )
    head = ("by", "precision (W)", "recall (W)", "F1 (B)")
    found = [_row("the model", said, labels), KNOWN]
    return Measured((Table("Sentences worth checking", head, found, (remark,)),))


def _row(name: str, said: Sequence[bool], labels: Sequence[bool]) -> tuple[str, ...]:
    right = [a and b for a, b in zip(said, labels, strict=True)]
    precision, recall = wilson(sum(right), sum(said)), wilson(sum(right), sum(labels))
    return name, shown(precision), shown(recall), shown(bootstrap((right, said, labels), f1), 3)


def _span(text: str) -> Span:
    return Span(0, len(text), text)
