"""Articles into which a paragraph of another article was put, and what a rule says of them."""

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Any

from benchmarks.quality.halves import drawn, half
from benchmarks.quality.judgements import key
from benchmarks.quality.linting import Choice, location, only, reports
from benchmarks.quality.sets import Article, Scope, rows, story
from newslint.config import RuleSetting
from newslint.report import PlacedFinding, Report
from newslint.rule import Rule

LOOSENED = ("min_chance", "min_confidence")
"""Options that say how sure the rule must be: at their lowest, findings show how well it ranks."""


@dataclass(frozen=True, slots=True)
class Spliced:
    """An article with its paragraphs' places in the source; `insert` is the foreign one's."""

    article: Article
    host: str
    level: str
    paragraphs: Sequence[tuple[int, int]]
    insert: tuple[int, int] | None


@dataclass(frozen=True, slots=True)
class Said:
    """What the rule said of an article: its findings, right or not, and how much they cover."""

    level: str
    words: int
    findings: Sequence[tuple[float, bool]]
    covered: Sequence[int]
    """How many paragraphs each finding covers."""

    exact: int
    """How many findings cover the foreign paragraph and no other."""

    keys: Sequence[str]
    """What judgements on the findings are kept under, had the article been read as a clean one."""

    @property
    def hit(self) -> float:
        """The confidence with which the foreign paragraph was found, 0 where it was not."""
        return max((confidence for confidence, right in self.findings if right), default=0.0)

    @property
    def flagged(self) -> list[float]:
        """The confidence of each paragraph in a finding."""
        pairs = zip(self.findings, self.covered, strict=True)
        return [finding[0] for finding, count in pairs for _ in range(count)]


def spliced(scope: Scope) -> list[Spliced]:
    """The half of `off_topic/tune`, by the article that hosts the foreign paragraph."""
    found = [
        _spliced(row)
        for row in rows(scope.folder / "off_topic" / "tune.jsonl.gz")
        if half(row["host"]) == scope.half
    ]
    return sorted(found, key=lambda one: drawn(one.article.id))[: scope.most or len(found)]


def loosest(rule: Rule) -> Choice:
    """The rule alone, saying also what it is hardly sure of."""
    options = {
        option.name: option.low
        for option in rule.options
        if option.name in LOOSENED and option.low is not None
    }
    alone = only(rule.id)
    setting = RuleSetting(options=options)
    return replace(alone, config=replace(alone.config, rules={rule.id: setting}))


def said(articles: Sequence[Spliced], choice: Choice, scope: Scope) -> list[Said]:
    """What is said of each article under the choice."""
    linted = reports([one.article for one in articles], choice, scope.jobs)
    return [_said(one, report) for one, report in zip(articles, linted, strict=True)]


def without(residue: Collection[str], said_of: Sequence[Said]) -> list[Said]:
    """The same less what is said of clean articles and was judged to be right: real residue."""
    return [_without(residue, one) if one.level == "clean" else one for one in said_of]


def _without(residue: Collection[str], one: Said) -> Said:
    kept = [at for at, each in enumerate(one.keys) if each not in residue]
    return replace(
        one,
        findings=[one.findings[at] for at in kept],
        covered=[one.covered[at] for at in kept],
        keys=[one.keys[at] for at in kept],
    )


def _spliced(row: dict[str, Any]) -> Spliced:
    article = Article("off_topic/tune", row["id"], story(row))
    paragraphs = tuple(_places(row))
    insert = paragraphs[row["label"]] if row["label"] >= 0 else None
    return Spliced(article, row["host"], row["level"], paragraphs, insert)


def _places(row: dict[str, Any]) -> Iterator[tuple[int, int]]:
    at = len(row["title"]) + 2 if row["title"] else 0
    for paragraph in row["paras"]:
        inside = paragraph.strip()
        start = at + paragraph.index(inside)
        yield start, start + len(inside)
        at += len(paragraph) + 2


def _said(one: Spliced, report: Report) -> Said:
    covered = [_covered(finding, one.paragraphs) for finding in report.findings]
    right = [one.insert is not None and one.insert in places for places in covered]
    return Said(
        one.level,
        report.words,
        [(each.confidence, ok) for each, ok in zip(report.findings, right, strict=True)],
        [max(1, len(places)) for places in covered],
        sum(ok and len(places) == 1 for ok, places in zip(right, covered, strict=True)),
        [key("allsides", one.host, each.rule, *location(each)) for each in report.findings],
    )


def _covered(
    finding: PlacedFinding, paragraphs: Sequence[tuple[int, int]]
) -> list[tuple[int, int]]:
    start, end = location(finding)
    return [place for place in paragraphs if start <= place[0] and place[1] <= end]
