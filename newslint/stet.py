"""Findings that an editor let stand: *stet*, “let it stand”, is the desk's word for that."""

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from operator import itemgetter

from newslint.analysis import analysis
from newslint.document import Document
from newslint.selectors import closeness

COMMENT = re.compile(r"<!--\s*+newslint:\s*+stet\b([^<>]*?)-->")
FENCE = re.compile(r"^ {0,3}(?:```|~~~)", re.MULTILINE)
"""What code begins and ends with in Markdown: a page about newslint shows comments in it."""
FORMATS_WITH_COMMENTS = ("markdown", "html")
Extent = tuple[int, int]
"""Where a block stands, in characters of the source."""

EVERYWHERE: Extent = (0, -1)
IN_FRONT_MATTER = "ignored in the article's front matter"


@dataclass(frozen=True, slots=True)
class Stet:
    """That findings stand, and the editor's reason.

    One written into a list holds for the finding whose fingerprint is `key`; `words` are what was
    found, for people to read. One written into the article has no key: it holds for all that the
    rules which `rule` selects (an id, a group or a pattern) find in `extent`, in characters of the
    source.
    """

    rule: str
    reason: str
    key: str = ""
    words: str = ""
    extent: Extent = EVERYWHERE

    @property
    def in_source(self) -> bool:
        """Whether it stands in the article itself."""
        return not self.key

    def holds_for(self, rule: str, fingerprint: str, start: int, end: int) -> bool:
        """Whether it speaks of a rule's finding at these characters of the source."""
        if self.key:
            return self.key == fingerprint
        first, last = self.extent
        here = self.extent == EVERYWHERE or (start < last and first < end)
        return here and bool(closeness(self.rule, rule))


def written_stets(doc: Document) -> tuple[Stet, ...]:
    """The stets that the article itself carries, in comments and in its front matter."""
    return (*comment_stets(doc), *_in_front_matter(doc))


@analysis
def comment_stets(doc: Document) -> tuple[Stet, ...]:
    """The stets in the article's comments, as in `<!-- newslint: stet group/name reason -->`.

    Each speaks of the block that it stands in or ends the line of, else of the next one.
    """
    return tuple(_in_comments(doc))


def _in_comments(doc: Document) -> Iterator[Stet]:
    source = doc.origin.source
    if doc.format not in FORMATS_WITH_COMMENTS or "newslint:" not in source:
        return
    places = {doc.origin.source_range(block.start, block.end): block.text for block in doc.blocks}
    extents = sorted(places)
    fences = [fence.start() for fence in FENCE.finditer(source)] if doc.format == "markdown" else []
    for comment in COMMENT.finditer(source):
        rule, _, reason = comment[1].strip().partition(" ")
        extent = _extent(extents, source, comment.start())
        shown = extent in places and comment[0] in places[extent]
        if rule and extent and not shown and not bisect_right(fences, comment.start()) % 2:
            yield Stet(rule, " ".join(reason.split()), extent=extent)


def _extent(extents: Sequence[Extent], source: str, at: int) -> Extent | None:
    after = bisect_right(extents, at, key=itemgetter(1))
    if after < len(extents) and extents[after][0] <= at:
        return extents[after]
    before = extents[after - 1] if after else None
    if before and before[0] < before[1] and source.find("\n", before[1], at) < 0:
        return before
    return extents[after] if after < len(extents) else None


def _in_front_matter(doc: Document) -> Iterator[Stet]:
    said = doc.meta.get("newslint")
    ignored = said.get("ignore") if isinstance(said, dict) else None
    for rule in [ignored] if isinstance(ignored, str) else ignored or ():
        if isinstance(rule, str):
            yield Stet(rule, IN_FRONT_MATTER)
