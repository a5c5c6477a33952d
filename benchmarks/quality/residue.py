"""Whether residue that was planted in clean articles is found.

The articles are untouched ones, each planted once for every rule, with a fixed seed, where such
residue is met. What is planted was written for this purpose, in other words than the rules' own
examples; it shows whether a rule works in the midst of an article, not how residue is spread in the
world.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from random import Random

from benchmarks.quality.intervals import SEED, rate, wilson
from benchmarks.quality.linting import location, only, reports
from benchmarks.quality.measured import FEWEST, Measured, Precision
from benchmarks.quality.planted import KINDS, Plant
from benchmarks.quality.sets import Article, Scope, clean
from benchmarks.quality.tables import Table, shown
from newslint.report import Report

GROUPS = ("residue", "ai-residue")
"""Whose rules are planted for, every one; of other groups those that real pages seldom show."""

BREAK = "\n\n"
MOST = 150
"""Articles are enough: each is read once for every rule."""

HEAD = ("rule", "planted", "found (W)", "by any rule (W)", "alarms per 100 untouched (B)")


@dataclass(frozen=True, slots=True)
class Planted:
    """An article with residue in it, at these characters, in a text that may hold more of it."""

    article: Article
    start: int
    end: int
    text: tuple[int, int]


Pairs = Sequence[tuple[Planted, Report]]


def measure(scope: Scope) -> Measured:
    """Recall of each rule over what was planted for it, and its alarms on the same articles."""
    hosts = clean(replace(scope, most=min(scope.most or MOST, MOST)), "allsides")
    untouched = reports(hosts, only(*KINDS), scope.jobs)
    rows: list[tuple[str, ...]] = []
    precision: dict[str, Precision] = {}
    for rule, plant in KINDS.items():
        pairs = _pairs(plant, hosts, scope)
        rows.append(_row(rule, pairs, untouched))
        precision |= _precision(rule, pairs, scope)
    remark = (
        f"Untouched articles of off_topic/tune, {scope.half} half, at most {MOST}. Found: a "
        "finding of the rule touches what was planted; by any rule: one of these rules does. "
        "Alarms on the untouched articles may be right: some of them hold residue of their own."
    )
    return Measured((Table("Planted residue", HEAD, rows, (remark,)),), precision)


def planted(host: Article, plant: Plant, dice: Random) -> Planted:
    """The article with one of the plant's texts in it."""
    paragraphs = host.source.split(BREAK)
    lead, found, rest = _parts(dice.choice(plant.texts))
    if plant.place == "words":
        free = [at for at, one in enumerate(paragraphs) if at and one.isascii() and '"' not in one]
        at = dice.choice(free) if free else len(paragraphs) - 1
        head = BREAK.join(paragraphs[: at + 1]) + " " + lead
        tail = rest
        following = paragraphs[at + 1 :]
    else:
        ends = {"first": 0, "last": len(paragraphs)}
        at = ends.get(plant.place, dice.randrange(1, len(paragraphs) + 1))
        head = "".join(one + BREAK for one in paragraphs[:at]) + lead
        tail, following = rest, paragraphs[at:]
    source = head + found + BREAK.join([tail, *following])
    start, end = len(head), len(head) + len(found)
    text = (start - len(lead), end + len(rest))
    return Planted(replace(host, source=source), start, end, text)


def _parts(text: str) -> tuple[str, str, str]:
    """What stands before the residue, the first of it (between ⟦ and ⟧, or all), and the rest."""
    lead, mark, rest = text.partition("⟦")
    if not mark:
        return "", text, ""
    found, _, rest = rest.partition("⟧")
    return lead, found, rest.replace("⟦", "").replace("⟧", "")


def _pairs(plant: Plant, hosts: Sequence[Article], scope: Scope) -> Pairs:
    dice = Random(SEED)
    made = [planted(host, plant, dice) for host in hosts]
    linted = reports([one.article for one in made], only(*KINDS), scope.jobs)
    return list(zip(made, linted, strict=True))


def _precision(rule: str, pairs: Pairs, scope: Scope) -> dict[str, Precision]:
    """Of the rule's findings in these articles, those that touch the text that was planted."""
    found = sum(one.rule == rule for _, report in pairs for one in report.findings)
    right = sum(_hits(report, rule, *one.text) for one, report in pairs)
    share = wilson(right, found)
    recall = sum(_found(one, report, rule) for one, report in pairs) / len(pairs)
    if share is None or found < FEWEST:
        return {}
    where = "residue planted in clean articles of off_topic/tune"
    return {rule: Precision(where, f"{scope.half} half", found, share, recall)}


def _row(rule: str, pairs: Pairs, untouched: Sequence[Report]) -> tuple[str, ...]:
    by_rule = sum(_found(one, report, rule) for one, report in pairs)
    by_any = sum(_found(one, report) for one, report in pairs)
    alarms = [sum(one.rule == rule for one in report.findings) for report in untouched]
    recall = (shown(wilson(by_rule, len(pairs))), shown(wilson(by_any, len(pairs))))
    return rule, str(len(pairs)), *recall, shown(rate(alarms, [1] * len(alarms), 100))


def _found(one: Planted, report: Report, rule: str = "") -> bool:
    return _hits(report, rule, one.start, one.end) > 0


def _hits(report: Report, rule: str, start: int, end: int) -> int:
    """How many findings, of the rule or (when empty) of any, touch these characters."""
    places = [location(each) for each in report.findings if rule in ("", each.rule)]
    return sum(first < end and start < last for first, last in places)
