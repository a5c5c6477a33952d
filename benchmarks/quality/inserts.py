"""Articles of outlets that nothing was learnt from, with passages of others put in here.

What is put in and where is drawn with fixed seeds, so that each half has the same articles every
time. Outlets are those that training keeps away from (`HELD_OUT`).
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from random import Random

from benchmarks.quality.halves import drawn, half
from benchmarks.quality.intervals import SEED
from benchmarks.quality.sets import Article, Scope, rows
from training.off_topic.splices import HELD_OUT

SET = "background, unseen outlets"
MOST = 300
"""Hosts are enough: each kind of insert is put into all of them."""

PARAGRAPHS = range(8, 41)
"""A host has so many paragraphs: it must have a thread, and room for two inserts."""

WORDS = range(15, 121)
"""A foreign paragraph has so many words, as in the set with labels."""

BREAK = "\n\n"


@dataclass(frozen=True)
class Source:
    """An untouched article."""

    id: str
    topic: str
    outlet: str
    title: str
    paragraphs: Sequence[str]

    @cached_property
    def usable(self) -> Sequence[int]:
        """Where paragraphs of the right length stand."""
        return [at for at, text in enumerate(self.paragraphs) if len(text.split()) in WORDS]


@dataclass(frozen=True, slots=True)
class Inserted:
    """An article with the places of its paragraphs in the source; `inserts` are runs of them."""

    article: Article
    paragraphs: Sequence[tuple[int, int]]
    inserts: Sequence[range]


Made = tuple[Sequence[str], Sequence[range]]
"""Paragraphs of an article, and which runs of them were put in."""

Kind = Callable[[Source, Sequence[Source], Random], Made | None]
"""Puts something into a host; None where nothing fits."""


def inserted(scope: Scope) -> Mapping[str, list[Inserted]]:
    """The hosts of a half with each kind of insert, by what was put in."""
    sources = sorted(_sources(scope), key=lambda one: drawn(one.id))
    hosts = [one for one in sources if len(one.paragraphs) in PARAGRAPHS]
    hosts = hosts[: min(scope.most or MOST, MOST)]
    return {name: list(_with(name, kind, hosts, sources)) for name, kind in KINDS.items()}


def _sources(scope: Scope) -> Iterator[Source]:
    for row in rows(scope.folder / "background" / "allsides_train.jsonl.gz"):
        if row["source"] in HELD_OUT and half(row["id"]) == scope.half:
            told = [text.strip() for text in row["paras"] if text.strip()]
            yield Source(row["id"], row["topic"], row["source"], row["title"], told)


def _with(
    name: str, kind: Kind, hosts: Sequence[Source], sources: Sequence[Source]
) -> Iterator[Inserted]:
    dice = Random(f"{SEED} {name}")
    for host in hosts:
        made = kind(host, sources, dice)
        if made is not None:
            yield _placed(host, *made)


def _placed(host: Source, paragraphs: Sequence[str], inserts: Sequence[range]) -> Inserted:
    places, at = [], len(host.title) + len(BREAK) if host.title else 0
    for text in paragraphs:
        places.append((at, at + len(text)))
        at += len(text) + len(BREAK)
    source = BREAK.join([*([host.title] if host.title else []), *paragraphs])
    return Inserted(Article(SET, host.id, source), places, inserts)


def _nothing(host: Source, _: Sequence[Source], __: Random) -> Made:
    return host.paragraphs, ()


def _one(*, same_topic: bool, same_outlet: bool) -> Kind:
    def put(host: Source, sources: Sequence[Source], dice: Random) -> Made | None:
        kin = [
            one
            for one in _others(host, sources)
            if (one.topic == host.topic) == same_topic
            and (one.outlet == host.outlet) == same_outlet
        ]
        return _put(host, _run(kin, dice, 1), dice.randint(1, len(host.paragraphs)))

    return put


def _at_the_end(host: Source, sources: Sequence[Source], dice: Random) -> Made | None:
    return _put(host, _run(_others(host, sources), dice, 1), len(host.paragraphs))


def _at_the_start(host: Source, sources: Sequence[Source], dice: Random) -> Made | None:
    return _put(host, _run(_others(host, sources), dice, 1), 0)


def _block(host: Source, sources: Sequence[Source], dice: Random) -> Made | None:
    run = _run(_others(host, sources), dice, 2)
    return _put(host, run, dice.randint(1, len(host.paragraphs)))


def _title(host: Source, sources: Sequence[Source], dice: Random) -> Made | None:
    title = dice.choice(_others(host, sources)).title
    return _put(host, [title] if title else (), dice.randint(2, len(host.paragraphs)))


def _titled(host: Source, sources: Sequence[Source], dice: Random) -> Made | None:
    titled = [one for one in _others(host, sources) if one.title]
    run = _run(titled, dice, 1)
    title = next((one.title for one in titled if run and run[0] in one.paragraphs), "")
    return _put(host, [title, *run] if title else (), dice.randint(1, len(host.paragraphs)))


def _two_apart(host: Source, sources: Sequence[Source], dice: Random) -> Made | None:
    kin = _others(host, sources)
    one, other = _run(kin, dice, 1), _run(kin, dice, 1)
    first = dice.randint(1, len(host.paragraphs) - 4)
    second = dice.randint(first + 3, len(host.paragraphs))
    own = host.paragraphs
    told = [*own[:first], *one, *own[first:second], *other, *own[second:]]
    return told, [range(first, first + 1), range(second + 1, second + 2)]


def _put(host: Source, insert: Sequence[str], at: int) -> Made | None:
    told = [*host.paragraphs[:at], *insert, *host.paragraphs[at:]]
    return (told, [range(at, at + len(insert))]) if insert else None


def _run(kin: Sequence[Source], dice: Random, length: int) -> Sequence[str]:
    """Paragraphs of a donor in a row, each of the right length; none where no donor has them."""
    for donor in dice.sample(kin, len(kin)):
        fit = set(donor.usable)
        starts = [at for at in donor.usable if set(range(at, at + length)) <= fit]
        if starts:
            at = dice.choice(starts)
            return donor.paragraphs[at : at + length]
    return ()


def _others(host: Source, sources: Sequence[Source]) -> list[Source]:
    return [one for one in sources if one.id != host.id and len(one.usable) > 1]


NOTHING = "nothing"
TITLE = "a title"
KINDS: Mapping[str, Kind] = {
    NOTHING: _nothing,
    "another outlet, another subject": _one(same_topic=False, same_outlet=False),
    "another outlet, the same subject": _one(same_topic=True, same_outlet=False),
    "the same outlet, another subject": _one(same_topic=False, same_outlet=True),
    "the same outlet, the same subject": _one(same_topic=True, same_outlet=True),
    "at the end": _at_the_end,
    "as the first paragraph": _at_the_start,
    "two, apart from each other": _two_apart,
    "two paragraphs in a row": _block,
    "a title and a paragraph": _titled,
    TITLE: _title,
}
"""What is put in; where nothing else is said one paragraph of any other article, not first."""
