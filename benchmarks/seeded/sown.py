"""An article with a fault put into it."""

from dataclasses import dataclass, replace
from html import escape
from random import Random

from benchmarks.quality.sets import Article
from benchmarks.seeded.texts import BREAK, STORY, Seed

GAP = "\n\n"
FEWEST = 6
"""Paragraphs of an article that something is put into: a title, and a body around it."""

Spans = tuple[tuple[int, int], ...]


@dataclass(frozen=True, slots=True)
class Sown:
    """An article with a seed in it, at these characters."""

    article: Article
    seed: Seed
    spans: Spans

    def meets(self, start: int, end: int) -> bool:
        """Whether the characters from `start` to `end` touch what was put in."""
        return any(start < last and first < end for first, last in self.spans)


def fits(host: Article) -> bool:
    """Whether the article is long enough to have a middle."""
    return host.source.count(GAP) >= FEWEST - 1


def sown(host: Article, seed: Seed, dice: Random) -> Sown:
    """The article with the seed's text where its place says."""
    if seed.place == "html":
        return _web_page(host, seed)
    if seed.place == "front matter":
        source = f"---\n{seed.text}\n---\n\n{host.source}"
        return Sown(replace(host, source=source, format="markdown"), seed, ((0, len(source)),))
    text = seed.text.replace(BREAK, GAP)
    if seed.place == "around":
        head, _, foot = text.partition(STORY)
        source = GAP.join([head, host.source, foot])
        spans = ((0, len(head)), (len(source) - len(foot), len(source)))
        return Sown(replace(host, source=source), seed, spans)
    paragraphs = host.source.split(GAP)
    before, after = _sides(paragraphs, seed, dice)
    source = before + text + after
    return Sown(replace(host, source=source), seed, ((len(before), len(before) + len(text)),))


def _sides(paragraphs: list[str], seed: Seed, dice: Random) -> tuple[str, str]:
    """What stands before and after the text."""
    if seed.place in ("words", "end"):
        at = _paragraph(paragraphs, dice) if seed.place == "words" else len(paragraphs) - 1
        rest = "".join(GAP + one for one in paragraphs[at + 1 :])
        return GAP.join(paragraphs[: at + 1]) + " ", rest
    at = {"top": 1, "last": len(paragraphs)}.get(seed.place, dice.randrange(2, len(paragraphs)))
    before = "".join(one + GAP for one in paragraphs[:at])
    return before, "".join(GAP + one for one in paragraphs[at:])


def _paragraph(paragraphs: list[str], dice: Random) -> int:
    """A paragraph without quotation marks, which the text might belong to; else the last."""
    free = [at for at, one in enumerate(paragraphs) if at and one.isascii() and '"' not in one]
    return dice.choice(free or [len(paragraphs) - 1])


def _web_page(host: Article, seed: Seed) -> Sown:
    """The article as a web page that begins with the seed's mark-up: all of it is the fault."""
    title, *body = map(escape, host.source.split(GAP))
    source = f"<!doctype html>{seed.text}<body><h1>{title}</h1>"
    source += "".join(f"<p>{one}</p>" for one in body)
    return Sown(replace(host, source=source, format="html"), seed, ((0, len(source)),))
