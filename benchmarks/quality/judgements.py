"""What readers said of alarms: right, wrong or arguable, and why. Kept without the article's words.

An alarm is known by a key made of its set, article, rule and place. Samples are drawn in the order
of a hash of the key, so that a rule's first fifty alarms stay the same ones while the rule stands.
"""

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass
from hashlib import blake2b
from pathlib import Path
from typing import Any

from benchmarks.quality.halves import drawn

FOLDER = Path(__file__).parent.parent / "judgements"
VERDICTS = ("right", "arguable", "wrong")
LONGEST_REASON = 200
BORROWED = 5
"""So many words in a row as in the article are its words, and not the judge's."""

COVERED = 0.9
"""The judged share of the drawn alarms below which judgements speak of another rule."""


@dataclass(frozen=True, slots=True)
class Judgement:
    """What a reader said of one alarm; `start` and `end` are characters of the article's source."""

    key: str
    set: str
    id: str
    start: int
    end: int
    rule: str
    verdict: str
    reason: str


@dataclass(frozen=True, slots=True)
class Tally:
    """The verdicts on a rule's alarms: how many of those drawn up to the last one judged."""

    right: int
    arguable: int
    wrong: int
    drawn: int
    alarms: int

    @property
    def n(self) -> int:
        return self.right + self.arguable + self.wrong

    @property
    def holds(self) -> bool:
        """Whether the judged alarms are, nearly all, a fair sample of what the rule says today."""
        return self.n > 0 and self.n >= COVERED * self.drawn


def key(set_: str, id_: str, rule: str, start: int, end: int) -> str:
    """The key of an alarm."""
    parts = "\0".join((set_, id_, rule, str(start), str(end)))
    return blake2b(parts.encode("utf-8", "surrogatepass"), digest_size=8).hexdigest()


def in_order(keys: Iterable[str]) -> list[str]:
    """The alarms in the order that they are drawn in."""
    return sorted(keys, key=drawn)


def kept(rule: str, folder: Path = FOLDER) -> dict[str, Judgement]:
    """The judgements on a rule by their keys."""
    file = _file(rule, folder)
    if not file.exists():
        return {}
    lines = file.read_text(encoding="utf-8").splitlines()
    return {one.key: one for one in (Judgement(**json.loads(line)) for line in lines)}


def tally(alarms: Sequence[str], judged: Mapping[str, Judgement]) -> Tally:
    """The verdicts on the alarms that the rule raises today, given by their keys."""
    order = in_order(alarms)
    known = [(at, judged[key].verdict) for at, key in enumerate(order) if key in judged]
    verdicts = [verdict for _, verdict in known]
    right, arguable, wrong = (verdicts.count(verdict) for verdict in VERDICTS)
    return Tally(right, arguable, wrong, known[-1][0] + 1 if known else 0, len(order))


def keep(said: Iterable[Mapping[str, Any]], folder: Path = FOLDER) -> int:
    """Keep the judged lines of a sample, each in its rule's file; how many there were.

    Raises ValueError for one without a verdict or a reason in the judge's own words.
    """
    new = [_judgement(line) for line in said]
    folder.mkdir(exist_ok=True)
    for rule in sorted({one.rule for one in new}):
        known = kept(rule, folder) | {one.key: one for one in new if one.rule == rule}
        lines = (json.dumps(asdict(known[key]), ensure_ascii=False) for key in sorted(known))
        _file(rule, folder).write_text("".join(f"{line}\n" for line in lines), encoding="utf-8")
    return len(new)


def _judgement(line: Mapping[str, Any]) -> Judgement:
    one = Judgement(**{name: line[name] for name in Judgement.__slots__})
    if one.verdict not in VERDICTS:
        raise ValueError(f"{one.key}: a verdict is one of {', '.join(VERDICTS)}")
    if not 0 < len(one.reason.strip()) <= LONGEST_REASON:
        raise ValueError(f"{one.key}: a reason has up to {LONGEST_REASON} characters")
    article = " ".join(str(line.get(part, "")) for part in ("before", "found", "after"))
    if set(_runs(one.reason)) & set(_runs(article)):
        raise ValueError(f"{one.key}: say the reason in your own words, not in the article's")
    if one.key != key(one.set, one.id, one.rule, one.start, one.end):
        raise ValueError(f"{one.key}: the key is that of another alarm")
    return one


def _runs(text: str) -> Iterator[tuple[str, ...]]:
    words = text.lower().split()
    return (tuple(words[at : at + BORROWED]) for at in range(len(words) - BORROWED + 1))


def _file(rule: str, folder: Path) -> Path:
    return folder / f"{rule.replace('/', '-')}.jsonl"
