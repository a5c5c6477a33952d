"""The lines of web pages, told from page furniture, as newslint and its peers see them."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from benchmarks.quality.halves import domain, drawn, half
from benchmarks.quality.linting import location
from benchmarks.quality.sets import Article, Scope, rows
from newslint.report import Report

EXTRACTORS = ("trafilatura", "readability", "resiliparse", "justext", "boilerpy3")
WHOLE = "full"
SPACE = re.compile(r"\s+")


@dataclass(frozen=True, slots=True)
class Page:
    """The lines of a page, or those that an extractor left of it.

    `places` are the lines' characters in the article's source. `furniture` says of each line
    whether it is page furniture; None where that is open.
    """

    article: Article
    places: Sequence[tuple[int, int]]
    furniture: Sequence[bool | None]

    @property
    def lines(self) -> list[str]:
        return [self.article.source[start:end] for start, end in self.places]


def pages(scope: Scope, mode: str) -> list[Page]:
    """The half of the pages in this mode, by domain."""
    found = list(_pages(scope.folder / "boilerplate" / f"wcxb_dev.{mode}.jsonl.gz", mode, scope))
    if scope.most:
        return sorted(found, key=lambda page: drawn(page.article.id))[: scope.most]
    return found


def _pages(file: Path, mode: str, scope: Scope) -> Iterator[Page]:
    for row in rows(file):
        if half(domain(row["url"], row["doc_id"])) != scope.half:
            continue
        lines = [SPACE.sub(" ", line).strip() for line in row["lines"]]
        source = "\n".join(lines)
        open_ = set(row["amb"])
        furniture = [None if at in open_ else not keep for at, keep in enumerate(row["keep"])]
        yield Page(Article(mode, row["doc_id"], source), tuple(_places(lines)), furniture)


def _places(lines: Sequence[str]) -> Iterator[tuple[int, int]]:
    at = 0
    for line in lines:
        yield at, at + len(line)
        at += len(line) + 1


def marked(page: Page, report: Report, rule: str = "") -> list[float]:
    """The confidence with which a finding (of the rule) covers each line, 0 where none does."""
    sure = [0.0] * len(page.places)
    for finding in report.findings:
        if rule not in ("", finding.rule):
            continue
        start, end = location(finding)
        for at, place in enumerate(page.places):
            if start <= place[0] < place[1] <= end:
                sure[at] = max(sure[at], finding.confidence)
    return sure
