"""What is wrong in the faulty articles, and which rules could say so."""

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from fnmatch import fnmatchcase
from pathlib import Path

from newslint.origin import Place
from newslint.report import PlacedFinding

FOLDER = Path(__file__).parent
GOLD = FOLDER / "gold.json"

FITTING: Mapping[str, tuple[str, ...]] = {
    "acronym": ("names/*",),
    "anonymous-source": ("sourcing/*", "claims/*"),
    "arithmetic": ("numbers/*",),
    "attribute": ("contradictions/*", "names/*"),
    "calendar": ("numbers/*",),
    "dangling-source": ("sourcing/*",),
    "foreign-paragraph": ("off-topic/*",),
    "grammar": ("grammar/*", "typos/*"),
    "headline": ("headline/*", "contradictions/*"),
    "name-variant": ("names/*",),
    "no-speaker": ("quotes/*", "sourcing/*"),
    "page-furniture": ("boilerplate/*",),
    "percent-points": ("numbers/*",),
    "real-word": ("typos/*", "grammar/*"),
    "repeated-paragraph": ("duplicates/*",),
    "repeated-quote": ("quotes/*", "duplicates/*"),
    "repeated-sentence": ("duplicates/*",),
    "residue": ("residue/*", "ai-residue/*"),
    "status": ("contradictions/*",),
    "two-values": ("contradictions/*", "numbers/*"),
    "typo": ("typos/*",),
    "unbalanced-quote": ("quotes/*",),
    "unnamed": ("names/*",),
    "unsupported": ("claims/*",),
    "vague-source": ("claims/*", "sourcing/*"),
}
"""The rules whose findings name a fault of each kind, as patterns of their ids."""


@dataclass(frozen=True, slots=True)
class Fault:
    """Words of an article that are wrong: characters `start` to `end` of its file.

    A fault of tier 1 no desk would let pass; one of tier 2 takes a careful reader.
    """

    file: str
    words: str
    kind: str
    tier: int
    why: str
    start: int
    end: int

    def touched(self, place: Place) -> bool:
        """Whether the place shares a character with the fault."""
        return place.start.offset < self.end and self.start < place.end.offset

    def met(self, finding: PlacedFinding) -> bool:
        """Whether the finding, or a passage it shows, stands where the fault does."""
        return any(map(self.touched, (finding.place, *(one.place for one in finding.related))))

    def named(self, finding: PlacedFinding) -> bool:
        """Whether the finding stands there and is of a group that speaks of such faults."""
        fits = any(fnmatchcase(finding.rule, pattern) for pattern in FITTING[self.kind])
        return fits and self.met(finding)


def faults(gold: Path = GOLD, folder: Path = FOLDER / "faulty") -> Iterator[Fault]:
    """The recorded faults. Raises ValueError where words are not there as often as is said."""
    for mark in json.loads(gold.read_text(encoding="utf-8")):
        text = (folder / mark["file"]).read_text(encoding="utf-8")
        start = _place(text, mark["words"], mark.get("nth", 1))
        if start < 0 or mark["kind"] not in FITTING:
            raise ValueError(f"{mark['file']}: no such fault: {mark['kind']} {mark['words']!r}")
        names = ("file", "words", "kind", "tier", "why")
        end = start + len(mark["words"])
        yield Fault(**{name: mark[name] for name in names}, start=start, end=end)


def _place(text: str, words: str, nth: int) -> int:
    at = -1
    for _ in range(nth):
        at = text.find(words, at + 1)
        if at < 0:
            break
    return at
