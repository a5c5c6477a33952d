"""How well the rules for typos find what annotators corrected, and single misspelt words."""

from collections.abc import Callable, Iterator, Mapping, Sequence

from benchmarks.quality.corrected import Edit, Sentence, sentences
from benchmarks.quality.intervals import bootstrap, f1, rate, ratio, wilson
from benchmarks.quality.linting import location, only, reports
from benchmarks.quality.measured import Measured
from benchmarks.quality.misspellings import CARRIER, words
from benchmarks.quality.sets import Article, Scope
from benchmarks.quality.tables import Table, plain, shown

GROUP = "typos"
FILES = ("CWEB-G", "CWEB-S")
KINDS: Mapping[str, Callable[[Sentence, Edit], bool]] = {
    "misspelling": Sentence.spelling,
    "joined or parted words": Sentence.spacing,
    "a or an": Sentence.article,
    "doubled word": Sentence.doubled,
}
Spot = tuple[int, int]
Alarms = Sequence[Sequence[Spot]]
"""For each sentence, the characters that something was said of."""

KNOWN = (
    "Quoted with the set, a hybrid of dictionaries, lists and word frequencies: precision 0.42, "
    "recall 0.60, 0.38 false alarms per 1,000 words."
)
HEAD = (
    "who",
    "alarms",
    "on a misspelling",
    "on another error",
    "precision, misspelling (W)",
    "precision, any error (W)",
    "recall of misspellings (W)",
    "F1 (B)",
    "false per 1,000 words (B)",
)


def measure(scope: Scope) -> Measured:
    """Precision and recall on corrected web sentences; recall of single words from lists."""
    corpus = corrected(scope)
    by_rule = alarms(corpus, scope)
    together = [
        sorted({spot for each in by_rule.values() for spot in each[at]})
        for at in range(len(corpus))
    ]
    whole = {f"all of {GROUP}": together, **by_rule}
    rows = [scored(name, corpus, each) for name, each in whole.items()]
    remarks = (
        f"{' and '.join(FILES)} dev, {len(corpus):,} sentences, each an article by itself; no "
        "halves, for the set is measured on and never tuned on. An alarm is on an error when it "
        "touches a correction of either annotator. Precision for a fault in every twentieth "
        "article stands in the tables on clean articles, by judgement.",
        KNOWN,
    )
    table = Table("Typos in corrected web sentences", HEAD, rows, remarks)
    return Measured((table, _recall(corpus, whole), _single(scope)))


def corrected(scope: Scope) -> list[Sentence]:
    """All sentences of the set."""
    folder = scope.folder / "typos"
    found = [one for name in FILES for one in sentences(folder / f"{name}.dev.m2.gz")]
    return found[: scope.most] if scope.most else found


def alarms(corpus: Sequence[Sentence], scope: Scope) -> dict[str, Alarms]:
    """What each rule of the group says of each sentence."""
    articles = [Article("cweb", str(at), one.text) for at, one in enumerate(corpus)]
    linted = reports(articles, only(GROUP), scope.jobs)
    rules = sorted({finding.rule for report in linted for finding in report.findings})
    return {
        rule: [[location(one) for one in report.findings if one.rule == rule] for report in linted]
        for rule in rules
    }


def scored(name: str, corpus: Sequence[Sentence], said: Alarms) -> tuple[str, ...]:
    """One row of the table: who it is and how its alarms fare."""
    pairs = list(zip(corpus, said, strict=True))
    spelling = [sum(_on(one, spot, Sentence.spelling) for spot in spots) for one, spots in pairs]
    any_ = [sum(_on(one, spot, _any) for spot in spots) for one, spots in pairs]
    marked = [len(spots) for _, spots in pairs]
    found, faults = _found(pairs, Sentence.spelling)
    n, right = sum(marked), sum(spelling)
    false = [all_ - good for all_, good in zip(marked, any_, strict=True)]
    words_ = [len(one.text.split()) for one in corpus]
    both = bootstrap((spelling, marked, found, faults), _f1)
    return (
        name,
        *map(str, (n, right, sum(any_) - right)),
        shown(wilson(right, n)),
        shown(wilson(sum(any_), n)),
        shown(wilson(sum(found), sum(faults))),
        shown(both),
        shown(rate(false, words_, 1000), 3),
    )


def _f1(right: float, marked: float, found: float, faults: float) -> float | None:
    """F1 where several alarms may stand on one fault: of precision and recall each by itself."""
    precision, recall = ratio(right, marked), ratio(found, faults)
    if precision is None or recall is None:
        return None
    return f1(precision * recall, precision, recall)


def _any(_: Sentence, edit: Edit) -> bool:
    return bool(edit.kind)


def _on(one: Sentence, spot: Spot, kind: Callable[[Sentence, Edit], bool]) -> bool:
    return any(_touch(spot, one.place(edit)) for edit in one.edits if kind(one, edit))


def _touch(spot: Spot, place: Spot) -> bool:
    return spot[0] < place[1] and place[0] < spot[1]


def _found(
    pairs: Sequence[tuple[Sentence, Sequence[Spot]]], kind: Callable[[Sentence, Edit], bool]
) -> tuple[list[int], list[int]]:
    """Faults of a kind found and faults there are, by sentence; one place is one fault."""
    found, faults = [], []
    for one, spots in pairs:
        places = {one.place(edit) for edit in one.edits if kind(one, edit)}
        found.append(sum(any(_touch(spot, place) for spot in spots) for place in places))
        faults.append(len(places))
    return found, faults


def _recall(corpus: Sequence[Sentence], whole: Mapping[str, Alarms]) -> Table:
    counts = {name: _of_kinds(corpus, each) for name, each in whole.items()}
    rows = [(name, *(shown(wilson(*one)) for one in each)) for name, each in counts.items()]
    sizes = next(iter(counts.values()), [])
    head = [f"{kind}, {size[1]} (W)" for kind, size in zip(KINDS, sizes, strict=True)]
    return Table("Corrections found, by kind", ("rule", *head), rows)


def _of_kinds(corpus: Sequence[Sentence], said: Alarms) -> list[tuple[int, int]]:
    pairs = list(zip(corpus, said, strict=True))
    columns = [_found(pairs, kind) for kind in KINDS.values()]
    return [(sum(found), sum(faults)) for found, faults in columns]


def _single(scope: Scope) -> Table:
    rows = list(_lists(scope))
    head = ("list", "words", "found (W)", "with the right change (W)", "right of changes offered")
    remark = f"Each word alone in a sentence of ours: “{CARRIER.format('…')}”"
    return Table("Single misspelt words", head, rows, (remark,))


def _lists(scope: Scope) -> Iterator[tuple[str, ...]]:
    start = CARRIER.index("{}")
    for name, pairs in words(scope.folder).items():
        articles = [Article(name, wrong, CARRIER.format(wrong)) for wrong, _ in pairs]
        linted = reports(articles, only(GROUP), scope.jobs)
        found = right = offered = 0
        for (wrong, better), report in zip(pairs, linted, strict=True):
            here = [
                one for one in report.findings if _touch(location(one), (start, start + len(wrong)))
            ]
            fixes = [one.fix.text for one in here if one.fix]
            found += bool(here)
            offered += bool(fixes)
            right += better in fixes
        n = len(pairs)
        yield (
            name,
            str(n),
            shown(wilson(found, n)),
            shown(wilson(right, n)),
            plain(ratio(right, offered)),
        )
