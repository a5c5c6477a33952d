"""Whether what stands in an article twice is found, also with words left out or exchanged.

The articles are untouched ones; what is repeated is one of their own paragraphs or sentences, drawn
with a fixed seed and put three to six paragraphs further down. Beside it stands how often the rules
speak on the same articles as they are.
"""

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import replace
from random import Random

from benchmarks.quality.intervals import SEED, Figure, rate, wilson
from benchmarks.quality.linting import all_rules, location, only, reports
from benchmarks.quality.measured import Measured
from benchmarks.quality.sets import Article, Scope, clean
from benchmarks.quality.tables import Table, shown
from newslint.report import Report

GROUP = "duplicates"
BREAK = "\n\n"
LEAST_WORDS = 12
MOST = 400
"""Articles are enough: repetition is simple."""

DISTANCE = (3, 6)
SENTENCE = re.compile(r"(?<=[^\W\d_]{3}[.])\s+(?=[A-Z])")
"""Where a sentence surely ends. The benchmark's own, so that it says nothing of newslint's."""

QUOTED = re.compile(r"[\"“”«»]")
SMALL = re.compile(r"[a-z]{4,}")

Placed = tuple[Article, int, int]
"""An article and the characters of the second telling."""

Change = Callable[[Sequence[str], Random], Sequence[str]]


def _left_out(step: int) -> Change:
    return lambda words, _: [word for at, word in enumerate(words, 1) if at % step]


def _exchanged(step: int) -> Change:
    def change(words: Sequence[str], dice: Random) -> Sequence[str]:
        """Small words give way to others of the same passage, which makes no sense and need not."""
        small = [word for word in words if SMALL.fullmatch(word)]
        return [
            dice.choice(small) if small and at % step == 0 and SMALL.fullmatch(word) else word
            for at, word in enumerate(words, 1)
        ]

    return change


CHANGES: Mapping[str, Change] = {
    "word for word": lambda words, _: words,
    "every tenth word left out": _left_out(10),
    "every fifth word left out": _left_out(5),
    "every tenth word exchanged": _exchanged(10),
}


def measure(scope: Scope) -> Measured:
    """Recall of the group by what is told twice and how it differs; alarms without any of it."""
    few = replace(scope, most=min(scope.most or MOST, MOST))
    hosts = clean(few, "allsides")
    rows = [
        (what, name, *_row(list(repeat(hosts, change, Random(SEED))), scope))
        for what, repeat in (("paragraph", _paragraphs), ("sentence", _sentences))
        for name, change in CHANGES.items()
    ]
    remark = (
        f"Untouched articles of off_topic/tune, {scope.half} half, at most {MOST}, each with one "
        f"of its paragraphs, or a sentence of one with several, of at least {LEAST_WORDS} words "
        "repeated; a sentence goes to the end of another paragraph, and none is quoted. Found: a "
        f"finding of {GROUP} or what it points to touches the second telling."
    )
    head = ("told twice", "second telling", "articles", "found (W)")
    return Measured((Table("Repeated passages", head, rows, (remark,)), _calm(hosts, scope)))


def _row(placed: Sequence[Placed], scope: Scope) -> tuple[str, str]:
    linted = reports([one[0] for one in placed], only(GROUP), scope.jobs)
    return str(len(placed)), shown(_found(placed, linted))


def _calm(hosts: Sequence[Article], scope: Scope) -> Table:
    linted = reports(hosts, only(GROUP), scope.jobs)
    counts = {
        rule: [sum(one.rule == rule for one in report.findings) for report in linted]
        for rule in all_rules()
        if rule.startswith(f"{GROUP}/")
    }
    rows = [
        (rule, str(len(hosts)), str(sum(each)), shown(rate(each, [1] * len(each), 100)))
        for rule, each in counts.items()
    ]
    head = ("rule", "articles", "alarms", "per 100 articles (B)")
    remark = "The same articles as they are; what repeats itself in them counts as well."
    return Table("Alarms without a repeat put in", head, rows, (remark,))


def _paragraphs(hosts: Sequence[Article], change: Change, dice: Random) -> Iterator[Placed]:
    for host, paragraphs, at in _drawn(hosts, dice, lambda text: [text]):
        target = at + dice.randint(*DISTANCE)
        again = _changed(paragraphs[at], change, dice)
        yield _placed(host, paragraphs, target, "", again)


def _sentences(hosts: Sequence[Article], change: Change, dice: Random) -> Iterator[Placed]:
    """A sentence of a paragraph that has several is put at the end of a paragraph below."""
    for host, paragraphs, at in _drawn(hosts, dice, _own_sentences):
        target = at + dice.randint(*DISTANCE)
        again = _changed(dice.choice(_own_sentences(paragraphs[at])), change, dice)
        rest = [*paragraphs[:target], *paragraphs[target + 1 :]]
        yield _placed(host, rest, target, paragraphs[target] + " ", again)


def _drawn(
    hosts: Sequence[Article], dice: Random, tellings: Callable[[str], Sequence[str]]
) -> Iterator[tuple[Article, list[str], int]]:
    """Each host with one of its paragraphs that holds something long enough to be told twice."""
    for host in hosts:
        paragraphs = host.source.split(BREAK)
        fit = [
            at
            for at in range(1, len(paragraphs) - DISTANCE[1])
            if any(len(text.split()) >= LEAST_WORDS for text in tellings(paragraphs[at]))
        ]
        if fit:
            yield host, paragraphs, dice.choice(fit)


def _own_sentences(paragraph: str) -> list[str]:
    told = SENTENCE.split(paragraph)
    long = [text for text in told if len(text.split()) >= LEAST_WORDS and text.endswith(".")]
    return [text for text in long if len(told) > 1 and not QUOTED.search(text)]


def _changed(text: str, change: Change, dice: Random) -> str:
    return " ".join(change(text.split(" "), dice))


def _placed(host: Article, paragraphs: Sequence[str], at: int, before: str, again: str) -> Placed:
    """The article with `before` and the second telling as the paragraph at this place."""
    start = len(BREAK.join([*paragraphs[:at], before]))
    source = BREAK.join([*paragraphs[:at], before + again, *paragraphs[at:]])
    return replace(host, source=source), start, start + len(again)


def _found(placed: Sequence[Placed], linted: Sequence[Report]) -> Figure | None:
    pairs = zip(placed, linted, strict=True)
    return wilson(sum(_touched(one, report) for one, report in pairs), len(placed))


def _touched(one: Placed, report: Report) -> bool:
    _, start, end = one
    places = [location(finding) for finding in report.findings]
    places += [
        (other.place.start.offset, other.place.end.offset)
        for finding in report.findings
        for other in finding.related
    ]
    return any(first < end and last > start for first, last in places)
