"""Whether the rules find faults that were put into clean articles.

For rules that say (nearly) nothing of edited news, of which nothing can be learnt there. Sixteen
texts a rule were written from the page that describes it, before its code and its lists were
looked at. Rules that found too few of theirs were changed after a look at the misses; their texts
were then replaced by eight others, written after the change and measured once, by somebody who
knew the rule (`grammar/number-singular` was changed twice, so these are its third). `be-missing`
learnt to step over “not” after its eight, `share-row` to be read in one way only. One fault an
article makes precision look high; what edited news says of a rule still counts. It shows whether a
rule works in the midst of an article, not how its fault looks in the world.
"""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from random import Random

from benchmarks.quality.intervals import SEED, share, wilson
from benchmarks.quality.linting import location, only, reports
from benchmarks.quality.measured import FEWEST, Measured, Precision
from benchmarks.quality.sets import Article, Scope, clean
from benchmarks.quality.tables import Table, shown
from benchmarks.seeded.sown import Sown, fits, sown
from benchmarks.seeded.texts import Seed, seeds
from newslint.report import Report

MOST = 48
"""Articles for each rule: three for each of sixteen texts, six for each of eight."""

HEAD = ("rule", "texts", "found (B)", "findings", "right (W)")
Pairs = Sequence[tuple[Sown, Report]]


def measure(scope: Scope) -> Measured:
    """Recall of each rule over its texts, and the share of its findings that touch one."""
    rows: list[tuple[str, ...]] = []
    cards: dict[str, Precision] = {}
    for rule, pairs in told(scope).items():
        rows.append(row(rule, pairs))
        cards |= precision(rule, pairs, scope.half)
    return Measured((Table("Seeded faults", HEAD, rows, (_remark(scope),)),), cards)


def told(scope: Scope) -> Mapping[str, Pairs]:
    """By rule, the articles with one of its texts each and what the rule alone says of them."""
    every: dict[str, list[Seed]] = {}
    for seed in seeds():
        every.setdefault(seed.rule, []).append(seed)
    hosts = [one for one in clean(replace(scope, most=0), "allsides") if fits(one)]
    hosts = Random(SEED).sample(hosts, min(len(hosts), MOST, scope.most or MOST))
    return {rule: _pairs(rule, some, hosts, scope) for rule, some in sorted(every.items())}


def _pairs(rule: str, some: Sequence[Seed], hosts: Sequence[Article], scope: Scope) -> Pairs:
    dice = Random(f"{SEED} {rule}")
    made = [sown(host, some[at % len(some)], dice) for at, host in enumerate(hosts)]
    linted = reports([one.article for one in made], only(rule), scope.jobs)
    return list(zip(made, linted, strict=True))


def _touching(rule: str, pairs: Pairs) -> Iterator[tuple[Seed, list[bool]]]:
    """Of every article, its text and which of the rule's findings touch it."""
    for one, report in pairs:
        found = [location(each) for each in report.findings if each.rule == rule]
        yield one.seed, [one.meets(*place) for place in found]


def row(rule: str, pairs: Pairs) -> tuple[str, ...]:
    """The rule's line of the table."""
    planted, found = Counter[Seed](), Counter[Seed]()
    right: list[bool] = []
    for seed, touching in _touching(rule, pairs):
        planted[seed] += 1
        found[seed] += any(touching)
        right += touching
    recall = share([found[seed] for seed in planted], [*planted.values()])
    precise = wilson(sum(right), len(right))
    return rule, str(len(planted)), shown(recall), str(len(right)), shown(precise)


def precision(rule: str, pairs: Pairs, half: str) -> dict[str, Precision]:
    """What the rule's card has from here, if it said enough."""
    found = [touching for _, touching in _touching(rule, pairs)]
    right = [touches for touching in found for touches in touching]
    precise = wilson(sum(right), len(right))
    if precise is None or len(right) < FEWEST:
        return {}
    recall = sum(map(any, found)) / len(found)
    where = "faults planted in clean articles of off_topic/tune"
    return {rule: Precision(where, f"{half} half", len(right), precise, recall)}


def _remark(scope: Scope) -> str:
    return (
        f"Untouched articles of off_topic/tune, {scope.half} half, one text each"
        f" (`benchmarks/seeded/texts`), each in as many of {MOST}. Found: a finding of the rule"
        " touches the text; the interval is by text. Right: so many of its findings do; any other"
        " counts as wrong, though the articles have faults of their own."
    )
