"""What the report shows: articles, the worst first, with their findings put into their text."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from hashlib import blake2b
from itertools import count
from typing import TYPE_CHECKING

from newslint.origin import Place
from newslint.report import PlacedFinding, Report
from newslint.reporters.places import relative
from newslint.reporters.text import to_show
from newslint.reporters.view import View
from newslint.reporters.worst import most_work_first, worst_first

if TYPE_CHECKING:
    from newslint.document import Document

MOST_FINDINGS = 5_000
"""Findings of a report: more are no reading matter, and slow a browser down."""

MOST_PASSAGES = 20
"""Other passages of a finding that are shown."""


@dataclass(frozen=True, slots=True)
class Shown:
    """A finding of the page. `key` names it in links; `index` counts through all of the page."""

    finding: PlacedFinding
    key: str
    number: int = 0
    index: int = 0
    at: tuple[int, int] | None = None
    """Where it stands in the text of the article; None where that cannot be told."""

    @property
    def kind(self) -> str:
        """Its severity, or that it was accepted."""
        return "accepted" if self.finding.stet else self.finding.severity


@dataclass(frozen=True, slots=True)
class Passage:
    """Another passage that a finding speaks of, in the article that it stands in."""

    key: str
    place: Place
    of: str


@dataclass(frozen=True, slots=True)
class Article:
    """One article of the report; `number` counts the articles of its file from 0."""

    report: Report
    findings: tuple[Shown, ...]
    number: int = 0
    doc: "Document | None" = None

    @property
    def key(self) -> str:
        """What names the article in links."""
        return f"a-{_digest(relative(self.report.path))}-{self.number}"

    @property
    def title(self) -> str:
        """Its headline, or what its file says that it is called; else the file's name."""
        headline = self.doc.headline if self.doc else None
        title = headline.text if headline else self.doc.meta.get("title") if self.doc else None
        return str(title or relative(self.report.path))

    @property
    def counts(self) -> Mapping[str, int]:
        """How many findings it has of each severity, those left out of the page among them."""
        return Counter(one.severity for one in self.report.findings)


def articles(reports: Iterable[Report], view: View) -> list[Article]:
    """The articles that were read, those that need most work first, without their text yet."""
    met: Counter[str] = Counter()
    keys: Counter[str] = Counter()
    made = []
    for report in reports:
        if report.format:
            findings = [Shown(one, _key(one, keys)) for one in to_show(report, view)]
            made.append(Article(report, tuple(findings), met[report.path]))
            met[report.path] += 1
    return sorted(_capped(made), key=lambda one: most_work_first(one.report))


def with_text(made: Sequence[Article], view: View) -> Iterator[Article]:
    """The articles with what stands in their files; a file of several is read once."""
    held = Counter(one.report.path for one in made)
    kept: dict[str, tuple[Document, ...]] = {}
    indices = count()
    for one in made:
        path = one.report.path
        docs = kept[path] if path in kept else view.articles(path)
        if held[path] > 1:
            kept[path] = docs
        doc = docs[one.number] if one.number < len(docs) else None
        put = [replace(shown, at=text_range(doc, shown.finding.place)) for shown in one.findings]
        put.sort(key=lambda shown: (shown.at is None, shown.at or (0, 0)))
        numbered = (
            replace(shown, number=number, index=next(indices))
            for number, shown in enumerate(put, 1)
        )
        yield replace(one, doc=doc, findings=tuple(numbered))


def passages(made: Iterable[Article]) -> Mapping[str, Sequence[Passage]]:
    """The other passages that findings speak of, by the path of the file that they stand in."""
    found: dict[str, list[Passage]] = {}
    for one in made:
        for shown in one.findings:
            for number, other in enumerate(shown.finding.related[:MOST_PASSAGES], 1):
                passage = Passage(f"r-{number}-{shown.key}", other.place, shown.key)
                found.setdefault(other.place.path, []).append(passage)
    return found


def text_range(doc: "Document | None", place: Place) -> tuple[int, int] | None:
    """Where a place of the file stands in the article; None when the file now reads otherwise."""
    if doc is None:
        return None
    start, end = doc.origin.text_range(place.start.offset, place.end.offset)
    reads = doc.text[start:end].strip() == place.text.strip()  # a blank line has no place in files
    return (start, end) if reads else None


def worst(made: Iterable[Article], most: int) -> Sequence[Shown]:
    """The gravest findings, the surest of equal ones first, and no rule twice."""
    every = (shown for one in made for shown in one.findings if not shown.finding.stet)
    first: dict[str, Shown] = {}
    for shown in sorted(every, key=_gravity):
        first.setdefault(shown.finding.rule, shown)
        if len(first) == most:
            break
    return tuple(first.values())


def _gravity(shown: Shown) -> tuple[bool, int, float]:
    return worst_first(shown.finding)


def _capped(made: Sequence[Article]) -> Iterator[Article]:
    """The articles with the worst findings only, when there are too many."""
    every = [shown for one in made for shown in one.findings]
    if len(every) <= MOST_FINDINGS:
        yield from made
        return
    kept = {shown.key for shown in sorted(every, key=_gravity)[:MOST_FINDINGS]}
    for one in made:
        yield replace(one, findings=tuple(each for each in one.findings if each.key in kept))


def _key(finding: PlacedFinding, met: Counter[str]) -> str:
    """A name that stays while the article's path and the finding's sentence do."""
    name = f"{_digest(relative(finding.place.path))}-{finding.fingerprint}"
    met[name] += 1
    return name if met[name] == 1 else f"{name}-{met[name]}"


def _digest(text: str) -> str:
    return blake2b(text.encode("utf-8", "replace"), digest_size=4).hexdigest()
