"""Whether a paragraph that was put into an article twice is found, as it is and with words changed.

The articles are untouched ones; what is repeated is one of their own paragraphs, drawn with a fixed
seed and put three to six paragraphs further down. How often the rules speak on articles as they are
stands in the tables on clean articles.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from random import Random

from benchmarks.quality.intervals import SEED, Figure, wilson
from benchmarks.quality.linting import location, only, reports
from benchmarks.quality.measured import Measured
from benchmarks.quality.sets import Article, Scope, clean
from benchmarks.quality.tables import Table, shown
from newslint.report import Report

GROUP = "duplicates"
BREAK = "\n\n"
LEAST_WORDS = 12
MOST = 400
"""Articles are enough: repetition is simple."""

CHANGED = {"word for word": 0.0, "every tenth word left out": 0.1, "every fifth word left out": 0.2}
DISTANCE = (3, 6)
Placed = tuple[Article, int, int]
"""An article and the characters of the second telling."""


def measure(scope: Scope) -> Measured:
    """Recall of the group, by how much the second telling differs."""
    hosts = clean(replace(scope, most=min(scope.most or MOST, MOST)), "allsides")
    rows = []
    for name, left_out in CHANGED.items():
        dice = Random(SEED)
        placed = list(_repeated(hosts, left_out, dice))
        linted = reports([one[0] for one in placed], only(GROUP), scope.jobs)
        rows.append((name, str(len(placed)), shown(_found(placed, linted))))
    remark = (
        f"Untouched articles of off_topic/tune, {scope.half} half, at most {MOST}, each with one "
        f"of its paragraphs of at least {LEAST_WORDS} words repeated. Found: a finding of {GROUP} "
        "or what it points to touches the second telling."
    )
    table = Table(
        "Repeated paragraphs", ("second telling", "articles", "found (W)"), rows, (remark,)
    )
    return Measured((table,))


def _repeated(hosts: Sequence[Article], left_out: float, dice: Random) -> Iterator[Placed]:
    for host in hosts:
        paragraphs = host.source.split(BREAK)
        body = range(1, len(paragraphs) - DISTANCE[1])
        long = [at for at in body if len(paragraphs[at].split()) >= LEAST_WORDS]
        if not long:
            continue
        at = dice.choice(long)
        target = at + dice.randint(*DISTANCE)
        again = _changed(paragraphs[at], left_out)
        start = len(BREAK.join(paragraphs[:target])) + len(BREAK)
        source = BREAK.join([*paragraphs[:target], again, *paragraphs[target:]])
        yield replace(host, source=source), start, start + len(again)


def _changed(paragraph: str, left_out: float) -> str:
    words = paragraph.split(" ")
    step = round(1 / left_out) if left_out else len(words) + 1
    return " ".join(word for at, word in enumerate(words, 1) if at % step)


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
