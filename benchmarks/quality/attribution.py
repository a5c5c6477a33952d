"""How well sentences with an attribution are told, held against PolNeAR's annotation."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from benchmarks.quality.intervals import Figure, bootstrap, f1, share
from benchmarks.quality.measured import Measured
from benchmarks.quality.sets import Scope, rows
from benchmarks.quality.tables import ABSENT, Table, shown
from newslint.analyses.attribution_chances import LIKELY, attribution_chances
from newslint.analyses.attributions import attributions
from newslint.analyses.sentences import sentences
from newslint.document import Document
from newslint.readers import read
from newslint.span import Span

Part = Literal["train", "dev"]

KNOWN = (
    ("said, told and “according to” (quoted with the set)", ABSENT, ABSENT, ".68"),
    ("all report verbs and quotation marks (quoted with the set)", ".89", ".86", ".872"),
    ("logistic regression (quoted with the set)", ABSENT, ABSENT, ".893"),
)


@dataclass(frozen=True, slots=True)
class Marked:
    """An article, its sentences, and which of them annotators gave an attribution."""

    id: str
    doc: Document
    sentences: tuple[Span, ...]
    labels: tuple[bool, ...]


def marked(folder: Path, part: Part) -> Iterator[Marked]:
    """The articles of a part. A sentence has an attribution if it touches a word of one."""
    for row in rows(folder / "attribution" / f"polnear_{part}.jsonl.gz"):
        doc = read(row["text"].encode(), row["id"], "text")[0]
        every = tuple(one for block in doc.blocks for one in sentences(doc, block))
        spots = [
            spot
            for each in row["attributions"]
            for role in ("source", "cue", "content")
            for spot in each.get(role, ())
        ]
        places = [doc.origin.source_range(one.start, one.end) for one in every]
        labels = tuple(
            any(start < place[1] and place[0] < end for start, end in spots) for place in places
        )
        yield Marked(row["id"], doc, every, labels)


def measure(scope: Scope) -> Measured:
    """Precision, recall and F1 of the rules alone and of the model, on articles not learnt from."""
    articles = list(marked(scope.folder, "dev"))
    articles = articles[: scope.most] if scope.most else articles
    found = [
        _row("cues and quotations, without the model", articles, by_rules),
        _row("with the model", articles, by_model),
    ]
    n = sum(len(one.labels) for one in articles)
    positive = sum(sum(one.labels) for one in articles)
    remark = (
        f"PolNeAR dev, {len(articles)} articles, {n:,} sentences, {positive / n:.0%} of them with "
        "an attribution. Whatever was chosen or learnt was so on the training part."
    )
    head = ("by", "precision (B)", "recall (B)", "F1 (B)")
    return Measured((Table("Sentences with an attribution", head, [*found, *KNOWN], (remark,)),))


def by_rules(article: Marked) -> list[bool]:
    """Whether the cues and quotations of a sentence make an attribution."""
    starts = {one.start for one in attributions(article.doc)}
    return [sentence.start in starts for sentence in article.sentences]


def by_model(article: Marked) -> list[bool]:
    """Whether the model gives a sentence an attribution."""
    return [chance > LIKELY for chance in attribution_chances(article.doc)]


def _row(
    name: str, articles: Sequence[Marked], told: Callable[[Marked], list[bool]]
) -> tuple[str, ...]:
    right, said, there = [], [], []
    for article in articles:
        answers = told(article)
        right.append(sum(a and b for a, b in zip(answers, article.labels, strict=True)))
        said.append(sum(answers))
        there.append(sum(article.labels))
    both: Figure | None = bootstrap((right, said, there), f1)
    return name, shown(share(right, said)), shown(share(right, there)), shown(both, 3)
